// SPDX-License-Identifier: GPL-2.0-or-later
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RoomList } from '@parley/protocol/http/api.ts';
import { joinConversation, postAcknowledged } from '../harness/conversation.ts';
import { type Parley, startParley } from '../harness/parley-process.ts';
import { reader, signIn } from '../harness/person.ts';
import { roundTripsUntil } from '../harness/round-trips.ts';
import { type Frame, openTab } from '../harness/tab.ts';

let parley: Parley;

beforeAll(async () => {
  parley = await startParley();
});
afterAll(() => parley.stop());

const isReadOnly =
  (code: string) =>
  (frame: Frame): frame is Frame =>
    frame.type === 'session' && frame['readOnly'] === code;
const isWritable = (frame: Frame): frame is Frame => frame.type === 'session' && frame['readOnly'] === undefined;

describe('what a moderator restricts on the wiki', () => {
  test('a page protected in mid-session is read-only for those who are in it, and writable again later', async () => {
    const [alice, moderator] = await Promise.all([
      signIn(parley.url, 'Alice'),
      signIn(parley.url, 'Mo', ['editor', 'moderator']),
    ]);
    const tab = openTab(alice);
    const opened = tab.open((await alice.documents('Cotton')).edit);
    await opened.frame(isWritable, 'a session that may be written');
    await moderator.json('/api/wiki/protect', { title: 'Cotton', on: true });
    // A second, where a question is answered in a few milliseconds: nothing waits for a look that comes every so often.
    const told = opened.frame(isReadOnly('protected'), 'the protection');
    expect(await roundTripsUntil(parley.url, told)).toBeLessThan(200);
    const seen = opened.frames.length;
    await moderator.json('/api/wiki/protect', { title: 'Cotton', on: false });
    await opened.frame(
      (frame): frame is Frame => isWritable(frame) && opened.frames.indexOf(frame) >= seen,
      'writing again',
    );
    tab.close();
  });

  test('a blocked person loses the page that is open', async () => {
    const [eve, moderator] = await Promise.all([
      signIn(parley.url, 'Eve'),
      signIn(parley.url, 'Mia', ['editor', 'moderator']),
    ]);
    const tab = openTab(eve);
    const opened = tab.open((await eve.documents('Wool')).edit);
    await opened.frame(isWritable, 'a session that may be written');
    await moderator.json('/api/wiki/block', { userId: eve.person.userId, on: true });
    const frame = await opened.frame(isReadOnly('blocked'), 'the block');
    expect(frame.type).toBe('session');
    await expect(
      eve.json('/api/wiki/page', { title: 'Wool', html: '<p>x</p>', baseRevision: 0 }),
    ).rejects.toMatchObject({
      code: 'blocked',
    });
    tab.close();
  });
});

describe('the rooms a page offers', () => {
  test('are related ones with people in them, with the reason; a hint stands though nobody is there', async () => {
    const carol = await signIn(parley.url, 'Carol');
    const tab = openTab(carol);
    const anyone = reader(parley.url);
    const rooms = async (page: string) => (await anyone.json<RoomList>(`/api/rooms?page=${page}`)).rooms;
    const empty = await rooms('Sea%20silk');
    expect(empty.filter(({ kind }) => kind === 'related')).toEqual([]);
    const spiders = await joinConversation(tab, (await carol.documents('Spider')).room);
    await postAcknowledged(spiders, 'Does anyone keep one?');
    const forWeavers = await rooms('Orb-weaver');
    expect(forWeavers[0]).toMatchObject({ kind: 'related', title: 'Spider', count: 1, reason: { kind: 'linked' } });
    const forSpiderSilk = await rooms('Spider%20silk');
    expect(forSpiderSilk.slice(0, 2)).toMatchObject([
      { title: 'Spider', count: 1 },
      { title: 'Silk', count: 0, reason: { kind: 'hint' } },
    ]);
    tab.close();
  });
});
