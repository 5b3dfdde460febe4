// SPDX-License-Identifier: GPL-2.0-or-later
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { FoundRooms, RoomCounts, RoomList } from '@parley/protocol/http/api.ts';
import { displayName } from '@parley/protocol/identity/person.ts';
import { joinConversation, postAcknowledged } from '../../harness/conversation.ts';
import { openTab, type Tab } from '../../harness/tab.ts';
import { type Installation, startInstallation } from './installation.ts';
import { json, signInByWiki, type WikiPerson } from './wiki-person.ts';

let installation: Installation;
let alice: WikiPerson;
let abroad: WikiPerson;
let secretive: WikiPerson;
const tabs: Tab[] = [];

beforeAll(async () => {
  installation = await startInstallation([{ name: 'wikia' }, { name: 'wikib' }, { name: 'wikic', private: true }]);
  const { parley, wikis } = installation;
  const [a, b, c] = wikis;
  if (a === undefined || b === undefined || c === undefined) throw new Error('three wikis were wanted');
  alice = await signInByWiki(parley.url, a, 'Alice');
  abroad = await signInByWiki(parley.url, b, 'Alice');
  secretive = await signInByWiki(parley.url, c, 'Alice');
});
afterEach(() => tabs.splice(0).forEach((tab) => tab.close()));
afterAll(() => installation.stop());

function open(person: WikiPerson): Tab {
  const tab = openTab(person);
  tabs.push(tab);
  return tab;
}

async function globalRoom(person: WikiPerson): Promise<string> {
  const { rooms } = await person.json<RoomList>('/api/rooms?page=Dog');
  return rooms.find(({ kind }) => kind === 'global')?.document ?? '';
}

describe('Two wikis on one server', () => {
  test('have pages of one number and one title each for itself', async () => {
    const [here, there] = [await alice.documents('Dog'), await abroad.documents('Dog')];
    expect(here.page.key).toBe(there.page.key);
    expect(here.edit).not.toBe(there.edit);
  });

  test('share the rooms outside the articles, where people are named with their wiki', async () => {
    const room = await globalRoom(alice);
    expect(await globalRoom(abroad)).toBe(room);
    const here = await joinConversation(open(alice), room);
    const there = await joinConversation(open(abroad), room);
    await postAcknowledged(there, 'greetings from next door');
    const { author } = await here.sees('greetings from next door');
    expect(displayName(author, 'wikia')).toBe('Alice@wikib');
    const { rooms } = await abroad.json<FoundRooms>('/api/rooms/populated');
    expect(rooms.map(({ document }) => document)).toContain(room);
  });

  test('know a person with one central account as one, wherever they come from', async () => {
    const { parley, wikis } = installation;
    const [a, b] = wikis;
    if (a === undefined || b === undefined) throw new Error('two wikis were wanted');
    for (const wiki of [a, b]) await wiki.configure({ central: true });
    const [here, there] = [await signInByWiki(parley.url, a, 'Bob'), await signInByWiki(parley.url, b, 'Bob')];
    for (const wiki of [a, b]) await wiki.configure({ central: false });
    expect(here.person.centralId).toBeDefined();
    expect(there.person.centralId).toBe(here.person.centralId);
    const room = await globalRoom(here);
    await joinConversation(open(here), room);
    const other = await joinConversation(open(there), room);
    const { people } = await other.presence(({ count }) => count === 1);
    expect(people.map(({ name }) => name)).toEqual(['Bob']);
  });

  test('let each other’s people read what anybody reads, and edit nothing', async () => {
    const { edit, room } = await json<{ edit: string; room: string }>(
      { url: installation.parley.url, session: abroad.session.session, origin: installation.wikis[1]?.origin ?? '' },
      '/api/documents?page=Dog&wiki=wikia',
    );
    expect(await abroad.json('/api/token', { document: edit })).toMatchObject({ readOnly: 'permission_denied' });
    expect(await abroad.json('/api/token', { document: room })).not.toHaveProperty('readOnly');
    await expect(abroad.json(`/api/edit/${edit}/prepare`, { summary: '', baseRevision: 1 })).rejects.toMatchObject({
      code: 'permission_denied',
    });
  });
});

