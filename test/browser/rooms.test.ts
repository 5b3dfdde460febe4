// SPDX-License-Identifier: GPL-2.0-or-later
import type { Browser } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { accessibilityProblems, launchBrowser, picture } from '../harness/browser.ts';
import { Company, everybodyHasLeft } from '../harness/company.ts';
import { postAcknowledged } from '../harness/conversation.ts';
import { startParley, type Parley } from '../harness/parley-process.ts';
import { DrawerScreen } from './drawer-screen.ts';
import { EditScreen } from './edit-screen.ts';

let parley: Parley;
let browser: Browser;
let company: Company;
const screens: DrawerScreen[] = [];

beforeAll(async () => {
  [parley, browser] = await Promise.all([startParley({ settings: { PARLEY_ROOM_GRACE: '0' } }), launchBrowser()]);
  company = new Company(parley.url);
});
afterEach(async () => {
  company.leave();
  await Promise.all(screens.splice(0).map((screen) => screen.close()));
  await everybodyHasLeft(parley.url);
});
afterAll(async () => {
  await browser.close();
  await parley.stop();
});

let people = 0;
const nameOf = (name: string): string => `${name} ${++people}`;

async function inRoomOf(title: string, name = nameOf('Reader')): Promise<DrawerScreen> {
  const screen = await DrawerScreen.inRoomOf(browser, parley.url, name, title);
  screens.push(screen);
  return screen;
}

describe('a room', () => {
  test('has what a conversation needs: post, answer, react, edit, delete, typing', async () => {
    const ann = await inRoomOf('Silk', 'Ann');
    const bob = await inRoomOf('Silk', 'Bob');
    await ann.say('a first question');
    await bob.hears('a first question');
    const question = await bob.hears('a first question');
    await question.hover();
    await question.getByRole('button', { name: 'Reply' }).click();
    await bob.composer.pressSequentially('an ans');
    await ann.room.getByText(/Bob.? is typing/u).waitFor();
    await bob.composer.pressSequentially('wer');
    await bob.composer.press('Enter');
    const answer = await ann.hears('an answer');
    await answer.getByRole('button', { name: /In reply to/ }).waitFor();
    await answer.hover();
    await answer.getByRole('button', { name: 'React' }).click();
    await answer.locator('parley-reaction-picker [popover] button').first().click();
    await (await bob.hears('an answer')).locator('.reaction').filter({ hasText: '1' }).waitFor();
    await ann.composer.press('ArrowUp');
    await ann.composer.fill('a better question');
    await ann.composer.press('Enter');
    await (await bob.hears('a better question')).getByText('edited', { exact: true }).waitFor();
    await ann.act('a better question', 'Delete');
    await ann.page
      .getByRole('dialog', { name: 'Delete this message?' })
      .getByRole('button', { name: 'Delete' })
      .click();
    await bob.hears('Removed by its author');
    expect(await bob.messages.filter({ hasText: 'a better question' }).count()).toBe(0);
    expect(ann.person.problems).toEqual([]);
  });

  test('is joined and left without noise', async () => {
    const ann = await inRoomOf('Wool');
    await ann.listen();
    const [bob] = await company.inRoomsOf('Bob', 'Wool');
    await ann.company(['Bob']);
    await bob?.post('only this is heard');
    await ann.isTold('only this is heard');
    company.leave();
    await ann.page.waitForFunction(
      (faces) => faces?.getAttribute('aria-label')?.includes('Bob') === false,
      await ann.room.locator('parley-room-header .faces').elementHandle(),
    );
    expect(await ann.messages.count()).toBe(1);
    expect(await ann.spoken()).toHaveLength(1);
  });

  test('is gone when the last has left, with its words', async () => {
    const ann = await inRoomOf('Cotton');
    await ann.say('words that do not stay');
    await ann.hears('words that do not stay');
    await ann.roomMenu('Leave the room');
    await ann.listed();
    await ann.list.getByRole('button', { name: /Start a room about/ }).waitFor();
    const bob = await inRoomOf('Cotton');
    await bob.room.getByText('Nobody has said anything yet.').waitFor();
    expect(await bob.messages.count()).toBe(0);
  });

  test('stays from page to page; a draft stays while one looks elsewhere, and no word is in the browser’s storage', async () => {
    await company.inRoomsOf('Somebody who stays', 'Flax');
    const ann = await inRoomOf('Flax');
    await ann.say('going on to the next page');
    await ann.hears('going on to the next page');
    await ann.composer.fill('half a sentence');
    await ann.back();
    await ann.enter('Flax');
    expect(await ann.composer.inputValue()).toBe('half a sentence');
    const stored = await ann.page.evaluate(() => JSON.stringify([{ ...sessionStorage }, { ...localStorage }]));
    expect(stored).toContain('Flax');
    expect(stored).not.toMatch(/going on|half a/u);
    await ann.page.getByRole('link', { name: 'History' }).click();
    await ann.page.waitForURL(/action=history/u);
    await ann.inRoom();
    await ann.hears('going on to the next page');
  });
});

