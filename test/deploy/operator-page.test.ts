// SPDX-License-Identifier: GPL-2.0-or-later
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startInstallation, type Installation, type Node } from '../cluster/installation/installation.ts';
import {
  accessibilityProblems,
  launchBrowser,
  openBrowserPerson,
  picture,
  scrollsSideways,
} from '../harness/browser.ts';
import { openBareSocket } from '../harness/bare-socket.ts';
import { signIn } from '../harness/person.ts';

let installation: Installation;
let browser: Browser;
let node: Node;

beforeAll(async () => {
  installation = await startInstallation(2, { PARLEY_OPERATOR_PORT: '0' });
  browser = await launchBrowser();
  const [first] = installation.nodes;
  if (first === undefined) throw new Error('There is no node.');
  node = first;
  const ann = await signIn(node.parley.url, 'Ann', ['helper']);
  const { edit, room } = await ann.documents('Spider');
  const socket = await openBareSocket(node.parley.socketUrl);
  for (const document of [edit, room]) await socket.enter(document, await ann.token(document));
});
afterAll(async () => {
  await browser.close();
  await installation.stop();
});

/** Where a node said that its operator's page is. */
function pageOf({ parley }: Node): string {
  const line = parley.logs.findLast((one) => one.includes('the operator page is there')) ?? '{}';
  return String((JSON.parse(line) as { readonly address?: string }).address);
}

describe('the page of an operator', () => {
  test.each([
    { language: 'en', width: 1280, colorScheme: 'light', says: 'Journal and database' },
    { language: 'de', width: 360, colorScheme: 'dark', says: 'Andere Knoten' },
    { language: 'ar', width: 320, colorScheme: 'light', says: 'المساعدة المباشرة' },
    { language: 'ja', width: 1280, colorScheme: 'dark', says: 'ほかのノード' },
  ] as const)('can be read in $language at $width, $colorScheme', async ({ language, width, colorScheme, says }) => {
    const { page, problems, context } = await openBrowserPerson(browser, pageOf(node), '', {
      viewport: { width, height: 900 },
      colorScheme,
    });
    await page.goto(`/?uselang=${language}`);
    await page.getByText(says).first().waitFor();
    expect(await scrollsSideways(page)).toBe(false);
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(problems).toEqual([]);
    await picture(page, `operator-${language}-${String(width)}-${colorScheme}`);
    await context.close();
  });

  test('follows what happens by itself, until a key says otherwise', async () => {
    const { page, context } = await openBrowserPerson(browser, pageOf(node), '');
    await page.goto('/?uselang=en');
    const redis = page.getByRole('row', { name: /Redis can be reached/ });
    await redis.getByRole('cell', { name: 'yes' }).waitFor();
    node.toRedis.cut();
    await redis.getByRole('cell', { name: 'no' }).waitFor();
    await redis.getByText('Bring Redis back').waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    const box = page.getByRole('checkbox', { name: 'Refresh by itself' });
    expect(await box.isChecked()).toBe(false);
    expect(await box.evaluate((element) => element === document.activeElement)).toBe(true);
    node.toRedis.mend();
    await page.keyboard.press('Space');
    await redis.getByRole('cell', { name: 'yes' }).waitFor();
    await context.close();
  });
});
