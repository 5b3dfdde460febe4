// SPDX-License-Identifier: GPL-2.0-or-later
import type { Awareness } from 'y-protocols/awareness';
import type { Doc } from 'yjs';
import type { ParleyEditor } from '../parley-editor.ts';

type Side = { readonly editor: ParleyEditor; readonly doc: Doc; readonly awareness: Awareness };

declare global {
  /** What the playground puts into its window. */
  interface Window {
    open_: (markup: string, both?: boolean) => Promise<void>;
    htmlOf: (side: Side) => string;
    alice: Side;
    bob: Side;
    wire: { cut: () => void; join: () => void };
  }
}
