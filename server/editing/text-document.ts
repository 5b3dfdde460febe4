// SPDX-License-Identifier: GPL-2.0-or-later
import { element, escapeText } from '@parley/protocol/parsoid/serialize.ts';

/** Elements and texts that can only be written: all that ProseMirror's serializer asks of a document. */
class WrittenText {
  readonly nodeType = 3;
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  get html(): string {
    return escapeText(this.#text);
  }
}

class WrittenElement {
  readonly nodeType = 1;
  readonly #tag: string;
  readonly #attributes: Record<string, string> = {};
  readonly #children: (WrittenElement | WrittenText)[] = [];

  constructor(tag: string) {
    this.#tag = tag;
  }

  setAttribute(name: string, value: string): void {
    this.#attributes[name] = String(value);
  }

  appendChild<Child extends WrittenElement | WrittenText>(child: Child): Child {
    this.#children.push(child);
    return child;
  }

  get html(): string {
    return element(this.#tag, this.#attributes, () => this.inner);
  }

  get inner(): string {
    return this.#children.map((child) => child.html).join('');
  }
}

const written = {
  createElement: (tag: string) => new WrittenElement(tag),
  createTextNode: (text: string) => new WrittenText(text),
  createDocumentFragment: () => new WrittenElement(''),
};

/** A document for ProseMirror's serializer that makes nothing but text, at a small part of a browser's cost. */
export const textDocument = written as unknown as Document;

/** What was serialized into a fragment of `textDocument`. */
export function writtenHtml(fragment: unknown): string {
  return fragment instanceof WrittenElement ? fragment.inner : '';
}
