// SPDX-License-Identifier: GPL-2.0-or-later
import type { HelpStanding } from '@parley/protocol/help/api.ts';
import type { RevisionSummary } from '@parley/protocol/http/api.ts';
import { type PageContext, pageContextId } from '@parley/protocol/http/page-context.ts';
import type { Browser } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../harness/browser.ts';
import { startParley, type Parley } from '../harness/parley-process.ts';
import { signIn, type SignedInPerson } from '../harness/person.ts';
import { DrawerScreen } from './drawer-screen.ts';
import { EditScreen } from './edit-screen.ts';
import { HelpScreen } from './help-screen.ts';

let parley: Parley;
let without: Parley;
let browser: Browser;
const people: { close(): Promise<void> }[] = [];

beforeAll(async () => {
  [parley, without, browser] = await Promise.all([
    startParley({ settings: { PARLEY_HELP_BLOCKED: 'on' } }),
    startParley({ settings: { PARLEY_MODULES: 'edit,topics,social' } }),
    launchBrowser(),
  ]);
});
afterEach(async () => {
  await Promise.all(people.splice(0).map((person) => person.close()));
});
afterAll(async () => {
  await browser.close();
  await Promise.all([parley.stop(), without.stop()]);
});

async function atDesk(name: string): Promise<HelpScreen> {
  const helper = await HelpScreen.atDesk(browser, parley.url, name);
  people.push(helper);
  return helper;
}

/** An ordinary edit, through the wiki alone. */
async function edit(by: SignedInPerson, title: string, html: string, baseRevision: number): Promise<number> {
  const page = { title, html, summary: 'elsewhere', baseRevision };
  return (await by.json<RevisionSummary>('/api/wiki/page', page)).id;
}

