// SPDX-License-Identifier: GPL-2.0-or-later
import type { Browser, Locator } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { accessibilityProblems, launchBrowser, picture } from '../harness/browser.ts';
import { startParley, type Parley } from '../harness/parley-process.ts';
import { DrawerScreen } from './drawer-screen.ts';

let parley: Parley;
let browser: Browser;
const screens: DrawerScreen[] = [];

beforeAll(async () => {
  [parley, browser] = await Promise.all([startParley(), launchBrowser()]);
});
afterEach(async () => {
  await Promise.all(screens.splice(0).map((screen) => screen.close()));
});
afterAll(async () => {
  await browser.close();
  await parley.stop();
});

let people = 0;

async function inRoomOf(title: string, name: string, roles: readonly string[] = ['editor']): Promise<DrawerScreen> {
  people += 1;
  const screen = await DrawerScreen.inRoomOf(browser, parley.url, `${name} ${people}`, title, { roles });
  screens.push(screen);
  return screen;
}

const moderatorIn = (title: string): Promise<DrawerScreen> => inRoomOf(title, 'Warden', ['editor', 'moderator']);

type Measure = {
  readonly what: 'Remove the message' | 'Mute' | 'Take out of the room' | 'Ban';
  readonly reason: string;
  readonly everywhere?: boolean;
};

/** Decides about the author of a message. */
async function decide(warden: DrawerScreen, words: string, measure: Measure): Promise<void> {
  await warden.act(words, 'Moderate this person…');
  const dialog = dialogIn(warden, /About .*Mallory/u);
  await dialog.getByRole('combobox', { name: 'What to do' }).selectOption(measure.what);
  if (measure.everywhere === true) await dialog.getByRole('checkbox', { name: 'In all rooms' }).check();
  await dialog.getByRole('textbox', { name: 'Reason' }).fill(measure.reason);
  await dialog.getByRole('button', { name: measure.what, exact: true }).click();
  await dialog.waitFor({ state: 'hidden' });
}

function dialogIn(screen: DrawerScreen, name: string | RegExp): Locator {
  return screen.page.getByRole('dialog', { name });
}

/** The log as it is drawn: words without the marks that isolate names. */
async function logOf(screen: DrawerScreen): Promise<Locator> {
  await screen.settings('Log of moderation');
  const log = screen.page.locator('parley-moderation-log');
  await log.locator('.item').first().waitFor();
  return log;
}

