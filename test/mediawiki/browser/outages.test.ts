// SPDX-License-Identifier: GPL-2.0-or-later
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { picture, type BrowserPerson } from '../../harness/browser.ts';
import { editTogether, readPage, startWikiSite, type WikiSite } from './wiki-site.ts';

let site: WikiSite;
const here: BrowserPerson[] = [];
beforeAll(async () => {
  site = await startWikiSite();
});
afterEach(async () => {
  for (const person of here.splice(0)) await person.context.close();
});
afterAll(() => site.stop());

async function come(name: string): Promise<BrowserPerson> {
  const person = await site.come(name);
  here.push(person);
  return person;
}

describe('while Parley is away', () => {
  test('pages are read and edited as ever, the tabs say so, and it comes back by itself', async () => {
    const bob = await come('Bob');
    await readPage(bob.page, 'Lion');
    await site.parley.kill9();
    await readPage(bob.page, 'Lion');
    const away = bob.page.locator('.ext-parley-badge--away').first();
    await away.waitFor();
    expect(await away.getAttribute('aria-label')).toContain('cannot be reached right now');
    await picture(bob.page, 'mediawiki parley away');
    await readPage(bob.page, 'Sandbox', 'action=edit&vehidebetadialog=1');
    await bob.page.locator('#wpTextbox1').fill('Saved while Parley was away.');
    await bob.page.locator('#wpSave').click();
    await bob.page.locator('#mw-content-text').getByText('Saved while Parley was away.').waitFor();
    await site.parley.start();
    await readPage(bob.page, 'Lion');
    await bob.page.locator('.ext-parley-badge--away').first().waitFor({ state: 'hidden' });
    // What happened meanwhile is known to the server once it is back.
    const screen = await editTogether(bob, 'Sandbox');
    await screen.sees('Saved while Parley was away.');
  });

  test('nothing that was written is lost, and everything is sent when it is back', async () => {
    const [alice, bob] = [await come('Alice'), await come('Bob')];
    const [left, right] = [await editTogether(alice, 'Wolf'), await editTogether(bob, 'Wolf')];
    await left.write('Before it went.');
    await right.sees('Before it went.');
    await site.parley.kill9();
    await left.state(/offline/);
    await left.write('While it was away.');
    await picture(left.page, 'mediawiki edit offline');
    await site.parley.start();
    await left.state(/on-server/);
    await right.sees('While it was away.');
  });
});

describe('while the wiki is away', () => {
  test('an edit session and its chat go on, publishing says so, and works when it is back', async () => {
    const [alice, bob] = [await come('Alice'), await come('Bob')];
    const [left, right] = [await editTogether(alice, 'Mammal'), await editTogether(bob, 'Mammal')];
    await left.write('Written first.');
    await right.sees('Written first.');
    await left.state(/on-server/);
    // The wiki's pages themselves stay open; nobody can load another.
    await site.wiki.halt();
    await left.write('Written without the wiki.');
    await right.sees('Written without the wiki.');
    await right.say('The wiki is gone.');
    await left.hears('The wiki is gone.');
    await alice.page.getByRole('button', { name: 'Publish…' }).click();
    const dialog = alice.page.getByRole('dialog').first();
    await dialog.waitFor();
    await dialog
      .getByRole('alert')
      .or(dialog.getByRole('button', { name: 'Publish', exact: true }))
      .first()
      .waitFor();
    const summary = dialog.getByRole('textbox', { name: /Summary/ });
    if (await summary.isVisible()) {
      await summary.fill('without the wiki');
      await dialog.getByRole('button', { name: 'Publish', exact: true }).click();
    }
    await dialog.getByText(/It was not published/).waitFor();
    await picture(alice.page, 'mediawiki wiki away');
    await dialog.getByRole('button', { name: 'Back to the text' }).click();
    await site.wiki.start();
    await left.publish('with the wiki again');
    expect(await site.wiki.reader().text('Mammal')).toContain('Written without the wiki.');
  });
});