describe('help is offered where it is needed', () => {
  test('to somebody whose edit was reverted, on whichever page they are, with what it is about', async () => {
    const olaf = await signIn(parley.url, 'Olaf');
    const reader = await DrawerScreen.open(browser, parley.url, 'Nora', 'Wool');
    people.push(reader);
    const first = await edit(olaf, 'Heddle', '<p>The good text.</p>', 0);
    const answer = await reader.person.context.request.post('/api/wiki/page', {
      data: { title: 'Heddle', html: '<p>The other text.</p>', summary: '', baseRevision: first },
      headers: { origin: parley.url },
    });
    await edit(olaf, 'Heddle', '<p>The good text.</p>', ((await answer.json()) as RevisionSummary).id);
    // The server compares revisions after it has answered.
    await expect.poll(() => noticesOf(reader)).toBe(1);
    await reader.go('Flax');
    await reader.notice.getByText(/Your edit of .*Heddle.* was reverted/u).waitFor();
    await reader.notice.getByRole('button', { name: 'Open' }).click();
    const asker = new HelpScreen(reader.person);
    await asker.panel.getByText(/The page: .*Heddle/u).waitFor();
    await asker.question.fill('Why was it reverted?');
    await asker.button('Ask for help').last().click();
    await asker.composer.waitFor();
    const helper = await atDesk('Hanna');
    await helper.request('Why was it reverted?').getByText('Their edit was reverted.').waitFor();
    await helper.request('Why was it reverted?').getByRole('link', { name: 'Heddle' }).waitFor();
  });

  test('to somebody who is blocked, where the wiki lets them ask about it', async () => {
    const warden = await signIn(parley.url, 'Wanda', ['editor', 'moderator']);
    const asker = new HelpScreen((await EditScreen.open(browser, parley.url, 'Bert', 'Shuttle')).person);
    people.push(asker);
    await asker.helpButton.waitFor();
    const context = await asker.page.locator(`#${pageContextId}`).textContent();
    const { person } = JSON.parse(context ?? '') as PageContext;
    await warden.json('/api/wiki/block', { userId: person?.userId, on: true, reason: 'a test' });
    await asker.page.reload();
    // One offer is enough: the one for first edits is not for who may not edit.
    await asker.page.locator('.parley-edit__notice').getByRole('button', { name: 'Ask for help' }).click();
    await asker.question.fill('Why am I blocked?');
    await asker.button('Ask for help').last().click();
    await asker.composer.waitFor();
    const helper = await atDesk('Hugo');
    await helper.request('Why am I blocked?').getByText('Asks about a block.').waitFor();
    await helper.request('Why am I blocked?').getByText('Blocked', { exact: true }).waitFor();
    await helper.claim('Why am I blocked?');
    await asker.reads('Hugo');
    await asker.say('I meant well');
    await helper.hears('I meant well');
  });

  test('in the dialog that publishes, when the page changed elsewhere', async () => {
    const editor = await EditScreen.open(browser, parley.url, 'Carl', 'Treadle');
    people.push(editor);
    await editor.write('The draft of Carl.');
    await editor.state(/on-server/u);
    await edit(await signIn(parley.url, 'Elsa'), 'Treadle', '<p>Came from elsewhere.</p>', 0);
    await editor.page.getByRole('button', { name: 'Publish…' }).click();
    const dialog = editor.page.getByRole('dialog', { name: 'The page changed elsewhere' });
    await dialog.getByRole('button', { name: 'Ask for help' }).click();
    const asker = new HelpScreen(editor.person);
    await asker.question.fill('Which one is right?');
    await asker.button('Ask for help').last().click();
    await asker.composer.waitFor();
    const helper = await atDesk('Hermine');
    await helper.request('Which one is right?').getByText('The page changed elsewhere while they wrote.').waitFor();
  });

  test('in the dialog that publishes, when the wiki refuses', async () => {
    const warden = await signIn(parley.url, 'Wenke', ['editor', 'moderator']);
    await edit(warden, 'Niddy noddy', '<p>Before.</p>', 0);
    const editor = await EditScreen.open(browser, parley.url, 'Clara', 'Niddy noddy');
    people.push(editor);
    await editor.write('The draft of Clara.');
    await editor.state(/on-server/u);
    await editor.page.getByRole('button', { name: 'Publish…' }).click();
    const dialog = editor.page.getByRole('dialog', { name: 'Publish' });
    const publish = dialog.getByRole('button', { name: 'Publish', exact: true });
    await publish.waitFor();
    expect(await dialog.getByRole('button', { name: 'Ask for help' }).count()).toBe(0);
    await warden.json('/api/wiki/protect', { title: 'Niddy noddy', on: true });
    await publish.click();
    await dialog.getByRole('alert').waitFor();
    await dialog.getByRole('button', { name: 'Ask for help' }).click();
    const asker = new HelpScreen(editor.person);
    await asker.question.fill('Why can I not publish?');
    await asker.button('Ask for help').last().click();
    await asker.composer.waitFor();
    const helper = await atDesk('Hedda');
    await helper.request('Why can I not publish?').getByText('Publishing was refused.').waitFor();
  });
});

test('without live help nothing leads to it: not for readers, helpers or moderators', async () => {
  const roles = ['editor', 'helper', 'moderator'];
  const helper = await DrawerScreen.open(browser, without.url, 'Hella', 'Loom', { roles });
  people.push(helper);
  expect(await helper.page.locator('a[href="/help/desk"]').count()).toBe(0);
  const answer = helper.page.waitForResponse(/\/api\/help\/state/u);
  await helper.openDrawer();
  expect((await answer).status()).toBe(404);
  await helper.panel.locator('.bar').getByRole('button', { name: 'Notifications and presence' }).click();
  const entries = helper.panel.locator('.bar').getByRole('menuitem');
  await entries.filter({ hasText: 'Log of moderation' }).waitFor();
  expect(await entries.filter({ hasText: /help/iu }).count()).toBe(0);
  expect(await helper.list.locator('[data-action="help"]').count()).toBe(0);
  const editor = await EditScreen.open(browser, without.url, 'Edda', 'Loom');
  people.push(editor);
  expect(await editor.page.locator('[data-action="help"]').count()).toBe(0);
});

/** How many notices the server has for somebody. */
async function noticesOf({ person }: DrawerScreen): Promise<number | undefined> {
  const answer = await person.context.request.get('/api/help/state');
  return ((await answer.json()) as HelpStanding).you?.notices.length;
}
