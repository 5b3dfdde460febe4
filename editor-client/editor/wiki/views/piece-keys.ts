// SPDX-License-Identifier: GPL-2.0-or-later
import { announce } from '@parley/chat-ui/elements/announcer.ts';
import { msg } from '@parley/chat-ui/i18n/messages.ts';
import type { Node } from 'prosemirror-model';
import type { EditorState } from 'prosemirror-state';
import { NodeSelection, Plugin, TextSelection } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { pieceName } from './piece-names.ts';

/** What can be done with a selected piece. */
export type PieceActions = {
  readonly container: HTMLElement;
  readonly mayEdit: (piece: Node) => boolean;
  readonly edit: (position: number) => boolean;
};

/** Space around the bar, in pixels. */
const gap = 6;
/** Up to this width, in pixels, there is nothing beside a piece but its text. */
const phoneWidth = 640;

/** Whatever scrolls, the page or a box in it. */
const whileScrolling = { capture: true, passive: true };

const pieces = new Set([
  'transclusion',
  'transclusion_inline',
  'extension',
  'extension_inline',
  'reference',
  'figure',
  'image_inline',
  'comment',
  'comment_inline',
  'opaque_block',
  'opaque_inline',
]);

/** A selected piece says what it is and what can be done with it; Enter opens its form. */
export function pieceKeys(actions: PieceActions): Plugin {
  return new Plugin({
    props: {
      handleKeyDown: (view, event) => {
        const selected = selectedPiece(view.state);
        if (event.key !== 'Enter' || event.shiftKey || selected === undefined) return false;
        return actions.edit(selected.position);
      },
      // A key hit by mistake must not replace a whole template.
      handleTextInput: (view, _from, _to, text) => {
        const selected = selectedPiece(view.state);
        if (selected === undefined) return false;
        if (selected.piece.isInline) {
          const behind = selected.position + selected.piece.nodeSize;
          const change = view.state.tr.insertText(text, behind);
          view.dispatch(change.setSelection(TextSelection.create(change.doc, behind + text.length)).scrollIntoView());
        }
        return true;
      },
    },
    view: (view) => new PieceBar(view, actions),
  });
}

function selectedPiece({ selection }: EditorState): { readonly piece: Node; readonly position: number } | undefined {
  if (!(selection instanceof NodeSelection) || !pieces.has(selection.node.type.name)) return undefined;
  return { piece: selection.node, position: selection.from };
}

/** The small bar beside a selected piece. */
class PieceBar {
  private readonly bar = document.createElement('div');
  private readonly actions: PieceActions;
  private readonly view: EditorView;
  private shown: Node | undefined;
  /** Somebody selected something: what a page opens with, nobody chose. */
  private isChosen = false;

  constructor(view: EditorView, actions: PieceActions) {
    this.actions = actions;
    this.bar.className = 'parley-popover parley-piece-bar';
    this.bar.hidden = true;
    this.bar.setAttribute('role', 'group');
    this.bar.addEventListener('mousedown', (event) => event.preventDefault());
    actions.container.append(this.bar);
    this.view = view;
    for (const type of ['focus', 'blur'] as const) view.dom.addEventListener(type, this.onFocus);
    document.addEventListener('scroll', this.onMove, whileScrolling);
    window.addEventListener('resize', this.onMove);
    this.update(view);
  }

  update(view: EditorView, before?: EditorState): void {
    if (before !== undefined && !before.selection.eq(view.state.selection)) this.isChosen = true;
    const selected = this.isChosen && view.editable && view.hasFocus() ? selectedPiece(view.state) : undefined;
    this.bar.hidden = selected === undefined;
    if (selected === undefined) {
      this.shown = undefined;
      return;
    }
    if (selected.piece !== this.shown) this.show(view, selected.piece);
    this.place(selected.position);
  }

  private place(position: number): void {
    const top = this.actions.container.querySelector('.parley-editor__top')?.getBoundingClientRect();
    place(this.bar, this.view.nodeDOM(position), Math.max(0, top?.bottom ?? 0));
  }

  private readonly onFocus = (): void => this.update(this.view);

  /** The bar goes along with its piece. */
  private readonly onMove = (): void => {
    const selected = this.bar.hidden ? undefined : selectedPiece(this.view.state);
    if (selected !== undefined) this.place(selected.position);
  };

  destroy(): void {
    for (const type of ['focus', 'blur'] as const) this.view.dom.removeEventListener(type, this.onFocus);
    document.removeEventListener('scroll', this.onMove, whileScrolling);
    window.removeEventListener('resize', this.onMove);
    this.bar.remove();
  }

  private show(view: EditorView, piece: Node): void {
    this.shown = piece;
    const name = pieceName(piece);
    const mayEdit = this.actions.mayEdit(piece);
    this.bar.setAttribute('aria-label', name);
    const label = document.createElement('span');
    label.className = 'parley-piece-bar__name';
    label.dir = 'auto';
    label.textContent = name;
    this.bar.replaceChildren(
      label,
      ...(mayEdit ? [barButton(msg('parley-wiki-change'), () => this.edit(view))] : []),
      barButton(msg('parley-wiki-remove'), () => remove(view)),
    );
    announce(msg(mayEdit ? 'parley-wiki-selected' : 'parley-wiki-selected-whole', name));
  }

  private edit(view: EditorView): void {
    const selected = selectedPiece(view.state);
    if (selected !== undefined) this.actions.edit(selected.position);
  }
}

/**
 * Above the piece, so that what it shows and what follows stay in sight; below it where the editor's own bar, which
 * ends at `ceiling`, leaves no room; away while the piece is scrolled out of sight. On a phone it would cover the words
 * around the piece: there it is a line of the editor's own bar.
 */
function place(bar: HTMLElement, piece: globalThis.Node | null, ceiling: number): void {
  if (!(piece instanceof HTMLElement)) return;
  const box = piece.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = bar;
  const rtl = getComputedStyle(piece).direction === 'rtl';
  const start = rtl ? box.right - width : box.left;
  const { clientWidth } = document.documentElement;
  const isPhone = clientWidth <= phoneWidth;
  const left = Math.max(gap, Math.min(start, clientWidth - width - gap));
  const above = isPhone ? ceiling + gap : box.top - height - gap;
  const below = Math.min(box.bottom + gap, window.innerHeight - height - gap);
  const fitsAbove = above >= ceiling && above + height <= box.top;
  bar.style.left = isPhone ? `${gap}px` : `${left}px`;
  bar.style.right = isPhone ? `${gap}px` : '';
  bar.style.top = `${fitsAbove ? above : Math.max(ceiling + gap, below)}px`;
  bar.style.visibility = box.bottom < ceiling || box.top > window.innerHeight ? 'hidden' : '';
}

function remove(view: EditorView): void {
  view.dispatch(view.state.tr.deleteSelection().scrollIntoView());
  view.focus();
}

function barButton(label: string, press: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'parley-button';
  button.textContent = label;
  button.addEventListener('click', press);
  return button;
}
