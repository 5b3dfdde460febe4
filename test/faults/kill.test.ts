// SPDX-License-Identifier: GPL-2.0-or-later
import type { Message } from '@parley/protocol/chat/message.ts';
import type { MessagePage } from '@parley/protocol/http/api.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { AcknowledgedWords, countLines } from '../harness/acknowledged.ts';
import { joinConversation, type Conversation } from '../harness/conversation.ts';
import { editPage, type PageEditor } from '../harness/page-editor.ts';
import { startParley, type Parley } from '../harness/parley-process.ts';
import { signIn, type SignedInPerson } from '../harness/person.ts';
import { SeededRandom } from '../harness/random.ts';
import { openTab, type Tab } from '../harness/tab.ts';
import { until } from '../harness/until.ts';

const kills = 50;
const seed = Number(process.env['PARLEY_KILL_SEED'] ?? 2026);
const pages = ['First page under load', 'Second page under load'];
const longestLoad = 500;

/** A person who writes and talks without end, as fast as the server answers. */
type Worker = {
  readonly tab: Tab;
  readonly editor: PageEditor;
  readonly words: AcknowledgedWords;
  readonly chat: Conversation;
  readonly posted: string[];
};

let parley: Parley;
let judge: SignedInPerson;
const workers: Worker[] = [];
const random = new SeededRandom(seed);

beforeAll(async () => {
  parley = await startParley({ settings: { PARLEY_LOG: 'warn' } });
  judge = await signIn(parley.url, 'Judge');
  for (const [index, name] of ['Ann', 'Ben', 'Cem', 'Dia'].entries()) {
    const tab = openTab(await signIn(parley.url, name));
    const editor = await editPage(tab, pages[index % pages.length] ?? '');
    const chat = await joinConversation(tab, editor.editChat);
    workers.push({ tab, editor, words: new AcknowledgedWords(editor), chat, posted: [] });
  }
});
afterAll(async () => {
  for (const { tab } of workers) tab.close();
  await parley.stop();
});

/** Writes until told to stop; a third of the words go somewhere into the page, the rest to its end. */
async function write(worker: Worker, cycle: number, going: () => boolean): Promise<void> {
  for (let count = 0; going(); count += 1) {
    const index = random.chance(0.3) ? random.below(worker.editor.page.fragment.length + 1) : undefined;
    worker.words.write(`${worker.tab.person.name}-${cycle}-${count}`, index);
    // A pause of one turn lets bursts happen; every few words wait for the server.
    if (count % 4 === 3) await Promise.race([worker.editor.saved().catch(() => {}), ended(going)]);
    else await new Promise((resolve) => setImmediate(resolve));
  }
}

async function ended(going: () => boolean): Promise<void> {
  while (going()) await new Promise((resolve) => setTimeout(resolve, 5));
}

/** Posts two messages a cycle; one that was in the air when the server died is sent again with the same id. */
async function talk(worker: Worker, cycle: number): Promise<void> {
  for (let count = 0; count < 2; count += 1) {
    const text = `${worker.tab.person.name} says ${cycle}-${count}`;
    const reply = await worker.chat.post(text);
    if (reply.type === 'ack') worker.posted.push(text);
  }
}

/** Everything the server has of a conversation, through all pages of the record. */
async function record(document: string): Promise<readonly Message[]> {
  const messages: Message[] = [];
  let before: string | undefined;
  do {
    const query = before === undefined ? '' : `&before=${encodeURIComponent(before)}`;
    const page = await judge.json<MessagePage>(`/api/chat/${encodeURIComponent(document)}/messages?limit=200${query}`);
    messages.unshift(...page.messages);
    before = page.before;
  } while (before !== undefined);
  return messages;
}

/** What somebody sees who comes anew. */
async function textForNewcomer(title: string): Promise<string> {
  const tab = openTab(judge);
  const editor = await editPage(tab, title);
  const text = editor.page.text();
  editor.page.node();
  tab.close();
  return text;
}

/** What was shown as on the server is there before anybody comes back who could bring it once more. */
async function expectKept(cycle: number, shown: ReadonlyMap<Worker, readonly string[]>): Promise<void> {
  for (const [index, title] of pages.entries()) {
    const lines = countLines(await textForNewcomer(title));
    for (const [place, worker] of workers.entries()) {
      if (place % pages.length !== index) continue;
      const missing = shown.get(worker)?.filter((word) => lines.get(word) !== 1);
      expect(missing, `words on the server by itself, after kill ${cycle} (seed ${seed})`).toEqual([]);
    }
  }
}

async function expectNothingLost(cycle: number): Promise<void> {
  for (const title of pages) {
    const here = workers.filter((_, index) => pages[index % pages.length] === title);
    const text = await textForNewcomer(title);
    const lines = countLines(text);
    for (const { words } of here) {
      const missing = words.onServer.filter((word) => lines.get(word) !== 1);
      expect(missing, `words shown as on the server, after kill ${cycle} (seed ${seed})`).toEqual([]);
    }
    for (const { editor } of here) {
      await until(editor.onChange, () => editor.page.text() === text, { what: `the same text after kill ${cycle}` });
    }
    const chat = here[0]?.chat;
    if (chat === undefined) continue;
    const texts = (await record(chat.name)).map((message) => message.text);
    const posted = here.flatMap((worker) => worker.posted);
    const wrong = posted.filter((message) => texts.filter((one) => one === message).length !== 1);
    expect(wrong, `acknowledged messages, after kill ${cycle} (seed ${seed})`).toEqual([]);
    const newest = texts.slice(-200);
    for (const worker of here) {
      await until(worker.chat.onChange, () => worker.chat.texts().join('\n') === newest.join('\n'), {
        what: `the same conversation after kill ${cycle}`,
        detail: () => `${worker.chat.texts().length} live, ${newest.length} on record`,
      });
    }
  }
}

describe(`kill -9 under load, seed ${seed}`, () => {
  test(`${kills} times: nothing shown as on the server is lost or doubled, and all converge`, async () => {
    for (let cycle = 1; cycle <= kills; cycle += 1) {
      let working = true;
      const going = () => working;
      const writing = workers.map((worker) => write(worker, cycle, going));
      const talking = workers.map((worker) => talk(worker, cycle));
      await new Promise((resolve) => setTimeout(resolve, random.below(longestLoad)));
      await parley.kill9();
      const shown = new Map(workers.map((worker) => [worker, worker.words.onServer]));
      for (const { tab } of workers) tab.socket.disconnect();
      await parley.start();
      await expectKept(cycle, shown);
      for (const { tab } of workers) void tab.socket.connect();
      working = false;
      await Promise.all([...writing, ...talking]);
      await Promise.all(workers.map(({ editor }) => editor.saved()));
      await expectNothingLost(cycle);
    }
    const words = workers.reduce((sum, worker) => sum + worker.words.onServer.length, 0);
    const messages = workers.reduce((sum, worker) => sum + worker.posted.length, 0);
    // The load was one: otherwise the kills met an idle server.
    expect(words).toBeGreaterThan(kills * 4);
    expect(messages).toBeGreaterThan(kills);
  });
});
