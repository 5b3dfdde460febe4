// SPDX-License-Identifier: GPL-2.0-or-later
import type { Anchor } from '@parley/protocol/chat/message.ts';
import type { TextStorage } from './browser-storage.ts';

/** What a person began to write and did not send. */
export type Draft = {
  readonly text: string;
  readonly replyTo?: string;
  readonly anchor?: Anchor;
};

/** One draft for each conversation and person. */
export class Drafts {
  readonly #storage: TextStorage;
  readonly #key: string;

  constructor(storage: TextStorage, document: string, person: string) {
    this.#storage = storage;
    this.#key = `parley.draft.${person}.${document}`;
  }

  load(): Draft {
    try {
      return draftOf(JSON.parse(this.#storage.getItem(this.#key) ?? 'null')) ?? { text: '' };
    } catch {
      return { text: '' };
    }
  }

  save(draft: Draft): void {
    if (draft.text === '' && draft.replyTo === undefined && draft.anchor === undefined) {
      this.#storage.removeItem(this.#key);
    } else {
      this.#storage.setItem(this.#key, JSON.stringify(draft));
    }
  }
}

/** Reads a draft from storage, which anything on this origin may have written. */
export function draftOf(value: unknown): Draft | undefined {
  if (typeof value !== 'object' || value === null || !('text' in value) || typeof value.text !== 'string')
    return undefined;
  const replyTo = 'replyTo' in value && typeof value.replyTo === 'string' ? { replyTo: value.replyTo } : {};
  const anchor = 'anchor' in value ? anchorOf(value.anchor) : undefined;
  return { text: value.text, ...replyTo, ...(anchor && { anchor }) };
}

function anchorOf(value: unknown): Anchor | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (!('document' in value && 'start' in value && 'end' in value && 'quote' in value)) return undefined;
  const { document, start, end, quote } = value;
  const texts = [document, start, end, quote].every((part) => typeof part === 'string');
  return texts
    ? { document: String(document), start: String(start), end: String(end), quote: String(quote) }
    : undefined;
}
