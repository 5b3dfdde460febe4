// SPDX-License-Identifier: GPL-2.0-or-later
import { pageSchema } from '@parley/protocol/schema/page-schema.ts';
import { sourcePage, wikitextOf } from '@parley/protocol/schema/source-line.ts';
import type { Command } from 'prosemirror-state';
import { EditorState, TextSelection } from 'prosemirror-state';
import { describe, expect, test } from 'vitest';
import { insertText, prefixLines, setHeading, splitLine, surround, textOfSlice } from './source-commands.ts';

/** Wikitext with the selection between two `‸`, or the caret at one. */
function stateOf(marked: string): EditorState {
  const text = marked.replaceAll('‸', '');
  const doc = sourcePage(pageSchema, text);
  const at = (offset: number) => {
    const before = text.slice(0, offset).split('\n');
    return offset + before.length * 2 - 1 - (before.length - 1);
  };
  const first = marked.indexOf('‸');
  const second = marked.indexOf('‸', first + 1);
  const anchor = at(first);
  return EditorState.create({
    doc,
    selection: TextSelection.create(doc, anchor, second < 0 ? anchor : at(second - 1)),
  });
}

/** What a command makes of it, marked in the same way. */
function after(marked: string, command: Command): string {
  let state = stateOf(marked);
  expect(command(state, (change) => (state = state.apply(change)))).toBe(true);
  const { from, to } = state.selection;
  const text = (start: number, end: number) => state.doc.textBetween(start, end, '\n');
  const caret = from === to ? '‸' : `‸${text(from, to)}‸`;
  return `${text(0, from)}${caret}${text(to, state.doc.content.size)}`;
}

describe('markup around words', () => {
  test('is put around the selection, which stays selected, and taken away again', () => {
    const bold = surround("'''", "'''");
    expect(after('a ‸b‸ c', bold)).toBe("a '''‸b‸''' c");
    expect(after("a '''‸b‸''' c", bold)).toBe('a ‸b‸ c');
  });

  test('without a selection leaves the caret in between', () => {
    expect(after('a ‸', surround('{{', '}}'))).toBe('a {{‸}}');
  });
});

describe('lines', () => {
  test('become items of a list, of the other kind, and plain again', () => {
    expect(after('‸one\ntwo‸', prefixLines('*'))).toBe('* ‸one\n* two‸');
    expect(after('* one‸', prefixLines('#'))).toBe('# one‸');
    expect(after('* one‸', prefixLines('*'))).toBe('one‸');
    expect(after('** one‸', prefixLines('*'))).toBe('* one‸');
  });

  test('become headings of a level, of another, and plain again', () => {
    const results: string[] = [];
    for (const [marked, level] of [
      ['Silk‸', 2],
      ['== Silk‸ ==', 3],
      ['=== Silk‸ ===', 0],
    ] as const) {
      setHeading(level)(stateOf(marked), (change) => results.push(wikitextOf(change.doc)));
    }
    expect(results).toEqual(['== Silk ==', '=== Silk ===', 'Silk']);
  });

  test('are split by Enter, without anything but lines coming to be', () => {
    splitLine(stateOf('one‸ two'), (change) => {
      expect(wikitextOf(change.doc)).toBe('one\n two');
      expect(change.doc.children.map(({ type }) => type.name)).toEqual(['source_line', 'source_line']);
    });
  });
});

describe('text from the clipboard', () => {
  test('keeps its lines, and joins what is around it', () => {
    expect(wikitextOf(insertText(stateOf('a ‸x‸ b'), '1\r\n2\n\n3').doc)).toBe('a 1\n2\n\n3 b');
  });

  test('goes out as it stands', () => {
    const { doc } = stateOf('‸one\n\n* two');
    expect(textOfSlice(doc.slice(0, doc.content.size))).toBe('one\n\n* two');
  });
});
