// SPDX-License-Identifier: GPL-2.0-or-later
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { joinConversation } from '../../harness/conversation.ts';
import { editPage } from '../../harness/page-editor.ts';
import { patience } from '../../harness/patience.ts';
import { openTab, type Tab } from '../../harness/tab.ts';
import { type Installation, startInstallation } from '../api/installation.ts';
import { signInByWiki, type WikiPerson } from '../api/wiki-person.ts';
import type { WikiClient } from '../wiki/wiki-client.ts';

let installation: Installation;
const tabs: Tab[] = [];

beforeAll(async () => {
  installation = await startInstallation();
});
afterEach(() => {
  for (const tab of tabs.splice(0)) tab.close();
});
afterAll(() => installation.stop());

async function come(name: string): Promise<{ person: WikiPerson; tab: Tab }> {
  const person = await signInByWiki(installation.parley.url, installation.wiki, name);
  const tab = openTab(person);
  tabs.push(tab);
  return { person, tab };
}

/** What a page of the wiki says, without tags. */
async function wordsOf(client: WikiClient, title: string): Promise<string> {
  const html = await (await client.fetch(`/index.php?title=${title}`)).text();
  return html.replaceAll(/<script[\s\S]*?<\/script>|<[^>]+>/gu, ' ').replaceAll(/\s+/gu, ' ');
}

/** Looks again until a page says something: what brings it about goes on elsewhere. */
async function saysSoon(client: WikiClient, title: string, words: RegExp): Promise<string> {
  const deadline = Date.now() + patience;
  for (;;) {
    const said = await wordsOf(client, title);
    if (words.test(said) || Date.now() > deadline) return said;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

describe('Special:Parley', () => {
  test('lists pages that people write together, and rooms with people in them', async () => {
    const [alice, bob] = [await come('Alice'), await come('Bob')];
    const editor = await editPage(alice.tab, 'Sandbox');
    editor.page.insertParagraph('Not published yet.');
    await editor.saved();
    await joinConversation(bob.tab, (await bob.person.documents('Lion')).room);

    const both = /Sandbox \(one person[\s\S]*Lion \(one person\)/u;
    const said = await saysSoon(bob.person.client, 'Special:Parley', both);
    expect(said).toMatch(/Sandbox \(one person, last change [^)]+\)/u);
    expect(said).toMatch(/Lion \(one person\)/u);
    expect(said).not.toContain('Connection to the Parley server');
  });

  test('says that nobody is there, and that the server does not answer, in words', async () => {
    const { client } = await signInByWiki(installation.parley.url, installation.wiki, 'Mo');
    await installation.wiki.configure({ parleyServer: 'http://127.0.0.1:1' });
    const said = await wordsOf(client, 'Special:Parley');
    expect(said).toContain('The Parley server does not answer at the moment');
    expect(said).toMatch(/State Does not answer/u);
    await installation.wiki.configure({ parleyServer: installation.parley.url });
    expect(await wordsOf(client, 'Special:Parley')).toMatch(/State Answers/u);
  });
});

describe("the wiki's log", () => {
  test('has what a moderator did in a room', async () => {
    const [mo, bob] = [await come('Mo'), await come('Bob')];
    const { room } = await mo.person.documents('Cat');
    await joinConversation(bob.tab, room);
    const conversation = await joinConversation(mo.tab, room);
    const { wiki, userId } = bob.person.person;
    const mute = { type: 'mute', person: { wiki, userId }, seconds: 3600, reason: 'Too loud' } as const;
    expect(await conversation.command(mute)).toMatchObject({ type: 'ack' });

    const said = await saysSoon(installation.wiki.reader(), 'Special:Log/parley', /Too loud/u);
    expect(said).toMatch(/Mo .*muted Bob in the conversation about Cat until .*Too loud/u);
  });
});
