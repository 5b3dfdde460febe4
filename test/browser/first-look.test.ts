// SPDX-License-Identifier: GPL-2.0-or-later
import type { Browser, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { accessibilityProblems, launchBrowser, scrollsSideways } from '../harness/browser.ts';
import { startParley, type Parley } from '../harness/parley-process.ts';
import { DrawerScreen } from './drawer-screen.ts';
import { EditScreen } from './edit-screen.ts';

let parley: Parley;
let browser: Browser;
const people: { close(): Promise<void> }[] = [];

beforeAll(async () => {
  [parley, browser] = await Promise.all([startParley(), launchBrowser()]);
});
afterEach(async () => {
  await Promise.all(people.splice(0).map((person) => person.close()));
});
afterAll(async () => {
  await browser.close();
  await parley.stop();
});

async function came<Screen extends { close(): Promise<void> }>(opening: Promise<Screen>): Promise<Screen> {
  const screen = await opening;
  people.push(screen);
  return screen;
}

const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

describe('a reader who is not signed in', () => {
  test('finds the way to take part in the drawer and in a room', async () => {
    const reader = await came(DrawerScreen.open(browser, parley.url, '', 'Silk'));
    await reader.openDrawer();
    const signIn = reader.list.getByRole('link', { name: 'Sign in to talk' });
    expect(await signIn.getAttribute('href')).toBe('/sign-in?to=%2Fwiki%2FSilk');
    expect(await accessibilityProblems(reader.page)).toEqual([]);
    await reader.entry('The Commons').click();
    const room = reader.room.getByRole('link', { name: 'Sign in to take part in the conversation.' });
    expect(await room.getAttribute('href')).toBe('/sign-in?to=%2Fwiki%2FSilk');
    expect(await reader.room.getByText(/not signed in any more/u).count()).toBe(0);
  });
});

describe('the tab of the chat', () => {
  test('says how many talk as they come and go, to whoever is among them', async () => {
    const alice = await came(DrawerScreen.inRoomOf(browser, parley.url, 'Alice', 'Flax'));
    const count = alice.tab.locator('[data-parley-count]');
    await count.getByText('1', { exact: true }).waitFor();
    const bob = await DrawerScreen.inRoomOf(browser, parley.url, 'Bob', 'Flax');
    await count.getByText('2', { exact: true }).waitFor();
    await bob.close();
    await count.getByText('1', { exact: true }).waitFor();
  });
});

describe('what is unread', () => {
  test('stands beside its room in the list, which has it once', async () => {
    const alice = await came(DrawerScreen.inRoomOf(browser, parley.url, 'Anna', 'Wool'));
    const bob = await came(DrawerScreen.inRoomOf(browser, parley.url, 'Bert', 'Wool'));
    await alice.back();
    await bob.say('Is anybody here?');
    await alice.entry('Wool').getByText('1 unread message').waitFor({ state: 'attached' });
    expect((await alice.outline()).filter((line) => line.startsWith('Wool'))).toHaveLength(1);
  });
});

/** A browser whose keyboard can be had: `keyboard(height)` lays one over the page. */
async function withKeyboard(page: Page): Promise<(height: number) => Promise<void>> {
  await page.addInitScript(() => {
    const viewport = Object.assign(new EventTarget(), { height: innerHeight, offsetTop: 0, scale: 1 });
    Object.defineProperty(globalThis, 'visualViewport', { value: viewport });
  });
  return (height) =>
    page.evaluate((covered) => {
      Object.assign(visualViewport ?? {}, { height: document.documentElement.clientHeight - covered });
      visualViewport?.dispatchEvent(new Event('resize'));
    }, height);
}

describe('a phone', () => {
  test('has the field to write in above its keyboard, in a room and beside the text', async () => {
    const reader = await came(DrawerScreen.open(browser, parley.url, 'Emma', 'Wool', phone));
    const keyboard = await withKeyboard(reader.page);
    const bottom = async () => {
      const box = await reader.page.getByRole('textbox', { name: 'Say something' }).boundingBox();
      return (box?.y ?? 0) + (box?.height ?? 0);
    };
    await reader.go('Wool');
    await reader.openDrawer();
    await reader.enterRoomOf('Wool');
    await expect.poll(bottom).toBeGreaterThan(600);
    await keyboard(300);
    await expect.poll(bottom).toBeLessThan(440);
    await keyboard(0);
    await expect.poll(bottom).toBeGreaterThan(600);

    await reader.go('Wool', 'action=edit');
    await reader.page.locator('.parley-text').waitFor();
    await reader.page.getByRole('button', { name: 'Chat', exact: true }).click();
    await reader.page.getByRole('textbox', { name: 'Say something' }).waitFor();
    await keyboard(300);
    await expect.poll(bottom).toBeLessThan(440);
  });

  test('is as wide as its page, however long the names beside carets are', async () => {
    const long = 'Hubert Blaine Wolfeschlegelsteinhausenbergerdorff Senior';
    const reader = await came(EditScreen.open(browser, parley.url, 'Carla', 'Loom', phone));
    const writer = await came(EditScreen.open(browser, parley.url, long, 'Loom', phone));
    await writer.write('Words that end at the far edge.');
    const label = reader.text.locator('.parley-caret__label', { hasText: 'Hubert' });
    await label.waitFor({ state: 'attached' });
    await reader.sees('Words that end at the far edge.');
    await expect.poll(() => scrollsSideways(reader.page)).toBe(false);
    // Labels find their place with the next frame.
    const sticksOut = async () => {
      const [name, text] = await Promise.all([label.boundingBox(), reader.text.boundingBox()]);
      return (name?.x ?? 0) + (name?.width ?? 0) > (text?.x ?? 0) + (text?.width ?? 0) + 1;
    };
    await expect.poll(sticksOut).toBe(false);
  });

  test('scrolls a table sideways rather than tear its words apart', async () => {
    const reader = await came(EditScreen.open(browser, parley.url, 'Dora', 'Orb-weaver', phone));
    const lines = await reader.text
      .getByText(/^aggregate$/u)
      .first()
      .evaluate((words) => {
        const range = document.createRange();
        range.selectNodeContents(words);
        return range.getClientRects().length;
      });
    expect(lines).toBe(1);
  });
});
