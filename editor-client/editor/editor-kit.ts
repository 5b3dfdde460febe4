// SPDX-License-Identifier: GPL-2.0-or-later
import type { CSSResult } from 'lit';
import type { EditorView } from 'prosemirror-view';
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
