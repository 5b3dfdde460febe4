// SPDX-License-Identifier: GPL-2.0-or-later
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { picture, type BrowserPerson } from '../../harness/browser.ts';
import { besideDrawer, editTogether, readPage, startWikiSite, type WikiSite } from './wiki-site.ts';

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

describe('the drawer beside an article', () => {
  test('offers rooms of related articles, from the wiki’s own links and categories', async () => {
    const lion = await besideDrawer(await come('Carol'), 'Lion');
    await lion.enterRoomOf('Lion');
    const tiger = await besideDrawer(await come('Alice'), 'Tiger');
    await tiger.lists('Lion', 1);
    await picture(tiger.page, 'mediawiki drawer related');
    await tiger.enter('Lion');
    await tiger.say('Hello from the tiger, see [[Cat]]');
    await lion.hears('Hello from the tiger');
    const link = lion.page.locator('parley-message a', { hasText: 'Cat' });
    expect(await link.getAttribute('href')).toBe('/index.php/Cat');
  });

  test('follows a hint that editors wrote into the page', async () => {
    await site.wiki.edit('Pointing page', 'Talk about it there. {{#chatroom:Bird}}');
    const bird = await besideDrawer(await come('Carol'), 'Bird');
    await bird.enterRoomOf('Bird');
    const reader = await besideDrawer(await come('Bob'), 'Pointing page');
    await reader.lists('Bird', 1);
    await picture(reader.page, 'mediawiki drawer hint');
  });

  test('keeps somebody in their rooms from page to page', async () => {
    const screen = await besideDrawer(await come('Mo'), 'Dog');
    await screen.enterRoomOf('Dog');
    await readPage(screen.page, 'Wolf');
    await screen.composer.waitFor();
    await screen.say('Still here');
    await screen.hears('Still here');
  });
});

describe('the conversation beside the text', () => {
  test('goes to the talk page: chosen messages, signed with their authors', async () => {
    const [alice, bob] = [await come('Alice'), await come('Bob')];
    const [left, right] = [await editTogether(alice, 'Cat'), await editTogether(bob, 'Cat')];
    await left.say('Is 190 kg right? {{Delete}}');
    await right.hears('Is 190 kg right?');
    await right.say('The zoo says so.');
    await left.hears('The zoo says so.');
    await left.say('An aside.');
    await left.hears('An aside.');
    await alice.page.goto('/index.php?title=Cat&action=parley&view=chat');
    await alice.page.getByRole('button', { name: 'Choose messages' }).click();
    await alice.page.getByRole('checkbox', { name: /Alice/ }).first().check();
    await alice.page.getByRole('checkbox', { name: /Bob/ }).first().check();
    await picture(alice.page, 'mediawiki record choose');
    await alice.page.getByRole('button', { name: 'Post to the talk page…' }).click();
    await alice.page.getByLabel('Heading of the section').fill('Weight of the lion');
    await alice.page.getByRole('button', { name: 'Post', exact: true }).click();
    await alice.page.waitForURL(/Talk:Cat/);
    await alice.page.getByRole('heading', { name: /Weight of the lion/ }).waitFor();
    await picture(alice.page, 'mediawiki talk page');
    const source = await site.wiki.reader().text('Talk:Cat');
    expect(source).toMatch(
      /Is 190 kg right\? \{\{Delete\}\}<\/nowiki> — \[\[User:Alice\|Alice\]\] \d\d:\d\d, .*\(UTC\)/,
    );
    expect(source).toMatch(/The zoo says so\.<\/nowiki> — \[\[User:Bob\|Bob\]\]/);
    expect(source).not.toContain('An aside');
  });
});