describe('several rooms', () => {
  test('count what is unread, in the list and on the tab of a closed drawer', async () => {
    const [silk, loom] = await company.inRoomsOf('Talker', 'Madder', 'Indigo');
    const ann = await inRoomOf('Madder');
    await ann.back();
    await ann.enter('Indigo');
    await ann.company(['Talker']);
    if (silk === undefined || loom === undefined) throw new Error('nobody talks');
    await postAcknowledged(silk, 'one');
    await postAcknowledged(silk, 'two');
    await postAcknowledged(loom, 'seen at once');
    await ann.hears('seen at once');
    await ann.back();
    const unread = ann.list.getByRole('button', { name: /Madder.*2 unread messages/u });
    await unread.waitFor();
    expect(await ann.list.getByRole('button', { name: /Indigo.*unread/u }).count()).toBe(0);
    const badge = ann.tab.locator('[data-parley-unread]');
    expect(await badge.isVisible()).toBe(false);
    await ann.closeDrawer();
    await ann.page.getByRole('link', { name: /Chat.*2 unread messages/u }).waitFor();
    await picture(ann.page, 'tab unread');
    await postAcknowledged(loom, 'and another');
    await badge.filter({ hasText: '3' }).waitFor();
    await ann.tab.click();
    await unread.click();
    await ann.room.getByText('two', { exact: true }).waitFor();
    await ann.back();
    await unread.waitFor({ state: 'detached' });
  });

  test('tell of a mention and of watched rooms, unless one does not want to be disturbed', async () => {
    const name = nameOf('Mentioned');
    const [elsewhere] = await company.inRoomsOf('Talker', 'Spider');
    const ann = await inRoomOf('Spider', name);
    if (elsewhere === undefined) throw new Error('nobody talks');
    await ann.back();
    await postAcknowledged(elsewhere, 'to nobody in particular');
    await ann.list.getByRole('button', { name: /Spider.*1 unread message/u }).waitFor();
    expect(await ann.notice.count()).toBe(0);
    await postAcknowledged(elsewhere, `what do you think, @"${name}"?`);
    await ann.notice.getByText(/mentioned you in .?Spider/u).waitFor();
    await ann.notice.getByRole('button', { name: 'Open' }).click();
    await ann.hears('what do you think');
    await ann.roomMenu('Notify me of every message');
    await ann.back();
    await postAcknowledged(elsewhere, 'watched words');
    await ann.notice.getByText('watched words').waitFor();
    await ann.notice.getByRole('button', { name: 'Close' }).click();
    await ann.settings('Do not disturb');
    await postAcknowledged(elsewhere, `quiet now, @"${name}"`);
    await ann.list.getByRole('button', { name: /Spider.*unread message/u }).waitFor();
    expect(await ann.notice.count()).toBe(0);
    await ann.settings('Notify me again');
    await postAcknowledged(elsewhere, `loud again, @"${name}"`);
    await ann.notice.getByText('loud again').waitFor();
    // A notice goes by itself: what takes long comes last.
    await picture(ann.page, 'room notice');
    expect(await accessibilityProblems(ann.page)).toEqual([]);
  });

  test('show who is away, in words as well', async () => {
    const ann = await inRoomOf('Loom', 'Wanderer');
    const bob = await inRoomOf('Loom');
    await ann.settings('Show me as away');
    await bob.company(['Wanderer (away)']);
    await ann.settings('I am back');
    await bob.page.waitForFunction(
      (faces) => faces?.getAttribute('aria-label')?.includes('away') === false,
      await bob.room.locator('parley-room-header .faces').elementHandle(),
    );
  });
});

