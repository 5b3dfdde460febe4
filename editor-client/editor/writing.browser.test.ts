// SPDX-License-Identifier: GPL-2.0-or-later
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Playground } from './testing/browser.ts';
import { startPlayground } from './testing/browser.ts';
import { caretAfter, htmlOf, paste, select } from './testing/typing.ts';

let playground: Playground;
beforeAll(async () => {
  playground = await startPlayground();
});
afterAll(() => playground.close());

const link = (title: string, words = title) =>
  `<a rel="mw:WikiLink" href="./${title.replaceAll(' ', '_')}" title="${title}">${words}</a>`;

describe('typing', () => {
  test('words appear in both editors', async () => {
    const page = await playground.visit('<p>Hello</p>');
    await caretAfter(page, 'Hello');
    await page.keyboard.type(' world');
    await expect.poll(() => htmlOf(page)).toBe('<p>Hello world</p>');
    await expect.poll(() => htmlOf(page, 'bob')).toBe('<p>Hello world</p>');
  });

  test.each([
    ['## Title', '<h2>Title</h2>'],
    ['# Title', '<h2>Title</h2>'],
    ['### Sub', '<h3>Sub</h3>'],
    ['== Title', '<h2>Title</h2>'],
    ['* item', '<ul><li><p>item</p></li></ul>'],
    ['- item', '<ul><li><p>item</p></li></ul>'],
    ['1. item', '<ol><li><p>item</p></li></ol>'],
    ['3. item', '<ol start="3"><li><p>item</p></li></ol>'],
    ['> said', '<blockquote><p>said</p></blockquote>'],
    ['---after', '<hr><p>after</p>'],
    ['```code', '<pre>code</pre>'],
    ['a **bold** word', '<p>a <b>bold</b> word</p>'],
    ['an *italic* word', '<p>an <i>italic</i> word</p>'],
    ["a '''bold''' word", '<p>a <b>bold</b> word</p>'],
    ["an ''plain'' word", "<p>an ''plain'' word</p>"],
    ['some `code` here', '<p>some <code>code</code> here</p>'],
    ['2 * 3 * 4', '<p>2 * 3 * 4</p>'],
    ['snake_case_name', '<p>snake_case_name</p>'],
    ['a [[Spider silk|thread]] here', `<p>a ${link('Spider silk', 'thread')} here</p>`],
  ])('%s becomes %s', async (typed, expected) => {
    const page = await playground.visit('<p></p>');
    await page.locator('#alice .parley-text p').click();
    await page.keyboard.type(typed);
    await expect.poll(() => htmlOf(page)).toBe(expected);
    await expect.poll(() => htmlOf(page, 'bob')).toBe(expected);
  });

  test('Backspace right after an input rule takes it back', async () => {
    const page = await playground.visit('<p></p>');
    await page.locator('#alice .parley-text p').click();
    await page.keyboard.type('* ');
    await page.keyboard.press('Backspace');
    await expect.poll(() => htmlOf(page)).toBe('<p>* </p>');
  });

  test('[[ offers pages, and Enter takes the first', async () => {
    const page = await playground.visit('<p>See </p>');
    await caretAfter(page, 'See');
    await page.keyboard.type(' [[araneid');
    await page.locator('[role="option"]', { hasText: 'Araneidae' }).waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.type(' too');
    await expect.poll(() => htmlOf(page)).toContain(`${link('Araneidae')} too`);
  });

  test('Esc leaves [[ as it was typed', async () => {
    const page = await playground.visit('<p>See </p>');
    await caretAfter(page, 'See');
    await page.keyboard.type(' [[spider');
    await page.locator('[role="option"]', { hasText: 'Spider silk' }).waitFor();
    await page.keyboard.press('Escape');
    expect(await page.locator('[role="option"]').count()).toBe(0);
    await page.keyboard.press('Enter');
    await expect.poll(() => htmlOf(page)).toMatch(/^<p>See \[\[spider ?<\/p><p>/u);
  });

  test('a link made with Ctrl+K leads to the page that was chosen', async () => {
    const page = await playground.visit('<p>Their silk is strong</p>');
    await select(page, 'silk');
    await page.keyboard.press('Control+k');
    await page.locator('[role="option"]', { hasText: 'Spider silk' }).click();
    await expect.poll(() => htmlOf(page)).toBe(`<p>Their ${link('Spider silk', 'silk')} is strong</p>`);
    await page.keyboard.type('en');
    await expect.poll(() => htmlOf(page)).toContain(`${link('Spider silk', 'silk')}en is`);
  });

  test('a web address in the link dialog makes an outside link', async () => {
    const page = await playground.visit('<p>the source</p>');
    await select(page, 'source');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('https://example.org/a');
    await page.keyboard.press('Enter');
    await expect
      .poll(() => htmlOf(page))
      .toBe('<p>the <a rel="mw:ExtLink nofollow noopener" href="https://example.org/a">source</a></p>');
  });

  test.each([
    ['Control+2', '<h2>words here</h2>'],
    ['Control+6', '<h6>words here</h6>'],
    ['Control+7', '<pre>words here</pre>'],
    ['Control+8', '<blockquote><p>words here</p></blockquote>'],
    ['Control+b', '<p><b>words</b> here</p>'],
    ['Control+i', '<p><i>words</i> here</p>'],
    ['Control+Shift+6', '<p><code>words</code> here</p>'],
    ['Control+Shift+8', '<ul><li><p>words here</p></li></ul>'],
    ['Control+Shift+7', '<ol><li><p>words here</p></li></ol>'],
  ])('%s gives %s', async (keys, expected) => {
    const page = await playground.visit('<p>words here</p>');
    await select(page, 'words');
    await page.keyboard.press(keys);
    await expect.poll(() => htmlOf(page)).toBe(expected);
  });

  test('Ctrl+\\ makes text plain', async () => {
    const page = await playground.visit('<h2><b>words</b> <i>here</i></h2>');
    await page.locator('#alice .parley-text h2').click();
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Control+\\');
    await expect.poll(() => htmlOf(page)).toBe('<p>words here</p>');
  });

  test('everything can be selected and deleted, and one goes on writing', async () => {
    const page = await playground.visit('<h2>One</h2><table><tr><td><p>1</p></td></tr></table><p>Two</p>');
    await page.locator('#alice .parley-text h2').click();
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Delete');
    await page.keyboard.type('New');
    await expect.poll(() => htmlOf(page)).toMatch(/^<(p|h2)>New<\/\1>$/u);
    await expect.poll(() => htmlOf(page, 'bob')).toBe(await htmlOf(page));
  });

  test('an empty page can be written on', async () => {
    const page = await playground.visit('');
    await page.locator('#alice .parley-text').click();
    await page.keyboard.type('First words');
    await expect.poll(() => htmlOf(page)).toBe('<p>First words</p>');
    await expect.poll(() => htmlOf(page, 'bob')).toBe('<p>First words</p>');
  });
});

describe('lists', () => {
  test('Enter makes items, Tab nests, an empty item leaves the list', async () => {
    const page = await playground.visit('<p></p>');
    await page.locator('#alice .parley-text p').click();
    for (const keys of ['* one', 'Enter', 'two', 'Tab', 'Enter', 'deep', 'Enter', 'Enter', 'three']) {
      if (keys === 'Enter' || keys === 'Tab') await page.keyboard.press(keys);
      else await page.keyboard.type(keys);
    }
    await expect
      .poll(() => htmlOf(page))
      .toBe('<ul><li><p>one</p><ul><li><p>two</p></li><li><p>deep</p></li></ul></li><li><p>three</p></li></ul>');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.keyboard.type('after');
    await expect.poll(() => htmlOf(page)).toContain('</ul><p>after</p>');
    await expect.poll(() => htmlOf(page, 'bob')).toBe(await htmlOf(page));
  });

  test('the other list button turns the list, the same one takes it apart', async () => {
    const page = await playground.visit('<ul><li><p>one</p></li><li><p>two</p></li></ul>');
    await caretAfter(page, 'one');
    await page.locator('#alice').getByRole('button', { name: 'Numbered list' }).click();
    await expect.poll(() => htmlOf(page)).toBe('<ol><li><p>one</p></li><li><p>two</p></li></ol>');
    await page.locator('#alice').getByRole('button', { name: 'Numbered list' }).click();
    await expect.poll(() => htmlOf(page)).toBe('<p>one</p><ol><li><p>two</p></li></ol>');
  });

  test('Alt+Shift+Up moves an item', async () => {
    const page = await playground.visit('<ul><li><p>one</p></li><li><p>two</p></li></ul>');
    await caretAfter(page, 'two');
    await page.keyboard.press('Alt+Shift+ArrowUp');
    await page.keyboard.type('!');
    await expect.poll(() => htmlOf(page)).toBe('<ul><li><p>two!</p></li><li><p>one</p></li></ul>');
  });
});

describe('tables', () => {
  const small = '<table><tr><th><p>A</p></th><th><p>B</p></th></tr><tr><td><p>1</p></td><td><p>2</p></td></tr></table>';
  const stored = (rows: string) => `<table class="wikitable"><tbody>${rows}</tbody></table>`;

  test('a new one has a header row, and the caret in its first cell', async () => {
    const page = await playground.visit('<p>before</p>');
    await caretAfter(page, 'before');
    await page.locator('#alice').getByRole('button', { name: 'Insert table' }).click();
    await page.keyboard.type('Name');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Size');
    const html = await htmlOf(page);
    expect(html).toContain('<tr><th><p>Name</p></th><th><p>Size</p></th><th><p></p></th></tr>');
    expect(html.match(/<tr>/gu)).toHaveLength(3);
    await expect.poll(() => htmlOf(page, 'bob')).toBe(html);
  });

  test('Tab in the last cell adds a row and goes there', async () => {
    const page = await playground.visit(small);
    await caretAfter(page, '2');
    await page.keyboard.press('Tab');
    await page.keyboard.type('3');
    await expect.poll(() => htmlOf(page)).toContain('<tr><td><p>3</p></td><td><p></p></td></tr></tbody>');
  });

  test.each([
    [
      'Insert column after',
      '<tr><th><p>A</p></th><th><p></p></th><th><p>B</p></th></tr><tr><td><p>1</p></td><td><p></p></td><td><p>2</p></td></tr>',
    ],
    [
      'Insert row above',
      '<tr><th><p>A</p></th><th><p>B</p></th></tr><tr><td><p></p></td><td><p></p></td></tr><tr><td><p>1</p></td><td><p>2</p></td></tr>',
    ],
    ['Delete row', '<tr><th><p>A</p></th><th><p>B</p></th></tr>'],
    ['Delete column', '<tr><th><p>B</p></th></tr><tr><td><p>2</p></td></tr>'],
    ['Header column', '<tr><th><p>A</p></th><th><p>B</p></th></tr><tr><th><p>1</p></th><td><p>2</p></td></tr>'],
  ])('%s', async (entry, rows) => {
    const page = await playground.visit(small);
    await caretAfter(page, '1');
    await page.locator('#alice').getByRole('button', { name: 'Change the table' }).click();
    await page.locator('#alice').getByRole('menuitem', { name: entry, exact: true }).click();
    await expect.poll(() => htmlOf(page)).toBe(stored(rows));
    await expect.poll(() => htmlOf(page, 'bob')).toBe(stored(rows));
  });

  test('deleting the last row deletes the table and leaves something to write in', async () => {
    const page = await playground.visit('<table><tr><td><p>1</p></td></tr></table>');
    await caretAfter(page, '1');
    await page.locator('#alice').getByRole('button', { name: 'Change the table' }).click();
    await page.locator('#alice').getByRole('menuitem', { name: 'Delete row', exact: true }).click();
    await page.keyboard.type('x');
    await expect.poll(() => htmlOf(page)).toBe('<p>x</p>');
  });

  test('a selected row can be emptied, merged and split', async () => {
    const page = await playground.visit(small);
    await caretAfter(page, '1');
    await page.keyboard.press('Control+Alt+ArrowRight');
    await page.locator('#alice').getByRole('button', { name: 'Change the table' }).click();
    await page.locator('#alice').getByRole('menuitem', { name: 'Merge cells' }).click();
    await expect.poll(() => htmlOf(page)).toContain('<tr><td colspan="2"><p>1</p><p>2</p></td></tr>');
    await page.locator('#alice').getByRole('button', { name: 'Change the table' }).click();
    await page.locator('#alice').getByRole('menuitem', { name: 'Split cell' }).click();
    await expect.poll(() => htmlOf(page)).toContain('<tr><td><p>1</p><p>2</p></td><td><p></p></td></tr>');
    await expect.poll(() => htmlOf(page, 'bob')).toBe(await htmlOf(page));
  });
});

describe('pasting', () => {
  test('from a web page keeps structure, drops the rest, and knows links to this wiki', async () => {
    const page = await playground.visit('<p>x</p>');
    await caretAfter(page, 'x');
    await paste(page, {
      html: '<html><body><!--StartFragment--><div class="mw"><h1 style="color:red">Silk</h1><p style="margin:0">About <span style="font-weight:700">spider</span> <a href="https://wiki.example/wiki/Spider_silk" class="x">silk</a>.</p><script>alert(1)</script></div><!--EndFragment--></body></html>',
      text: 'Silk',
    });
    await expect
      .poll(() => htmlOf(page))
      .toBe(`<p>x</p><h2>Silk</h2><p>About <b>spider</b> ${link('Spider silk', 'silk')}.</p>`);
  });

  test('right after the page has opened waits for what cleans it', async () => {
    const look = { width: 1100 };
    const page = await playground.visit('<p>x</p>', look);
    let bring = (): void => undefined;
    const isDue = new Promise<void>((resolve) => (bring = resolve));
    await page.route('**/clean-html-*.js', async (route) => {
      await isDue;
      await route.continue();
    });
    await playground.visit('<p>x</p>', look);
    await caretAfter(page, 'x');
    await paste(page, { html: '<h1>Silk</h1><p>About it.</p>', text: 'Silk' });
    expect(await htmlOf(page)).toBe('<p>x</p>');
    bring();
    await expect.poll(() => htmlOf(page)).toBe('<p>x</p><h2>Silk</h2><p>About it.</p>');
    await page.unrouteAll();
  });

  test('a heading pasted into an empty paragraph takes its place', async () => {
    const page = await playground.visit('<p></p>');
    await page.locator('#alice .parley-text p').click();
    await paste(page, { html: '<h2>Silk</h2><p>About it.</p>', text: 'Silk' });
    await page.keyboard.type('!');
    await expect.poll(() => htmlOf(page)).toBe('<h2>Silk</h2><p>About it.!</p>');
  });

  test('an address over selected words links them', async () => {
    const page = await playground.visit('<p>the source here</p>');
    await select(page, 'source');
    await paste(page, { text: 'https://example.org/a' });
    await expect.poll(() => htmlOf(page)).toContain('href="https://example.org/a">source</a> here');
  });

  test('bare text makes paragraphs and line breaks', async () => {
    const page = await playground.visit('<p></p>');
    await page.locator('#alice .parley-text p').click();
    await paste(page, { text: 'one\ntwo\n\nthree' });
    await expect.poll(() => htmlOf(page)).toBe('<p>one<br>two</p><p>three</p>');
  });

  test('what was copied here is pasted as it was', async () => {
    const page = await playground.visit(`<p>a ${link('Silk')} b</p><p>c</p>`);
    await page.locator('#alice .parley-text p').first().click();
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Control+c');
    const copied = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      return (await item?.getType('text/html'))?.text();
    });
    expect(copied).toContain('href="https://wiki.example/wiki/Silk"');
    await caretAfter(page, 'c');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+v');
    await expect.poll(() => htmlOf(page)).toBe(`<p>a ${link('Silk')} b</p><p>c</p><p>a ${link('Silk')} b</p><p>c</p>`);
  });
});
