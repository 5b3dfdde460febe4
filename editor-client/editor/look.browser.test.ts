// SPDX-License-Identifier: GPL-2.0-or-later
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Playground } from './testing/browser.ts';
import { startPlayground } from './testing/browser.ts';
import { caretAfter, htmlOf, select } from './testing/typing.ts';

let playground: Playground;
beforeAll(async () => {
  playground = await startPlayground();
});
afterAll(() => playground.close());

const article = `<h2>Orb-weaver</h2><p>An <b>orb-weaver</b> builds a <a href="./Spider">web</a> of <i>silk</i>, see
  <a href="./Nowhere">nowhere</a> and <a href="https://example.org/x">outside</a>.</p>
  <ul><li><p>one</p></li><li><p>two</p></li></ul>
  <table><tr><th><p>A</p></th><th><p>B</p></th></tr><tr><td><p>1</p></td><td><p>2</p></td></tr></table>
  <blockquote><p>said</p></blockquote><pre>code</pre><hr>
  <div data-parley-opaque="&lt;table&gt;&lt;tr&gt;&lt;td&gt;A box&lt;/td&gt;&lt;/tr&gt;&lt;/table&gt;"></div>
  <link rel="mw:PageProp/Category" href="./Category:Spiders"><meta property="mw:PageProp/nochat" content="">`;

/** Rules that the page around the editor answers for are left out: it has its landmarks and title. */
async function violations(page: Page): Promise<readonly string[]> {
  const result = await new AxeBuilder({ page })
    .setLegacyMode()
    .include('#alice')
    .disableRules(['region', 'landmark-one-main', 'page-has-heading-one'])
    .analyze();
  return result.violations.map(({ id, nodes }) => `${id}: ${nodes.map((each) => each.html).join(' ')}`);
}

function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

describe('accessibility', () => {
  test.each([
    ['light', false],
    ['dark', true],
  ])('nothing to complain about in the %s theme, with everything open', async (_theme, dark) => {
    const page = await playground.visit(article, { dark });
    await caretAfter(page, 'orb-weaver', 'bob');
    await page.locator('#alice').getByRole('button', { name: 'Show who wrote what' }).click();
    await caretAfter(page, 'one');
    await page.keyboard.type(' and');
    await page.keyboard.press('Control+f');
    await page.keyboard.type('o');
    await page.locator('#alice').getByRole('button', { name: 'Replace', exact: true }).first().click();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.locator('#alice .parley-people__button').click();
    expect(await violations(page)).toEqual([]);
    await select(page, 'orb');
    await page.keyboard.press('Control+k');
    await page.locator('[role="option"]').first().waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+/');
    await page.locator('dialog[open]').waitFor();
    expect(await violations(page)).toEqual([]);
  });

  test('the toolbar is one tab stop, walked with the arrow keys, and Esc goes back to the text', async () => {
    const page = await playground.visit('<p>words</p>');
    await select(page, 'words');
    await page.keyboard.press('Alt+F10');
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    expect(await focused()).toBe('Undo');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    expect(await focused()).toBe('Bold');
    await page.keyboard.press('Enter');
    await expect.poll(() => htmlOf(page)).toBe('<p><b>words</b></p>');
    await page.keyboard.press('Alt+F10');
    expect(await focused()).toBe('Bold');
    expect(await page.locator('#alice .parley-toolbar__button[tabindex="0"]').count()).toBe(1);
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Enter');
    expect(await page.locator('#alice [role="menuitemcheckbox"]:focus').innerText()).toContain('Paragraph');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(() => htmlOf(page)).toBe('<h2><b>words</b></h2>');
    await page.keyboard.press('Alt+F10');
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('textbox');
  });
});

describe('a narrower window', () => {
  test.each([600, 660, 720, 800])('of %s pixels takes no button away while one is in a table', async (width) => {
    const page = await playground.visit(article, { width });
    const buttons = () =>
      page
        .locator('#alice .parley-toolbar__button')
        .evaluateAll((all) => all.map((button) => button.getAttribute('aria-label')?.split(':')[0] ?? ''));
    await caretAfter(page, 'orb-weaver');
    const outside = await buttons();
    await caretAfter(page, '1');
    await page.locator('#alice').getByRole('button', { name: 'Change the table' }).waitFor();
    const inside = await buttons();
    // The menu of the table stands where a table can be inserted elsewhere.
    expect(outside.filter((name) => name !== 'Insert table' && !inside.includes(name))).toEqual([]);
    expect(await overflow(page)).toBe(0);
    await caretAfter(page, 'orb-weaver');
    await page.locator('#alice').getByRole('button', { name: 'Change the table' }).waitFor({ state: 'detached' });
    expect(await buttons()).toEqual(outside);
  });
});

