// SPDX-License-Identifier: GPL-2.0-or-later
import { readFile } from 'node:fs/promises';
import type { ReportQueue } from '@parley/protocol/chat/moderation.ts';
import type { Browser } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { accessibilityProblems, launchBrowser } from '../harness/browser.ts';
import { startParley, type Parley } from '../harness/parley-process.ts';
import { signIn } from '../harness/person.ts';
import { HelpScreen } from './help-screen.ts';

let parley: Parley;
let browser: Browser;
const screens: HelpScreen[] = [];

beforeAll(async () => {
  [parley, browser] = await Promise.all([startParley(), launchBrowser()]);
});
afterEach(async () => {
  const problems = screens.flatMap(({ person }) => person.problems);
  await Promise.all(screens.splice(0).map((screen) => screen.close()));
  expect(problems).toEqual([]);
});
afterAll(async () => {
  await browser.close();
  await parley.stop();
});

/** Two who are in a conversation about a page. */
async function talking(page: string, names: readonly [string, string], words: string) {
  const helper = await HelpScreen.atDesk(browser, parley.url, names[0]);
  screens.push(helper);
  const asker = await HelpScreen.writing(browser, parley.url, names[1], page);
  screens.push(asker);
  await asker.ask(words);
  await helper.claim(words);
  await asker.reads(names[0]);
  return { helper, asker };
}

/** Reports what somebody said, from the menu of the message. */
async function report(screen: HelpScreen, words: string, reason: string): Promise<void> {
  const message = screen.talk.locator('parley-message').filter({ hasText: words }).first();
  await message.hover();
  await message.getByRole('button', { name: 'More', exact: true }).click();
  await message.getByRole('menuitem', { name: 'Report…' }).click();
  const dialog = screen.page.getByRole('dialog', { name: 'Report this message' });
  await dialog.getByRole('textbox', { name: 'What is wrong with it?' }).fill(reason);
  await dialog.getByRole('button', { name: 'Send report' }).click();
  const sent = screen.page.getByRole('dialog', { name: 'Report sent' });
  await sent.getByText(/Your receipt: /u).waitFor();
  await sent.getByRole('button', { name: 'Close' }).click();
}

describe('a conversation of live help', () => {
  test('has ready answers from the wiki, which a helper can change before sending', async () => {
    const { helper, asker } = await talking('Alum', ['Hanna', 'Ada'], 'How do I cite?');
    await helper.choose('Ready answers');
    const none = helper.page.getByRole('dialog', { name: 'Ready answers' });
    await none.getByText('MediaWiki:Parley-canned.json').waitFor();
    await none.getByRole('button', { name: 'Cancel' }).click();
    const warden = await signIn(parley.url, 'Wanda', ['editor', 'moderator']);
    const list = JSON.stringify([{ title: 'Sources', text: 'Put the source of {{PAGENAME}} behind the sentence.' }]);
    const page = { title: 'MediaWiki:Parley-canned.json', html: `<p>${list}</p>`, summary: '', baseRevision: 0 };
    await warden.json('/api/wiki/page', page);
    await helper.choose('Ready answers');
    const dialog = helper.page.getByRole('dialog', { name: 'Ready answers' });
    const answer = dialog.getByRole('button', { name: /Put the source of Alum behind the sentence/u });
    await answer.waitFor();
    expect(await accessibilityProblems(helper.page)).toEqual([]);
    await answer.click();
    await helper.composer.press('End');
    await helper.composer.pressSequentially(' Like this one.');
    await helper.composer.press('Enter');
    await asker.hears('Put the source of Alum behind the sentence. Like this one.');
  });

  test('can be reported from either side, and from the desk, with a receipt', async () => {
    const { helper, asker } = await talking('Weld', ['Hilda', 'Alva'], 'Is weld yellow?');
    await helper.say('a rude answer');
    await asker.hears('a rude answer');
    await asker.say('a rude reply');
    await helper.hears('a rude reply');
    await report(asker, 'a rude answer', 'Rude to me');
    await report(helper, 'a rude reply', 'Rude as well');
    const other = await HelpScreen.writing(browser, parley.url, 'Agnes', 'Woad');
    screens.push(other);
    await other.ask('rude words');
    await helper.button('Back').click();
    await helper.request('rude words').getByRole('button', { name: 'Report…' }).click();
    const dialog = helper.page.getByRole('dialog', { name: 'Report this request' });
    await dialog.getByRole('textbox', { name: 'What is wrong with it?' }).fill('No question');
    await dialog.getByRole('button', { name: 'Send report' }).click();
    await helper.page
      .getByRole('dialog', { name: 'Report sent' })
      .getByText(/Your receipt: /u)
      .waitFor();
    const warden = await signIn(parley.url, 'Walter', ['editor', 'moderator']);
    const { reports } = await warden.json<ReportQueue>('/api/moderation/reports?state=open');
    expect(reports.map(({ reason, message }) => `${reason}: ${message.text}`).toSorted()).toEqual([
      'No question: rude words',
      'Rude as well: a rude reply',
      'Rude to me: a rude answer',
    ]);
  });

  test('is gone when it is closed, unless the asker saves it as a file or puts it on their talk page', async () => {
    const { helper, asker } = await talking('Teasel', ['Herta', 'Antje'], 'What is a teasel?');
    await helper.say('A plant that raises the nap.');
    await asker.hears('A plant that raises the nap.');
    await asker.button('Close the request').click();
    await asker.reads('Was it solved?');
    const [download] = await Promise.all([
      asker.page.waitForEvent('download'),
      asker.talk.getByRole('button', { name: 'Save as a file' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^help-\d{4}-\d\d-\d\d\.txt$/u);
    const file = await readFile(await download.path(), 'utf8');
    expect(file).toMatch(/Antje.*What is a teasel\?[^]*Herta.*A plant that raises the nap\./u);
    await asker.talk.getByRole('button', { name: 'Put it on my talk page' }).click();
    const dialog = asker.page.getByRole('dialog', { name: 'Put this conversation on your talk page?' });
    await dialog.getByText('Everybody can read it there').waitFor();
    await dialog.getByRole('button', { name: 'Put it on my talk page' }).click();
    await asker.talk.getByRole('link', { name: /It is on .*Antje.* now/u }).click();
    await asker.page.getByText('A plant that raises the nap.').first().waitFor();
  });
});
