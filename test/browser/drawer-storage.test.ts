// SPDX-License-Identifier: GPL-2.0-or-later
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser, openBrowserPerson } from '../harness/browser.ts';
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

async function openDrawer(page: Page): Promise<void> {
  await page.goto('/wiki/Silk');
  await page.locator('a[data-parley-tab="chat"]').click();
  await page.locator('parley-room-list').waitFor();
}

/** Everything that scripts of the page have put where browsers write it to the disk. */
async function stored(page: Page): Promise<string> {
  const databases = await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
  const storages = await page.evaluate(() => [{ ...localStorage }, { ...sessionStorage }]);
  return JSON.stringify([storages, databases]);
}

test('what is said in a room stays out of the storage of the browser', async () => {
  const { page, context, problems } = await openBrowserPerson(browser, parley.url, 'Ann');
  await openDrawer(page);
  await page.getByRole('button', { name: 'Start a room about' }).click();
  const field = page.locator('parley-composer textarea');
  await field.fill('words said');
  await field.press('Enter');
  await page.locator('parley-message').filter({ hasText: 'words said' }).waitFor();
  await field.fill('words begun');
  await context.setOffline(true);
  await field.press('Enter');
  await page.locator('parley-pending-message').waitFor();
  const kept = await stored(page);
  expect(kept).toContain('room:');
  expect(kept).not.toContain('words');
  expect(problems).toEqual([]);
  await context.close();
});

test('a part of the drawer that cannot be fetched is told, and the list stays', async () => {
  const { page, context, problems } = await openBrowserPerson(browser, parley.url, 'Bob');
  await openDrawer(page);
  await page.route('**/assets/**', (route) => route.abort());
  await page.getByRole('button', { name: 'Find more rooms' }).click();
  await page.locator('parley-drawer .toast').waitFor();
  expect(await page.locator('parley-room-list').isVisible()).toBe(true);
  expect(problems).toEqual([]);
  await context.close();
});
