// SPDX-License-Identifier: GPL-2.0-or-later
import { announce } from '@parley/chat-ui/elements/announcer.ts';
import { msg } from '@parley/chat-ui/i18n/messages.ts';
import type { Node } from 'prosemirror-model';
import type { EditorState } from 'prosemirror-state';
import { NodeSelection, Plugin } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { placeBeside } from '../../links/place-beside.ts';
import { pieceName } from './piece-names.ts';

/** What can be done with a selected piece. */
export type PieceActions = {
  readonly container: HTMLElement;
  readonly mayEdit: (piece: Node) => boolean;
  readonly edit: (position: number) => boolean;
};

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
  private shown: Node | undefined;

  constructor(view: EditorView, actions: PieceActions) {
    this.actions = actions;
    this.bar.className = 'parley-popover parley-piece-bar';
    this.bar.hidden = true;
    this.bar.setAttribute('role', 'group');
    this.bar.addEventListener('mousedown', (event) => event.preventDefault());
    actions.container.append(this.bar);
    this.update(view);
  }

  update(view: EditorView): void {
    const selected = view.editable ? selectedPiece(view.state) : undefined;
    this.bar.hidden = selected === undefined;
    if (selected === undefined) {
      this.shown = undefined;
      return;
    }
    if (selected.piece !== this.shown) this.show(view, selected.piece);
    placeBeside(this.bar, view, { from: selected.position, to: selected.position + selected.piece.nodeSize });
  }

  destroy(): void {
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