describe('a phone', () => {
  test('holds the toolbar in one line and everything in its width', async () => {
    const page = await playground.visit(article, { width: 360, height: 640 });
    expect(await overflow(page)).toBe(0);
    const heights = await page.locator('#alice .parley-editor__row').evaluate((row) => row.clientHeight);
    expect(heights).toBeLessThan(60);
    await page.locator('#alice').getByRole('button', { name: 'More tools' }).click();
    await page.locator('#alice').getByRole('menuitemcheckbox', { name: 'Bulleted list' }).waitFor();
    expect(await overflow(page)).toBe(0);
  });

  test('at 320 pixels nothing sticks out either', async () => {
    const page = await playground.visit(article, { width: 320, height: 640 });
    await caretAfter(page, 'orb-weaver');
    await page.keyboard.press('Control+f');
    expect(await overflow(page)).toBe(0);
  });

  test('a wide table scrolls by itself', async () => {
    const cells = Array.from({ length: 20 }, (_, index) => `<td><p>column ${index}</p></td>`).join('');
    const page = await playground.visit(`<table><tr>${cells}</tr></table>`, { width: 360 });
    expect(await overflow(page)).toBe(0);
    expect(await page.locator('#alice .parley-table').evaluate((box) => box.scrollWidth > box.clientWidth)).toBe(true);
  });
});

describe('right to left', () => {
  test('each block takes its direction from its words', async () => {
    const page = await playground.visit('<p>English words</p><p>كلمات عربية</p><ul><li><p>بند</p></li></ul>');
    const edges = await page.locator('#alice .parley-text > p').evaluateAll((blocks) =>
      blocks.map((block) => {
        const range = document.createRange();
        range.selectNodeContents(block);
        const [words, box] = [range.getBoundingClientRect(), block.getBoundingClientRect()];
        return words.left - box.left < box.right - words.right ? 'left' : 'right';
      }),
    );
    expect(edges).toEqual(['left', 'right']);
    expect(await page.locator('#alice .parley-text ul').evaluate((list) => getComputedStyle(list).direction)).toBe(
      'rtl',
    );
  });

  test('the arrow keys of the toolbar follow the direction', async () => {
    const page = await playground.visit('<p>كلمات</p>', { rtl: true });
    await page.locator('#alice .parley-text p').click();
    await page.keyboard.press('Alt+F10');
    await page.keyboard.press('ArrowLeft');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Redo');
    expect(await overflow(page)).toBe(0);
  });
});

describe('an empty page', () => {
  test('says that one can write, until somebody does, and nothing moves', async () => {
    const page = await playground.visit('<p></p>');
    const text = page.locator('#alice .parley-text');
    const invitation = () => text.evaluate((element) => getComputedStyle(element, '::before').content);
    expect(await invitation()).toBe('"Write here. Everything is kept as you type."');
    expect(await violations(page)).toEqual([]);
    const before = await text.locator('p').boundingBox();
    await text.locator('p').click();
    await page.keyboard.type('Silk');
    expect(await invitation()).toBe('none');
    expect(await text.locator('p').boundingBox()).toEqual(before);
  });

  test('invites nobody who only reads', async () => {
    const page = await playground.visit('<p></p>');
    await page.evaluate(() => {
      window.alice.editor.readOnly = true;
      return window.alice.editor.updateComplete;
    });
    expect(await page.locator('#alice .parley-text').getAttribute('aria-placeholder')).toBeNull();
  });
});

describe('what is not text', () => {
  test('a category is removed by its chip and added at the end, once', async () => {
    const page = await playground.visit('<p>x</p><link rel="mw:PageProp/Category" href="./Category:Spiders">');
    await page.locator('#alice').getByRole('button', { name: 'Remove “Category: Spiders”' }).click();
    await expect.poll(() => htmlOf(page)).toBe('<p>x</p>');
    for (const name of ['Silk', 'Silk', 'Category:New ones']) {
      await page.locator('#alice').getByRole('button', { name: 'Add category' }).click();
      await page.keyboard.type(name);
      await page.keyboard.press('Enter');
    }
    await expect
      .poll(() => htmlOf(page))
      .toBe(
        '<p>x</p><link rel="mw:PageProp/Category" href="./Category:Silk"><link rel="mw:PageProp/Category" href="./Category:New_ones">',
      );
    await expect.poll(() => htmlOf(page, 'bob')).toBe(await htmlOf(page));
  });

  test('unknown markup shows its words, runs nothing, and can be deleted', async () => {
    const page = await playground.visit(
      '<p>x</p><div data-parley-opaque="&lt;b&gt;Box&lt;/b&gt;&lt;script&gt;window.ran = 1&lt;/script&gt;&lt;img src=x onerror=&quot;window.ran = 1&quot;&gt;"></div><p>y</p>',
    );
    expect(await page.locator('#alice .parley-opaque').innerText()).toBe('Box');
    expect(await page.evaluate(() => 'ran' in window)).toBe(false);
    await page.locator('#alice .parley-opaque').click();
    await page.keyboard.press('Delete');
    await expect.poll(() => htmlOf(page)).toBe('<p>x</p><p>y</p>');
  });

  test('links to missing pages look missing', async () => {
    const page = await playground.visit('<p><a href="./Nowhere">nowhere</a> <a href="./Spider">spider</a></p>');
    await page.locator('#alice .parley-missing', { hasText: 'nowhere' }).waitFor();
    expect(await page.locator('#alice .parley-text .parley-missing').allInnerTexts()).toEqual(['nowhere']);
  });
});