describe('for a screen reader', () => {
  test('one polite region says new messages only, each once, as name and text', async () => {
    const [talker] = await company.inRoomsOf('Talker', 'Weaving');
    if (talker === undefined) throw new Error('nobody talks');
    await postAcknowledged(talker, 'said before anybody came');
    const ann = await inRoomOf('Weaving');
    await ann.listen();
    await ann.hears('said before anybody came');
    expect(await politeRegions(ann)).toEqual(['parley-announcer']);
    await ann.say('my own words');
    await ann.hears('my own words');
    await postAcknowledged(talker, 'news');
    await ann.isTold('news');
    const [first] = talker.messages();
    await talker.command({ type: 'react', message: first?.id ?? '', emoji: '👍', on: true });
    await talker.command({ type: 'edit', message: first?.id ?? '', text: 'said before, changed' });
    await ann.hears('said before, changed');
    // Another room and back, another view and back: nothing is read again.
    await ann.back();
    await ann.enter('Weaving');
    await ann.closeDrawer();
    await ann.tab.click();
    await ann.inRoom();
    await postAcknowledged(talker, 'the end');
    await ann.isTold('the end');
    const name = talker.messages()[0]?.author.name ?? '';
    expect(await ann.spoken()).toEqual([`${name}: news`, `${name}: the end`]);
  });

  test('many messages at once are told as a number', async () => {
    const [talker] = await company.inRoomsOf('Talker', 'Spindle');
    const ann = await inRoomOf('Spindle');
    await ann.listen();
    // Whatever the machine does meanwhile, all have come before it is time to read.
    await ann.page.clock.install();
    await ann.page.clock.pauseAt(Date.now() + 10_000);
    await Promise.all(['a', 'b', 'c', 'd', 'e'].map((text) => talker?.post(`quick ${text}`)));
    for (const text of ['a', 'b', 'c', 'd', 'e']) await ann.hears(`quick ${text}`);
    await ann.page.clock.resume();
    await ann.isTold('5 new messages');
    expect(await ann.spoken()).toEqual(['5 new messages']);
  });
});

describe('a social room', () => {
  test('is made with a name and a line, found by another and joined', async () => {
    const ann = await DrawerScreen.open(browser, parley.url, nameOf('Ann'), 'Knitting');
    screens.push(ann);
    await ann.openDrawer();
    await ann.list.getByRole('button', { name: 'Start a room of your own' }).click();
    const dialog = ann.page.getByRole('dialog', { name: 'Start a room of your own' });
    await dialog.getByRole('textbox', { name: 'Name' }).fill('The Commons');
    await dialog.getByRole('button', { name: 'Start the room' }).click();
    await dialog.getByRole('alert').waitFor();
    await dialog.getByRole('textbox', { name: 'Name' }).fill('Sock corner');
    await dialog.getByRole('textbox', { name: 'What is it about?' }).fill('Heels and toes');
    await dialog.getByRole('button', { name: 'Start the room' }).click();
    await ann.inRoom();
    await ann.room.getByText('Heels and toes').first().waitFor();
    await ann.say('a sock question');
    await ann.hears('a sock question');
    expect(await accessibilityProblems(ann.page)).toEqual([]);

    const bob = await DrawerScreen.open(browser, parley.url, nameOf('Bob'), 'Tapestry');
    screens.push(bob);
    await bob.openDrawer();
    await bob.list.getByRole('button', { name: 'Find more rooms' }).click();
    await bob.page.locator('parley-find-rooms').getByRole('button', { name: 'By topic' }).click();
    await bob.page.locator('parley-find-rooms').getByRole('searchbox').fill('heels');
    await bob.enter('Sock corner');
    await bob.hears('a sock question');
    await ann.company(['Bob']);
  });
});

describe('from talk to editing', () => {
  test('an invitation leads into the edit session; both say which words are kept', async () => {
    const ann = await inRoomOf('Linen');
    const bob = await inRoomOf('Linen');
    await bob.room.getByText('Not kept: gone when the room empties').waitFor();
    await bob.say('only for the room');
    await ann.hears('only for the room');
    await ann.roomMenu('Invite to edit together');
    const invitation = await bob.hears('edit “');
    await picture(bob.page, 'room invitation');
    await invitation.getByRole('button', { name: 'Edit together' }).click();
    await bob.page.waitForURL(/action=edit/u);
    const editing = new EditScreen(bob.person);
    await editing.ready();
    await bob.page.getByText('Kept on record, part of this page’s history').waitFor();
    await editing.say('for the record');
    await editing.hears('for the record');
    expect(await editing.messages.filter({ hasText: 'only for the room' }).count()).toBe(0);
    // The room goes on, and its words stay apart.
    await ann.say('still here');
    await ann.hears('still here');
    expect(await ann.messages.filter({ hasText: 'for the record' }).count()).toBe(0);
  });
});

/** Regions of the whole page, shadow roots included, that are read out politely as they change. */
function politeRegions({ page }: DrawerScreen): Promise<readonly string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const look = (root: Document | ShadowRoot): void => {
      for (const element of root.querySelectorAll('*')) {
        const live = element.getAttribute('aria-live');
        if (live === 'polite' || element.getAttribute('role') === 'log') found.push(element.id);
        if (element.shadowRoot !== null) look(element.shadowRoot);
      }
    };
    look(document);
    return found;
  });
}
