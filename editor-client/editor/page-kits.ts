// SPDX-License-Identifier: GPL-2.0-or-later
import { contentField } from '@parley/protocol/edit/frames.ts';
import type { Doc } from 'yjs';
import type { EditorKit, KitHost } from './editor-kit.ts';
import type { WikiRendering } from './wiki/rendering-port.ts';

/** `plain`: what the editor can do by itself. `wiki`: pages with a wiki's markup. `source`: lines of wikitext. */
export type PageKind = 'plain' | 'wiki' | 'source';

/** The kind of page in a document; `rendering` is there where a wiki with markup of its own is behind it. */
export function kindOf(doc: Doc, rendering: WikiRendering | undefined): PageKind {
  const first = doc.getXmlFragment(contentField).firstChild;
  if (first !== null && 'nodeName' in first && first.nodeName === 'source_line') return 'source';
  return rendering === undefined ? 'plain' : 'wiki';
}

/** Fetches what a kind of page needs. Rejects when it cannot be had. */
export async function loadKit(kind: Exclude<PageKind, 'plain'>, host: KitHost): Promise<EditorKit> {
  switch (kind) {
    case 'source':
      return (await import('./source/source-kit.ts')).sourceKit();
    case 'wiki':
      return (await import('./wiki/wiki-kit.ts')).wikiKit(host);
  }
}
