// SPDX-License-Identifier: GPL-2.0-or-later
import type { Fragment, Node } from 'prosemirror-model';
import { Slice } from 'prosemirror-model';
import { TextSelection } from 'prosemirror-state';
import type { EditorState, Selection, Transaction } from 'prosemirror-state';
import { ReplaceStep } from 'prosemirror-transform';
import { ySyncPluginKey } from 'y-prosemirror';

/** The part of a page that a change replaces: `from`-`to` in the old page becomes `from`-`end` of the new one. */
export type ChangedRange = { readonly from: number; readonly to: number; readonly end: number };

/** Smallest range in which two contents differ; `undefined` when they are equal. Shared nodes cost nothing. */
export function changedRange(before: Fragment, after: Fragment): ChangedRange | undefined {
  const from = before.findDiffStart(after);
  if (from === null) return undefined;
  const last = before.findDiffEnd(after);
  if (last === null) return undefined;
  // In `aa` -> `a` the two searches pass each other.
  const overlap = Math.max(0, from - Math.min(last.a, last.b));
  return { from, to: last.a + overlap, end: last.b + overlap };
}

/** The selection that belongs to what an undo brought back; a part is `undefined` when its place is gone. */
export type UndoneAt = { readonly anchor: number | undefined; readonly head: number | undefined };

/**
 * The same change as `change`, which replaced the whole page, with a step over only what differs. With `undone`
 * it is an undo: the selection goes to where the change was, and into view.
 */
export function narrowed(change: Transaction, state: EditorState, undone: UndoneAt | undefined): Transaction {
  const narrow = state.tr;
  const range = changedRange(state.doc.content, change.doc.content);
  if (range !== undefined && !replaceRange(narrow, range, change.doc)) {
    narrow.step(new ReplaceStep(0, narrow.doc.content.size, new Slice(change.doc.content, 0, 0)));
  }
  narrow.setSelection(
    undone === undefined ? keptSelection(change, narrow, state) : undoneSelection(narrow, undone, range?.end),
  );
  narrow.setMeta('addToHistory', false);
  narrow.setMeta(ySyncPluginKey, change.getMeta(ySyncPluginKey));
  if (undone !== undefined) narrow.scrollIntoView();
  return narrow;
}

function undoneSelection(narrow: Transaction, { anchor, head }: UndoneAt, changedAt: number | undefined): Selection {
  const instead = changedAt ?? narrow.selection.head;
  return textSelection(narrow.doc, anchor ?? head ?? instead, head ?? anchor ?? instead);
}

function replaceRange(narrow: Transaction, range: ChangedRange, after: Node): boolean {
  const result = narrow.maybeStep(new ReplaceStep(range.from, range.to, after.slice(range.from, range.end)));
  // Opposite edges may sit in blocks that cannot be joined; the caller then replaces everything.
  return result.failed === null && narrow.doc.content.findDiffStart(after.content) === null;
}

/** Text selections follow their characters in Yjs; those of nodes and cells are mapped with the change. */
function keptSelection(change: Transaction, narrow: Transaction, state: EditorState): Selection {
  const old = state.selection;
  if (!(old instanceof TextSelection)) return old.map(narrow.doc, narrow.mapping);
  return textSelection(narrow.doc, change.selection.anchor, change.selection.head);
}

function textSelection(page: Node, anchor: number, head: number): Selection {
  const at = (position: number) => page.resolve(Math.min(position, page.content.size));
  return TextSelection.between(at(anchor), at(head));
}