describe('a moderator', () => {
  test('removes a message for everybody; the public log says so without the words', async () => {
    const mallory = await inRoomOf('Silk', 'Mallory');
    const warden = await moderatorIn('Silk');
    const reader = await inRoomOf('Silk', 'Reader');
    await mallory.say('something very rude');
    await warden.act('something very rude', 'Remove as moderator…');
    const dialog = dialogIn(warden, /About .*Mallory/u);
    await dialog.getByText('The log of moderation shows what you did').waitFor();
    expect(await accessibilityProblems(warden.page)).toEqual([]);
    await picture(warden.page, 'moderation dialog');
    await dialog.getByRole('textbox', { name: 'Reason' }).fill('rude words');
    await dialog.getByRole('button', { name: 'Remove the message' }).click();
    for (const screen of [mallory, warden, reader]) {
      await screen.hears('Removed by a moderator');
      expect(await screen.messages.filter({ hasText: 'very rude' }).count()).toBe(0);
    }
    const log = await logOf(reader);
    await log.getByText(/removed a message of .*Mallory/u).waitFor();
    await log.getByText(/rude words/u).waitFor();
    expect(await log.innerText()).not.toContain('something very rude');
    expect(await log.getByRole('button', { name: 'Undo' }).count()).toBe(0);
    expect(await accessibilityProblems(reader.page)).toEqual([]);
    await picture(reader.page, 'moderation log');
  });

  test('mutes a person, who reads on and is told why; undone in the log, they speak again', async () => {
    const mallory = await inRoomOf('Wool', 'Mallory');
    const warden = await moderatorIn('Wool');
    await mallory.say('noise');
    await decide(warden, 'noise', { what: 'Mute', reason: 'too loud' });
    await mallory.room.getByText(/A moderator has muted you here.*too loud/u).waitFor();
    await warden.say('you may read on');
    await mallory.hears('you may read on');
    const log = await logOf(warden);
    await log.locator('.item').filter({ hasText: 'muted' }).first().getByRole('button', { name: 'Undo' }).click();
    await log
      .getByText(/Undone by/u)
      .first()
      .waitFor();
    await mallory.composer.waitFor();
    await mallory.say('quietly now');
    await warden.back();
    await warden.enterRoomOf('Wool');
    await warden.hears('quietly now');
  });

  test('takes somebody out of the room for a while, who is told why and until when', async () => {
    const mallory = await inRoomOf('Cotton', 'Mallory');
    const warden = await moderatorIn('Cotton');
    await mallory.say('a bit much');
    await decide(warden, 'a bit much', { what: 'Take out of the room', reason: 'calm down' });
    await mallory.room.getByText(/Until .+calm down/u).waitFor();
    await mallory.composer.waitFor({ state: 'detached' });
    await warden.page.waitForFunction(
      (faces) => faces?.getAttribute('aria-label')?.includes('Mallory') === false,
      await warden.room.locator('parley-room-header .faces').elementHandle(),
    );
    await picture(mallory.page, 'moderation kicked');
  });

  test('bans: nothing said afterwards comes through the door, also in another room, until it is undone', async () => {
    const mallory = await DrawerScreen.open(browser, parley.url, `Mallory ${++people}`, 'Flax');
    screens.push(mallory);
    const arrived = whatArrivesAt(mallory);
    await mallory.openDrawer();
    await mallory.enterRoomOf('Flax');
    await mallory.back();
    await mallory.enter('Village pump');
    await mallory.back();
    await mallory.entry('Flax').click();
    await mallory.inRoom();
    const warden = await moderatorIn('Flax');
    await mallory.say('advertisement');
    await warden.say('no advertisements here');
    await mallory.hears('no advertisements here');
    await decide(warden, 'advertisement', { what: 'Ban', reason: 'spam', everywhere: true });
    await warden.say('gone at last');
    await warden.hears('gone at last');
    await mallory.room.getByText('A moderator has banned you here').first().waitFor();
    expect(arrived()).toContain('no advertisements here');
    expect(arrived()).not.toContain('gone at last');
    await mallory.back();
    await mallory.entry('Village pump').click();
    await mallory.room.getByText('A moderator has banned you here').first().waitFor();
    expect(await mallory.room.getByText('Be the first').count()).toBe(0);
    await picture(mallory.page, 'moderation banned');
    const log = await logOf(warden);
    const ban = log.locator('.item').filter({ hasText: 'banned' }).first();
    expect(await ban.innerText()).toContain('from all rooms');
    await ban.getByRole('button', { name: 'Undo' }).click();
    await ban.getByText(/Undone by/u).waitFor();
    await mallory.roomMenu('Leave the room');
    await mallory.listed();
    await mallory.entry('Flax').click();
    await mallory.roomMenu('Leave the room');
    await mallory.listed();
    await mallory.enterRoomOf('Flax');
    await mallory.say('sorry');
    await warden.back();
    await warden.enterRoomOf('Flax');
    await warden.hears('sorry');
  });

  test('slows a room down and speeds it up again', async () => {
    const reader = await inRoomOf('Linen', 'Reader');
    const warden = await moderatorIn('Linen');
    await warden.roomMenu(/Slow down/u);
    await warden.room.getByRole('button', { name: 'More about this conversation' }).click();
    await warden.room.getByRole('menuitem', { name: 'End the slow-down' }).waitFor();
    await warden.page.keyboard.press('Escape');
    await reader.say('the first is free');
    await warden.hears('the first is free');
    await reader.say('the second waits');
    await reader.room
      .getByText(/Wait \d+ seconds/u)
      .first()
      .waitFor();
    await warden.roomMenu('End the slow-down');
    await reader.room.getByRole('button', { name: 'Try again' }).first().click();
    await warden.hears('the second waits');
  });

  test('closes a room for everybody else, who are told, and opens it again in the log', async () => {
    const reader = await inRoomOf('Loom', 'Reader');
    const warden = await moderatorIn('Loom');
    await reader.say('the last words');
    await warden.hears('the last words');
    await warden.roomMenu('Close the room');
    const dialog = dialogIn(warden, 'Close this room?');
    await dialog.getByRole('button', { name: 'Close the room' }).click();
    await reader.room.getByText('A moderator has closed this room').first().waitFor();
    await picture(reader.page, 'moderation closed');
    await reader.composer.waitFor({ state: 'detached' });
    await warden.say('moderators may');
    await reader.hears('moderators may');
    const log = await logOf(warden);
    const closing = log.locator('.item').filter({ hasText: 'closed' }).first();
    await closing.getByRole('button', { name: 'Undo' }).click();
    await closing.getByText(/Undone by/u).waitFor();
    await reader.composer.waitFor();
    await reader.say('open again');
    await reader.hears('open again');
  });

  test('is told what is missing in the page’s own words, and sends nothing without a reason', async () => {
    const warden = await moderatorIn('Alum');
    const mallory = await inRoomOf('Alum', 'Mallory');
    await mallory.say('Buy this.');
    await warden.act('Buy this.', 'Moderate this person…');
    const dialog = dialogIn(warden, /About .*Mallory/u);
    const reason = dialog.getByRole('textbox', { name: 'Reason' });
    const words = dialog.getByRole('alert');
    await dialog.getByRole('button', { name: 'Mute', exact: true }).click();
    expect((await words.textContent())?.trim()).toMatch(/^“.?Reason.?” cannot stay empty\.$/u);
    expect(await reason.getAttribute('aria-invalid')).toBe('true');
    await expect.poll(() => reason.evaluate((field) => field.matches(':focus'))).toBe(true);
    expect(await accessibilityProblems(warden.page)).toEqual([]);
    await warden.page.keyboard.type('advertising');
    await words.waitFor({ state: 'detached' });
    expect(await reason.getAttribute('aria-invalid')).toBeNull();
    await dialog.getByRole('button', { name: 'Mute', exact: true }).click();
    await dialog.waitFor({ state: 'hidden' });
  });

  test('offers none of this to others', async () => {
    const reader = await inRoomOf('Tapestry', 'Reader');
    const other = await inRoomOf('Tapestry', 'Other');
    await other.say('plain words');
    const message = await reader.hears('plain words');
    await message.hover();
    await message.getByRole('button', { name: 'More', exact: true }).click();
    expect(await message.getByRole('menuitem').allInnerTexts()).toEqual(['Ignore this person', 'Report…']);
    await reader.page.keyboard.press('Escape');
    await reader.room.getByRole('button', { name: 'More about this conversation' }).click();
    expect(await reader.room.locator('parley-room-header').getByRole('menuitem').allInnerTexts()).toEqual([
      'Invite to edit together',
      'Notify me of every message',
      'Leave the room',
    ]);
  });
});

