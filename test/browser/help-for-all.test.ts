// SPDX-License-Identifier: GPL-2.0-or-later
import type { Browser } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { accessibilityProblems, launchBrowser, picture, scrollsSideways } from '../harness/browser.ts';
import { startParley, type Parley } from '../harness/parley-process.ts';
import { HelpScreen } from './help-screen.ts';

const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

let parley: Parley;
let browser: Browser;
const screens: HelpScreen[] = [];

beforeAll(async () => {
  const settings = { PARLEY_HELP_COMING: '60' };
  [parley, browser] = await Promise.all([startParley({ settings }), launchBrowser()]);
});
afterEach(async () => {
  await Promise.all(screens.splice(0).map((screen) => screen.close()));
});
afterAll(async () => {
  await browser.close();
  await parley.stop();
});

type Options = Parameters<typeof HelpScreen.writing>[4];

async function writing(title: string, name: string, options: Options = {}): Promise<HelpScreen> {
  const screen = await HelpScreen.writing(browser, parley.url, name, title, options);
  screens.push(screen);
  return screen;
}

async function atDesk(name: string, options: Options = {}): Promise<HelpScreen> {
  const screen = await HelpScreen.atDesk(browser, parley.url, name, options);
  screens.push(screen);
  return screen;
}

/** Begins to note what the page's live region says. */
async function listen(screen: HelpScreen): Promise<void> {
  await screen.page.evaluate(() => {
    const region = document.querySelector('#parley-announcer');
    if (region === null) throw new Error('there is no announcer');
    const spoken: string[] = [];
    Object.assign(globalThis, { spoken });
    new MutationObserver(() => spoken.push(region.textContent ?? '')).observe(region, { childList: true });
  });
}

async function isTold(screen: HelpScreen, words: string): Promise<void> {
  await screen.page.waitForFunction(
    (wanted) =>
      (globalThis as unknown as { spoken: string[] }).spoken.some((each) =>
        each.replaceAll(/[\u2068\u2069]/gu, '').includes(wanted),
      ),
    words,
  );
}

describe('live help is for everybody', () => {
  test('with the keyboard alone, and a screen reader that hears who comes', async () => {
    const helper = await atDesk('Hanna');
    await listen(helper);
    const asker = await writing('Loom', 'Ada');
    await listen(asker);
    await asker.helpButton.focus();
    await asker.page.keyboard.press('Enter');
    await asker.question.waitFor();
    await asker.page.waitForFunction(() => {
      let element = document.activeElement;
      while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
      return element?.tagName === 'TEXTAREA';
    });
    await asker.page.keyboard.type('May I copy this picture?');
    await asker.page.keyboard.press('Enter');
    await isTold(helper, 'A request for help is offered to you.');
    await helper.request('May I copy').getByRole('button', { name: 'Take it' }).focus();
    await helper.page.keyboard.press('Enter');
    await isTold(asker, 'Hanna is here to help you.');
    await helper.composer.waitFor();
    await helper.page.keyboard.type('Only with a licence.');
    await helper.page.keyboard.press('Enter');
    await isTold(asker, 'Hanna: Only with a licence.');
    expect(await helper.page.title()).not.toMatch(/^\(/u);
  });

  test('without problems that axe finds, on both sides', async () => {
    const helper = await atDesk('Hertha');
    const asker = await writing('Wool', 'Anna');
    await asker.helpButton.click();
    await asker.question.waitFor();
    expect(await accessibilityProblems(asker.page)).toEqual([]);
    await asker.question.fill('Is wool always from sheep?');
    await asker.button('Ask for help').last().click();
    await asker.composer.waitFor();
    await helper.request('Is wool always').waitFor();
    expect(await accessibilityProblems(helper.page)).toEqual([]);
    await helper.claim('Is wool always');
    await helper.say('No: think of goats, rabbits and llamas.');
    await asker.hears('goats');
    expect(await accessibilityProblems(asker.page)).toEqual([]);
    expect(await accessibilityProblems(helper.page)).toEqual([]);
    await picture(asker.page, 'help-asker');
    await picture(helper.page, 'help-desk');
    await helper.page.goto('/help/figures');
    await helper.page.locator('parley-help-figures table').first().waitFor();
    expect(await accessibilityProblems(helper.page)).toEqual([]);
    await picture(helper.page, 'help-figures');
  });

  test('on a phone: help is a sheet over the text, the desk one column', async () => {
    const helper = await atDesk('Helga', phone);
    const asker = await writing('Cotton', 'Alma', phone);
    await asker.ask('Where does cotton grow?');
    expect(await scrollsSideways(asker.page)).toBe(false);
    await picture(asker.page, 'help-asker-phone');
    await helper.request('Where does cotton grow?').waitFor();
    expect(await scrollsSideways(helper.page)).toBe(false);
    await picture(helper.page, 'help-desk-phone');
    await helper.claim('Where does cotton grow?');
    await helper.request('Where does cotton grow?').waitFor({ state: 'hidden' });
    await helper.button('Back').click();
    await helper.request('Where does cotton grow?').waitFor();
    await asker.button('Back').click();
    await asker.text.click();
    await asker.talk.waitFor({ state: 'hidden' });
  });

  test('from right to left and in the dark', async () => {
    const helper = await atDesk('Amal', { query: 'uselang=ar', colorScheme: 'dark' });
    const asker = await writing('Kinu', 'Basma', { query: '&uselang=ar', colorScheme: 'dark' });
    await asker.helpButton.click();
    await asker.question.fill('كيف أضيف مصدرًا؟');
    await asker.question.press('Enter');
    await asker.reads(/سُئل في/u);
    await helper.request('كيف أضيف').getByRole('button', { name: 'تولّي الطلب' }).click();
    await helper.composer.waitFor();
    await asker.reads('Amal');
    expect(await scrollsSideways(asker.page)).toBe(false);
    await picture(asker.page, 'help-asker-rtl-dark');
    await picture(helper.page, 'help-desk-rtl-dark');
    expect(await accessibilityProblems(asker.page)).toEqual([]);
    expect(await accessibilityProblems(helper.page)).toEqual([]);
  });

  test('when the line drops: the desk and the conversation say so, and go on when it is back', async () => {
    const helper = await atDesk('Hilde');
    const asker = await writing('Indigo', 'Agda');
    await asker.ask('Is the line stable?');
    await helper.claim('Is the line stable?');
    await asker.person.context.setOffline(true);
    await asker.reads(/Your connection dropped/u);
    await asker.person.context.setOffline(false);
    await asker.say('I am back');
    await helper.hears('I am back');
  });

  test('in one’s first edits, by an offer that can be refused for good', async () => {
    const asker = await writing('Spider', 'Nina');
    const offer = asker.page.locator('[data-notice="first-edits"]');
    await offer.waitFor();
    await offer.getByRole('button', { name: 'No, thanks' }).click();
    await offer.waitFor({ state: 'detached' });
    // And is not made again.
    await asker.write('Silk');
    expect(await offer.count()).toBe(0);
  });
});
