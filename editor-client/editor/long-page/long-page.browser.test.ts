// SPDX-License-Identifier: GPL-2.0-or-later
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Playground } from '../testing/browser.ts';
import { startPlayground } from '../testing/browser.ts';
import { caretAfter, select } from '../testing/typing.ts';

let playground: Playground;
beforeAll(async () => {
  playground = await startPlayground();
});
afterAll(() => playground.close());

const words = 'An orb-weaver builds a web and waits in it until something comes. ';
const long = Array.from(
  { length: 120 },
  (_, section) => `<h2>Part ${section}.</h2><p>Text ${section}. ${words.repeat(1 + (section % 9))}</p>`,
).join('');

/** Where some words stand in the window, from its upper edge; they must be in one text node. */
function placeOf(page: Page, text: string): Promise<{ readonly top: number; readonly height: number }> {
  return page.evaluate((wanted) => {
    const root = window.alice.editor.view?.dom;
    if (root === undefined) throw new Error('no view');
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const at = node.nodeValue?.indexOf(wanted) ?? -1;
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      return { top: range.getBoundingClientRect().top, height: window.innerHeight };
    }
    throw new Error(`no such words: ${wanted}`);
  }, text);
}

async function untilInSight(page: Page, text: string): Promise<void> {
  await expect
    .poll(async () => {
      const { top, height } = await placeOf(page, text);
      return top > 0 && top < height;
    })
    .toBe(true);
}

/** Whether a block that holds these words is laid out. */
function isLaidOut(page: Page, text: string): Promise<boolean> {
  return page.evaluate((wanted) => {
    const blocks = [...(window.alice.editor.view?.dom.children ?? [])];
    const block = blocks.find(({ textContent }) => textContent?.includes(wanted));
    if (block?.firstChild === null || block?.firstChild === undefined) throw new Error(`no such words: ${wanted}`);
    const inside = block.appendChild(document.createElement('i'));
    const seen = inside.checkVisibility({ contentVisibilityAuto: true });
    inside.remove();
    return seen;
  }, text);
}

/** Presses a key; the beginning of the block that the caret is in when the browser has told of it. */
async function lineAfter(page: Page, key: string): Promise<string> {
  await page.keyboard.press(key);
  return page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        const tell = () => {
          const { focusNode } = getSelection() ?? {};
          resolve(focusNode?.parentElement?.closest('p, h2')?.textContent.split('.')[0] ?? '');
        };
        requestAnimationFrame(() => setTimeout(tell));
      }),
  );
}

describe('a long page', () => {
  test('is laid out where it is in sight, a short one as a whole', async () => {
    const page = await playground.visit(long);
    expect(await isLaidOut(page, 'Text 0.')).toBe(true);
    expect(await isLaidOut(page, 'Text 119.')).toBe(false);
    const short = await playground.visit(long.slice(0, 20_000));
    expect(await isLaidOut(short, 'Part 20.')).toBe(true);
  });

  test('is written in at its end and at its beginning, by keys', async () => {
    const page = await playground.visit(long);
    await caretAfter(page, 'Text 3.');
    await page.keyboard.press('Control+End');
    await page.keyboard.type('The end');
    expect(await page.evaluate(() => window.alice.editor.view?.state.doc.lastChild?.textContent.slice(-7))).toBe(
      'The end',
    );
    await untilInSight(page, 'The end');
    await page.keyboard.press('Control+Home');
    await page.keyboard.type('Begun. ');
    expect(await page.evaluate(() => window.alice.editor.view?.state.doc.firstChild?.textContent)).toBe(
      'Begun. Part 0.',
    );
    await untilInSight(page, 'Begun.');
  });

  test('is walked through block by block with the arrow keys', async () => {
    const page = await playground.visit(long);
    await caretAfter(page, 'Part 0.');
    const seen = new Set(['Part 0']);
    for (let press = 0; press < 100; press += 1) seen.add(await lineAfter(page, 'ArrowDown'));
    const last = Math.max(...[...seen].map((text) => Number(text.split(' ')[1])));
    expect(last).toBeGreaterThan(20);
    const all = Array.from({ length: last }, (_, section) => [`Part ${section}`, `Text ${section}`]).flat();
    expect(all.filter((text) => !seen.has(text))).toEqual([]);
  });

  test('takes keys at its caret after the window has moved away', async () => {
    const page = await playground.visit(long);
    await caretAfter(page, 'Text 80.');
    await page.evaluate(() => scrollTo(0, 0));
    await untilInSight(page, 'Text 0.');
    for (const key of ['Home', 'ArrowLeft', 'ArrowLeft']) await lineAfter(page, key);
    await page.keyboard.type('X');
    await untilInSight(page, 'Part 80X.');
    expect(await lineAfter(page, 'PageUp')).toMatch(/^(?:Text|Part) 7\d$/);
  });

  test('is selected up to its end from the caret', async () => {
    const page = await playground.visit(long);
    await select(page, 'Text 3.');
    await page.keyboard.press('Control+Shift+End');
    await page.keyboard.press('Control+c');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied.slice(0, 7)).toBe('Text 3.');
    expect(copied).toContain(`Text 119. ${words.trim()}`);
  });

  test('is selected and copied as a whole', async () => {
    const page = await playground.visit(long);
    await caretAfter(page, 'Part 0.');
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Control+c');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain('Part 0.');
    expect(copied).toContain(`Text 119. ${words.trim()}`);
  });

  test.each([
    ['at once', 'reduce'],
    ['with motion', 'no-preference'],
  ] as const)('goes to a passage far away, %s', async (_how, reducedMotion) => {
    const page = await playground.visit(long);
    await page.emulateMedia({ reducedMotion });
    await select(page, 'Text 97.', 'alice');
    await page.evaluate(() => {
      const anchor = window.alice.editor.selectionAnchor();
      if (anchor === undefined) throw new Error('nothing selected');
      window.anchor = anchor;
    });
    await caretAfter(page, 'Text 1.');
    await page.evaluate(() => scrollTo(0, 0));
    await page.evaluate(() => window.anchor !== undefined && window.alice.editor.reveal(window.anchor));
    await untilInSight(page, 'Text 97.');
    // It stays there when the blocks around it have been laid out.
    await page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          let [last, same] = [scrollY, 0];
          const look = () => {
            same = scrollY === last ? same + 1 : 0;
            last = scrollY;
            if (same > 20) resolve();
            else requestAnimationFrame(look);
          };
          look();
        }),
    );
    const { top, height } = await placeOf(page, 'Text 97.');
    expect(top).toBeGreaterThan(height * 0.2);
    expect(top).toBeLessThan(height * 0.8);
    await page.emulateMedia({ reducedMotion: 'reduce' });
  });

  test('shows names at carets above the first line of a block', async () => {
    const page = await playground.visit(long);
    await caretAfter(page, 'Text 60.', 'bob');
    const margin = await page.locator('#alice .parley-caret__label').evaluate((label) => {
      const block = label.closest('.parley-text > *');
      if (block === null) throw new Error('no block');
      return {
        above: block.getBoundingClientRect().top - label.getBoundingClientRect().top,
        shown: Number.parseFloat(getComputedStyle(block).overflowClipMargin),
      };
    });
    expect(margin.shown).toBeGreaterThan(margin.above);
  });
});
