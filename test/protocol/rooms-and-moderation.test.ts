// SPDX-License-Identifier: GPL-2.0-or-later
import type { ModerationLog, ReportQueue } from '@parley/protocol/chat/moderation.ts';
import type { FoundRooms, MadeRoom, MessagePage, PagePresence, RoomList } from '@parley/protocol/http/api.ts';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { joinConversation, postAcknowledged, type Conversation } from '../harness/conversation.ts';
import { startParley, type Parley } from '../harness/parley-process.ts';
import { reader, signIn, type SignedInPerson } from '../harness/person.ts';
import { openTab, type Tab } from '../harness/tab.ts';
import { until } from '../harness/until.ts';

let parley: Parley;
let alice: SignedInPerson;
let bob: SignedInPerson;
let warden: SignedInPerson;
const tabs: Tab[] = [];

beforeAll(async () => {
  parley = await startParley();
  alice = await signIn(parley.url, 'Alice');
  bob = await signIn(parley.url, 'Bob');
  warden = await signIn(parley.url, 'Warden', ['moderator']);
});
afterEach(() => tabs.splice(0).forEach((tab) => tab.close()));
afterAll(() => parley.stop());

async function join(document: string, person: SignedInPerson): Promise<Conversation> {
  const tab = openTab(person);
  tabs.push(tab);
  return joinConversation(tab, document);
}

const roomOf = async (page: string): Promise<string> => (await alice.documents(page)).room;
const ref = ({ person }: SignedInPerson) => ({ wiki: person.wiki, userId: person.userId });

describe('Rooms over real sockets', () => {
  test('two people talk, are counted before any click, and the room is in the list of its page', async () => {
    const room = await roomOf('Silk');
    const [one, two] = await Promise.all([join(room, alice), join(room, bob)]);
    await postAcknowledged(one, 'anyone here?');
    expect((await two.sees('anyone here?')).author).toMatchObject({ name: 'Alice' });
    expect((await one.welcome()).kept).toBe(false);
    await one.presence((digest) => digest.count === 2);
    const presence = await reader(parley.url).json<PagePresence>('/api/presence?page=Silk');
    expect(presence).toMatchObject({ chat: 2, editing: 0 });
    const { rooms } = await alice.json<RoomList>('/api/rooms?page=Silk');
    expect(rooms[0]).toMatchObject({ kind: 'here', document: room, count: 2 });
    expect(rooms.filter(({ kind }) => kind === 'global')).toHaveLength(2);
  });

  test('have no record to read', async () => {
    const room = await roomOf('Silk');
    const answer = await alice.request(`/api/chat/${room}/messages`);
    expect(answer.status).toBe(404);
  });

  test('are closed to readers who did not sign in', async () => {
    await expect(reader(parley.url).token(await roomOf('Silk'))).rejects.toMatchObject({ code: 'not_signed_in' });
  });

  test('invite their people to edit the page, and go on', async () => {
    const room = await roomOf('Loom');
    const [one, two] = await Promise.all([join(room, alice), join(room, bob)]);
    expect(await one.command({ type: 'invite' })).toMatchObject({ type: 'ack' });
    const { edit } = await alice.documents('Loom');
    const invitation = await until(two.onChange, () => two.messages().find(({ event }) => event !== undefined), {
      what: 'the invitation',
    });
    expect(invitation.event).toMatchObject({ kind: 'invitation', document: edit });
    await postAcknowledged(two, 'coming');
  });

  test('may be made outside the articles, found and joined by others', async () => {
    const { document } = await alice.json<MadeRoom>('/api/rooms/social', {
      name: 'Tea corner',
      topic: 'All about tea',
    });
    const [one, two] = await Promise.all([join(document, alice), join(document, bob)]);
    await postAcknowledged(one, 'green or black?');
    await two.sees('green or black?');
    const { rooms } = await bob.json<FoundRooms>('/api/rooms/search?q=tea');
    expect(rooms).toMatchObject([{ kind: 'social', document, title: 'Tea corner', count: 2 }]);
    await expect(bob.json('/api/rooms/social', { name: 'TEA CORNER', topic: '' })).rejects.toMatchObject({
      code: 'name_taken',
    });
  });
});

