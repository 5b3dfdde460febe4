// SPDX-License-Identifier: GPL-2.0-or-later
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openHarness, type HarnessSite } from './harness-page.ts';

let site: HarnessSite;
const pages: Page[] = [];

beforeAll(async () => {
  site = await openHarness();
});

afterAll(() => site.close());

afterEach(async () => {
  for (const page of pages.splice(0)) await page.context().close();
});

async function room(query: Record<string, string> = {}, size = { width: 400, height: 640 }): Promise<Page> {
  const page = await site.open(query, size);
  pages.push(page);
  return page;
}

const field = (page: Page) => page.locator('parley-composer textarea');
const messages = (page: Page) => page.locator('parley-message');
const text = (page: Page) => page.locator('parley-message .text').allInnerTexts();

async function say(page: Page, words: string, more: object = {}): Promise<string> {
  return page.evaluate(([said, extras]) => window.harness.say(said, extras), [words, more] as const);
}

describe('writing', () => {
  test('Enter sends, Shift+Enter breaks the line', async () => {
    const page = await room();
    await field(page).pressSequentially('one');
    await field(page).press('Shift+Enter');
    await field(page).pressSequentially('two');
    await field(page).press('Enter');
    await messages(page).waitFor();
    expect(await text(page)).toEqual(['one\ntwo']);
    expect(await field(page).inputValue()).toBe('');
  });

  test('a refused message stays with its reason and can be tried again', async () => {
    const page = await room();
    await page.evaluate(() => {
      window.harness.feed.failNext = 'repeated_text';
    });
    await field(page).fill('again');
    await field(page).press('Enter');
    await page.getByText('You just sent the same words.').waitFor();
    await page.getByRole('button', { name: 'Try again' }).click();
    await messages(page).waitFor();
    await page.locator('parley-pending-message').waitFor({ state: 'detached' });
    expect(await text(page)).toEqual(['again']);
  });

  test('what is written offline is sent on return, once', async () => {
    const page = await room();
    await field(page).waitFor();
    await page.evaluate(() => window.harness.connection.cut());
    await page.getByText('Your connection dropped').waitFor();
    await field(page).fill('from the train');
    await field(page).press('Enter');
    await page.locator('parley-pending-message').waitFor();
    await page.evaluate(() => window.harness.connection.restore());
    await messages(page).waitFor();
    await page.locator('parley-pending-message').waitFor({ state: 'detached' });
    expect(await text(page)).toEqual(['from the train']);
  });

  test('a draft survives a reload', async () => {
    const page = await room();
    await field(page).fill('not sent yet');
    await page.reload();
    await expect.poll(() => field(page).inputValue()).toBe('not sent yet');
  });

  test('the draft of a room that is not kept leaves nothing on the machine', async () => {
    const page = await room({ kept: 'no' });
    await field(page).fill('quietly');
    const stored = () => page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));
    expect(await stored()).not.toContain('quietly');
    await page.evaluate(() => {
      window.harness.feed.failNext = 'rate_limited';
    });
    await field(page).press('Enter');
    await page.locator('parley-pending-message').waitFor();
    expect(await stored()).not.toContain('quietly');
  });

  test('the draft of such a room is there again after the room was left', async () => {
    const page = await room({ kept: 'no' });
    await field(page).fill('in a moment');
    await page.evaluate(() => {
      const { room: element } = window.harness;
      const place = element.parentElement;
      element.remove();
      const again = Object.assign(document.createElement('parley-room'), {
        kept: false,
        document: element.document,
        context: element.context,
        connection: element.connection,
      });
      place?.append(again);
    });
    await expect.poll(() => field(page).inputValue()).toBe('in a moment');
  });

  test('the last 200 characters are counted down, and too many are not sent', async () => {
    const page = await room();
    await field(page).fill('x'.repeat(990));
    await page.getByText('10 characters left').waitFor();
    await field(page).fill('x'.repeat(1001));
    await page.getByText('1 character too many').waitFor();
    await field(page).press('Enter');
    expect(await field(page).inputValue()).toHaveLength(1001);
  });

  test('@ completes people who are here, [[ completes pages, by keyboard', async () => {
    const page = await room();
    await page.evaluate(() => {
      const bob = { wiki: 'demo', userId: '2', name: 'Bob Weaver' };
      window.harness.feed.presence([{ wiki: 'demo', userId: '1', name: 'Alice' }, bob]);
    });
    await page.locator('parley-faces').waitFor();
    await field(page).pressSequentially('hi @we');
    await page.getByRole('option', { name: 'Bob Weaver' }).waitFor();
    await field(page).press('Tab');
    await field(page).pressSequentially('see [[spid');
    await page.getByRole('option', { name: 'Spider silk' }).waitFor();
    await field(page).press('Enter');
    expect(await field(page).inputValue()).toBe('hi @"Bob Weaver" see [[Spider silk]] ');
  });

  test('arrow up changes the last message of one’s own, Esc gives it up', async () => {
    const page = await room();
    await field(page).fill('teh silk');
    await field(page).press('Enter');
    await messages(page).waitFor();
    await field(page).press('ArrowUp');
    await page.getByText('Editing your message').waitFor();
    await field(page).fill('the silk');
    await field(page).press('Enter');
    await page.getByText('edited').waitFor();
    expect(await text(page)).toEqual(['the silk']);
    await field(page).press('ArrowUp');
    await field(page).press('Escape');
    expect(await field(page).inputValue()).toBe('');
  });
});

