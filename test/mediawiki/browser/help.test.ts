// SPDX-License-Identifier: GPL-2.0-or-later
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { DrawerScreen } from '../../browser/drawer-screen.ts';
import { HelpScreen } from '../../browser/help-screen.ts';
import { putCaret } from '../../browser/put-caret.ts';
import { accessibilityProblems, picture, type BrowserPerson } from '../../harness/browser.ts';
import { besideDrawer, editTogether, readPage, startWikiSite, type WikiSite } from './wiki-site.ts';

let site: WikiSite;
const here: BrowserPerson[] = [];
beforeAll(async () => {
  // A helper who is coming waits for the asker's word; without helpers the help page is offered at once.
  const settings = { PARLEY_HELP_COMING: '60', PARLEY_HELP_EVERYONE: '0', PARLEY_HELP_OFFER: '1' };
  site = await startWikiSite({}, settings);
  await site.wiki.groups('Mo', { add: 'parley-helper' });
});
afterEach(async () => {
  const problems = here.flatMap((person) => person.problems);
  await Promise.all(here.splice(0).map((person) => person.context.close()));
  expect(problems).toEqual([]);
});
afterAll(() => site.stop());

async function come(name: string): Promise<BrowserPerson> {
  const person = await site.come(name);
  here.push(person);
  return person;
}

/** Somebody who edits a page, with live help beside it still closed. */
async function writing(name: string, title: string): Promise<HelpScreen> {
  const screen = new HelpScreen((await editTogether(await come(name), title)).person);
  await screen.helpButton.waitFor();
  return screen;
}

/** A helper at the desk, in the drawer of a page they read. */
async function atDesk(name: string, title: string): Promise<HelpScreen> {
  const drawer = await besideDrawer(await come(name), title);
  await drawer.settings('Help desk');
  const screen = new HelpScreen(drawer.person);
  await screen.desk.locator('.you').waitFor();
  return screen;
}

/** Asks from the last line of the drawer. */
async function askInDrawer(drawer: DrawerScreen, words: string): Promise<HelpScreen> {
  await drawer.list.getByRole('button', { name: /^Need help/u }).click();
  const screen = new HelpScreen(drawer.person);
  await screen.question.fill(words);
  await screen.button('Ask for help').last().click();
  await screen.composer.waitFor();
  return screen;
}

