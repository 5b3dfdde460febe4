// SPDX-License-Identifier: GPL-2.0-or-later
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Conversation, joinConversation, postAcknowledged } from '../harness/conversation.ts';
import { editPage, type PageEditor } from '../harness/page-editor.ts';
import { startParley, type Parley } from '../harness/parley-process.ts';
import { signIn } from '../harness/person.ts';
import { openTab, type Tab } from '../harness/tab.ts';
import { until } from '../harness/until.ts';
import type { DatabaseServer } from '../storage/servers/database-server.ts';
import { startPostgres } from '../storage/servers/postgres.ts';
import { type RedisServer, startRedis } from './installation/redis.ts';

/** A release: its version, and the oldest and newest language of nodes it reads. */
type Release = readonly [version: string, oldest: number, newest: number];
type ReleasedNode = { release: Release; readonly parley: Parley };

const before: Release = ['0.0.9', 1, 1];
const present: Release = ['0.1.0', 1, 2];
const next: Release = ['0.2.0', 1, 3];
const farAhead: Release = ['0.3.0', 2, 3];
const program = fileURLToPath(new URL('installation/release-process.ts', import.meta.url));

let redis: RedisServer;
let database: DatabaseServer;
let address = '';
const nodes: ReleasedNode[] = [];
const tabs: Tab[] = [];

beforeAll(async () => {
  [redis, database] = await Promise.all([startRedis(), startPostgres()]);
  const created = await database.create();
  if (created.kind !== 'postgres') throw new Error('The nodes need a database that they can share.');
  address = created.url;
  for (const release of [before, present, next]) nodes.push(await startNode(release));
});
afterAll(async () => {
  for (const tab of tabs) tab.close();
  await Promise.all(nodes.map(({ parley }) => parley.stop()));
  await redis.stop();
  await database.stop();
});

async function startNode(release: Release): Promise<ReleasedNode> {
  const now = { release };
  const settings = {
    PARLEY_DATABASE: address,
    PARLEY_REDIS: `redis://127.0.0.1:${String(redis.port)}`,
    PARLEY_LOG: 'info',
  };
  const parley = await startParley({ settings, program: () => [program, ...now.release.map(String)] });
  return Object.assign(now, { parley });
}

/** Stops a node and starts it as another release, as an update does. */
async function update(number: number, release: Release): Promise<void> {
  const node = nodes[number];
  if (node === undefined) throw new Error('There is no such node.');
  const { code } = await node.parley.terminate();
  expect(code).toBe(0);
  node.release = release;
  await node.parley.start();
}

async function figure({ parley }: ReleasedNode, name: string): Promise<number> {
  const metrics = await (await fetch(`${parley.url}/metrics`)).text();
  return Number(new RegExp(`^parley_${name} (\\S+)$`, 'mu').exec(metrics)?.[1]);
}

const languages = () => Promise.all(nodes.map((node) => figure(node, 'node_language')));

/** Somebody on each node writes and says something, and everybody gets all of it. */
async function workTogether(editors: readonly PageEditor[], chats: readonly Conversation[], words: string) {
  for (const [index, editor] of editors.entries()) editor.page.insertParagraph(`${words} ${String(index)}`);
  await Promise.all(editors.map((editor) => editor.saved()));
  await Promise.all(chats.map((chat, index) => postAcknowledged(chat, `${words} ${String(index)}`)));
  for (const index of editors.keys()) {
    const said = `${words} ${String(index)}`;
    for (const { onChange, page } of editors)
      await until(onChange, () => page.text().split('\n').includes(said), { what: `the words ${said}` });
    for (const { onChange, texts } of chats)
      await until(onChange, () => texts().includes(said), { what: `the message ${said}` });
  }
  expect(new Set(editors.map(({ page }) => page.text())).size).toBe(1);
  expect(new Set(chats.map(({ texts }) => texts().join('\n'))).size).toBe(1);
}

test('nodes of three releases work together, and speak what is new once the oldest has left', async () => {
  const editors: PageEditor[] = [];
  const chats: Conversation[] = [];
  for (const [index, { parley }] of nodes.entries()) {
    const tab = openTab(await signIn(parley.url, `Person ${String(index)}`));
    tabs.push(tab);
    editors.push(await editPage(tab, 'A page of releases'));
    chats.push(await joinConversation(tab, (await tab.person.documents('A page of releases')).editChat));
  }
  await expect.poll(languages).toEqual([1, 1, 1]);
  await workTogether(editors, chats, 'three releases');

  // Nobody starts who could not understand one of them, and it is said which.
  await expect(startNode(farAhead)).rejects.toThrow(
    'Parley 0.3.0 cannot run beside version 0.0.9, which another node runs',
  );

  await update(0, present);
  await expect.poll(languages).toEqual([2, 2, 2]);
  await workTogether(editors, chats, 'after the update');
  await update(1, farAhead);
  await workTogether(editors, chats, 'further ahead');
  await update(0, next);
  await expect.poll(languages).toEqual([3, 3, 3]);
  await workTogether(editors, chats, 'all of them');

  // Back again: who reads less is waited for.
  await update(1, present);
  expect((await languages()).toSpliced(1, 1)).toEqual([2, 2]);
  await workTogether(editors, chats, 'a step back');
  expect(await Promise.all(nodes.map((node) => figure(node, 'node_messages_passed_over')))).toEqual([0, 0, 0]);
  const failures = nodes.flatMap(({ parley }) => parley.logs).filter((line) => line.includes('something failed'));
  expect(failures).toEqual([]);
});

test('a release from before that lives no more keeps nobody from starting', async () => {
  await nodes[0]?.parley.stop();
  await nodes[2]?.parley.stop();
  // The only one left is of the present release, and is killed while it is in the list.
  await update(1, before);
  await nodes[1]?.parley.kill9();
  nodes.push(await startNode(farAhead));
  const [last] = nodes.slice(-1);
  if (last === undefined) throw new Error('There is no node.');
  await expect.poll(() => figure(last, 'node_language')).toBe(3);
});