describe('A private wiki', () => {
  test('shows nothing of its pages, rooms and people to others', async () => {
    const documents = await secretive.documents('Dog');
    const own = await joinConversation(open(secretive), documents.room);
    await postAcknowledged(own, 'among ourselves');
    const commons = await joinConversation(open(secretive), await globalRoom(secretive));
    await postAcknowledged(commons, 'also among ourselves');
    const reader = { url: installation.parley.url };
    for (const visitor of [reader, { ...reader, session: alice.session.session, origin: installation.wiki.origin }]) {
      const ask = <T>(path: string) => json<T>(visitor, path);
      for (const document of [documents.edit, documents.editChat, documents.room, await globalRoom(secretive)]) {
        await expect(json(visitor, '/api/token', { document })).rejects.toMatchObject({
          code: expect.stringMatching(/not_signed_in|permission_denied/u) as unknown,
        });
      }
      for (const path of [
        '/api/documents?page=Dog&wiki=wikic',
        '/api/rooms?page=Dog&wiki=wikic',
        '/api/rooms?wiki=wikic',
        '/api/presence?page=Dog&wiki=wikic',
        '/api/help/state?wiki=wikic',
        '/api/help/figures?wiki=wikic',
        '/api/help/canned?wiki=wikic',
        '/api/wiki/page?title=Dog&wiki=wikic',
        '/api/wiki/history?title=Dog&wiki=wikic',
        '/api/wiki/search?q=Dog&wiki=wikic',
        `/api/edit/${documents.edit}`,
        `/api/edit/${documents.edit}/changes`,
        `/api/chat/${documents.editChat}/messages`,
        `/api/chat/${documents.editChat}/export`,
      ]) {
        await expect(ask(path)).rejects.toMatchObject({
          code: expect.stringMatching(/not_signed_in|permission_denied/u) as unknown,
        });
      }
      const { rooms } = await ask<FoundRooms>('/api/rooms/populated');
      const { rooms: found } = await ask<FoundRooms>('/api/rooms/search?q=dog');
      const { rooms: theirs } = await ask<FoundRooms>('/api/rooms/search?q=dog&wiki=wikic');
      const { rooms: offered } = await ask<RoomList>('/api/rooms?page=Dog');
      expect(JSON.stringify([rooms, found, theirs, offered])).not.toContain('wikic');
      const { counts } = await ask<RoomCounts>(`/api/rooms/counts?documents=${documents.room}`);
      expect(counts).toEqual([{ document: documents.room, count: 0 }]);
      expect(await ask('/api/drafts?wiki=wikic')).toEqual({ drafts: [] });
    }
  });

  test('keeps its people among themselves', async () => {
    const { room } = await alice.documents('Dog');
    for (const document of [room, await globalRoom(alice), (await alice.documents('Dog')).edit]) {
      await expect(secretive.json('/api/token', { document })).rejects.toMatchObject({ code: 'permission_denied' });
    }
    expect(await globalRoom(secretive)).not.toBe(await globalRoom(alice));
    const { rooms } = await secretive.json<FoundRooms>('/api/rooms/populated');
    expect(JSON.stringify(rooms)).not.toContain('wikia');
  });

  test('and its moderation are not in the log that others read', async () => {
    const { parley, wikis } = installation;
    const [, , hidden] = wikis;
    if (hidden === undefined) throw new Error('the private wiki is missing');
    const mo = await signInByWiki(parley.url, hidden, 'Mo');
    const { room } = await mo.documents('Cat');
    await joinConversation(open(secretive), room);
    const conversation = await joinConversation(open(mo), room);
    await conversation.command({ type: 'close', reason: 'enough' });
    const log = (visitor: object) =>
      json<{ entries: readonly object[] }>({ url: parley.url, ...visitor }, '/api/moderation/log');
    expect((await log({})).entries).toEqual([]);
    expect((await log({ session: alice.session.session })).entries).toEqual([]);
    expect((await log({ session: mo.session.session })).entries).toHaveLength(1);
  });
});
