// SPDX-License-Identifier: GPL-2.0-or-later
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { joinConversation, postAcknowledged, type Conversation } from '../harness/conversation.ts';
import { freePort } from '../harness/free-port.ts';
import { heapHolds } from '../harness/heap.ts';
import { startParley, type Parley } from '../harness/parley-process.ts';
import { signIn, type SignedInPerson } from '../harness/person.ts';
import { openTab, type Tab } from '../harness/tab.ts';
import { statelessFrame } from '../harness/wire.ts';

/** Stands in every word that is said; found anywhere afterwards, something was kept. */
const mark = 'quetzalmark';
/** Said in a kept conversation, so that the search is known to be able to find. */
const keptMark = 'ibexmark';

let parley: Parley;
let inspectPort: number;
const tabs: Tab[] = [];
let people: SignedInPerson[];
let room: string;

beforeAll(async () => {
  inspectPort = await freePort();
  parley = await startParley({
    settings: { PARLEY_LOG: 'trace', PARLEY_ROOM_GRACE: '1' },
    node: [`--inspect=127.0.0.1:${inspectPort}`],
  });
  people = await Promise.all([
    signIn(parley.url, 'Talker One'),
    signIn(parley.url, 'Talker Two'),
    signIn(parley.url, 'Warden', ['editor', 'moderator']),
  ]);
  const documents = await (people[0] ?? never()).documents('Silk');
  room = documents.room;
  const kept = await joinAs(documents.editChat, people[0] ?? never());
  await postAcknowledged(kept, `${keptMark} this is kept`);
});
afterAll(() => parley.stop());

function never(): never {
  throw new Error('nobody');
}

async function joinAs(document: string, person: SignedInPerson): Promise<Conversation> {
  const tab = openTab(person);
  tabs.push(tab);
  return joinConversation(tab, document);
}

/** Every file of a folder, however deep, that holds the words. */
async function filesWith(folder: string, words: string): Promise<readonly string[]> {
  const found: string[] = [];
  for (const entry of await readdir(folder, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    // UTF-8 and UTF-16 both: neither form may be there.
    const content = await readFile(path);
    if (content.includes(words) || content.includes(Buffer.from(words, 'utf16le'))) found.push(path);
  }
  return found;
}

async function everywhereOutside(words: string): Promise<readonly string[]> {
  const metrics = await (await fetch(`${parley.url}/metrics`)).text();
  return [
    ...(await filesWith(parley.data, words)),
    ...parley.logs.filter((line) => line.includes(words)).map((line) => `log: ${line}`),
    ...(metrics.includes(words) ? ['metrics'] : []),
  ];
}

describe('what is said in a room is nowhere but in memory, and only while the room lives', () => {
  test('words go through every path', async () => {
    const [one, two, warden] = await Promise.all(people.map((person) => joinAs(room, person)));
    if (one === undefined || two === undefined || warden === undefined) return never();
    await postAcknowledged(one, `${mark} first words`);
    const first = await two.sees(`${mark} first words`);
    const replies = [
      await one.command({ type: 'edit', message: first.id, text: `${mark} other words` }),
      await two.command({ type: 'react', message: first.id, emoji: '👍', on: true }),
      await two.command({ type: 'post', text: `${mark} an answer`, replyTo: first.id }),
      await one.command({ type: 'delete', message: first.id }),
      await two.command({ type: 'post', text: `${mark} to be removed` }),
    ];
    expect(replies.filter((reply) => reply.type === 'error')).toEqual([]);
    const { id: toBeRemoved } = await warden.sees(`${mark} to be removed`);
    await warden.command({ type: 'remove', message: toBeRemoved, reason: 'spam' });
    // Refused in all ways: too long, not there, not allowed, not readable.
    await one.command({ type: 'post', text: `${mark} `.repeat(200) });
    await one.command({ type: 'edit', message: 'nothing', text: `${mark} nowhere` });
    await two.command({ type: 'report', message: 'nothing', reason: `no such message`, context: false });
    one.sendRaw(`{"type":"post","id":"broken","text":"${mark} broken`);
    one.sendRaw(JSON.stringify({ type: mark, id: 'odd', text: mark }));
    one.sendRaw(JSON.stringify({ type: 'post', id: mark.repeat(9), text: { [mark]: mark } }));
    tabs[0]?.socket.send(statelessFrame(room, `${mark} no JSON`));
    // As many as are let through, then the refused rest.
    await Promise.all(Array.from({ length: 150 }, (_, index) => two.post(`${mark} flood ${index}`)));
    expect(two.texts().some((text) => text.includes(mark))).toBe(true);
  });

  test('a record is neither kept nor given out', async () => {
    for (const path of ['messages', 'messages?q=quetzalmark', 'export?format=json', 'export?format=text']) {
      const answer = await (people[0] ?? never()).request(`/api/chat/${encodeURIComponent(room)}/${path}`);
      expect(answer.status).toBeGreaterThanOrEqual(400);
      expect(await answer.text()).not.toContain(`${mark} `);
    }
  });

  test('no file, log line or metric holds a word of it', async () => {
    expect(await everywhereOutside(mark)).toEqual([]);
    // The same search finds what is kept.
    expect((await filesWith(parley.data, keptMark)).length).toBeGreaterThan(0);
  });

  test('when the room is over its words are not in memory either', async () => {
    expect(await heapHolds(inspectPort, mark)).toBe(true);
    for (const tab of tabs) tab.close();
    let held = true;
    for (let attempt = 0; attempt < 60 && held; attempt += 1) {
      await new Promise((resolve) => setTimeout(resolve, 500));
      held = await heapHolds(inspectPort, mark);
    }
    expect(held).toBe(false);
  });

  test('after a kill in the middle of talk nothing of it is found', async () => {
    const tab = openTab(people[0] ?? never());
    const chat = await joinConversation(tab, room);
    expect(chat.texts()).toEqual([]);
    await postAcknowledged(chat, `${mark} in the last second`);
    await parley.kill9();
    tab.close();
    expect(await filesWith(parley.data, mark)).toEqual([]);
    await parley.start();
    expect(await everywhereOutside(mark)).toEqual([]);
  });
});
