// SPDX-License-Identifier: GPL-2.0-or-later
import type { Message } from '@parley/protocol/chat/message.ts';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { DrawerScreen } from '../../browser/drawer-screen.ts';
import { picture, type BrowserPerson } from '../../harness/browser.ts';
import { besideDrawer, editTogether, readPage, startWikiSite, type WikiSite } from './wiki-site.ts';

const here: BrowserPerson[] = [];
afterEach(async () => {
  for (const person of here.splice(0)) {
    // Browsers log every refusal by themselves.
    expect(person.problems.filter((problem) => !/status of 40[13]/u.test(problem))).toEqual([]);
    await person.context.close();
  }
});

async function come(site: WikiSite, name: string): Promise<BrowserPerson> {
  const person = await site.come(name);
  here.push(person);
  return person;
}

/** Who wrote what somebody sees in a room. */
function authorOf(screen: DrawerScreen, words: string): Promise<string> {
  const message = screen.page.locator('parley-message', { hasText: words }).first();
  return message.evaluate((element) => (element as unknown as { message: Message }).message.author.name);
}

describe('somebody without an account, where the wiki lets them talk', () => {
  let site: WikiSite;
  beforeAll(async () => {
    site = await startWikiSite({ settings: "$wgGroupPermissions['*']['parley-chat'] = true;" });
  });
  afterAll(() => site.stop());

  test('talks under a passing name, the same on every page, and never under their address', async () => {
    const carol = await besideDrawer(await come(site, 'Carol'), 'Lion');
    await carol.enterRoomOf('Lion');
    const visitor = await besideDrawer(await come(site, ''), 'Lion');
    await visitor.enterRoomOf('Lion');
    await visitor.say('I only came to read');
    const author = (words: string) => authorOf(carol, words);
    await carol.hears('I only came to read');
    const name = await author('I only came to read');
    expect(name).toMatch(/^~\d{4}-[\da-f]{6}$/u);
    await readPage(visitor.page, 'Tiger');
    await visitor.composer.waitFor();
    await visitor.say('Still the same');
    await carol.hears('Still the same');
    expect(await author('Still the same')).toBe(name);
    await picture(carol.page, 'mediawiki passing name');
    const another = await besideDrawer(await come(site, ''), 'Lion');
    await another.enterRoomOf('Lion');
    await another.say('Somebody else');
    await carol.hears('Somebody else');
    expect(await author('Somebody else')).not.toBe(name);
    const shown = await carol.page.locator('parley-drawer').evaluate((drawer) => drawer.shadowRoot?.textContent ?? '');
    expect(shown + (await carol.page.content())).not.toMatch(/\b127\.0\.0\.1(?!:)/u);
  });

  test('edits nothing together, and is asked to sign in', async () => {
    const { page } = await come(site, '');
    await page.goto('/index.php?title=Lion&action=parley');
    await page.getByRole('link', { name: /Sign in|Log in/iu }).first().waitFor(); // prettier-ignore
    expect(await page.locator('.ProseMirror[contenteditable="true"]').count()).toBe(0);
  });
});

describe('a private wiki', () => {
  let site: WikiSite;
  beforeAll(async () => {
    site = await startWikiSite({ private: true });
  });
  afterAll(() => site.stop());

  test('shows outsiders no tabs, no numbers and no rooms, whatever they ask', async () => {
    const carol = await besideDrawer(await come(site, 'Carol'), 'Lion');
    await carol.enterRoomOf('Lion');
    await carol.say('Among ourselves');
    await editTogether(await come(site, 'Alice'), 'Lion');
    // A member sees both.
    const member = await come(site, 'Bob');
    await besideDrawer(member, 'Lion');
    await readPage(member.page, 'Lion');
    await member.page.locator('.ext-parley-badge--count', { hasText: '1' }).first().waitFor();

    const outsider = await come(site, '');
    const { page } = outsider;
    await page.goto('/index.php/Special:UserLogin');
    await page.locator('#wpName1').waitFor();
    expect(await page.locator('[data-parley-tab], .parley-tab-chat, .ext-parley-badge').count()).toBe(0);
    await page.goto('/index.php/Lion');
    expect(await page.content()).not.toMatch(/wgParley|parley-tab/u);
    const asked = await page.evaluate(async (server) => {
      const paths = ['presence?page=Lion', 'rooms?page=Lion', 'documents?page=Lion', 'rooms/search?q=Lion', 'drafts?', 'edit/edit:wikia:p15.0?', 'chat/edit-chat:wikia:p15.0/messages?']; // prettier-ignore
      const answers = paths.map(async (path) => {
        const answer = await fetch(`${server}/api/${path}&wiki=wikia`);
        return { path, status: answer.status, text: await answer.text() };
      });
      return Promise.all(answers);
    }, site.parley.url);
    for (const { path, status, text } of asked) {
      expect([path, status >= 400 || !/Lion|Carol|Alice|[1-9]/u.test(text)]).toEqual([path, true]);
    }
  });
});
