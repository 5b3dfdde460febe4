// SPDX-License-Identifier: GPL-2.0-or-later
import type { Browser } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { accessibilityProblems, launchBrowser, picture, scrollsSideways } from '../harness/browser.ts';
import { Company, everybodyHasLeft } from '../harness/company.ts';
import { startParley, type Parley } from '../harness/parley-process.ts';
import { signIn } from '../harness/person.ts';
import { DrawerScreen } from './drawer-screen.ts';

let parley: Parley;
let browser: Browser;
let company: Company;
const screens: DrawerScreen[] = [];

beforeAll(async () => {
  [parley, browser] = await Promise.all([startParley({ settings: { PARLEY_ROOM_GRACE: '0' } }), launchBrowser()]);
  company = new Company(parley.url);
  const editor = await signIn(parley.url, 'Editor of Hints');
  const write = (title: string, html: string) =>
    editor.json('/api/wiki/page', { title, html, summary: '', baseRevision: 0 });
  await write('Pointing page', '<p>Talk elsewhere.</p><meta property="mw:PageProp/chatroom" content="Sea silk">');
  await write('Hosting page', '<p>Talk here.</p><meta property="mw:PageProp/chathost">');
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
async function open(title: string, options: Parameters<typeof DrawerScreen.open>[4] = {}): Promise<DrawerScreen> {
  const screen = await DrawerScreen.open(browser, parley.url, `Reader ${++people}`, title, options);
  screens.push(screen);
  return screen;
}

describe('before the click', () => {
  test('nothing of the drawer is fetched and no socket opened; after it the list comes without a socket', async () => {
    const screen = await open('Silk');
    const addresses: string[] = [];
    const sockets: string[] = [];
    screen.page.on('request', (request) => addresses.push(new URL(request.url()).pathname));
    screen.page.on('websocket', (socket) => sockets.push(socket.url()));
    const answered = screen.page.waitForResponse((response) => response.url().includes('/api/presence'));
    await screen.go('Silk');
    await answered;
    await screen.page.waitForLoadState('networkidle');
    const scripts = () => addresses.filter((address) => address.endsWith('.js'));
    expect(scripts().some((address) => address.includes('reader'))).toBe(true);
    expect(addresses.filter((address) => /drawer|room|catalogue|banana|lit/u.test(address))).toEqual([]);
    const before = scripts().length;
    await screen.openDrawer();
    expect(scripts().length).toBeGreaterThan(before);
    expect(addresses).toContain('/api/rooms');
    expect(sockets).toEqual([]);
    await screen.enterRoomOf('Silk');
    expect(sockets).toHaveLength(1);
    expect(screen.person.problems).toEqual([]);
  });

  test('the tab says how many talk here, or that people talk about something near', async () => {
    await company.inRoomsOf('Early Bird', 'Silk');
    const silk = await open('Silk');
    await silk.tab.locator('[data-parley-count="chat"]').filter({ hasText: '1' }).waitFor();
    expect(await silk.tab.locator('[data-parley-related]').isVisible()).toBe(false);
    const wool = await open('Wool');
    await wool.page.getByRole('link', { name: /Chat.*1 person is talking about .?Silk/u }).waitFor();
    await company.inRoomsOf('Second Bird', 'Silk');
    const arabic = await open('Cotton', { query: 'uselang=ar' });
    await arabic.tab.locator('[role="img"][aria-label*="شخصان يتحدثان"]').waitFor();
    expect(await accessibilityProblems(wool.page)).toEqual([]);
    await picture(wool.page, 'tab related');
  });
});

describe('the list', () => {
  test('says that nobody is there, and tells when somebody comes', async () => {
    const screen = await open('Silk');
    await screen.page.clock.install();
    await screen.go('Silk');
    await screen.openDrawer();
    expect(await screen.outline()).toEqual([
      '(nobody)',
      '[Start a room about Silk]',
      '[Find more rooms]',
      '[Start a room of your own]',
      '# Everyone',
      'The Commons',
      'Village pump',
    ]);
    await screen.list.getByText('Nobody is talking right now.').waitFor();
    await picture(screen.page, 'drawer nobody');
    await screen.list.getByRole('button', { name: 'Tell me when someone comes' }).click();
    await screen.list.getByRole('button', { name: 'You will be told when someone comes', pressed: true }).waitFor();
    await company.joins('Visitor', 'social:demo:commons');
    await screen.closeDrawer();
    await screen.page.clock.fastForward(20_000);
    await screen.notice.getByText('Someone came').waitFor();
    await screen.notice.getByRole('button', { name: 'Open' }).click();
    await screen.lists('The Commons', 1);
  });

  test('begins with this page’s room when people are in it, then related ones with the reason', async () => {
    await company.inRoomsOf('Ann', 'Silk', 'Wool');
    await company.inRoomsOf('Bob', 'Silk');
    const screen = await open('Silk');
    await screen.openDrawer();
    const outline = await screen.outline();
    expect(outline.slice(0, 4)).toEqual(['# Here', 'Silk 2', '# Related', 'Wool 1']);
    expect(outline).not.toContain('[Start a room about Silk]');
    expect(await screen.entry('Wool').locator('.why').textContent()).toMatch(
      /^(shares \d+ links?|same category: .+|linked with this page|gathers the chat of .+)$/u,
    );
    expect(await screen.entry('Silk').textContent()).toContain('2 people');
    await picture(screen.page, 'drawer here and related');
  });

  test('shows a room by hint though nobody is there, below every room with people', async () => {
    await company.joins('Ann', 'social:demo:pump');
    const pointing = await open('Pointing page');
    await pointing.openDrawer();
    expect(await pointing.outline()).toEqual([
      '[Start a room about Pointing page]',
      '[Find more rooms]',
      '[Start a room of your own]',
      '# Everyone',
      'Village pump 1',
      'The Commons',
      '# Nobody there yet',
      'Sea silk',
    ]);
    await pointing.entry('Sea silk').getByText('suggested by the editors of this page').waitFor();
    const hosting = await open('Hosting page');
    await hosting.openDrawer();
    await hosting.list
      .getByRole('button', { name: /Start a room about .?Hosting page/u, description: 'suggested by the editors' })
      .waitFor();
    await picture(hosting.page, 'drawer by hint');
  });

  test('shows what a hint leads to first of all when nobody is anywhere', async () => {
    const screen = await open('Pointing page');
    await screen.openDrawer();
    expect((await screen.outline()).slice(0, 3)).toEqual(['(nobody)', '# Nobody there yet', 'Sea silk']);
  });

  test('has at most ten entries, four of them related, none empty above one with people', async () => {
    const titles = [
      'Silk',
      'Wool',
      'Cotton',
      'Flax',
      'Linen',
      'Spider silk',
      'Silkworm',
      'Spinning',
      'Loom',
      'Weaving',
    ];
    await company.inRoomsOf('Busy Bee', ...titles);
    await company.joins('Ann', 'social:demo:pump');
    const screen = await open('Silk');
    await screen.openDrawer();
    const outline = await screen.outline();
    const entries = outline.filter((line) => !/^[#[(]/u.test(line));
    expect(entries.length).toBeLessThanOrEqual(10);
    expect(outline.indexOf('# Related') + 5).toBe(outline.findIndex((line) => line.startsWith('[')));
    const populated = entries.map((line) => / \d+$/u.test(line));
    expect(populated).toEqual(populated.toSorted((one, other) => Number(other) - Number(one)));
    await picture(screen.page, 'drawer full');
  });
});

describe('more rooms', () => {
  test('are started here, and stand first for the next reader', async () => {
    const ann = await open('Madder');
    await ann.openDrawer();
    await ann.list.getByRole('button', { name: /Start a room about/ }).click();
    await ann.inRoom();
    await ann.room.getByText('Not kept: gone when the room empties').waitFor();
    await ann.say('is anybody here who dyes?');
    await ann.hears('is anybody here who dyes?');
    const bob = await open('Madder');
    await bob.openDrawer();
    expect((await bob.outline()).slice(0, 2)).toEqual(['# Here', 'Madder 1']);
    await bob.enter('Madder');
    await bob.hears('is anybody here who dyes?');
  });

  test('are found by people, by words and by category', async () => {
    await company.inRoomsOf('Ann', 'Orb-weaver', 'Indigo');
    await company.inRoomsOf('Bob', 'Indigo');
    const screen = await open('Cotton');
    await screen.openDrawer();
    await screen.list.getByRole('button', { name: 'Find more rooms' }).click();
    const find = screen.page.locator('parley-find-rooms');
    await find.locator('.entry').nth(1).waitFor();
    expect((await find.locator('.entry .title').allTextContents()).slice(0, 2)).toEqual(['Indigo', 'Orb-weaver']);
    expect(await accessibilityProblems(screen.page)).toEqual([]);
    await find.getByRole('button', { name: 'By topic' }).click();
    await find.getByRole('searchbox').fill('orb');
    await screen.page.waitForFunction(
      (element) => element?.shadowRoot?.querySelectorAll('.entry').length === 1,
      await find.elementHandle(),
    );
    expect(await find.locator('.entry .title').textContent()).toBe('Orb-weaver');
    await find.getByRole('searchbox').fill('nothing of this kind');
    await find.getByText('No room fits.').waitFor();
    await find.getByRole('button', { name: 'By category' }).click();
    await find.getByRole('searchbox').fill('spiders');
    await find.locator('.entry').filter({ hasText: 'Orb-weaver' }).waitFor();
    await picture(screen.page, 'drawer find');
    await screen.enter('Orb-weaver');
    await screen.company(['Ann']);
  });
});

describe('with the keyboard alone', () => {
  test('one opens the drawer, walks the list, joins, writes, leaves, and is back at the tab', async () => {
    await company.inRoomsOf('Ann', 'Flax');
    const screen = await open('Flax');
    const { page } = screen;
    await screen.tab.focus();
    await page.keyboard.press('Enter');
    await screen.listed();
    expect(await screen.focused()).toMatch(/^h2 Talk about .?Flax/u);
    await screen.tabTo(/^button Flax/u);
    await page.keyboard.press('Enter');
    await screen.inRoom();
    await page.waitForFunction(() => {
      let element = document.activeElement;
      while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
      return element?.tagName === 'TEXTAREA';
    });
    await page.keyboard.type('said by key');
    await page.keyboard.press('Enter');
    await screen.hears('said by key');
    await screen.tabTo(/^button More about this conversation/u, 'Shift+Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.press('End');
    expect(await screen.focused()).toMatch(/Leave the room/u);
    await page.keyboard.press('Enter');
    await screen.listed();
    expect(await screen.focused()).toMatch(/^h2 /u);
    await page.keyboard.press('Escape');
    await screen.panel.waitFor({ state: 'hidden' });
    expect(await screen.focused()).toMatch(/^a Chat/u);
    await page.keyboard.press('Alt+c');
    await screen.listed();
    await page.keyboard.press('Escape');
    expect(await screen.focused()).toMatch(/^a Chat/u);
  });
});

/** Where the drawer stands, and whether the page behind it rests. */
async function placeOf({ panel, page }: DrawerScreen): Promise<string> {
  const box = await panel.boundingBox();
  const size = page.viewportSize();
  if (box === null || size === null) return 'nowhere';
  const modal = (await panel.getAttribute('aria-modal')) === 'true';
  const resting = await page.locator('main').evaluate((main) => main.closest('[inert]') !== null);
  if (box.width === size.width && box.height === size.height && modal && resting) return 'over the page';
  if (modal || resting || box.width > size.width / 2) return 'in the way';
  if (box.x === 0) return 'left of the page';
  return box.x + box.width === size.width ? 'right of the page' : 'somewhere';
}

const english = { query: '', words: /Talk about/u };
const arabic = { query: 'uselang=ar', words: /[\u0600-\u06ff]/u };
const looks = [
  { ...english, name: 'light', width: 1280, colorScheme: 'light' as const, place: 'right of the page' },
  { ...english, name: 'dark', width: 1280, colorScheme: 'dark' as const, place: 'right of the page' },
  { ...english, name: 'phone', width: 360, colorScheme: 'light' as const, place: 'over the page' },
  { ...english, name: 'narrow', width: 320, colorScheme: 'dark' as const, place: 'over the page' },
  { ...arabic, name: 'right to left', width: 1280, colorScheme: 'light' as const, place: 'left of the page' },
  { ...arabic, name: 'right to left phone', width: 360, colorScheme: 'dark' as const, place: 'over the page' },
];

describe.each(looks)('the drawer, $name', ({ name, width, colorScheme, query, words, place }) => {
  test('has no problem that axe finds in list, room and dialog, and fits the window', async () => {
    const [talk] = await company.inRoomsOf(`Ann with a rather long name ${++people}`, 'Linen', 'Wool');
    await talk?.post('A first message with an address https://example.org/a/rather/long/address/that/must/break');
    const screen = await open('Linen', { viewport: { width, height: 740 }, colorScheme, query });
    await screen.openDrawer();
    await screen.lists('Linen', 1);
    const sound = async (what: string) => {
      await picture(screen.page, `drawer ${what} ${name}`);
      expect(await accessibilityProblems(screen.page)).toEqual([]);
      expect(await scrollsSideways(screen.page)).toBe(false);
    };
    expect(await screen.panel.locator('.bar h2').textContent()).toMatch(words);
    expect(await placeOf(screen)).toEqual(place);
    await sound('list');
    await screen.enter('Linen');
    await screen.hears('A first message');
    await screen.say('and an answer');
    await screen.hears('and an answer');
    await sound('room');
    await screen.panel.locator('.bar button').first().click();
    await screen.listed();
    await screen.list.locator('.actions button').last().click();
    await screen.page.locator('parley-new-room dialog[open] input').first().waitFor();
    await sound('dialog');
    expect(screen.person.problems).toEqual([]);
  });
});