describe('Moderation over real sockets', () => {
  test('a ban closes the door at once, tells why, and outlives a restart until it is undone', async () => {
    const mallory = await signIn(parley.url, 'Mallory');
    const room = await roomOf('Weaving');
    const [bad, judge] = await Promise.all([join(room, mallory), join(room, warden)]);
    await postAcknowledged(bad, 'nuisance');
    const banned = until(bad.onChange, () => bad.frames.find(({ type }) => type === 'notice'), { what: 'the notice' });
    await judge.command({ type: 'ban', person: ref(mallory), reason: 'spam', everywhere: false });
    expect(await banned).toMatchObject({ code: 'banned', reason: 'spam' });
    await judge.presence((digest) => digest.count === 1);
    expect(
      await judge.command({ type: 'remove', message: judge.messages()[0]?.id ?? '', reason: 'spam' }),
    ).toMatchObject({
      type: 'ack',
    });
    const trace = () => judge.messages().find(({ deletedBy }) => deletedBy === 'moderator');
    expect(await until(judge.onChange, trace, { what: 'the trace' })).toMatchObject({ text: '' });

    await parley.kill9();
    await parley.start();
    const again = await join(room, warden);
    const tab = openTab(mallory);
    tabs.push(tab);
    const shut = tab.open(room);
    await until(shut.onChange, () => shut.frames.some(({ code }) => code === 'banned'), { what: 'the closed door' });

    const { entries } = await reader(parley.url).json<ModerationLog>('/api/moderation/log');
    expect(entries.map(({ action }) => action)).toEqual(['remove', 'ban']);
    expect(JSON.stringify(entries)).not.toContain('nuisance');
    const undo = `/api/moderation/log/${entries[1]?.id}/undo`;
    await expect(mallory.json(undo, {})).rejects.toMatchObject({ code: 'permission_denied' });
    await warden.json(undo, {});
    tab.close();
    const back = await join(room, mallory);
    await postAcknowledged(back, 'better now');
    await again.sees('better now');
  });

  test('a report reaches the queue with its receipt and is decided there', async () => {
    const room = await roomOf('Cotton');
    const [one, two] = await Promise.all([join(room, alice), join(room, bob)]);
    await postAcknowledged(one, 'something rude');
    const { id } = await two.sees('something rude');
    const reply = await two.command({ type: 'report', message: id, reason: 'rude', context: false });
    const receipt = reply.type === 'ack' ? (reply.receipt ?? '') : '';
    await expect(alice.json('/api/moderation/reports')).rejects.toMatchObject({ code: 'permission_denied' });
    const { reports } = await warden.json<ReportQueue>('/api/moderation/reports');
    expect(reports).toMatchObject([{ receipt, reason: 'rude', message: { text: 'something rude' }, context: [] }]);
    await warden.json(`/api/moderation/reports/${receipt}`, { state: 'decided', decision: 'dismissed' });
    expect(await bob.json(`/api/moderation/reports/${receipt}/state`)).toMatchObject({ decision: 'dismissed' });
  });
});

describe('A kept conversation over real sockets', () => {
  test('gives its record back after a kill, found by words, and takes no command twice', async () => {
    const { editChat } = await alice.documents('Wool');
    const chat = await join(editChat, alice);
    const first = await chat.command({ type: 'post', text: 'merino wool is fine' }, 'once');
    await parley.kill9();
    await parley.start();
    const again = await join(editChat, alice);
    expect(await again.command({ type: 'post', text: 'merino wool is fine' }, 'once')).toEqual(first);
    expect(again.texts()).toEqual(['merino wool is fine']);
    await until(chat.onChange, () => chat.provider.isSynced, { what: 'the first tab to be back' });
    expect(chat.texts()).toEqual(['merino wool is fine']);
    const found = await reader(parley.url).json<MessagePage>(`/api/chat/${editChat}/messages?q=merino`);
    expect(found.messages).toHaveLength(1);
    expect(await bob.json(`/api/chat/${editChat}/read`)).toEqual({ unread: 1 });
  });
});
