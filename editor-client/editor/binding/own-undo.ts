// SPDX-License-Identifier: GPL-2.0-or-later
import { Plugin } from 'prosemirror-state';
import type { EditorState } from 'prosemirror-state';
import { getRelativeSelection, ySyncPluginKey, yUndoPluginKey } from 'y-prosemirror';
import type { ProsemirrorBinding } from 'y-prosemirror';
import { ContentType, UndoManager } from 'yjs';
import type { Item, XmlFragment } from 'yjs';
import { isFromYjs } from './origin.ts';

/** A selection as Yjs knows it. */
export type KeptSelection = { readonly anchor: unknown; readonly head: unknown };

type UndoState = {
  readonly undoManager: UndoManager;
  readonly prevSel: KeptSelection | null;
  readonly hasUndoOps: boolean;
  readonly hasRedoOps: boolean;
};

const selectionKey = 'parley-selection';

/** Undo and redo of what was changed in this view, never of what came from others. */
export function makeUndoManager(fragment: XmlFragment): UndoManager {
  return new UndoManager(fragment, {
    trackedOrigins: new Set([ySyncPluginKey]),
    deleteFilter: mayBeUndone,
    captureTransaction: (change) => change.meta.get('addToHistory') !== false,
  });
}

/**
 * Undo takes back an element only once nobody's words are left in it: what others wrote inside a list or a
 * heading one made stays when one takes the list back.
 */
function mayBeUndone(item: Item): boolean {
  return !(item.content instanceof ContentType) || item.content.type._length === 0;
}

/**
 * Keeps where the selection was before each change. It takes the place of y-prosemirror's own plugin, which hands
 * the selection out only after Yjs has told of the undo: it then lands on the next change, which is another's.
 */
export function ownUndo(undoManager: UndoManager, binding: ProsemirrorBinding): Plugin {
  const stateWith = (prevSel: KeptSelection | null): UndoState => ({
    undoManager,
    prevSel,
    hasUndoOps: undoManager.undoStack.length > 0,
    hasRedoOps: undoManager.redoStack.length > 0,
  });
  return new Plugin<UndoState>({
    key: yUndoPluginKey,
    state: {
      init: () => stateWith(null),
      apply: (change, { prevSel }, before) => {
        if (!change.docChanged) return stateWith(prevSel);
        // When the change comes from Yjs the binding's positions are those after it already.
        return stateWith(
          isFromYjs(change) ? binding.beforeTransactionSelection : getRelativeSelection(binding, before),
        );
      },
    },
    view: (view) => {
      undoManager.on('stack-item-added', ({ stackItem }) => {
        stackItem.meta.set(selectionKey, stateOf(view.state)?.prevSel ?? null);
      });
      return { destroy: () => undoManager.destroy() };
    },
  });
}

function stateOf(state: EditorState): UndoState | undefined {
  return yUndoPluginKey.getState(state) as UndoState | undefined;
}

/** While an undo is being told of: the selection that belongs to what is taken back. */
export function selectionOfUndo(undoManager: UndoManager): KeptSelection | undefined {
  const kept: unknown = undoManager.currStackItem?.meta.get(selectionKey);
  return typeof kept === 'object' && kept !== null && 'anchor' in kept && 'head' in kept ? kept : undefined;
}
