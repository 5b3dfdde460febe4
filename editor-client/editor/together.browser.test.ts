// SPDX-License-Identifier: GPL-2.0-or-later
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

/** Bob writes behind the words, wherever Alice's focus is. */
function bobWrites(page: Page, after: string, text: string): Promise<void> {
  return page.evaluate(
    ([words, added]) => {
      const { view } = window.bob.editor;
      if (view === undefined) throw new Error('no view');
      let at = -1;
      view.state.doc.descendants((node, position) => {
        const index = node.isText ? (node.text ?? '').indexOf(words) : -1;
        if (index >= 0) at = position + index + words.length;
      });
      view.dispatch(view.state.tr.insertText(added, at));
    },
    [after, text] as const,
  );
}

const paragraphs = (count: number) =>
  Array.from({ length: count }, (_, index) => `<p>Paragraph ${index + 1} of many.</p>`).join('');

describe('undo', () => {
  test("takes back one's own words and leaves those of others, also right after them", async () => {
    const page = await playground.visit('<p>start</p><p>other</p>');
    await caretAfter(page, 'start');
    // At once, since keys pressed far apart are taken back one after the other.
    await page.keyboard.insertText(' mine');
    await bobWrites(page, 'other', ' his');
    await bobWrites(page, 'start mine', ' and his');
    await page.keyboard.press('Control+z');
    await expect.poll(() => htmlOf(page)).toBe('<p>start and his</p><p>other his</p>');
    await page.keyboard.press('Control+Shift+z');
    await expect.poll(() => htmlOf(page)).toBe('<p>start mine and his</p><p>other his</p>');
    await expect.poll(() => htmlOf(page, 'bob')).toBe(await htmlOf(page));
  });

  test('puts the caret back where the change was', async () => {
    const page = await playground.visit('<p>one</p><p>two</p>');
    await caretAfter(page, 'one');
    await page.keyboard.insertText(' more');
    await caretAfter(page, 'two');
    await page.keyboard.press('Control+z');
    await page.keyboard.type('!');
    await expect.poll(() => htmlOf(page)).toBe('<p>one!</p><p>two</p>');
  });

  test('of a heading keeps what others wrote into it', async () => {
    const page = await playground.visit('<p>title</p>');
    await caretAfter(page, 'title');
    await page.keyboard.press('Control+2');
    await bobWrites(page, 'title', ' by Bob');
    await page.keyboard.press('Control+z');
    await expect.poll(() => htmlOf(page)).toContain('by Bob');
    await expect.poll(() => htmlOf(page, 'bob')).toBe(await htmlOf(page));
  });

  test('brings back a deleted line with the focus still on it', async () => {
    const page = await playground.visit('<p>a</p><hr><p>b</p>');
    await page.locator('#alice .parley-text hr').click();
    await page.keyboard.press('Delete');
    await expect.poll(() => htmlOf(page)).toBe('<p>a</p><p>b</p>');
    await bobWrites(page, 'b', '!');
    await page.keyboard.press('Control+z');
    await expect.poll(() => htmlOf(page)).toBe('<p>a</p><hr><p>b!</p>');
    await expect.poll(() => htmlOf(page, 'bob')).toBe(await htmlOf(page));
  });
});

