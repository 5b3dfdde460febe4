// SPDX-License-Identifier: GPL-2.0-or-later
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { picture } from '../../harness/browser.ts';
import { editTogether, readPage, startWikiSite, type WikiSite } from './wiki-site.ts';

let site: WikiSite;
beforeAll(async () => {
  site = await startWikiSite();
});
afterAll(() => site.stop());

describe('somebody who edits with VisualEditor', () => {
  test('is told above the text that others edit the page together, can join them, and is not held up', async () => {
    const [alice, bob] = [await site.come('Alice'), await site.come('Bob')];
    await editTogether(alice, 'Wolf');
    const { page } = bob;
    await readPage(page, 'Wolf', 'veaction=edit&vehidebetadialog=1');
    await page.locator('.ve-ce-documentNode[contenteditable="true"]').waitFor();
    const notice = page.locator('#parley-edit-notice');
    await notice.getByText(/people: 1/u).waitFor();
    await picture(page, 'mediawiki visual editor notice');
    // It stands in nobody's way.
    const [above, text] = await Promise.all([notice.boundingBox(), page.locator('.ve-ce-documentNode').boundingBox()]);
    expect((above?.y ?? 0) + (above?.height ?? 0)).toBeLessThanOrEqual((text?.y ?? 0) + 1);
    await page.locator('.ve-ce-documentNode p').first().click();
    await page.keyboard.type('Typed in VisualEditor. ');
    await page.locator('.ve-ce-documentNode').getByText('Typed in VisualEditor.').waitFor();
    expect(await notice.getByRole('link').getAttribute('href')).toMatch(/title=Wolf&action=parley/u);
    await Promise.all([alice.context.close(), bob.context.close()]);
  });

  test('is told nothing while nobody does, nor while they only read', async () => {
    const bob = await site.come('Bob');
    const told = bob.page.waitForResponse(/\/api\/presence\?/u);
    await readPage(bob.page, 'Bird', 'veaction=edit&vehidebetadialog=1');
    await bob.page.locator('.ve-ce-documentNode[contenteditable="true"]').waitFor();
    await (await told).finished();
    // What would be shown is shown with the answer, before the page does anything else.
    await bob.page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
    expect(await bob.page.locator('#parley-edit-notice:visible').count()).toBe(0);
    const alice = await site.come('Alice');
    await editTogether(alice, 'Eagle');
    await readPage(bob.page, 'Eagle');
    await bob.page.locator('.ext-parley-badge--count', { hasText: '1' }).first().waitFor();
    expect(await bob.page.locator('#parley-edit-notice:visible').count()).toBe(0);
    await Promise.all([alice.context.close(), bob.context.close()]);
  });
});