describe('reading', () => {
  test('text is text, whatever is in it', async () => {
    const page = await room();
    await say(page, '<img src=x onerror="window.hurt=1"> <b>x</b> javascript:alert(1)');
    await messages(page).waitFor();
    expect(await text(page)).toEqual(['<img src=x onerror="window.hurt=1"> <b>x</b> javascript:alert(1)']);
    expect(await messages(page).locator('img, b, a').count()).toBe(0);
  });

  test('links open elsewhere without telling where from', async () => {
    const page = await room();
    await say(page, 'see https://example.org/x and [[Silk]]');
    const link = messages(page).getByRole('link', { name: 'https://example.org/x' });
    expect(await link.getAttribute('rel')).toContain('noopener');
    expect(await link.getAttribute('rel')).toContain('nofollow');
    expect(await messages(page).getByRole('link', { name: 'Silk' }).getAttribute('href')).toBe('/wiki/Silk');
  });

  test('scrolled up, a new message moves nothing and a button says that it is there', async () => {
    const page = await room();
    for (let count = 0; count < 40; count += 1) await say(page, `line ${count}`);
    await page.getByText('line 39').waitFor();
    const scroller = page.locator('.scroller');
    await scroller.evaluate((element) => element.scrollTo(0, 500));
    await expect.poll(() => scroller.evaluate((element) => element.scrollTop)).toBe(500);
    await say(page, 'news');
    await page.getByRole('button', { name: '1 new' }).waitFor();
    expect(await scroller.evaluate((element) => element.scrollTop)).toBe(500);
    await page.getByRole('button', { name: '1 new' }).click();
    await expect.poll(() => page.getByText('news').isVisible()).toBe(true);
    await page.getByRole('button', { name: '1 new' }).waitFor({ state: 'detached' });
  });

  test('screen readers hear new messages only, as a sentence', async () => {
    const page = await room();
    await say(page, 'before');
    await page.reload();
    await field(page).waitFor();
    await say(page, 'good morning');
    const announcer = page.locator('#parley-announcer');
    // What was read goes again after a while: it is looked at once.
    await expect
      .poll(async () => (await announcer.textContent())?.replaceAll(/[\u2068\u2069]/g, ''))
      .toBe('Bob Weaver: good morning');
    expect(await page.locator('[aria-live="polite"]').count()).toBe(1);
  });

  test('a conversation in the background is not read out', async () => {
    const page = await room();
    await field(page).waitFor();
    const hear = (hidden: boolean) => page.evaluate((value) => (window.harness.room.hidden = value), hidden);
    await hear(true);
    await say(page, 'in the background');
    await expect
      .poll(() => page.evaluate(() => window.harness.events.some(({ name }) => name === 'parley-arrived')))
      .toBe(true);
    await hear(false);
    await say(page, 'in view');
    const announcer = page.locator('#parley-announcer');
    let said: string | null = '';
    await expect.poll(async () => (said = await announcer.textContent())).toContain('in view');
    expect(said).not.toContain('in the background');
  });

  test('a quoted passage leads to the text; a deleted one says so', async () => {
    const page = await room();
    const anchor = { document: 'edit:demo:p1.1', start: 'AA==', end: 'AA==', quote: 'about 3,100' };
    await say(page, 'is this right?', { anchor });
    await page.getByRole('button', { name: /about 3,100/ }).click();
    const events = await page.evaluate(() => window.harness.events.map((event) => event.name));
    expect(events).toContain('parley-anchor');
    await page.evaluate(() => {
      window.harness.room.anchorState = () => 'deleted';
    });
    await page.getByText('This passage is no longer in the text.').waitFor();
  });

  test('arrow keys walk the messages, F6 leaves the field for them and them for the text', async () => {
    const page = await room();
    await say(page, 'first', { at: Date.now() - 900_000 });
    await say(page, 'second');
    await messages(page).nth(1).waitFor();
    await field(page).press('F6');
    await page.keyboard.press('ArrowUp');
    const focused = page.locator('parley-message:focus');
    expect(await focused.getAttribute('aria-label')).toContain('first');
    await page.keyboard.press('F6');
    const events = await page.evaluate(() => window.harness.events.map((event) => event.name));
    expect(events).toContain('parley-leave');
  });
});

