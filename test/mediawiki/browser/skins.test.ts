// SPDX-License-Identifier: GPL-2.0-or-later
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { accessibilityProblems, picture, scrollsSideways, type BrowserPerson } from '../../harness/browser.ts';
import { besideDrawer, editTogether, readPage, startWikiSite, type WikiSite } from './wiki-site.ts';

const skins = ['vector', 'vector-2022', 'monobook', 'timeless', 'minerva'];

let site: WikiSite;
const here: BrowserPerson[] = [];
beforeAll(async () => {
  site = await startWikiSite();
});
afterEach(async () => {
  for (const person of here.splice(0)) {
    expect(person.problems).toEqual([]);
    await person.context.close();
  }
});
afterAll(() => site.stop());

async function come(name: string, options?: Parameters<WikiSite['come']>[1]): Promise<BrowserPerson> {
  const person = await site.come(name, options);
  here.push(person);
  return person;
}

describe('every skin', () => {
  let alice: BrowserPerson;
  let carol: BrowserPerson;
  beforeAll(async () => {
    [alice, carol] = await Promise.all([site.come('Alice'), site.come('Carol')]);
    await (await besideDrawer(carol, 'Lion')).enterRoomOf('Lion');
  });
  afterAll(async () => {
    expect([...alice.problems, ...carol.problems]).toEqual([]);
    await Promise.all([alice.context.close(), carol.context.close()]);
  });

  test.each(skins)('%s has tabs with numbers, and a drawer beside the page', async (skin) => {
    await readPage(alice.page, 'Lion', `useskin=${skin}`);
    const chat = alice.page.locator('[data-parley-tab="chat"], a.parley-tab-chat').first();
    const edit = alice.page.locator('[data-parley-tab="edit"], a.parley-tab-edit').first();
    await chat.locator('.ext-parley-badge--count', { hasText: '1' }).waitFor();
    expect(await edit.getAttribute('href')).toContain('action=parley');
    await picture(alice.page, `mediawiki skin ${skin}`);
    await chat.click();
    await alice.page.locator('parley-drawer .entry .title', { hasText: 'Lion' }).first().waitFor();
    await picture(alice.page, `mediawiki drawer ${skin}`);
    expect(await accessibilityProblems(alice.page, 'parley-drawer')).toEqual([]);
    expect(await scrollsSideways(alice.page)).toBe(false);
    await alice.page.keyboard.press('Escape');
    const focused = await chat.evaluate((link) => link.contains(document.activeElement));
    expect(focused).toBe(true);
  });

  test.each(skins)('%s has room for the edit page, its chat in view', async (skin) => {
    await alice.page.goto(`/index.php?title=Dog&action=parley&useskin=${skin}`);
    await alice.page.locator('.parley-text').getByText('chases').waitFor();
    await alice.page.getByRole('textbox', { name: 'Say something' }).waitFor();
    await picture(alice.page, `mediawiki edit ${skin}`);
    expect(await scrollsSideways(alice.page)).toBe(false);
    const composer = await alice.page.getByRole('textbox', { name: 'Say something' }).boundingBox();
    expect((composer?.y ?? 0) + (composer?.height ?? 0)).toBeLessThanOrEqual(800);
  });
});

describe('a page', () => {
  test('is edited on a phone, with the chat over it', async () => {
    const bob = await come('Bob', { viewport: { width: 360, height: 740 } });
    await bob.page.goto('/index.php?title=Mammal&action=parley&useskin=minerva');
    await bob.page.locator('.parley-text').getByText('such as').waitFor();
    await bob.page.getByRole('button', { name: /^Chat/ }).click();
    await bob.page.getByRole('textbox', { name: 'Say something' }).fill('From my phone');
    await picture(bob.page, 'mediawiki phone chat');
    expect(await scrollsSideways(bob.page)).toBe(false);
  });

  test('is edited in the language of the reader, from right to left', async () => {
    const alice = await come('Alice');
    await alice.page.goto('/index.php?title=Animal&action=parley&uselang=ar');
    await alice.page.locator('.parley-text').getByText('lives').waitFor();
    expect(await alice.page.evaluate(() => document.documentElement.dir)).toBe('rtl');
    await alice.page.getByRole('button', { name: 'نشر…' }).waitFor();
    await picture(alice.page, 'mediawiki edit arabic');
    expect(await scrollsSideways(alice.page)).toBe(false);
  });

  test('is dark where the page around is', async () => {
    const alice = await come('Alice');
    const screen = await editTogether(alice, 'Animal');
    await screen.page.evaluate(() => {
      document.body.style.background = '#101418';
      for (const part of document.querySelectorAll<HTMLElement>('.mw-body, .mw-page-container')) {
        part.style.background = '#101418';
      }
      document.body.classList.add('a-gadget-made-it-dark');
    });
    await alice.page.locator('html[data-parley-theme="dark"]').waitFor({ state: 'attached' });
    await picture(alice.page, 'mediawiki edit dark');
  });

  test('asks somebody without an account to sign in, and brings them back', async () => {
    const reader = await come('');
    await reader.page.goto('/index.php?title=Animal&action=parley');
    const link = reader.page.locator('parley-edit-page').getByRole('link', { name: 'Sign in', exact: true });
    await link.waitFor();
    expect(await link.getAttribute('href')).toMatch(
      /Special:UserLogin.*returnto=Animal.*returntoquery=action%3Dparley/,
    );
  });
});
