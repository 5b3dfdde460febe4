// @vitest-environment jsdom
// SPDX-License-Identifier: GPL-2.0-or-later
import { contentField } from '@parley/protocol/edit/frames.ts';
import { pageSchema } from '@parley/protocol/schema/page-schema.ts';
import { joinBackward, splitBlock, toggleMark } from 'prosemirror-commands';
import type { Command } from 'prosemirror-state';
import { TextSelection } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { redoCommand, undoCommand, yXmlFragmentToProseMirrorRootNode } from 'y-prosemirror';
import { afterEach, describe, expect, test } from 'vitest';
import { Doc, applyUpdate, encodeStateAsUpdate } from 'yjs';
import { insertRule, moveBlock, setStyle, toggleQuote } from './commands/blocks.ts';
import { indentItem, outdentItem, splitItem, toggleList } from './commands/lists.ts';
import { insertTable, tableActions, tableCommand } from './commands/tables.ts';
import { mark, node } from './commands/types.ts';
import { emptyDirectory } from './links/page-directory.ts';
import { createPageView } from './page-view.ts';
import type { ShortcutHost } from './shortcuts.ts';

const nothing = () => undefined;
const host: ShortcutHost = {
  editLink: nothing,
  find: nothing,
  findNext: nothing,
  help: nothing,
  discuss: nothing,
  toolbar: nothing,
  leave: () => false,
};

type Side = { readonly doc: Doc; readonly view: EditorView };

const open: Side[] = [];
afterEach(() => {
  for (const { view, doc } of open.splice(0)) {
    view.destroy();
    doc.destroy();
  }
});

function makeSide(client: number): Side {
  const doc = new Doc();
  doc.clientID = client;
  const mount = document.createElement('div');
  document.body.append(mount);
  const { view } = createPageView({
    doc,
    mount,
    readOnly: () => false,
    pages: () => emptyDirectory,
    shortcuts: host,
    label: () => '',
    invitation: () => '',
    plugins: [],
    changed: nothing,
  });
  const side = { doc, view };
  open.push(side);
  return side;
}

/** A small generator with a seed (mulberry32), so that a failing run can be had again. */
function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const commands: readonly Command[] = [
  splitBlock,
  splitItem,
  joinBackward,
  toggleMark(mark.strong),
  toggleMark(mark.em),
  setStyle('heading2'),
  setStyle('paragraph'),
  setStyle('code'),
  toggleQuote,
  toggleList(node.bullet_list),
  toggleList(node.ordered_list),
  indentItem,
  outdentItem,
  insertRule,
  insertTable(2, 2),
  moveBlock(-1),
  moveBlock(1),
  undoCommand,
  undoCommand,
  redoCommand,
  ...tableActions.map(tableCommand),
];

function act({ view }: Side, next: (below: number) => number): void {
  const { doc } = view.state;
  const at = (position: number) => doc.resolve(Math.min(position, doc.content.size));
  const anchor = next(doc.content.size + 1);
  const head = next(3) === 0 ? anchor + next(12) : anchor;
  view.dispatch(view.state.tr.setSelection(TextSelection.between(at(anchor), at(head))));
  const choice = next(10);
  if (choice < 5) view.dispatch(view.state.tr.insertText(String.fromCharCode(97 + next(26)).repeat(1 + next(3))));
  else if (choice < 6) view.dispatch(view.state.tr.deleteSelection());
  else commands[next(commands.length)]?.(view.state, view.dispatch, view);
}

function exchange(one: Side, other: Side): void {
  const [first, second] = [encodeStateAsUpdate(one.doc), encodeStateAsUpdate(other.doc)];
  applyUpdate(one.doc, second, 'wire');
  applyUpdate(other.doc, first, 'wire');
}

function exchangeAll(sides: readonly Side[]): void {
  // Showing what came may move text between neighbouring runs, which is a change of its own: until nothing is new.
  for (let round = 0; round < 4; round++) {
    for (const one of sides) for (const other of sides) if (one !== other) exchange(one, other);
  }
}

describe('three people who edit, undo, part and meet again', () => {
  test.each(Array.from({ length: 40 }, (_, index) => index + 1))('see the same page in the end (seed %i)', (seed) => {
    const next = random(seed);
    const sides = [makeSide(11), makeSide(12), makeSide(13)] as const;
    const [first] = sides;
    first.view.dispatch(first.view.state.tr.insert(0, node.paragraph.create(null, pageSchema.text('begin'))));
    exchangeAll(sides);
    for (let step = 0; step < 120; step++) {
      const side = sides[next(3)] ?? first;
      act(side, next);
      if (next(4) === 0) exchange(side, sides[next(3)] ?? first);
    }
    exchangeAll(sides);
    const expected = first.view.state.doc.toJSON();
    for (const { doc, view } of sides) {
      expect(view.state.doc.toJSON()).toEqual(expected);
      const stored = yXmlFragmentToProseMirrorRootNode(doc.getXmlFragment(contentField), pageSchema);
      expect(stored.toJSON()).toEqual(expected);
      view.state.doc.check();
    }
  });
});
