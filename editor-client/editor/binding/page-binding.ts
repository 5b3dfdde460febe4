// SPDX-License-Identifier: GPL-2.0-or-later
import { contentField } from '@parley/protocol/edit/frames.ts';
import { pageSchema } from '@parley/protocol/schema/page-schema.ts';
import type { Node } from 'prosemirror-model';
import type { EditorState, Plugin, Transaction } from 'prosemirror-state';
import { initProseMirrorDoc, ySyncPlugin } from 'y-prosemirror';
import type { ProsemirrorBinding } from 'y-prosemirror';
import type { Doc, UndoManager, XmlFragment } from 'yjs';
import { caretFirst } from './caret-first.ts';
import type { UndoneAt } from './narrowed-change.ts';
import { narrowed } from './narrowed-change.ts';
import { isFromYjs, isUndo } from './origin.ts';
import { makeUndoManager, ownUndo, selectionOfUndo } from './own-undo.ts';
import { absolutePosition } from './positions.ts';

/** A page's Yjs document bound to a ProseMirror state: the one module that knows y-prosemirror's insides. */
export type PageBinding = {
  readonly fragment: XmlFragment;
  /** The page as it stands when the binding is made. */
  readonly page: Node;
  /** Sync and undo; they come before all other plugins, which then see Yjs up to date in `view.update`. */
  readonly plugins: readonly Plugin[];
  readonly undoManager: UndoManager;
  /**
   * Rewrites a change that came from Yjs so that it touches no more than what differs; y-prosemirror replaces
   * the whole page, after which no plugin could map its positions. Other transactions are given back as they are.
   */
  readonly narrow: (change: Transaction, state: EditorState) => Transaction;
  /** To be called after a state with a change from Yjs is in the view: keeps later comparisons cheap. */
  readonly settle: (page: Node) => void;
};

/** Binds the page in `doc` (field `contentField`). Destroying the view releases it. */
export function bindPage(doc: Doc): PageBinding {
  const fragment = doc.getXmlFragment(contentField);
  const { doc: page, mapping } = initProseMirrorDoc(fragment, pageSchema) as ReturnType<typeof initProseMirrorDoc> & {
    mapping: ProsemirrorBinding['mapping'];
  };
  const sync = ySyncPlugin(fragment, { mapping }) as Plugin;
  const undoManager = makeUndoManager(fragment);
  const binding = bindingOfPlugin(sync);
  restoreTextSelectionsOnly(binding);
  return {
    fragment,
    page,
    plugins: [caretFirst(doc), sync, ownUndo(undoManager, binding)],
    undoManager,
    narrow: (change, state) =>
      isFromYjs(change) && change.docChanged ? narrowed(change, state, undoneAt(change, state, undoManager)) : change,
    settle: (current) => settle(binding, current),
  };
}

function bindingOfPlugin(sync: Plugin): ProsemirrorBinding {
  // The sync plugin makes its binding at once and hands it out through its state only.
  const init = sync.spec.state?.init as (() => { binding: ProsemirrorBinding }) | undefined;
  if (init === undefined) throw new TypeError('y-prosemirror gave a plugin without a state');
  return init().binding;
}

/** Where the selection belongs after an undo; `undefined` for changes of others. */
function undoneAt(change: Transaction, state: EditorState, undoManager: UndoManager): UndoneAt | undefined {
  if (!isUndo(change)) return undefined;
  const kept = selectionOfUndo(undoManager);
  return {
    anchor: kept === undefined ? undefined : absolutePosition(state, kept.anchor),
    head: kept === undefined ? undefined : absolutePosition(state, kept.head),
  };
}

type Kept = ProsemirrorBinding['beforeTransactionSelection'] | null;

/**
 * y-prosemirror restores a node selection without looking whether the node is still there, which throws in the
 * middle of a Yjs transaction and leaves view and document apart. It is told of text selections only; selections
 * of nodes and cells are mapped in `narrowed`.
 */
function restoreTextSelectionsOnly(binding: ProsemirrorBinding): void {
  let kept: Kept = null;
  Object.defineProperty(binding, 'beforeTransactionSelection', {
    get: () => kept,
    set: (selection: Kept) => {
      kept = selection === null || selection.type === 'all' ? selection : { ...selection, type: 'text' };
    },
  });
}

/**
 * After a narrow change the view's blocks are equal to those y-prosemirror remembers but not the same objects;
 * without this its next comparison would walk through them all.
 */
function settle(binding: ProsemirrorBinding, page: Node): void {
  const types = binding.type.toArray();
  if (types.length !== page.childCount) return;
  types.forEach((type, index) => {
    const block = page.child(index);
    if (binding.mapping.get(type) !== block) binding.mapping.set(type, block);
  });
}