describe('live help on a MediaWiki', () => {
  test('from one click to solved: asked while editing, mentored, passed on, thanked on the talk page', async () => {
    const carol = await atDesk('Carol', 'Lion');
    const mo = await atDesk('Mo', 'Dog');
    const alice = await writing('Alice', 'Cat');
    await alice.helpButton.click();
    await alice.panel.getByText('2 helpers are here.').waitFor();
    await alice.question.fill('Is this table right?');
    await alice.question.press('Enter');
    await carol.request('Is this table right?').getByRole('link', { name: 'Cat' }).waitFor();
    await carol.claim('Is this table right?');
    await alice.reads('Carol');

    const refused = await carol.stepIn();
    await alice.reads(/Carol.* is coming into your text/u);
    await alice.button('Not now').click();
    await refused.reads(/does not want anybody in the text right now/u);
    await refused.button('Step into the text').waitFor({ state: 'detached' });
    expect(await refused.text.getAttribute('aria-readonly')).toBe('true');
    await refused.page.close();

    await carol.choose('Pass it on…');
    const passing = carol.page.getByRole('dialog', { name: 'Pass this request on' });
    await passing.getByRole('combobox', { name: 'To whom' }).selectOption('Mo');
    await passing.getByRole('textbox', { name: 'What they should know' }).fill('It is about tables');
    await passing.getByRole('button', { name: 'Pass it on' }).click();
    await mo
      .request('Is this table right?')
      .getByText(/Passed on by .*Carol.*: .*It is about tables/u)
      .waitFor();
    await mo.claim('Is this table right?');
    await mo.say('Shall we look at it, as in [[Lion]]?');
    await alice.hears('Shall we look at it');
    const mentor = await mo.stepIn();
    await alice.button('Let them in now').click();
    await mentor.page.getByText(/You are looking at the text of .*Alice.* as mentor/u).waitFor();
    await alice.reads(/Mo.* is in your text, marked as mentor/u);
    await mentor.button('Edit with them').click();
    // Nothing can be changed before the asker is told.
    await expect.poll(() => mentor.text.getAttribute('aria-readonly')).not.toBe('true');
    await putCaret(mentor.text.getByText('Asiatic lion'), { clickCount: 3 });
    await mentor.page.keyboard.type('Lion of Gujarat');
    await alice.text.getByText('Lion of Gujarat').waitFor();
    await picture(alice.page, 'mediawiki help asker');
    await picture(mentor.page, 'mediawiki help mentor');
    await picture(mo.page, 'mediawiki help desk');

    await alice.button('Close the request').click();
    await alice.talk.getByRole('button', { name: 'Yes', exact: true }).click();
    await mo.reads(/Solved: .*Yes/u);
    await alice.talk.getByRole('textbox', { name: 'A few words, if you like' }).fill('Quick and kind');
    await alice.talk.getByRole('button', { name: /^Thank/u }).click();
    await alice.reads(/You thanked/u);
    await mo.reads('You were thanked.');
    // The mark comes first, so that nobody is thanked twice.
    await expect.poll(() => site.wiki.reader().text('User talk:Mo')).toContain('Quick and kind');
    const talk = await site.wiki.reader().text('User talk:Mo');
    expect(talk).toMatch(/\[\[User:Alice\|Alice\]\].*\(UTC\)/u);
  });

  test('from the drawer with nobody there: left on the help page, answered there, told on any page and in a new tab', async () => {
    const drawer = await besideDrawer(await come('Bob'), 'Wolf');
    const bob = await askInDrawer(drawer, 'Where do wolves live?');
    await bob.reads(/Nobody has answered yet\. Leave your question/u);
    expect(await accessibilityProblems(bob.page, 'parley-drawer')).toEqual([]);
    await bob.button('Leave it there').click();
    await bob.reads('Your question is on the help page now, in your name.');
    const left = await site.wiki.reader().text('Project:Help desk');
    expect(left).toMatch(/Where do wolves live\?.*\[\[User:Bob\|Bob\]\].*\(UTC\)/u);
    await drawer.closeDrawer();

    await site.wiki.edit('Project:Help desk', `${left}\n:In the woods. ~~~~`, 'Alice');
    await drawer.notice.getByText('There is news of your request for help').waitFor();
    await readPage(bob.page, 'Bird');
    await drawer.notice.getByText(/Your question was answered on/u).waitFor();
    await picture(bob.page, 'mediawiki help notice');

    // Another tab knows nothing of this one, and is not signed in to Parley yet.
    const tab = await bob.person.context.newPage();
    await readPage(tab, 'Mammal');
    const toast = tab.locator('parley-drawer .toast');
    await toast.getByText(/Your question was answered on/u).waitFor();
    await toast.getByRole('button', { name: 'Open' }).click();
    await tab.getByRole('link', { name: 'Read the answer', exact: true }).click();
    await tab.getByText('In the woods.').waitFor();
    await tab.close();
    await readPage(bob.page, 'Cat');
    await expect.poll(() => noticesOf(bob)).toBe(0);
  });

  test('is nothing that readers are signed in for who never used it', async () => {
    const mallory = await come('Mallory');
    const asked: string[] = [];
    mallory.page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await readPage(mallory.page, 'Lion');
    await mallory.page.waitForLoadState('networkidle');
    expect(asked.some((path) => path.includes('/api/presence'))).toBe(true);
    expect(asked.filter((path) => /\/api\/(help|session)|parley\/v0\/token/u.test(path))).toEqual([]);
  });
});

/** How many notices the server still has for somebody. */
function noticesOf({ page }: HelpScreen): Promise<number> {
  return page.evaluate(async () => {
    const kept = JSON.parse(sessionStorage.getItem('parley.session') ?? '{}') as { server: string; session: string };
    const answer = await fetch(`${kept.server}/api/help/state?wiki=wikia`, {
      headers: { authorization: `Bearer ${kept.session}` },
    });
    return ((await answer.json()) as { you: { notices: unknown[] } }).you.notices.length;
  });
}