describe('writing at the same time', () => {
  test('a selected node that another deletes leaves both with the same page', async () => {
    const page = await playground.visit('<p>a</p><hr><p>b</p>');
    await page.locator('#alice .parley-text hr').click();
    await page.evaluate(() => {
      const { view } = window.bob.editor;
      view?.dispatch(view.state.tr.delete(3, 4));
    });
    await expect.poll(() => htmlOf(page)).toBe('<p>a</p><p>b</p>');
    await caretAfter(page, 'b');
    await page.keyboard.type('!');
    await expect.poll(() => htmlOf(page)).toBe('<p>a</p><p>b!</p>');
    await expect.poll(() => htmlOf(page, 'bob')).toBe('<p>a</p><p>b!</p>');
  });

  test('selected cells stay selected while another writes elsewhere', async () => {
    const page = await playground.visit('<table><tr><td><p>1</p></td><td><p>2</p></td></tr></table><p>end</p>');
    await caretAfter(page, '1');
    await page.keyboard.press('Control+Alt+ArrowRight');
    await bobWrites(page, 'end', 'ing');
    expect(await page.locator('#alice .selectedCell').count()).toBe(2);
    await page.keyboard.press('Delete');
    await expect.poll(() => htmlOf(page)).toContain('<tr><td><p></p></td><td><p></p></td></tr>');
    await expect.poll(() => htmlOf(page, 'bob')).toBe(await htmlOf(page));
  });

  test('what was written apart is joined, and both see the same', async () => {
    const page = await playground.visit('<p>one</p><p>two</p>');
    await page.evaluate(() => window.wire.cut());
    await caretAfter(page, 'one');
    await page.keyboard.type(' Alice');
    await page.keyboard.press('Enter');
    await page.keyboard.type('new');
    await bobWrites(page, 'two', ' Bob');
    await page.evaluate(() => window.wire.join());
    await expect.poll(() => htmlOf(page)).toBe('<p>one Alice</p><p>new</p><p>two Bob</p>');
    await expect.poll(() => htmlOf(page, 'bob')).toBe(await htmlOf(page));
  });

  test('the caret stays in its word when text is added before it', async () => {
    const page = await playground.visit('<p>alpha omega</p>');
    await caretAfter(page, 'omega');
    await bobWrites(page, 'alpha', ' and much more');
    await page.keyboard.type('!');
    await expect.poll(() => htmlOf(page)).toBe('<p>alpha and much more omega!</p>');
  });

  test('read-only shows what others write and takes nothing', async () => {
    const page = await playground.visit('<p>text</p>');
    await page.evaluate(async () => {
      window.alice.editor.readOnly = true;
      await window.alice.editor.updateComplete;
    });
    await page.locator('#alice .parley-text p').click();
    await page.keyboard.type('no');
    await page.keyboard.press('Control+b');
    await bobWrites(page, 'text', ' his');
    await expect.poll(() => htmlOf(page)).toBe('<p>text his</p>');
    expect(await page.locator('#alice .parley-text').getAttribute('aria-readonly')).toBe('true');
    expect(await page.locator('#alice').getByRole('button', { name: 'Bold' }).count()).toBe(0);
    // On a word: behind the last one of a line it is for the browser to say what is selected.
    await page.locator('#alice .parley-text p').dblclick({ position: { x: 10, y: 10 } });
    await page.getByRole('button', { name: 'Discuss' }).waitFor();
  });

  test('a page that was opened to be read can be changed whole once it may be', async () => {
    const page = await playground.visit('<p>text</p><link rel="mw:PageProp/Category" href="./Category:Spiders">');
    const readOnly = (value: boolean) =>
      page.evaluate(async (set) => {
        window.alice.editor.readOnly = set;
        const { doc } = window.alice.editor;
        if (set) window.alice.editor.doc = undefined;
        await window.alice.editor.updateComplete;
        window.alice.editor.doc = doc;
        await window.alice.editor.updateComplete;
      }, value);
    const remove = page.locator('#alice').getByRole('button', { name: 'Remove' });
    await readOnly(true);
    expect(await remove.count()).toBe(0);
    await readOnly(false);
    await remove.click();
    await expect.poll(() => htmlOf(page)).toBe('<p>text</p>');
  });
});

