// SPDX-License-Identifier: GPL-2.0-or-later
import { pageSchema } from '@parley/protocol/schema/page-schema.ts';
import { sourcePage } from '@parley/protocol/schema/source-line.ts';
import { EditorState } from 'prosemirror-state';
import type { DecorationSet } from 'prosemirror-view';
import { expect, test } from 'vitest';
import { highlighting } from './highlighting.ts';
import { sliceOfText } from './source-commands.ts';

function drawn(state: EditorState): readonly string[] {
  const [plugin] = state.plugins;
  const set = plugin?.props.decorations?.call(plugin, state) as DecorationSet;
  return set
    .find()
    .map(({ from, to, ...rest }) => `${from}-${to} ${JSON.stringify(Object.values(rest))}`)
    .toSorted();
}

const stateOf = (text: string) => EditorState.create({ doc: sourcePage(pageSchema, text), plugins: [highlighting()] });

test('after any change it looks as if the page had just been opened', () => {
  const pieces = ['{{', '}}', '<!--', '-->', "'''", '[[', ']]', '\n', 'word ', '== h ==', '|', '='];
  let seed = 42;
  const random = (limit: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return seed % limit;
  };
  let state = stateOf('== Spider ==\n{{Infobox\n| a = b\n}}\ntext <!-- c\nd --> [[e|f]]\n* g');
  for (let round = 0; round < 150; round += 1) {
    const size = state.doc.content.size - 2;
    const from = 1 + random(Math.max(1, size));
    const to = Math.min(size + 1, from + random(6));
    const text = Array.from({ length: 1 + random(3) }, () => pieces[random(pieces.length)]).join('');
    const change = state.tr;
    change.replaceRange(from, Math.max(from, to), sliceOfText(text));
    if (change.doc.childCount === 0 || change.doc.children.some(({ type }) => type.name !== 'source_line')) continue;
    state = state.apply(change);
    const fresh = EditorState.create({ doc: state.doc, plugins: [highlighting()] });
    expect(drawn(state)).toEqual(drawn(fresh));
  }
});
