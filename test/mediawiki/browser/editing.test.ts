// SPDX-License-Identifier: GPL-2.0-or-later
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { putCaret } from '../../browser/put-caret.ts';
import { accessibilityProblems, picture, type BrowserPerson } from '../../harness/browser.ts';
import { editTogether, readPage, startWikiSite, type WikiSite } from './wiki-site.ts';

let site: WikiSite;
const here: BrowserPerson[] = [];
beforeAll(async () => {
  site = await startWikiSite();
});
afterEach(async () => {
  for (const person of here.splice(0)) {
    expect(person.problems).toEqual([]);
    await person.context.close();
  }
});
afterAll(() => site.stop());

async function come(name: string): Promise<BrowserPerson> {
  const person = await site.come(name);
  here.push(person);
  return person;
}

describe('an article of a MediaWiki', () => {
  test('is edited by two, talked about, and published by one of them in their own name', async () => {
    const [alice, bob] = [await come('Alice'), await come('Bob')];
    const [left, right] = [await editTogether(alice, 'Tiger'), await editTogether(bob, 'Tiger')];
    await left.sees('close to the');
    await left.write('Alice wrote this.');
    await right.sees('Alice wrote this.');
    await right.write('Bob wrote this.');
    await left.sees('Bob wrote this.');
    await left.say('Shall we publish?');
    await right.hears('Shall we publish?');
    await right.say('Yes.');
    await left.hears('Yes.');
    await picture(alice.page, 'mediawiki edit two people');
    expect(await accessibilityProblems(alice.page, 'parley-edit-page')).toEqual([]);

    await alice.page.getByRole('button', { name: 'Publish…' }).click();
    const dialog = alice.page.getByRole('dialog', { name: 'Publish changes' });
    await dialog.getByText('Bob wrote this.').first().waitFor();
    await dialog.getByRole('button', { name: 'Source difference' }).click();
    await alice.page.locator('table.diff .diff-addedline').first().waitFor();
    await picture(alice.page, 'mediawiki publish difference');
    await dialog.getByRole('button', { name: 'Preview' }).click();
    await alice.page.locator('[data-wiki-look="preview"] b', { hasText: 'tiger' }).waitFor();
    await dialog.getByRole('checkbox', { name: 'This is a minor edit' }).check();
    await dialog.getByRole('textbox', { name: /Summary/ }).fill('two more sentences');
    await dialog.getByRole('button', { name: 'Publish', exact: true }).click();
    await left.state(/published/);
    await right.state(/published/);

    await readPage(bob.page, 'Tiger', 'action=history');
    const line = bob.page.locator('#pagehistory li').first();
    await line.getByText('two more sentences').waitFor();
    expect(await line.locator('.mw-userlink').first().textContent()).toBe('Alice');
    expect(await line.locator('.minoredit').count()).toBe(1);
    expect(await line.innerText()).toContain('Bob');
    await picture(bob.page, 'mediawiki history');
    const source = await site.wiki.reader().text('Tiger');
    expect(source).toContain('Alice wrote this.');
    expect(source).toContain('Bob wrote this.');
  });

  test('shows those who wrote along in recent changes and in their own contributions', async () => {
    const bob = await come('Bob');
    await readPage(bob.page, 'Special:RecentChanges', 'enhanced=0');
    const line = bob.page
      .locator('.mw-changeslist li, .mw-changeslist-line')
      .filter({ hasText: 'two more sentences' })
      .first();
    expect(await line.innerText()).toContain('Bob');
    await readPage(bob.page, 'Special:Contributions/Bob');
    await bob.page.getByText('two more sentences').first().waitFor();
  });
});

describe('an edit of the ordinary kind', () => {
  test('is told that others edit together, and is never held up', async () => {
    const [alice, bob] = [await come('Alice'), await come('Bob')];
    const left = await editTogether(alice, 'Bird');
    await left.sees('that flies');
    await readPage(bob.page, 'Bird', 'action=edit&vehidebetadialog=1');
    const notice = bob.page.locator('#parley-edit-notice');
    await notice.getByText(/Others are editing this page together/).waitFor();
    await picture(bob.page, 'mediawiki ordinary edit notice');
    await bob.page.locator('#wpSummary').fill('in the ordinary way');
    const text = await bob.page.locator('#wpTextbox1').inputValue();
    await bob.page.locator('#wpTextbox1').fill(`${text}\n\nAn ordinary sentence.`);
    await bob.page.locator('#wpSave').click();
    await bob.page.locator('#mw-content-text').getByText('An ordinary sentence.').waitFor();
    await left.sees('An ordinary sentence.');
  });

  test('of the same words is a conflict, to be settled before anything is published', async () => {
    const alice = await come('Alice');
    const screen = await editTogether(alice, 'Sandbox');
    await screen.sees('A second paragraph.');
    await putCaret(screen.text.getByText('A second paragraph.'));
    await alice.page.keyboard.press('End');
    await alice.page.keyboard.type(' By Alice.');
    await screen.state(/on-server/);
    await site.wiki.edit('Sandbox', 'Write here.\n\nA second paragraph. By Bob.\n\nA third one.', 'Bob');
    await alice.page.locator('[data-notice^="elsewhere"]').waitFor();
    await alice.page.getByRole('button', { name: 'Publish…' }).click();
    const dialog = alice.page.getByRole('dialog', { name: 'The page changed elsewhere' });
    await dialog.getByText(/Bob.* changed the page/).waitFor();
    await picture(alice.page, 'mediawiki conflict');
    await dialog.getByRole('radio', { name: 'Keep yours' }).check();
    await dialog.getByRole('button', { name: 'Go on' }).click();
    const review = alice.page.getByRole('dialog', { name: 'Publish changes' });
    await review.getByRole('button', { name: 'Publish', exact: true }).click();
    await screen.state(/published/);
    expect(await site.wiki.reader().text('Sandbox')).toContain('A second paragraph. By Alice.');
  });

  test('leads into the session when its author joins', async () => {
    const [alice, bob] = [await come('Alice'), await come('Bob')];
    await editTogether(alice, 'Wolf');
    await readPage(bob.page, 'Wolf', 'action=edit&vehidebetadialog=1');
    await bob.page.locator('#parley-edit-notice a').click();
    await bob.page.locator('.parley-text').getByText('wild').waitFor();
  });
});
