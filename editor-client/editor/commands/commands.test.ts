// SPDX-License-Identifier: GPL-2.0-or-later
import { pageSchema } from '@parley/protocol/schema/page-schema.ts';
import type { Node } from 'prosemirror-model';
import type { Command } from 'prosemirror-state';
import { EditorState, NodeSelection, TextSelection } from 'prosemirror-state';
import { describe, expect, test } from 'vitest';
import { clearFormatting, insertBreak, insertRule, moveBlock, styleOf, toggleQuote } from './blocks.ts';
import { listAt, toggleList } from './lists.ts';
import { hasMark } from './marks.ts';
import { goToEnd, goToStart, selectToEnd } from './page-ends.ts';
import { insertTable } from './tables.ts';
import { tidy } from './tidy.ts';
import { mark, node } from './types.ts';

const words = (text: string, ...marks: Parameters<typeof pageSchema.text>[1][]) =>
  pageSchema.text(
    text,
    marks.flatMap((each) => each ?? []),
  );
const p = (text = '') => node.paragraph.create(null, text === '' ? [] : words(text));
const li = (...content: Node[]) => node.list_item.create(null, content);
const ul = (...items: Node[]) => node.bullet_list.create(null, items);
const page = (...blocks: Node[]) => node.doc.create(null, blocks);

function stateAt(doc: Node, anchor: number, head = anchor): EditorState {
  return EditorState.create({ doc, selection: TextSelection.create(doc, anchor, head), plugins: [tidy()] });
}

function after(state: EditorState, command: Command): EditorState {
  let next = state;
  expect(command(state, (change) => (next = state.apply(change)))).toBe(true);
  return next;
}

const shape = (state: EditorState) => state.doc.toString();

describe('styles', () => {
  test('say what the selection holds, and that it is mixed', () => {
    const doc = page(p('a'), node.heading.create({ level: 3 }, words('b')));
    expect(styleOf(stateAt(doc, 1))).toBe('paragraph');
    expect(styleOf(stateAt(doc, 4))).toBe('heading3');
    expect(styleOf(stateAt(doc, 1, 5))).toBe('mixed');
  });

  test('a mark counts as on only when all of the selection has it', () => {
    const doc = page(node.paragraph.create(null, [words('bold', [mark.strong.create()]), words('plain')]));
    expect(hasMark(stateAt(doc, 1, 5), mark.strong)).toBe(true);
    expect(hasMark(stateAt(doc, 1, 8), mark.strong)).toBe(false);
  });

  test('clearing keeps links, which are no formatting', () => {
    const link = mark.page_link.create({ title: 'Silk' });
    const doc = page(node.heading.create({ level: 2 }, [words('a', [mark.strong.create(), link])]));
    const cleared = after(stateAt(doc, 1, 2), clearFormatting);
    expect(cleared.doc.firstChild?.type).toBe(node.paragraph);
    expect(cleared.doc.firstChild?.firstChild?.marks).toEqual([link]);
  });
});

