// SPDX-License-Identifier: GPL-2.0-or-later
import { pageSchema } from '@parley/protocol/schema/page-schema.ts';
import { array, assert, constant, constantFrom, oneof, property, tuple } from 'fast-check';
import type { Node } from 'prosemirror-model';
import { EditorState, TextSelection } from 'prosemirror-state';
import { describe, expect, test } from 'vitest';
import { changedRange, narrowed } from './narrowed-change.ts';

const { nodes } = pageSchema;

const text = array(constantFrom('a', 'b', 'ab'), { maxLength: 4 }).map((parts) => parts.map(marked));
const paragraph = text.map((parts) => nodes.paragraph.create(null, parts));
const item = array(paragraph, { maxLength: 2 }).map((content) => nodes.list_item.create(null, content));
const list = array(item, { maxLength: 3 }).map((items) => nodes.bullet_list.create(null, items));
const heading = tuple(constantFrom(2, 3), text).map(([level, content]) => nodes.heading.create({ level }, content));
const quote = array(oneof(paragraph, list), { maxLength: 2 }).map((content) => nodes.blockquote.create(null, content));
const page = array(oneof(paragraph, heading, list, quote, constant(nodes.horizontal_rule.create())), {
  maxLength: 5,
}).map((blocks) => nodes.doc.create(null, blocks));

function marked(part: string, index: number): Node {
  return pageSchema.text(part, index % 2 === 0 ? [] : [pageSchema.marks.strong.create()]);
}

/** What y-prosemirror does: the whole page replaced. */
function wholeChange(state: EditorState, after: Node) {
  return state.tr.replaceWith(0, state.doc.content.size, after.content);
}

describe('a change from Yjs', () => {
  test('gives the same page when it is narrowed, for any two pages', () => {
    assert(
      property(page, page, (before, after) => {
        const state = EditorState.create({ doc: before });
        const change = narrowed(wholeChange(state, after), state, undefined);
        expect(change.doc.toJSON()).toEqual(after.toJSON());
      }),
      { seed: 20261122, numRuns: 2000 },
    );
  });

  test('touches only what differs, so that positions elsewhere are kept', () => {
    const p = (words: string) => nodes.paragraph.create(null, pageSchema.text(words));
    const before = nodes.doc.create(null, [p('one'), p('two'), p('three')]);
    const after = nodes.doc.create(null, [p('one'), p('two more'), p('three')]);
    expect(changedRange(before.content, after.content)).toEqual({ from: 9, to: 9, end: 14 });
    const state = EditorState.create({ doc: before });
    const change = narrowed(wholeChange(state, after), state, undefined);
    expect(change.mapping.map(2)).toBe(2);
    expect(change.mapping.map(12)).toBe(17);
    expect(change.mapping.mapResult(3).deleted).toBe(false);
  });

  test('that changes nothing is left without a step', () => {
    const doc = nodes.doc.create(null, [nodes.paragraph.create(null, pageSchema.text('same'))]);
    const state = EditorState.create({ doc });
    expect(narrowed(wholeChange(state, doc), state, undefined).docChanged).toBe(false);
  });

  test('that is an undo puts the selection where the change was', () => {
    const p = (words: string) => nodes.paragraph.create(null, pageSchema.text(words));
    const state = EditorState.create({ doc: nodes.doc.create(null, [p('one'), p('two')]) });
    const after = nodes.doc.create(null, [p('one'), p('two more')]);
    const change = narrowed(wholeChange(state, after), state, { anchor: undefined, head: undefined });
    expect(change.selection).toEqual(TextSelection.create(change.doc, 14));
  });
});
