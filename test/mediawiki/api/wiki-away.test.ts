// SPDX-License-Identifier: GPL-2.0-or-later
import { createServer, type Socket } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { PreparedEdit } from '@parley/protocol/http/api.ts';
import { joinConversation } from '../../harness/conversation.ts';
import { editPage, type PageEditor } from '../../harness/page-editor.ts';
import { openTab, type Tab } from '../../harness/tab.ts';
import { until } from '../../harness/until.ts';
import { type Installation, startInstallation } from './installation.ts';
import { signInByWiki, type WikiPerson } from './wiki-person.ts';

let installation: Installation;
let alice: WikiPerson;
let bob: WikiPerson;
const tabs: Tab[] = [];

beforeAll(async () => {
  installation = await startInstallation();
  const { parley, wiki } = installation;
  [alice, bob] = await Promise.all([signInByWiki(parley.url, wiki, 'Alice'), signInByWiki(parley.url, wiki, 'Bob')]);
});
afterEach(() => tabs.splice(0).forEach((tab) => tab.close()));
afterAll(() => installation.stop());

function open(person: WikiPerson): Tab {
  const tab = openTab(person);
  tabs.push(tab);
  return tab;
}

async function baseOf(editor: PageEditor): Promise<number> {
  const state = await until(editor.onChange, () => editor.frames.findLast(({ type }) => type === 'session'), {
    what: 'how the session stands',
  });
  return Number(state['baseRevision']);
}

async function prepare(editor: PageEditor): Promise<PreparedEdit> {
  const baseRevision = await baseOf(editor);
  return alice.json<PreparedEdit>(`/api/edit/${editor.name}/prepare`, { summary: '', baseRevision });
}

/** Takes connections on an address and never answers. */
async function hang(address: string): Promise<{ stop(): Promise<void> }> {
  const held = new Set<Socket>();
  const server = createServer((socket) => {
    held.add(socket);
    socket.on('error', () => undefined);
  });
  const { port, hostname } = new URL(address);
  const listen = () => server.listen(Number(port), hostname);
  await new Promise<void>((resolve) => {
    server.once('listening', resolve);
    // The wiki's processes may hold the address for a moment after they ended.
    server.on('error', () => setTimeout(listen, 100));
    listen();
  });
  return {
    stop: async () => {
      for (const socket of held) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Two people write and talk; what the wiki does meanwhile must not be felt. */
async function workTogether(one: PageEditor, other: PageEditor, words: string): Promise<void> {
  one.page.insertParagraph(words);
  await one.saved();
  await until(other.onChange, () => other.page.text().includes(words), { what: words });
}

describe('While the wiki is down', () => {
  test('people write and talk on, publishing waits in words, and all is well when it is back', async () => {
    const { wiki, parley } = installation;
    const [here, there] = [open(alice), open(bob)];
    const one = await editPage(here, 'Dog');
    const other = await editPage(there, 'Dog');
    const { editChat, room } = await alice.documents('Dog');
    const talk = await joinConversation(here, editChat);
    const listening = await joinConversation(there, editChat);
    await joinConversation(there, room);
    await workTogether(one, other, 'Before.');
    await wiki.halt();
    await workTogether(one, other, 'Written while the wiki was down.');
    await talk.post('is it down?');
    await listening.sees('is it down?');
    await expect(prepare(one)).rejects.toMatchObject({ code: 'wiki_unavailable', status: 502 });
    // Somebody whose connection drops comes back: what the wiki said a moment ago still holds.
    there.cut();
    there.restore();
    await workTogether(one, other, 'Written after coming back.');
    await expect(alice.documents('Never heard of')).rejects.toMatchObject({ code: 'wiki_unavailable' });
    expect((await fetch(`${parley.url}/readyz`)).status).toBe(200);
    await wiki.start();
    const prepared = await until(
      (again) => {
        const timer = setInterval(again, 250);
        return () => clearInterval(timer);
      },
      (() => {
        let answer: PreparedEdit | undefined;
        return () => {
          prepare(one).then(
            (given) => (answer = given),
            () => undefined,
          );
          return answer;
        };
      })(),
      { what: 'the wiki to answer again' },
    );
    expect(prepared.wikitext).toContain('Written while the wiki was down.');
  });
});

describe('While the wiki hangs', () => {
  test('nobody waits for it but who wants something of it, and not for long', async () => {
    const { wiki } = installation;
    const [here, there] = [open(alice), open(bob)];
    const one = await editPage(here, 'Cat');
    const other = await editPage(there, 'Cat');
    await wiki.halt();
    const hanging = await hang(wiki.url);
    try {
      const refused = alice.documents('A title nobody asked for').catch((error: unknown) => error);
      await workTogether(one, other, 'Written while it hung.');
      expect(await refused).toMatchObject({ code: 'wiki_unavailable' });
    } finally {
      await hanging.stop();
      await wiki.start();
    }
  });
});
