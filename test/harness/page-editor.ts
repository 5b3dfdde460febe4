// SPDX-License-Identifier: GPL-2.0-or-later
import { contentField } from '@parley/protocol/edit/frames.ts';
import { pageSchema } from '@parley/protocol/schema/page-schema.ts';
import type { Node } from 'prosemirror-model';
import { yXmlFragmentToProseMirrorRootNode } from 'y-prosemirror';
import { applyUpdate, Doc, encodeStateAsUpdate, XmlElement, XmlText, type XmlFragment } from 'yjs';
import type { OpenDocument, Tab } from './tab.ts';

/** The page in a document: edits shaped as y-prosemirror makes them. */
export class PageText {
  readonly doc: Doc;
  readonly fragment: XmlFragment;

  constructor(doc: Doc) {
    this.doc = doc;
    this.fragment = doc.getXmlFragment(contentField);
  }

  /** Puts a new paragraph at a place among the blocks (the end by default). */
  insertParagraph(text: string, index = this.fragment.length): void {
    this.doc.transact(() => {
      const paragraph = new XmlElement('paragraph');
      const content = new XmlText();
      content.insert(0, text);
      paragraph.insert(0, [content]);
      this.fragment.insert(Math.min(index, this.fragment.length), [paragraph]);
    });
  }

  /** Every run of text in the page, in order. */
  runs(): readonly XmlText[] {
    const found: XmlText[] = [];
    const walk = (parent: XmlFragment | XmlElement) => {
      for (const child of parent.toArray()) {
        if (child instanceof XmlText) found.push(child);
        else if (child instanceof XmlElement) walk(child);
      }
    };
    walk(this.fragment);
    return found;
  }

  /** The words of the page, a line for each run. */
  text(): string {
    return this.runs()
      .map((run) => plainText(run))
      .join('\n');
  }

  /** The page as ProseMirror sees it; throws when the schema does not allow it. Leaves the document as it is. */
  node(): Node {
    // y-prosemirror deletes from the document what the schema refuses, so it gets a copy.
    const copy = new Doc();
    const root = yXmlFragmentToProseMirrorRootNode(copyInto(copy, this.doc), pageSchema);
    root.check();
    return root;
  }
}

/** Text of a run without its marks. */
function plainText(run: XmlText): string {
  return run
    .toDelta()
    .map((part: { insert: unknown }) => (typeof part.insert === 'string' ? part.insert : ''))
    .join('');
}

function copyInto(copy: Doc, original: Doc): XmlFragment {
  applyUpdate(copy, encodeStateAsUpdate(original));
  return copy.getXmlFragment(contentField);
}

/** A person in the edit session of a page. */
export type PageEditor = OpenDocument & { readonly page: PageText; readonly editChat: string };

/** Asks which document is the page's now, opens it and waits for its content. */
export async function editPage(tab: Tab, title: string): Promise<PageEditor> {
  const documents = await tab.person.documents(title);
  const opened = tab.open(documents.edit);
  await opened.synced();
  return { ...opened, page: new PageText(opened.doc), editChat: documents.editChat };
}
