// SPDX-License-Identifier: GPL-2.0-or-later
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accessibilityProblems, launchBrowser, picture, scrollsSideways } from '../harness/browser.ts';
import { startParley, type Parley } from '../harness/parley-process.ts';
import { EditScreen } from './edit-screen.ts';

let parley: Parley;
let browser: Browser;
let people = 0;
beforeAll(async () => {
  [parley, browser] = await Promise.all([startParley(), launchBrowser()]);
  // Something to look at: a page with text, talk and two people.
  const ann = await EditScreen.open(browser, parley.url, 'Ann', 'Silk');
  await ann.write('A paragraph that somebody wrote.');
  await ann.say('And a message beside it.');
  await ann.hears('And a message beside it.');
});
afterAll(async () => {
  await browser.close();
  await parley.stop();
});

const looks = [
  { name: 'light', width: 1280, colorScheme: 'light' as const, query: '' },
  { name: 'dark', width: 1280, colorScheme: 'dark' as const, query: '' },
  { name: 'phone', width: 360, colorScheme: 'light' as const, query: '' },
  { name: 'narrow', width: 320, colorScheme: 'dark' as const, query: '' },
  { name: 'right to left', width: 1280, colorScheme: 'light' as const, query: '&uselang=ar' },
];

describe.each(looks)('the edit page, $name', ({ name, width, colorScheme, query }) => {
  test('has no problem that axe finds and does not scroll sideways', async () => {
    const options = { viewport: { width, height: 800 }, colorScheme, query };
    const screen = await EditScreen.open(browser, parley.url, `Looker ${++people}`, 'Silk', options);
    await screen.sees('A paragraph that somebody wrote.');
    await picture(screen.page, `edit ${name}`);
    expect(await accessibilityProblems(screen.page)).toEqual([]);
    expect(await scrollsSideways(screen.page)).toBe(false);
    expect(screen.person.problems).toEqual([]);
    await screen.close();
  });
});

/** What has the focus, inside however many shadow roots. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    const role = element?.getAttribute('role') ?? element?.tagName.toLowerCase() ?? '';
    return `${role} ${element?.className ?? ''} ${element?.getAttribute('aria-label') ?? ''}`;
  });
}

describe('with the keyboard alone', () => {
  test('one writes, makes it bold, goes into the chat, says something, comes back, and publishes', async () => {
    const screen = await EditScreen.open(browser, parley.url, `Typist ${++people}`, 'Keyboard page');
    const { page } = screen;
    for (let presses = 0; presses < 60 && !(await focused(page)).includes('parley-text'); presses += 1) {
      await page.keyboard.press('Tab');
    }
    expect(await focused(page)).toContain('parley-text');
    await page.keyboard.type('plain ');
    await page.keyboard.press('Control+b');
    await page.keyboard.type('bold');
    await screen.text.locator('b, strong', { hasText: 'bold' }).waitFor();
    await page.keyboard.press('Alt+c');
    await page.waitForFunction(() => {
      let element = document.activeElement;
      while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
      return element?.tagName === 'TEXTAREA';
    });
    await page.keyboard.type('said without a mouse');
    await page.keyboard.press('Enter');
    await screen.hears('said without a mouse');
    await page.keyboard.press('Escape');
    await expect.poll(() => focused(page)).toContain('parley-text');
    await page.keyboard.type(' and on');
    await screen.sees('and on');
    await screen.state(/on-server/);
    for (let presses = 0; presses < 80 && !/button.*publish/i.test(await focusedName(page)); presses += 1) {
      await page.keyboard.press(presses < 40 ? 'Shift+Tab' : 'Tab');
    }
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Publish changes' });
    await dialog.getByRole('textbox', { name: /Summary/ }).waitFor();
    await dialog.getByRole('textbox', { name: /Summary/ }).focus();
    await page.keyboard.type('by keyboard');
    await page.keyboard.press('Tab');
    for (let presses = 0; presses < 20 && !/button publish/i.test(await focusedName(page)); presses += 1) {
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
    await screen.state(/published/);
    await screen.close();
  });
});

/** Role and words of what has the focus. */
function focusedName(page: Page): Promise<string> {
  return page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    return `${element?.tagName.toLowerCase() ?? ''} ${element?.textContent?.trim() ?? ''}`;
  });
}

describe('who may not write', () => {
  test('a reader without sign-in sees the text and the talk, and is told how to take part', async () => {
    const screen = await EditScreen.open(browser, parley.url, '', 'Silk');
    await screen.sees('A paragraph that somebody wrote.');
    await screen.hears('And a message beside it.');
    await screen.state(/read-only/);
    await screen.page
      .getByRole('link', { name: /sign in/i })
      .first()
      .waitFor();
    await screen.text.click();
    await screen.page.keyboard.type('nothing of this');
    expect(await screen.text.innerText()).not.toContain('nothing of this');
    await picture(screen.page, 'edit reader');
    expect(await accessibilityProblems(screen.page)).toEqual([]);
    await screen.close();
  });
});