describe('doing something with a message', () => {
  test('deleting one’s own asks first and leaves a trace', async () => {
    const page = await room();
    await field(page).fill('oops');
    await field(page).press('Enter');
    await messages(page).hover();
    await messages(page).getByRole('button', { name: 'More' }).click();
    await page.getByRole('menuitem', { name: 'Delete' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
    await page.getByText('Removed by its author').waitFor();
    expect(await page.getByText('oops').count()).toBe(0);
  });

  test('a reaction is counted and can be taken back', async () => {
    const page = await room();
    await say(page, 'silk');
    await messages(page).hover();
    await messages(page).getByRole('button', { name: 'React' }).click();
    await page.getByRole('button', { name: '👍' }).click();
    const reaction = page.getByRole('button', { name: /👍, 1 person: / });
    await reaction.waitFor();
    expect(await reaction.getAttribute('aria-pressed')).toBe('true');
    await reaction.click();
    await reaction.waitFor({ state: 'detached' });
  });

  test('a reply quotes what it answers', async () => {
    const page = await room();
    await say(page, 'who has a source?');
    await messages(page).hover();
    await messages(page).getByRole('button', { name: 'Reply' }).click();
    await field(page).fill('I have');
    await field(page).press('Enter');
    const quote = page.getByRole('button', { name: /In reply to .*who has a source/ });
    await expect.poll(() => quote.isVisible()).toBe(true);
  });
});

describe('nothing stands in the way', () => {
  const shapes: readonly [string, Record<string, string>, { width: number; height: number }][] = [
    ['in light', {}, { width: 400, height: 700 }],
    ['in dark', { theme: 'dark' }, { width: 400, height: 700 }],
    ['from right to left on a phone', { dir: 'rtl', kept: 'no' }, { width: 320, height: 568 }],
    ['for somebody who only reads', { 'read-only': '' }, { width: 360, height: 640 }],
  ];

  test.each(shapes)('%s', async (_name, query, size) => {
    const page = await room(query, size);
    await say(page, 'A word: ' + 'Seidenspinnerraupen'.repeat(8), { reactions: { '👍': { count: 1, people: [] } } });
    await say(page, '', { deletedBy: 'moderator' });
    await messages(page).nth(1).waitFor();
    const axe = new AxeBuilder({ page }).setLegacyMode();
    const found = await axe.disableRules(['page-has-heading-one', 'region']).analyze();
    expect(found.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });
});
