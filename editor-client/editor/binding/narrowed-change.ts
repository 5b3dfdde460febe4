// SPDX-License-Identifier: GPL-2.0-or-later
import type { Fragment, Node } from 'prosemirror-model';
import { Slice } from 'prosemirror-model';
import { AllSelection, TextSelection } from 'prosemirror-state';
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

/** The same change as `change`, which replaced the whole page, with a step over only what differs. */
export function narrowed(change: Transaction, state: EditorState, undo: boolean): Transaction {
  const narrow = state.tr;
  const range = changedRange(state.doc.content, change.doc.content);
  if (range !== undefined && !replaceRange(narrow, range, change.doc)) {
    narrow.step(new ReplaceStep(0, narrow.doc.content.size, new Slice(change.doc.content, 0, 0)));
  }
  narrow.setSelection(keptSelection(change, narrow, state, undo));
  narrow.setMeta('addToHistory', false);
  narrow.setMeta(ySyncPluginKey, change.getMeta(ySyncPluginKey));
  if (undo) narrow.scrollIntoView();
  return narrow;
}

function replaceRange(narrow: Transaction, range: ChangedRange, after: Node): boolean {
  const result = narrow.maybeStep(new ReplaceStep(range.from, range.to, after.slice(range.from, range.end)));
  // Opposite edges may sit in blocks that cannot be joined; the caller then replaces everything.
  return result.failed === null && narrow.doc.content.findDiffStart(after.content) === null;
}

/** Text selections follow their characters in Yjs; those of nodes and cells are mapped with the change. */
function keptSelection(change: Transaction, narrow: Transaction, state: EditorState, undo: boolean): Selection {
  const old = state.selection;
  if (old instanceof AllSelection && !undo) return new AllSelection(narrow.doc);
  if (!(old instanceof TextSelection) && !undo) return old.map(narrow.doc, narrow.mapping);
  const { anchor, head } = change.selection;
  const at = (position: number) => narrow.doc.resolve(Math.min(position, narrow.doc.content.size));
  return TextSelection.between(at(anchor), at(head));
}