describe('anybody', () => {
  test('reports a message with the lines around it, gets a receipt, and a moderator decides', async () => {
    const mallory = await inRoomOf('Spider', 'Mallory');
    const reader = await inRoomOf('Spider', 'Reader');
    await mallory.say('before it');
    await mallory.hears('before it');
    await mallory.say('the bad one');
    await reader.act('the bad one', 'Report…');
    const dialog = dialogIn(reader, 'Report this message');
    expect(await accessibilityProblems(reader.page)).toEqual([]);
    await dialog.getByRole('textbox', { name: 'What is wrong with it?' }).fill('this hurts');
    await dialog.getByRole('checkbox').check();
    await dialog.getByRole('button', { name: 'Send report' }).click();
    const sent = dialogIn(reader, 'Report sent');
    const receipt = await sent.getByText(/Your receipt: .+/u).innerText();
    expect(receipt.length).toBeGreaterThan('Your receipt: '.length + 5);
    await sent.getByRole('button', { name: 'Close' }).click();

    const warden = await moderatorIn('Orb-weaver');
    await warden.settings('Reports');
    const queue = warden.page.locator('parley-report-queue');
    const report = queue.locator('.item').filter({ hasText: 'this hurts' });
    await report.getByText('the bad one').waitFor();
    await report.getByText('before it').waitFor();
    expect(await accessibilityProblems(warden.page)).toEqual([]);
    await picture(warden.page, 'moderation reports');
    await report.getByRole('button', { name: 'Take it' }).click();
    await report.getByText(/With .*Warden/u).waitFor();
    await report.getByRole('button', { name: 'Done: I acted on it' }).click();
    await report.getByText('Something was done about it.').waitFor();
    await queue.getByRole('button', { name: 'Decided' }).click();
    await report.getByText('Something was done about it.').waitFor();
  });

  test('ignores a person, who is not told; their words are hidden and not read out', async () => {
    const mallory = await inRoomOf('Silkworm', 'Mallory');
    const reader = await inRoomOf('Silkworm', 'Reader');
    const friend = await inRoomOf('Silkworm', 'Friend');
    await mallory.say('tiring words');
    await reader.listen();
    await reader.act('tiring words', 'Ignore this person');
    await reader.hears('A message of somebody you ignore');
    await mallory.say('more of them');
    await friend.hears('more of them');
    await friend.say('hello reader');
    await reader.isTold('hello reader');
    expect((await reader.spoken()).join(' ')).not.toContain('more of them');
    expect(await reader.messages.filter({ hasText: 'more of them' }).count()).toBe(0);
    expect(await mallory.room.innerText()).not.toMatch(/ignore/iu);
    await reader.messages.getByRole('button', { name: 'Show' }).last().click();
    await reader.hears('more of them');
  });
});

/** Begins to note what comes over sockets that are opened from now on; answers with how to read it. */
function whatArrivesAt({ page }: DrawerScreen): () => string {
  const frames: string[] = [];
  page.on('websocket', (socket) => {
    socket.on('framereceived', ({ payload }) => frames.push(payload.toString()));
  });
  return () => frames.join('\n');
}
