// SPDX-License-Identifier: GPL-2.0-or-later
import type { Browser } from 'playwright';
import type { HelpStanding } from '@parley/protocol/help/api.ts';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../harness/browser.ts';
import { startParley, type Parley } from '../harness/parley-process.ts';
import { DrawerScreen } from './drawer-screen.ts';
import { EditScreen } from './edit-screen.ts';
import { HelpScreen } from './help-screen.ts';

let parley: Parley;
let browser: Browser;
const people: { close(): Promise<void> }[] = [];

beforeAll(async () => {
  const stages = { PARLEY_HELP_EVERYONE: '0', PARLEY_HELP_OUTSIDE: '0', PARLEY_HELP_OFFER: '1' };
  const settings = { ...stages, PARLEY_HELP_LEASE: '3' };
  [parley, browser] = await Promise.all([startParley({ settings }), launchBrowser()]);
});
afterEach(async () => {
  await Promise.all(people.splice(0).map((person) => person.close()));
});
afterAll(async () => {
  await browser.close();
  await parley.stop();
});

async function writing(title: string, name: string): Promise<HelpScreen> {
  const screen = await HelpScreen.writing(browser, parley.url, name, title);
  people.push(screen);
  return screen;
}

describe('when nobody is there', () => {
  test('the question is left on the help page, answered there, and the answer comes back as a notice', async () => {
    const asker = await writing('Tapestry', 'Tilda');
    await asker.helpButton.click();
    await asker.panel.getByText(/Nobody is here now/u).waitFor();
    await asker.question.fill('Where do pictures come from?');
    await asker.button('Ask for help').last().click();
    await asker.reads(/Nobody has answered yet\. Leave your question/u);
    await asker.button('Leave it there').click();
    await asker.reads('Your question is on the help page now, in your name.');
    const reader = await DrawerScreen.open(browser, parley.url, 'Rita', 'Project:Help desk');
    people.push(reader);
    await reader.page.getByText('Where do pictures come from?').first().waitFor();
    await reader.page.getByRole('link', { name: 'Tilda' }).or(reader.page.getByText('Tilda')).first().waitFor();

    const editor = await EditScreen.open(browser, parley.url, 'Edda', 'Project:Help desk');
    people.push(editor);
    await editor.write('Upload them to the commons.');
    await editor.publish('Answer');
    await asker.reads('Your question was answered on the wiki.');
    await asker.talk.getByRole('link', { name: /Read the answer on/u }).waitFor();

    // At the next visit, on any page, the answer is told again until it was read.
    await asker.page.goto('/wiki/Wool');
    await asker.page
      .locator('parley-drawer .toast')
      .getByText(/Your question was answered on/u)
      .waitFor();
    await asker.page.locator('parley-drawer .toast').getByRole('button', { name: 'Open' }).click();
    await asker.page.getByRole('button', { name: 'Got it' }).click();
    await asker.page.getByRole('button', { name: 'Got it' }).waitFor({ state: 'detached' });
    expect(asker.person.problems).toEqual([]);
  });

  test('a question that was kept is answered by a helper later, on the asker’s talk page', async () => {
    const asker = await writing('Spindle', 'Selma');
    await asker.ask('How heavy is it?');
    await asker.button('Leave it there').click();
    await asker.reads('Your question is on the help page now, in your name.');
    const helper = await HelpScreen.atDesk(browser, parley.url, 'Hedwig');
    people.push(helper);
    await helper.request('How heavy is it?').getByRole('button', { name: 'Answer on the wiki' }).click();
    const dialog = helper.page.getByRole('dialog', { name: 'Answer on the wiki' });
    await dialog.getByRole('textbox', { name: 'Your answer' }).fill('Some thirty grams.');
    await dialog.getByRole('button', { name: 'Post the answer' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await asker.reads('Your question was answered on the wiki.');
    await asker.talk.getByRole('link', { name: /Read the answer on/u }).click();
    await asker.page.getByText('Some thirty grams.').first().waitFor();
    expect(helper.person.problems).toEqual([]);
  });

  test('a question that was kept can be asked once more, or another one beside it', async () => {
    const asker = await writing('Felt', 'Frida');
    await asker.ask('How long do I rub it?');
    await asker.reads(/No helper is here right now/u);
    await asker.button('Leave it there').click();
    await asker.reads('Your question is on the help page now, in your name.');
    await asker.button('Ask something else').click();
    await asker.question.waitFor();
    await asker.write('Felt');
    await asker.reads('Your question is on the help page now, in your name.');
    await asker.button('Ask once more').click();
    await asker.reads('You are next.');
    const helper = await HelpScreen.atDesk(browser, parley.url, 'Hanna');
    people.push(helper);
    await helper.claim('How long do I rub it?');
    await asker.reads('Hanna');
    expect(asker.person.problems).toEqual([]);
  });

  test('whoever waits on is still there for the helper who comes later', async () => {
    const asker = await writing('Knitting', 'Karla');
    await asker.ask('Which needles?');
    await asker.button('Wait on').click();
    await asker.button(/Leave it on/u).waitFor();
    const helper = await HelpScreen.atDesk(browser, parley.url, 'Heidi');
    people.push(helper);
    await helper.claim('Which needles?');
    await asker.reads('Heidi');
  });

  test('the request goes on when the asker has gone, and is kept for helpers', async () => {
    const asker = await writing('Madder', 'Marta');
    await asker.ask('Is this root poisonous?');
    await asker.page.goto('/pages');
    await asker.page.waitForFunction(async () => {
      const answer = await fetch('/api/help/state?page=Madder');
      const { you } = (await answer.json()) as HelpStanding;
      return you?.requests[0]?.state.kind === 'parked';
    });
    const helper = await HelpScreen.atDesk(browser, parley.url, 'Henny');
    people.push(helper);
    await helper.desk.getByRole('heading', { name: 'Kept for later' }).waitFor();
    await helper.request('Is this root poisonous?').getByText('Not here now').waitFor();
    await asker.write('Madder');
    await asker.reads(/Your question is kept/u);
  });
});

describe('the drawer', () => {
  test('ends with who is there to help, takes a question, and keeps it from page to page', async () => {
    const reader = await DrawerScreen.open(browser, parley.url, 'Rosa', 'Spinning');
    people.push(reader);
    await reader.openDrawer();
    await reader.list.getByRole('button', { name: 'Need help? Your question will be kept.' }).click();
    await reader.page.locator('parley-help-ask textarea').fill('How do I begin a page?');
    await reader.page.getByRole('button', { name: 'Ask for help', exact: true }).click();
    await reader.page.locator('parley-help-talk').getByText('You are next.').waitFor();
    await reader.go('Spindle');
    await reader.page
      .locator('parley-help-talk')
      .getByText('How do I begin a page?')
      .first()
      .waitFor({ state: 'attached' });
    const helper = await HelpScreen.atDesk(browser, parley.url, 'Hilda');
    people.push(helper);
    await helper.claim('How do I begin a page?');
    await reader.notice.getByText('There is news of your request for help').waitFor();
    await reader.notice.getByRole('button', { name: 'Open' }).click();
    await reader.page.locator('parley-help-talk').getByText('Hilda').first().waitFor();
    expect(reader.person.problems).toEqual([]);
  });

  test('tells a helper of a request who never opened the desk, while the drawer shows the rooms', async () => {
    const helper = await DrawerScreen.open(browser, parley.url, 'Hadda', 'Loom', { roles: ['editor', 'helper'] });
    people.push(helper);
    await helper.openDrawer();
    await helper.page.locator('parley-desk').waitFor({ state: 'attached' });
    await helper.list.waitFor();
    const asker = await writing('Wool', 'Anna');
    await asker.ask('Is nobody at the desk?');
    await helper.notice.getByText('Somebody needs help').waitFor();
    await helper.notice.getByRole('button', { name: 'Open' }).click();
    const request = helper.page.locator('parley-desk .request').filter({ hasText: 'Is nobody at the desk?' });
    await request.getByRole('button', { name: 'Take it' }).waitFor();
  });

  test('has a helper at the desk only while it is open, unless they went there', async () => {
    const helper = await DrawerScreen.open(browser, parley.url, 'Hertha', 'Loom', { roles: ['editor', 'helper'] });
    people.push(helper);
    const desk = helper.page.locator('parley-desk');
    await helper.openDrawer();
    await desk.waitFor({ state: 'attached' });
    await helper.go('Linen');
    await desk.waitFor({ state: 'attached' });
    await helper.closeDrawer();
    await desk.waitFor({ state: 'detached' });
    await helper.openDrawer();
    await helper.settings('Help desk');
    await helper.page.locator('parley-desk .you').waitFor();
    await helper.closeDrawer();
    await helper.go('Flax');
    await desk.waitFor({ state: 'attached' });
  });

  test('is a desk for helpers, who are told of an offer while they read', async () => {
    const helper = await DrawerScreen.open(browser, parley.url, 'Hulda', 'Loom', { roles: ['editor', 'helper'] });
    people.push(helper);
    await helper.openDrawer();
    await helper.settings('Help desk');
    await helper.page.locator('parley-desk .you').waitFor();
    await helper.closeDrawer();
    await helper.go('Flax');
    await helper.page.locator('parley-desk').waitFor({ state: 'attached' });
    const asker = await writing('Flax', 'Ada');
    await asker.ask('Anybody?');
    await helper.notice.getByText('Somebody needs help').waitFor();
    await helper.notice.getByRole('button', { name: 'Open' }).click();
    // Questions of others may wait here too.
    const request = helper.page.locator('parley-desk .request').filter({ hasText: 'Anybody?' });
    await request.getByRole('button', { name: 'Take it' }).click();
    await helper.page.locator('parley-help-talk:not([hidden])').getByText('Anybody?').first().waitFor();
  });
});
