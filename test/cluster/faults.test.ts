// SPDX-License-Identifier: GPL-2.0-or-later
import type { Message } from '@parley/protocol/chat/message.ts';
import type { MessagePage } from '@parley/protocol/http/api.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { countLines } from '../harness/acknowledged.ts';
import { editPage } from '../harness/page-editor.ts';
import { signIn, type SignedInPerson } from '../harness/person.ts';
import { SeededRandom } from '../harness/random.ts';
import { openTab } from '../harness/tab.ts';
import { until } from '../harness/until.ts';
import { faults, letHappen, startEnded } from './installation/faults.ts';
import { filesWith } from './installation/files-with.ts';
import { Helping, helpSettings } from './installation/helping.ts';
import { type Installation, startInstallation } from './installation/installation.ts';
import { Stopwatch } from './installation/stopwatch.ts';
import { startWorker, talk, type Worker, write } from './installation/worker.ts';

const rounds = Number(process.env['PARLEY_CLUSTER_ROUNDS'] ?? 4);
const seed = Number(process.env['PARLEY_CLUSTER_SEED'] ?? 2026);
const database = process.env['PARLEY_CLUSTER_DATABASE'] === 'mariadb' ? 'mysql' : 'postgres';
const pages = ['First page of the faults', 'Second page of the faults'];
const longestLoad = 1500;
/** Said in rooms and between helpers and askers: nowhere may it be found. */
const ephemeral = 'quicksilver';
/** How long everybody gets to come together again after a fault. */
const together = 90_000;

let installation: Installation;
let judge: SignedInPerson;
let helping: Helping;
const workers: Worker[] = [];
const random = new SeededRandom(seed);
const stopwatch = new Stopwatch();
/** Undone in turn, also when not everything came up. */
const cleanUp: (() => Promise<void> | void)[] = [];

beforeAll(async () => {
  installation = await startInstallation(3, { PARLEY_LOG: 'warn', ...helpSettings }, database);
  cleanUp.push(() => installation.stop());
  judge = await signIn(installation.url, 'Judge');
  for (const [index, name] of ['Ann', 'Ben', 'Cem', 'Dia'].entries()) {
    workers.push(await startWorker(installation.url, name, pages[index % pages.length] ?? ''));
  }
  helping = await Helping.start(installation.url, random);
  cleanUp.push(() => {
    helping.stop();
    for (const { tab } of workers) tab.close();
  });
});
afterAll(async () => {
  for (const undo of cleanUp.toReversed()) await undo();
});

/** Whether one of these texts stands in a file as it was written; any of them may be cut in two or packed there. */
async function anyFound(texts: readonly string[], folders: readonly string[]): Promise<boolean> {
  for (const text of texts) if ((await filesWith(text, folders)).length > 0) return true;
  return false;
}

/** Everything the installation has of a conversation, through all pages of the record. */
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

async function expectSaved(after: string): Promise<void> {
  for (const { editor, tab } of workers) {
    await until(editor.onChange, () => editor.provider.isSynced && editor.provider.unsyncedChanges === 0, {
      what: `everything of ${tab.person.name} on the server, ${after}`,
      timeout: together,
      detail: () => JSON.stringify({ refusals: editor.refusals.slice(-5), frames: editor.frames.slice(-3) }),
    });
  }
}

async function expectPage(title: string, after: string): Promise<void> {
  const here = workers.filter(({ page }) => page === title);
  const text = await textForNewcomer(title);
  const lines = countLines(text);
  for (const { words } of here) {
    const missing = words.onServer.filter((word) => lines.get(word) !== 1);
    expect(missing, `words shown as on the server, ${after}`).toEqual([]);
  }
  for (const { editor, tab } of here) {
    await until(editor.onChange, () => editor.page.text() === text, {
      what: `the same text for ${tab.person.name}, ${after}`,
      timeout: together,
    });
  }
}

async function expectConversation(title: string, after: string): Promise<void> {
  const here = workers.filter(({ page }) => page === title);
  const texts = (await record(here[0]?.chat.name ?? '')).map(({ text }) => text);
  const posted = here.flatMap((worker) => worker.posted);
  const wrong = posted.filter((message) => texts.filter((one) => one === message).length !== 1);
  expect(wrong, `acknowledged messages, ${after}`).toEqual([]);
  const newest = texts.slice(-200).join('\n');
  for (const { chat, tab } of here) {
    await until(chat.onChange, () => chat.texts().join('\n') === newest, {
      what: `the same conversation for ${tab.person.name}, ${after}`,
      timeout: together,
    });
  }
}

async function round(number: number): Promise<void> {
  const fault = random.pick(faults);
  const after = `after round ${String(number)}, ${fault} (seed ${String(seed)})`;
  const ended = new AbortController();
  const writing = workers.map((worker) => write(worker, number, random, ended.signal));
  const talking = workers.map((worker) => talk(worker, number));
  const helped = helping.work(number);
  await new Promise((resolve) => setTimeout(resolve, random.below(longestLoad)));
  const tabs = [...workers.map(({ tab }) => tab), ...helping.tabs()];
  await stopwatch.time(fault, () => letHappen(fault, installation, tabs, random));
  await stopwatch.time('starting again', () => startEnded(installation.nodes));
  ended.abort();
  await stopwatch.time('work under way', () => Promise.all([...writing, ...talking, helped]));
  await stopwatch.time('all on the server', () => expectSaved(after));
  for (const title of pages) {
    await stopwatch.time('same pages', () => expectPage(title, after));
    await stopwatch.time('same conversations', () => expectConversation(title, after));
  }
  await stopwatch.time('helping', () => helping.settle(`${ephemeral} for ${String(number)}`, after));
  for (const { room } of workers) await room.post(`${ephemeral} ${String(number)}`);
}

describe(`Three nodes over ${database} under load, seed ${String(seed)}`, () => {
  test(
    `lose and double nothing in ${String(rounds)} rounds of faults, and all come together`,
    { timeout: 300_000 + rounds * 120_000 },
    async () => {
      for (let number = 1; number <= rounds; number += 1) {
        await round(number).catch((cause: unknown) => {
          throw new Error(`Round ${String(number)} of seed ${String(seed)} failed.`, { cause });
        });
        if (number % 10 === 0)
          process.stdout.write(`${String(number)} of ${String(rounds)} rounds: ${stopwatch.read()}\n`);
      }
      const words = workers.reduce((sum, worker) => sum + worker.words.onServer.length, 0);
      const messages = workers.reduce((sum, worker) => sum + worker.posted.length, 0);
      // The load was one: otherwise the faults met idle nodes.
      expect(words).toBeGreaterThan(rounds * 8);
      expect(messages).toBeGreaterThanOrEqual(rounds * workers.length);
      expect(helping.raced).toBeGreaterThanOrEqual(rounds);
      expect(Math.min(helping.ended, helping.held)).toBeGreaterThanOrEqual(Math.floor(rounds / 8));
      expect(await installation.redis.stored()).not.toContain(ephemeral);
      expect(await installation.database.dump()).not.toContain(ephemeral);
      expect(installation.logs()).not.toContain(ephemeral);
      const folders = [installation.database.folder, ...installation.nodes.map(({ parley }) => parley.data)];
      // What is kept is found this way, so what is not found is not kept.
      const kept = workers.flatMap(({ posted }) => posted);
      expect(await anyFound(kept, folders)).toBe(true);
      expect(await filesWith(ephemeral, folders)).toEqual([]);
    },
  );
});
