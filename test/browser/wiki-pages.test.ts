// SPDX-License-Identifier: GPL-2.0-or-later
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  accessibilityProblems,
  launchBrowser,
  openBrowserPerson,
  picture,
  scrollsSideways,
} from '../harness/browser.ts';
import { startParley, type Parley } from '../harness/parley-process.ts';

let parley: Parley;
let browser: Browser;
beforeAll(async () => {
  [parley, browser] = await Promise.all([startParley(), launchBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await parley.stop();
});

/** Screens that are whole without a script. */
const screens = {
  main: '/',
  article: '/wiki/Silk',
  history: '/wiki/Silk?action=history',
  'chat record': '/wiki/Silk?action=chat',
  category: '/wiki/Category:Fibres',
  'missing page': '/wiki/Nothing_of_this_name',
  pages: '/pages',
  search: '/search?q=silk',
  'nothing found': '/search?q=qqqqq',
  'sign in': '/sign-in',
};

const looks = [
  { name: 'light', width: 1280, colorScheme: 'light' as const, query: '' },
  { name: 'dark', width: 1280, colorScheme: 'dark' as const, query: '' },
  { name: 'phone', width: 360, colorScheme: 'light' as const, query: '' },
  { name: 'right to left', width: 1280, colorScheme: 'light' as const, query: 'uselang=ar' },
];

describe.each(looks)('pages of the wiki, $name', ({ name, width, colorScheme, query }) => {
  test.each(Object.entries(screens))('%s', async (screen, path) => {
    const size = { viewport: { width, height: 800 }, colorScheme };
    const { page, context, problems } = await openBrowserPerson(browser, parley.url, '', size);
    await page.goto(query === '' ? path : `${path}${path.includes('?') ? '&' : '?'}${query}`);
    await page.locator('h1').first().waitFor();
    await picture(page, `wiki ${screen} ${name}`);
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(await scrollsSideways(page)).toBe(false);
    expect(await page.evaluate(() => document.documentElement.dir)).toBe(query === '' ? 'ltr' : 'rtl');
    // The browser itself reports a page that is not there.
    expect(problems.filter((problem) => !problem.includes('404'))).toEqual([]);
    await context.close();
  });
});

describe('finding one’s way without script', () => {
  test('search, read, sign in and sign out', async () => {
    const { page, context } = await openBrowserPerson(browser, parley.url, '', { javaScriptEnabled: false });
    await page.goto('/');
    await page.getByRole('searchbox').first().fill('Silk');
    await page.keyboard.press('Enter');
    await page.getByRole('main').getByRole('link', { name: 'Silk', exact: true }).first().click();
    expect(await page.locator('h1').first().textContent()).toContain('Silk');
    await page.goto('/sign-in');
    await page.getByRole('textbox', { name: /name/i }).fill('Without Script');
    await page
      .getByRole('main')
      .getByRole('button', { name: /sign in/i })
      .click();
    await page.getByText('Without Script').first().waitFor();
    await context.close();
  });

  test('a name that somebody holds is refused in words beside the field', async () => {
    const holder = await openBrowserPerson(browser, parley.url, 'Holder of a Name');
    await holder.page.goto('/');
    const other = await openBrowserPerson(browser, parley.url, '');
    await other.page.goto('/sign-in');
    await other.page.getByRole('textbox', { name: /name/i }).fill('holder of a name');
    await other.page
      .getByRole('main')
      .getByRole('button', { name: /sign in/i })
      .click();
    await other.page.locator('[aria-invalid="true"]').waitFor();
    expect(await accessibilityProblems(other.page)).toEqual([]);
    await picture(other.page, 'wiki name taken');
    await holder.context.close();
    await other.context.close();
  });
});
