// SPDX-License-Identifier: GPL-2.0-or-later
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Playground } from '../testing/browser.ts';
import { startPlayground } from '../testing/browser.ts';
import { caretAfter, paste, select } from '../testing/typing.ts';

let playground: Playground;

beforeAll(async () => {
  playground = await startPlayground();
});

afterAll(() => playground.close());

const article = "'''Spiders''' spin [[silk]].\n\n== Webs ==\n{{Infobox\n| kind = orb\n}}\n* one\n* two";

function wikitext(page: Page, side: 'alice' | 'bob' = 'alice'): Promise<string> {
  return page.evaluate(
    (which) => (window[which].editor.view?.state.doc.children ?? []).map(({ textContent }) => textContent).join('\n'),
    side,
  );
}

describe('a page as wikitext', () => {
  test('is shown line by line, in colours, without what only a visual page has', async () => {
    const page = await playground.visit({ wikitext: article });
    expect(await page.locator('#alice .parley-source > pre').count()).toBe(8);
    expect(await page.locator('#alice .parley-source__link').first().textContent()).toBe('silk');
    expect(await page.locator('#alice .parley-source__parameter').textContent()).toContain('kind');
    expect(await page.locator('#alice parley-category-adder button').count()).toBe(0);
    expect(await page.locator('#alice [aria-label="Insert table"]').count()).toBe(0);
  });

  test('is written in by two people at once, each with their own undo', async () => {
    const page = await playground.visit({ wikitext: article });
    await caretAfter(page, 'Spiders');
    // At once, since keys pressed far apart are taken back one after the other.
    await page.keyboard.insertText(' often');
    await page.evaluate(() => {
      const { view } = window.bob.editor;
      view?.dispatch(view.state.tr.insertText('Bob: ', 1));
    });
    await expect.poll(() => wikitext(page, 'bob')).toContain("Bob: '''Spiders often'''");
    await page.keyboard.press('Control+z');
    await expect.poll(() => wikitext(page)).toContain("Bob: '''Spiders'''");
    await expect.poll(() => wikitext(page, 'bob')).toBe(await wikitext(page));
  });

  test('Enter, Backspace and pasting make lines and nothing else', async () => {
    const page = await playground.visit({ wikitext: 'one two' });
    await caretAfter(page, 'one');
    await page.keyboard.press('Enter');
    await expect.poll(() => wikitext(page)).toBe('one\n two');
    await page.keyboard.press('Backspace');
    await expect.poll(() => wikitext(page)).toBe('one two');
    await paste(page, { html: '<h1>big</h1><p><b>bold</b></p>', text: 'big\nbold' });
    await expect.poll(() => wikitext(page)).toBe('onebig\nbold two');
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Delete');
    await expect.poll(() => wikitext(page)).toBe('');
    await page.keyboard.type('# ** new');
    await expect.poll(() => wikitext(page)).toBe('# ** new');
    const kinds = await page.evaluate(() => window.alice.editor.view?.state.doc.children.map(({ type }) => type.name));
    expect(new Set(kinds)).toEqual(new Set(['source_line']));
  });

  test('keys and buttons put markup around the words', async () => {
    const page = await playground.visit({ wikitext: 'a spider spins' });
    await select(page, 'spider');
    await page.keyboard.press('Control+b');
    await page.keyboard.press('Control+k');
    await expect.poll(() => wikitext(page)).toBe("a '''[[spider]]''' spins");
    await page.click('#alice [aria-label="Bulleted list"]');
    await expect.poll(() => wikitext(page)).toBe("* a '''[[spider]]''' spins");
    await page.keyboard.press('Control+2');
    await expect.poll(() => wikitext(page)).toBe("== * a '''[[spider]]''' spins ==");
  });

  test('colours follow what somebody else opens far above', async () => {
    const page = await playground.visit({ wikitext: 'first\nsecond\nthird' });
    await page.evaluate(() => {
      const { view } = window.bob.editor;
      view?.dispatch(view.state.tr.insertText('<!-- ', 1));
    });
    await page.locator('#alice .parley-source__comment', { hasText: 'third' }).waitFor();
    await page.evaluate(() => {
      const { view } = window.bob.editor;
      view?.dispatch(view.state.tr.insertText(' -->', 11));
    });
    await expect.poll(() => page.locator('#alice .parley-source__comment').count()).toBe(1);
  });

  test('the text can be found and replaced as elsewhere', async () => {
    const page = await playground.visit({ wikitext: 'silk and silk' });
    await caretAfter(page, 'and');
    await page.keyboard.press('Control+f');
    await page.keyboard.type('silk');
    await expect.poll(() => page.locator('#alice parley-find-bar').textContent()).toContain('of 2');
  });
});
