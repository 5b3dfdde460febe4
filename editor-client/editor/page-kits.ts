// SPDX-License-Identifier: GPL-2.0-or-later
import { contentField } from '@parley/protocol/edit/frames.ts';
import type { CSSResult } from 'lit';
import type { EditorView } from 'prosemirror-view';
import type { Doc } from 'yjs';
import type { PageDirectory } from './links/page-directory.ts';
import type { PageKit } from './page-view.ts';
import type { ToolbarItem } from './toolbar/items.ts';
import type { WikiRendering } from './wiki/rendering-port.ts';

/** What a kind of page brings to the editor. */
export type EditorKit = PageKit & {
  /** `visual`: what the toolbar's menu can insert. `source`: the toolbar's buttons. */
  readonly items: readonly ToolbarItem[];
  readonly styles: readonly CSSResult[];
};

/** What a kit asks of the editor it works in. */
export type KitHost = {
  readonly rendering: () => WikiRendering | undefined;
  readonly pages: () => PageDirectory;
  /** Where forms are shown. */
  readonly container: HTMLElement;
  readonly view: () => EditorView | undefined;
};

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