describe('people', () => {
  test("a click beside another's caret at the end of a line lets one write there", async () => {
    const page = await playground.visit('<p>words</p><p>more</p>');
    await caretAfter(page, 'words', 'bob');
    await page.locator('#alice .parley-caret').waitFor({ state: 'attached' });
    const line = await page.locator('#alice .ProseMirror p').first().boundingBox();
    if (line === null) throw new Error('the line is not drawn');
    await page.mouse.click(line.x + line.width / 2, line.y + line.height / 2);
    await page.keyboard.type(' mine');
    await expect.poll(() => htmlOf(page)).toBe('<p>words mine</p><p>more</p>');
  });

  test("another's caret carries their name and mark", async () => {
    const page = await playground.visit('<p>some words here</p>');
    await caretAfter(page, 'words', 'bob');
    await page.locator('#alice .parley-caret__label').waitFor();
    expect(await page.locator('#alice .parley-caret__label').textContent()).toBe('Bob mentor');
    await select(page, 'some', 'bob');
    await page.locator('#alice .parley-selection', { hasText: 'some' }).waitFor();
  });

  test('their name shows again while they write at the end of a paragraph', async () => {
    const page = await playground.visit('<p>some words</p>');
    await caretAfter(page, 'words', 'bob');
    await page.locator('#alice .parley-caret__label').waitFor();
    const shownAt = () =>
      page.locator('#alice .parley-caret__label').evaluate((label) => {
        const [fade] = label.getAnimations();
        return Number(fade?.timeline?.currentTime ?? 0) - Number(fade?.currentTime ?? 0);
      });
    const before = await shownAt();
    await bobWrites(page, 'words', '!');
    await expect.poll(shownAt).toBeGreaterThan(before);
  });

  test('the list says who is here, and a name goes to their place', async () => {
    const page = await playground.visit(paragraphs(120));
    await caretAfter(page, 'Paragraph 110', 'bob');
    await page.locator('#alice .parley-caret').waitFor({ state: 'attached' });
    await page.locator('#alice .parley-people__button').click();
    expect(await page.locator('#alice .parley-person').allInnerTexts()).toEqual([
      expect.stringMatching(/Alice.*\(you\)/u),
      expect.stringContaining('Bob'),
    ]);
    await page.locator('#alice .parley-person[aria-disabled="false"]').click();
    await expect.poll(() => isInWindow(page, '#alice .parley-caret')).toBe(true);
  });

  test('the view follows a person until one does something oneself', async () => {
    const page = await playground.visit(paragraphs(120));
    await caretAfter(page, 'Paragraph 3', 'bob');
    await page.locator('#alice .parley-caret').waitFor({ state: 'attached' });
    await page.locator('#alice .parley-people__button').click();
    await page
      .locator('#alice')
      .getByRole('button', { name: /^Follow/u })
      .click();
    await page.locator('.parley-follow', { hasText: 'Following' }).waitFor();
    await caretAfter(page, 'Paragraph 100', 'bob');
    await expect.poll(() => isInWindow(page, '#alice .parley-caret')).toBe(true);
    await page.mouse.move(400, 400);
    await page.mouse.wheel(0, -200);
    await page.locator('#alice .parley-follow').waitFor({ state: 'detached' });
  });

  test('the text can be coloured by author, and stays right while people write', async () => {
    const page = await playground.visit('<p>before</p><ul><li><p>item</p></li></ul>');
    await page.locator('#alice').getByRole('button', { name: 'Show who wrote what' }).click();
    await caretAfter(page, 'before');
    await page.keyboard.type(' mine');
    await bobWrites(page, 'item', ' his');
    const written = (name: string) => page.locator(`#alice .parley-text .parley-author[title*="${name}"]`);
    await expect.poll(() => written('Alice').allInnerTexts()).toEqual([' mine']);
    await expect.poll(() => written('Bob').allInnerTexts()).toEqual([' his']);
    await page.locator('.parley-legend__here', { hasText: 'Alice' }).waitFor();
    await page.locator('#alice').getByRole('button', { name: 'Show who wrote what' }).click();
    expect(await page.locator('#alice .parley-text .parley-author').count()).toBe(0);
  });
});

function isInWindow(page: Page, selector: string): Promise<boolean> {
  return page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const { top, bottom } = element.getBoundingClientRect();
      return top >= 0 && bottom <= window.innerHeight;
    });
}

