// SPDX-License-Identifier: GPL-2.0-or-later
import { contentField } from '@parley/protocol/edit/frames.ts';
import { pageSchema } from '@parley/protocol/schema/page-schema.ts';
import type { Node } from 'prosemirror-model';
import { updateYFragment, yXmlFragmentToProseMirrorRootNode } from 'y-prosemirror';
import type { Doc } from 'yjs';

/** The page that an edit document holds. */
export function readPage(doc: Doc): Node {
  return yXmlFragmentToProseMirrorRootNode(doc.getXmlFragment(contentField), pageSchema);
}

/** Makes an edit document hold this page by the smallest change it can find, as one transaction of `origin`. */
export function writePage(doc: Doc, page: Node, origin: unknown): void {
  const fragment = doc.getXmlFragment(contentField);
  doc.transact(() => updateYFragment(doc, fragment, page, { mapping: new Map(), isOMark: new Map() }), origin);
}

/** The page as JSON, to be kept in the browser's storage. */
export function pageToJson(page: Node): unknown {
  return page.toJSON();
}

/** A page from JSON that was kept; `undefined` when it is no page of the present schema. */
export function pageFromJson(json: unknown): Node | undefined {
  try {
    const page = pageSchema.nodeFromJSON(json);
    page.check();
    return page.type === pageSchema.topNodeType ? page : undefined;
  } catch {
    return undefined;
  }
}
