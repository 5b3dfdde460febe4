// SPDX-License-Identifier: GPL-2.0-or-later
import type { Anchor } from '@parley/protocol/chat/message.ts';
import type { Node } from 'prosemirror-model';
import type { TextSelection } from 'prosemirror-state';
import type { Awareness } from 'y-protocols/awareness';
import type { Doc } from 'yjs';
import type { ParleyEditor } from '../parley-editor.ts';

/** What the page of an editor holds: HTML, lines of wikitext, or nodes as JSON. */
export type Markup = string | { readonly wikitext: string } | { readonly page: unknown };

type Side = { readonly editor: ParleyEditor; readonly doc: Doc; readonly awareness: Awareness };

declare global {
  /** What the playground puts into its window. */
  interface Window {
    open_: (markup: Markup, both?: boolean) => Promise<void>;
    htmlOf: (side: Side) => string;
    alice: Side;
    bob: Side;
    anchor?: Anchor;
    opened?: string;
    wire: { cut: () => void; join: () => void };
    textSelection: (page: Node, anchor: number, head: number) => TextSelection;
  }
}
