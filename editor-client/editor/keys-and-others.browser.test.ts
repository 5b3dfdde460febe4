// SPDX-License-Identifier: GPL-2.0-or-later
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Playground } from './testing/browser.ts';
import { startPlayground } from './testing/browser.ts';
import { caretAfter, htmlOf } from './testing/typing.ts';

let playground: Playground;
beforeAll(async () => {
  playground = await startPlayground();
});
afterAll(() => playground.close());

/** Not in the first line: ProseMirror takes a caret that is at the beginning right after the focus for a mistake. */
const markup = '<p>first</p><p>some words</p><p>other words</p>';

/** What happens at Bob's in the instant after a key has moved the caret here: before the browser tells of the move. */
type Meanwhile = 'writes' | 'moves';

/** Moves Alice's caret as the browser does for Home, or with Shift for a selection, while Bob does something. */
async function home(page: Page, how: 'move' | 'extend', meanwhile: Meanwhile): Promise<void> {
  await page.evaluate(
    ([alter, bobs]) => {
      const { view } = window.bob.editor;
      if (view === undefined) throw new Error('no view');
      getSelection()?.modify(alter, 'backward', 'lineboundary');
      const end = view.state.doc.content.size - 1;
      if (bobs === 'writes') view.dispatch(view.state.tr.insertText('!', end));
      else view.dispatch(view.state.tr.setSelection(window.textSelection(view.state.doc, end, end)));
      return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    },
    [how, meanwhile] as const,
  );
}

describe.each(['writes', 'moves'] as const)('a key that moves the caret while somebody else %s', (meanwhile) => {
  test('is not lost', async () => {
    const page = await playground.visit(markup);
    await caretAfter(page, 'other', 'bob');
    await caretAfter(page, 'some words');
    await home(page, 'move', meanwhile);
    await page.keyboard.type('>');
    await expect.poll(() => htmlOf(page)).toContain('<p>&gt;some words</p>');
  });

  test('selects what it should', async () => {
    const page = await playground.visit(markup);
    await caretAfter(page, 'other', 'bob');
    await caretAfter(page, 'some words');
    await home(page, 'extend', meanwhile);
    await page.keyboard.type('new');
    await expect.poll(() => htmlOf(page)).toContain('<p>new</p>');
  });
});

test('a key that follows at once acts where the one before it has put the caret', async () => {
  const page = await playground.visit(markup);
  await caretAfter(page, 'some words');
  await page.evaluate(() => {
    getSelection()?.modify('move', 'backward', 'lineboundary');
    const enter = { key: 'Enter', code: 'Enter', keyCode: 13, bubbles: true, cancelable: true };
    window.alice.editor.view?.dom.dispatchEvent(new KeyboardEvent('keydown', enter));
  });
  await expect.poll(() => htmlOf(page)).toBe('<p>first</p><p></p><p>some words</p><p>other words</p>');
});
