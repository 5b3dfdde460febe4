// SPDX-License-Identifier: GPL-2.0-or-later
import { afterAll, beforeAll, expect, test } from 'vitest';
import { editPage, type PageEditor } from '../harness/page-editor.ts';
import { type Parley, startParley } from '../harness/parley-process.ts';
import { signIn } from '../harness/person.ts';
import { type Frame, openTab, type Tab } from '../harness/tab.ts';

let parley: Parley;
const tabs: Tab[] = [];

beforeAll(async () => {
  parley = await startParley();
});
afterAll(async () => {
  for (const tab of tabs) tab.close();
  await parley.stop();
});

const stands = (frame: Frame): frame is Frame => frame.type === 'session';
const mayWrite = (frame: Frame): frame is Frame => stands(frame) && !('readOnly' in frame);

/** Somebody on a page of a server that was started anew while they were blocked, however slow the machine is. */
async function blockedOverRestart(seconds: number): Promise<PageEditor> {
  const moderator = await signIn(parley.url, `Moderator ${String(seconds)}`, ['editor', 'moderator']);
  const blocked = await signIn(parley.url, `Blocked for ${String(seconds)}`);
  const { userId } = blocked.person;
  await moderator.json('/api/wiki/block', { userId, on: true, seconds, reason: 'for the test' });
  await parley.terminate();
  await parley.start();
  const tab = openTab(blocked);
  tabs.push(tab);
  const editor = await editPage(tab, 'Silk');
  const isOver = mayWrite(await editor.frame(stands, 'how it stands'));
  return isOver ? blockedOverRestart(2 * seconds) : editor;
}

test('A block that ends by itself ends on open pages, also when the server was started anew meanwhile', async () => {
  const editor = await blockedOverRestart(4);
  expect(editor.frames.find(stands)).toMatchObject({ readOnly: 'blocked' });
  expect(await editor.frame(mayWrite, 'the end of the block')).toBeDefined();
});
