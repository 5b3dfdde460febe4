// SPDX-License-Identifier: GPL-2.0-or-later
import type { Browser } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../harness/browser.ts';
import { startParley, type Parley } from '../harness/parley-process.ts';
import { patience } from '../harness/patience.ts';
import { HelpScreen } from './help-screen.ts';
import { putCaret } from './put-caret.ts';

let parley: Parley;
let browser: Browser;
const screens: HelpScreen[] = [];

beforeAll(async () => {
  // A helper who is coming waits for the asker's word; nobody is let in by the clock here.
  const settings = { PARLEY_HELP_COMING: '60' };
  [parley, browser] = await Promise.all([startParley({ settings }), launchBrowser()]);
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

let people = 0;
const nameOf = (name: string): string => `${name} ${++people}`;

async function writing(title: string, name = nameOf('Asker')): Promise<HelpScreen> {
  const screen = await HelpScreen.writing(browser, parley.url, name, title);
  screens.push(screen);
  return screen;
}

async function atDesk(name = nameOf('Helper')): Promise<HelpScreen> {
  const screen = await HelpScreen.atDesk(browser, parley.url, name);
  screens.push(screen);
  return screen;
}

describe('somebody who needs help', () => {
  test('is told the truth, asks with one message, is helped, and says that it is solved', async () => {
    const helper = await atDesk('Hanna');
    const asker = await writing('Loom', 'Ada');
    await asker.helpButton.click();
    await asker.panel.getByText('1 helper is here.').waitFor();
    for (const fact of [/Your name: .*Ada/u, /The page: .*Loom/u, /editing it now/u, /Your network address/u])
      await asker.panel.getByText(fact).waitFor();
    await asker.question.fill('How do I add a source?');
    await asker.question.press('Enter');
    await asker.reads('You are next.');
    await helper.request('How do I add a source?').getByRole('link', { name: 'Loom' }).waitFor();
    await helper.claim('How do I add a source?');
    await asker.reads('Hanna');
    await helper.hears('How do I add a source?');
    await helper.say('Put it behind the sentence.');
    await asker.hears('Put it behind the sentence.');
    await asker.say('That works');
    await helper.hears('That works');
    await helper.button('Close the request').click();
    await helper.page.getByRole('dialog').getByRole('button', { name: 'Close the request' }).click();
    await asker.reads('Was it solved?');
    await asker.talk.getByRole('button', { name: 'Yes', exact: true }).click();
    await asker.talk.locator('button[aria-pressed="true"]').filter({ hasText: 'Yes' }).waitFor();
    await helper.reads(/Solved: .*Yes/u);
    await asker.talk.getByRole('textbox', { name: 'A few words, if you like' }).fill('Quick and kind');
    await asker.talk.getByRole('button', { name: /^Thank/u }).click();
    await asker.reads(/You thanked/u);
    await helper.reads('You were thanked.');
  });

  test('can withdraw, and finds the request again from another device', async () => {
    const name = nameOf('Asker');
    const asker = await writing('Silk', name);
    await asker.ask('Is this spelled right?');
    const context = await browser.newContext({
      baseURL: parley.url,
      storageState: await asker.person.context.storageState(),
    });
    context.setDefaultTimeout(patience);
    const elsewhere = new HelpScreen({ ...asker.person, context }, await context.newPage());
    screens.push(new HelpScreen({ ...asker.person, context }, elsewhere.page));
    await elsewhere.write('Wool');
    await elsewhere.hears('Is this spelled right?');
    await elsewhere.button('Withdraw the request').click();
    await elsewhere.page.getByRole('dialog').getByRole('button', { name: 'Withdraw the request' }).click();
    await asker.reads('You have withdrawn this request.');
    await asker.button('Ask something else').click();
    await asker.question.waitFor();
  });
});

describe('a helper', () => {
  test('steps in when the asker lets them: looks first, points, leads, and edits on their own click', async () => {
    const helper = await atDesk('Mina');
    const asker = await writing('Orb-weaver', 'Olga');
    await asker.text.getByText('Orb-weaver').first().click();
    await asker.ask('Does this read well?');
    await helper.claim('Does this read well?');
    const mentor = await helper.stepIn();
    await asker.reads(/Mina.* is coming into your text/u);
    await asker.button('Let them in now').click();
    await mentor.page.getByText(/You are looking at the text of .*Olga.* as mentor/u).waitFor();
    expect(await mentor.text.getAttribute('aria-readonly')).toBe('true');
    await asker.reads(/is in your text, marked as mentor, and only looks/u);
    await asker.page
      .locator('[data-notice=mentor]')
      .getByText(/and only looks/u)
      .waitFor();
    await asker.page.getByRole('button', { name: /people are here/u }).click();
    await asker.page.locator('.parley-person').filter({ hasText: 'Mina' }).getByText('mentor').waitFor();

    await putCaret(mentor.text.locator('p').nth(1), { clickCount: 3 });
    await mentor.button('Show the selected words').click();
    await asker.page
      .getByText(/Mina.* shows you a passage/u)
      .first()
      .waitFor();
    await asker.text.locator('.parley-pointed').first().waitFor();
    await mentor.button('Stop showing').click();
    await asker.text.locator('.parley-pointed').waitFor({ state: 'detached' });

    await mentor.button('Lead their view').click();
    // Read out together with what was said before, too.
    await asker.page
      .getByText(/Mina.* leads your view/u)
      .first()
      .waitFor();
    await asker.button('Stop following').click();
    await mentor.page
      .getByText(/Olga.* looks for themselves now/u)
      .first()
      .waitFor();
    await mentor.button('Stop leading').click();

    await mentor.button('Edit with them').click();
    // Nothing can be changed before the asker is told.
    await expect.poll(() => mentor.text.getAttribute('aria-readonly')).not.toBe('true');
    await asker.reads(/is in your text, marked as mentor, and edits with you/u);
    await putCaret(mentor.text.locator('p').last());
    await mentor.page.keyboard.press('Control+End');
    await mentor.page.keyboard.type(' Written with a mentor.');
    await asker.text.getByText('Written with a mentor.').waitFor();

    await asker.button(/Ask .*Mina.* out of the text/u).click();
    await mentor.talk
      .getByText(/does not want anybody in the text/u)
      .first()
      .waitFor();
    expect(await mentor.text.getAttribute('aria-readonly')).toBe('true');
  });

  test('stays out when the asker declines, and goes on talking', async () => {
    const helper = await atDesk();
    const asker = await writing('Flax');
    await asker.ask('What is missing here?');
    await helper.claim('What is missing here?');
    const mentor = await helper.stepIn();
    await asker.button('Not now').click();
    await mentor.reads(/does not want anybody in the text right now/u);
    await helper.say('Fine, tell me more');
    await asker.hears('Fine, tell me more');
    await asker.button(/Let .* in after all/u).click();
    await mentor.button('Step into the text').click();
    await asker.button('Let them in now').click();
    await asker.reads(/is in your text, marked as mentor/u);
  });

  test('makes room for another helper when the asker wishes so', async () => {
    const [first, second] = [await atDesk('Nora'), await atDesk('Sven')];
    const asker = await writing('Hemp', 'Hana');
    await asker.ask('Who knows about hemp?');
    await first.claim('Who knows about hemp?');
    await asker.button('Ask for another helper').click();
    const sure = asker.page.getByRole('dialog', { name: 'Ask for another helper?' });
    await sure.getByText(/Nora.* leaves this conversation/u).waitFor();
    await sure.getByRole('button', { name: 'Ask for another helper' }).click();
    await asker.reads('You asked for another helper. Your request has kept its place.');
    await first.page
      .getByText(/would like another helper/u)
      .first()
      .waitFor();
    // At the desk they read why, and are offered nothing that would be refused.
    const there = first.request('Who knows about hemp?');
    await there.getByText(/would like another helper/u).waitFor({ state: 'attached' });
    expect(await there.getByRole('button', { name: 'Take it', includeHidden: true }).count()).toBe(0);
    await second.claim('Who knows about hemp?');
    await asker.reads('Sven');
    await second.say('I do');
    await asker.hears('I do');
  });

  test('is told who was faster when two take a request at once', async () => {
    const [one, other] = [await atDesk('Una'), await atDesk('Otto')];
    const asker = await writing('Cotton');
    await asker.ask('Who is there?');
    const [mine, theirs] = [one.request('Who is there?'), other.request('Who is there?')];
    await Promise.all([mine.waitFor(), theirs.waitFor()]);
    // One click each: whoever comes second finds it taken, at once or on the next picture of the desk.
    const click = (screen: HelpScreen) =>
      screen.request('Who is there?').getByRole('button', { name: 'Take it' }).dispatchEvent('click');
    await Promise.all([click(one), click(other)].map((each) => each.catch(() => undefined)));
    const lost = await Promise.race([
      one.composer.waitFor().then(() => ({ screen: other, winner: 'Una' })),
      other.composer.waitFor().then(() => ({ screen: one, winner: 'Otto' })),
    ]);
    await lost.screen.desk
      .getByText(new RegExp(`${lost.winner}`, 'u'))
      .first()
      .waitFor();
    await lost.screen.desk.getByRole('heading', { name: 'With others' }).waitFor();
    await asker.reads(lost.winner);
  });

  test('passes a request on with a note, and brings in a second helper', async () => {
    const [first, second] = [await atDesk('Ferdi'), await atDesk('Sena')];
    const asker = await writing('Indigo', 'Ines');
    await asker.ask('A hard question');
    await first.claim('A hard question');
    await first.choose('Pass it on…');
    const passing = first.page.getByRole('dialog', { name: 'Pass this request on' });
    await passing.getByRole('combobox', { name: 'To whom' }).selectOption('Sena');
    await passing.getByRole('textbox', { name: 'What they should know' }).fill('It is about dyes');
    await passing.getByRole('button', { name: 'Pass it on' }).click();
    await second
      .request('A hard question')
      .getByText(/Passed on by .*Ferdi.*: .*It is about dyes/u)
      .waitFor();
    await second.claim('A hard question');
    await asker.reads('Sena');
    await second.choose('Ask a second helper along…');
    const asking = second.page.getByRole('dialog', { name: 'Ask a second helper along' });
    await asking.getByRole('combobox', { name: 'To whom' }).selectOption('Ferdi');
    await asking.getByRole('button', { name: 'Ask them along' }).click();
    await first.request('A hard question').getByRole('button', { name: 'Come along' }).click();
    await first.reads(/With you: .*Sena/u);
    await first.say('Two of us now');
    await asker.hears('Two of us now');
    expect(await asker.talk.getByText('It is about dyes').count()).toBe(0);
    await second.choose('Put it back in the queue');
  });

  test('goes away until a time, takes few at once, and answers from ready words', async () => {
    const helper = await atDesk();
    await helper.desk.getByRole('button', { name: 'Go away for a while' }).click();
    await helper.desk.getByRole('menuitem', { name: 'For an hour' }).click();
    await helper.desk.getByText(/You are away: nothing is offered to you\. Back at/u).waitFor();
    await helper.button('Take requests again').click();
    await helper.desk.getByText('You take requests.').waitFor();
    await helper.button('How you help…').click();
    const settings = helper.page.getByRole('dialog', { name: 'How you help' });
    await settings.getByRole('combobox', { name: 'Conversations at once' }).selectOption('1');
    await settings.getByRole('textbox', { name: 'What you know about' }).fill('Category:Silk');
    await settings.getByRole('button', { name: 'Save' }).click();
    await settings.waitFor({ state: 'hidden' });
    const asker = await writing('Silk');
    await asker.ask('About silk');
    await helper.request('About silk').getByText('Your topic').waitFor();
    await helper.claim('About silk');
    const another = await writing('Wool');
    await another.ask('One more');
    await helper.button('Back').click();
    await helper.request('One more').getByRole('button', { name: 'Take it' }).click();
    await helper.desk.getByText(/You have as many conversations as you set yourself/u).waitFor();
  });
});
