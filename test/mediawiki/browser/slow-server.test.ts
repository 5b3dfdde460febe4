// SPDX-License-Identifier: GPL-2.0-or-later
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type HeldServer, startHeldServer } from './held-server.ts';
import { editTogether, readPage, startWikiSite, type WikiSite } from './wiki-site.ts';

let site: WikiSite;
let slow: HeldServer;
beforeAll(async () => {
  site = await startWikiSite();
  slow = await startHeldServer(site.parley.url);
});
afterAll(async () => {
  await slow.stop();
  await site.stop();
});

describe('while Parley takes requests and does not answer', () => {
  test('pages of the wiki are read, followed and edited without waiting for it', async () => {
    const [alice, bob] = [await site.come('Alice'), await site.come('Bob')];
    await editTogether(alice, 'Lion');
    await site.wiki.configure({ parleyServer: slow.url });
    const { page } = bob;
    await readPage(page, 'Lion');
    expect(await page.evaluate(() => document.readyState)).toBe('complete');
    await page.locator('#mw-content-text a', { hasText: /mammal/i }).first().click(); // prettier-ignore
    await page.waitForURL(/Mammal/u);
    await readPage(page, 'Sandbox', 'action=edit&vehidebetadialog=1');
    await page.locator('#wpTextbox1').fill('Saved while Parley did not answer.');
    await page.locator('#wpSave').click();
    await page.locator('#mw-content-text').getByText('Saved while Parley did not answer.').waitFor();
    await readPage(page, 'Lion');
    await expect.poll(() => slow.asked).toBeGreaterThan(2);
    // None of this waited: there was no answer to wait for.
    expect(slow.answered).toBe(0);
    slow.letGo();
    await readPage(page, 'Lion');
    await page.locator('.ext-parley-badge--count', { hasText: '1' }).first().waitFor();
    expect(bob.problems).toEqual([]);
    await Promise.all([alice.context.close(), bob.context.close()]);
  });

  test('the tab for the chat leads to the record all the same', async () => {
    const other = await startHeldServer(site.parley.url);
    await site.wiki.configure({ parleyServer: other.url });
    const { page, context } = await site.come('');
    await page.goto('/index.php?title=Cat&action=parley&view=chat');
    await page.locator('#firstHeading').waitFor();
    await page.locator('#ca-nstab-main a').first().click();
    await page.locator('#mw-content-text').getByText('small mammal').waitFor();
    expect(other.answered).toBe(0);
    await context.close();
    await other.stop();
  });
});
