// SPDX-License-Identifier: GPL-2.0-or-later
import { EditorState, type Transaction } from 'prosemirror-state';
import { describe, expect, test } from 'vitest';
import { page, paragraph, table } from '@parley/protocol/merge/pages-for-tests.ts';
import { tables } from './tables.ts';

function after(doc: ReturnType<typeof page>, change: (transaction: Transaction) => Transaction): EditorState {
  const state = EditorState.create({ doc, plugins: [tables()] });
  return state.apply(change(state.tr));
}

describe('a table whose rows are not equally long', () => {
  const uneven = page(table(['one', 'two', 'three'], ['four']), 'behind');

  test('stays so when somebody types in it', () => {
    const { doc } = after(uneven, (change) => change.insertText('x', 4));
    expect(doc.child(0).child(0).textContent).toBe('xonetwothree');
    expect(doc.child(0).child(1).childCount).toBe(1);
  });

  test('is made even when the change itself made it uneven', () => {
    const even = page(table(['one', 'two'], ['three', 'four']), paragraph('behind'));
    const { doc } = after(even, (change) => change.delete(2, 2 + (even.child(0).child(0).firstChild?.nodeSize ?? 0)));
    expect(doc.child(0).children.map((row) => row.childCount)).toEqual([2, 2]);
  });
});