describe('passages', () => {
  test('Discuss gives an anchor that is found again after the passage moved, and not after it was deleted', async () => {
    const page = await playground.visit(`<p>The web has a spiral.</p>${paragraphs(60)}`);
    await page.evaluate(() => {
      window.alice.editor.addEventListener('parley-discuss', (event) => {
        window.anchor = (event as CustomEvent).detail;
      });
    });
    await select(page, 'a spiral');
    await page.getByRole('button', { name: 'Discuss' }).click();
    expect(await page.evaluate(() => window.anchor?.quote)).toBe('a spiral');
    await bobWrites(page, 'The web', ' of the garden spider');
    await bobWrites(page, 'a spi', 'nning spi');
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    expect(await page.evaluate(() => window.anchor !== undefined && window.alice.editor.reveal(window.anchor))).toBe(
      true,
    );
    expect(await page.locator('#alice .parley-revealed').allInnerTexts()).toEqual(['a spinning spiral']);
    await page.evaluate(() => {
      const { view } = window.bob.editor;
      view?.dispatch(view.state.tr.delete(1, (view.state.doc.firstChild?.nodeSize ?? 2) - 1));
    });
    expect(await page.evaluate(() => window.anchor !== undefined && window.alice.editor.reveal(window.anchor))).toBe(
      false,
    );
  });

  test('a discussed passage is marked, and a click opens its conversation', async () => {
    const page = await playground.visit('<p>The web has a spiral.</p>');
    await select(page, 'a spiral');
    await page.evaluate(async () => {
      const { editor } = window.alice;
      const anchor = editor.selectionAnchor();
      editor.addEventListener('parley-open-passage', (event) => {
        window.opened = (event as CustomEvent).detail;
      });
      editor.passages = anchor === undefined ? [] : [{ id: 'm1', anchor }];
      await editor.updateComplete;
    });
    await bobWrites(page, 'The web', ' of a spider');
    await page.locator('#alice .parley-passage').click();
    expect(await page.evaluate(() => window.opened)).toBe('m1');
    await page.evaluate(() => {
      delete window.opened;
    });
    await caretAfter(page, 'a spir');
    await page.keyboard.press('Control+Alt+m');
    expect(await page.evaluate(() => window.opened)).toBe('m1');
  });
});

describe('finding', () => {
  test('counts, goes on, replaces, and gives the caret back', async () => {
    const page = await playground.visit('<p>Silk and <b>silk</b> and silk</p><p>other</p>');
    await caretAfter(page, 'other');
    await page.keyboard.press('Control+f');
    await page.keyboard.type('silk');
    const count = page.locator('#alice .parley-find__count');
    await expect.poll(() => count.textContent()).toBe('1 of 3');
    await page.keyboard.press('Enter');
    await expect.poll(() => count.textContent()).toBe('2 of 3');
    await page.keyboard.press('Shift+Enter');
    await page.keyboard.press('Shift+Enter');
    await expect.poll(() => count.textContent()).toBe('3 of 3');
    await page.locator('#alice').getByRole('button', { name: 'Replace', exact: true }).first().click();
    await page.locator('#alice').getByRole('textbox', { name: 'Replace with' }).fill('web');
    await page.locator('#alice').getByRole('button', { name: 'Replace all' }).click();
    await expect.poll(() => htmlOf(page)).toBe('<p>web and <b>web</b> and web</p><p>other</p>');
    await page.keyboard.press('Escape');
    expect(await page.locator('#alice .parley-find').count()).toBe(0);
    await page.keyboard.press('Control+z');
    await expect.poll(() => htmlOf(page)).toBe('<p>Silk and <b>silk</b> and silk</p><p>other</p>');
  });

  test('finds what others write while it is open', async () => {
    const page = await playground.visit('<p>silk</p><p>x</p>');
    await caretAfter(page, 'silk');
    await page.keyboard.press('Control+f');
    await page.keyboard.type('silk');
    await bobWrites(page, 'x', ' silk');
    await expect.poll(() => page.locator('#alice .parley-find__count').textContent()).toMatch(/of 2$/u);
  });
});