describe('blocks', () => {
  test('a quote is made and taken apart', () => {
    const quoted = after(stateAt(page(p('a')), 1), toggleQuote);
    expect(shape(quoted)).toBe('doc(blockquote(paragraph("a")))');
    expect(shape(after(quoted, toggleQuote))).toBe('doc(paragraph("a"))');
  });

  test('a rule at the end of the page is followed by a place to write', () => {
    const ruled = after(stateAt(page(p('a')), 2), insertRule);
    expect(shape(ruled)).toBe('doc(paragraph("a"), horizontal_rule, paragraph)');
    expect(ruled.selection.$from.parent.type).toBe(node.paragraph);
  });

  test('a break is refused in code, where a new line is one', () => {
    const code = page(node.code_block.create(null, words('a')));
    expect(insertBreak(stateAt(code, 2))).toBe(false);
  });

  test('moving takes the selection along, and stops at the ends', () => {
    const moved = after(stateAt(page(p('a'), p('b')), 4), moveBlock(-1));
    expect(shape(moved)).toBe('doc(paragraph("b"), paragraph("a"))');
    expect(moved.selection.head).toBe(1);
    expect(moveBlock(-1)(moved)).toBe(false);
  });

  test('several selected blocks move together', () => {
    const moved = after(stateAt(page(p('a'), p('b'), p('c')), 4, 8), moveBlock(-1));
    expect(shape(moved)).toBe('doc(paragraph("b"), paragraph("c"), paragraph("a"))');
    expect([moved.selection.anchor, moved.selection.head]).toEqual([1, 5]);
  });

  test('moving in a table moves the table', () => {
    const table = node.table.create(null, node.table_row.create(null, node.table_cell.create(null, p('x'))));
    const doc = page(p('a'), table);
    const moved = after(stateAt(doc, 7), moveBlock(-1));
    expect(moved.doc.firstChild?.type).toBe(node.table);
    expect(moved.selection.$from.parent.textContent).toBe('x');
  });

  test('a selected node moves and stays selected', () => {
    const doc = page(p('a'), node.category.create({ title: 'Category:B' }));
    const state = EditorState.create({ doc, selection: NodeSelection.create(doc, 3) });
    const moved = after(state, moveBlock(-1));
    expect(moved.selection).toEqual(NodeSelection.create(moved.doc, 0));
  });
});

describe('lists', () => {
  test('the other kind turns the list, the same kind leaves it', () => {
    const state = stateAt(page(ul(li(p('a')), li(p('b')))), 3);
    const turned = after(state, toggleList(node.ordered_list));
    expect(listAt(turned)).toBe(node.ordered_list);
    expect(shape(after(turned, toggleList(node.ordered_list)))).toBe(
      'doc(paragraph("a"), ordered_list(list_item(paragraph("b"))))',
    );
  });
});

describe('tables', () => {
  test('a new one takes the place of an empty paragraph, and one can write below it', () => {
    const made = after(stateAt(page(p()), 1), insertTable(2, 2));
    const cells = (type: string) => `table_row(${type}(paragraph), ${type}(paragraph))`;
    expect(shape(made)).toBe(`doc(table(${cells('table_header')}, ${cells('table_cell')}), paragraph)`);
    expect(made.selection.$from.node(-1).type).toBe(node.table_header);
  });
});

describe('what is left empty', () => {
  test.each([
    ['a list without items goes', page(p('a'), ul(li(p('b')))), 4, 7, 'doc(paragraph("a"))'],
    ['an item without content gets a paragraph', page(ul(li(p('b')))), 2, 5, 'doc(bullet_list(list_item(paragraph)))'],
    ['an empty page gets a paragraph', page(p('a')), 0, 3, 'doc(paragraph)'],
    ['an empty quote goes', page(p('a'), node.blockquote.create(null, p('b'))), 4, 7, 'doc(paragraph("a"))'],
  ])('%s', (_what, doc, from, to, expected) => {
    const state = EditorState.create({ doc, plugins: [tidy()] });
    expect(shape(state.apply(state.tr.delete(from, to)))).toBe(expected);
  });

  test('rows without cells take their table along', () => {
    const row = (text: string) => node.table_row.create(null, node.table_cell.create(null, p(text)));
    const doc = page(node.table.create(null, [row('x')]), p('after'));
    const state = EditorState.create({ doc, plugins: [tidy()] });
    expect(shape(state.apply(state.tr.delete(2, 7)))).toBe('doc(paragraph("after"))');
  });
});

describe('the ends of a page', () => {
  test('are its first and last words, though a category stands behind them', () => {
    const doc = page(p('first'), p('last'), node.category.create({ title: 'Category:Silk' }));
    const end = after(stateAt(doc, 3), goToEnd);
    expect(end.selection).toEqual(TextSelection.create(doc, 12));
    expect(after(end, goToStart).selection).toEqual(TextSelection.create(doc, 1));
    expect(after(stateAt(doc, 3), selectToEnd).selection).toEqual(TextSelection.create(doc, 3, 12));
  });
});
