// SPDX-License-Identifier: GPL-2.0-or-later
import { contentField } from '@parley/protocol/edit/frames.ts';
import { pageSchema } from '@parley/protocol/schema/page-schema.ts';
import type { Node } from 'prosemirror-model';
import type { EditorState, Plugin, Transaction } from 'prosemirror-state';
import { initProseMirrorDoc, ySyncPlugin, ySyncPluginKey, yUndoPlugin } from 'y-prosemirror';
import type { ProsemirrorBinding } from 'y-prosemirror';
import { ContentType, UndoManager } from 'yjs';
import type { Doc, Item, XmlFragment } from 'yjs';
import { narrowed } from './narrowed-change.ts';

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

/** True when a transaction brings a change from Yjs (another person, or undo) rather than from this view. */
export function isFromYjs(change: Transaction): boolean {
  const meta: unknown = change.getMeta(ySyncPluginKey);
  return typeof meta === 'object' && meta !== null && 'isChangeOrigin' in meta && meta.isChangeOrigin === true;
}

/** True when a transaction from Yjs is this person's own undo or redo. */
export function isUndo(change: Transaction): boolean {
  const meta: unknown = change.getMeta(ySyncPluginKey);
  return (
    typeof meta === 'object' && meta !== null && 'isUndoRedoOperation' in meta && meta.isUndoRedoOperation === true
  );
}

/** The binding of a state made with `bindPage`. */
export function bindingOf(state: EditorState): ProsemirrorBinding {
  const sync = ySyncPluginKey.getState(state) as { binding: ProsemirrorBinding } | undefined;
  if (sync === undefined) throw new TypeError('this state is not bound to a page');
  return sync.binding;
}

/** Binds the page in `doc` (field `contentField`). Destroying the view releases it. */
export function bindPage(doc: Doc): PageBinding {
  const fragment = doc.getXmlFragment(contentField);
  const { doc: page, mapping } = initProseMirrorDoc(fragment, pageSchema) as ReturnType<typeof initProseMirrorDoc> & {
    mapping: ProsemirrorBinding['mapping'];
  };
  const sync = ySyncPlugin(fragment, { mapping }) as Plugin;
  const undoManager = new UndoManager(fragment, {
    trackedOrigins: new Set([ySyncPluginKey]),
    deleteFilter: mayBeUndone,
    captureTransaction: (change) => change.meta.get('addToHistory') !== false,
  });
  const binding = bindingOfPlugin(sync);
  restoreTextSelectionsOnly(binding);
  return {
    fragment,
    page,
    plugins: [sync, yUndoPlugin({ undoManager }) as Plugin],
    undoManager,
    narrow: (change, state) =>
      isFromYjs(change) && change.docChanged ? narrowed(change, state, isUndo(change)) : change,
    settle: (current) => settle(binding, current),
  };
}

function bindingOfPlugin(sync: Plugin): ProsemirrorBinding {
  // The sync plugin makes its binding at once and hands it out through its state only.
  const init = sync.spec.state?.init as (() => { binding: ProsemirrorBinding }) | undefined;
  if (init === undefined) throw new TypeError('y-prosemirror gave a plugin without a state');
  return init().binding;
}

/**
 * Undo takes back an element only once nobody's words are left in it: what others wrote inside a list or a
 * heading one made stays when one takes the list back.
 */
function mayBeUndone(item: Item): boolean {
  return !(item.content instanceof ContentType) || item.content.type._length === 0;
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
