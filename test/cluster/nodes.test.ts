// SPDX-License-Identifier: GPL-2.0-or-later
import { messagesField, type Message } from '@parley/protocol/chat/message.ts';
import type { PagePresence, Published, RoomCounts } from '@parley/protocol/http/api.ts';
import { closeCodes } from '@parley/protocol/errors/close-codes.ts';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openBareSocket } from '../harness/bare-socket.ts';
import { joinConversation, postAcknowledged } from '../harness/conversation.ts';
import { editPage, type PageEditor } from '../harness/page-editor.ts';
import { patience } from '../harness/patience.ts';
import { signIn, type SignedInPerson } from '../harness/person.ts';
import { openTab, type Tab } from '../harness/tab.ts';
import { until } from '../harness/until.ts';
import { ask, HelpDeskTest } from '../help/help-desk.ts';
import { type Installation, startInstallation } from './installation/installation.ts';

let installation: Installation;
const help = new HelpDeskTest();
const tabs: Tab[] = [];
let people = 0;

beforeAll(async () => {
  installation = await startInstallation(3, { PARLEY_HELP_COMING: '0' });
  return () => installation.stop();
});
afterEach(() => {
  help.closeAll();
  for (const tab of tabs.splice(0)) tab.close();
});

const urlOf = (node: number): string => installation.nodes[node]?.parley.url ?? '';

/** Somebody who reaches one node only. */
async function personAt(node: number, roles: Parameters<typeof signIn>[2] = ['editor']): Promise<SignedInPerson> {
  return signIn(urlOf(node), `Person ${String((people += 1))}`, roles);
}

async function tabAt(node: number, roles?: Parameters<typeof signIn>[2]): Promise<Tab> {
  const tab = openTab(await personAt(node, roles));
  tabs.push(tab);
  return tab;
}

/** One more tab of somebody. */
function openTabOf(person: SignedInPerson): Tab {
  const tab = openTab(person);
  tabs.push(tab);
  return tab;
}

/** Signs somebody out at another node than theirs. */
async function signedOutAt(node: number, { cookie }: SignedInPerson): Promise<void> {
  const headers = { cookie, origin: urlOf(node) };
  const answer = await fetch(`${urlOf(node)}/api/session`, { method: 'DELETE', headers });
  expect(answer.status).toBe(200);
}

async function seesWords(editor: PageEditor, words: string): Promise<void> {
  await until(editor.onChange, () => editor.page.text().split('\n').includes(words), { what: `the words ${words}` });
  expect(editor.page.text()).toContain(words);
}

/** Asks again until the answer is as wanted: other nodes hear of it within a second or so. */
async function eventually<T>(ask: () => Promise<T>, wanted: (answer: T) => boolean, what: string): Promise<T> {
  const deadline = Date.now() + patience;
  for (;;) {
    const answer = await ask();
    if (wanted(answer)) return answer;
    if (Date.now() > deadline) throw new Error(`Did not come: ${what}, last ${JSON.stringify(answer)}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

describe('People on three nodes', () => {
  test('edit one page together, see each other and publish from any node', async () => {
    const editors: PageEditor[] = [];
    for (const node of [0, 1, 2]) editors.push(await editPage(await tabAt(node), 'A page of three nodes'));
    for (const [index, editor] of editors.entries()) editor.page.insertParagraph(`words of node ${String(index)}`);
    await Promise.all(editors.map((editor) => editor.saved()));
    for (const editor of editors)
      for (const node of [0, 1, 2]) await seesWords(editor, `words of node ${String(node)}`);
    expect(new Set(editors.map((editor) => editor.page.text())).size).toBe(1);
    const [, second] = editors;
    if (second === undefined) throw new Error('Nobody is on the second node.');
    const session = await tabs[2]?.person.json<{ present: readonly unknown[] }>(
      `/api/edit/${encodeURIComponent(second.name)}`,
    );
    expect(session?.present).toHaveLength(3);
    const published = await tabs[1]?.person.json<Published>(`/api/edit/${encodeURIComponent(second.name)}/publish`, {
      summary: 'from the second node',
      baseRevision: 0,
    });
    expect(published?.revision).toBeGreaterThan(0);
    await tabs[2]?.person.json(`/api/wiki/page?title=${encodeURIComponent('A page of three nodes')}`);
  });

  test('talk beside the text in one order, acknowledged once, found from every node', async () => {
    const chats = await Promise.all(
      [0, 1, 2].map(async (node) => {
        const tab = await tabAt(node);
        return joinConversation(tab, (await tab.person.documents('Orb-weaver')).editChat);
      }),
    );
    await Promise.all(
      chats.flatMap((chat, node) =>
        [1, 2, 3].map((count) => postAcknowledged(chat, `node ${String(node)} says ${String(count)}`)),
      ),
    );
    for (const chat of chats) await until(chat.onChange, () => chat.texts().length === 9, { what: 'nine messages' });
    expect(new Set(chats.map((chat) => chat.texts().join('\n'))).size).toBe(1);
    const found = await tabs[2]?.person.json<{ messages: readonly unknown[] }>(
      `/api/chat/${encodeURIComponent(chats[0]?.name ?? '')}/messages?q=says`,
    );
    expect(found?.messages).toHaveLength(9);
  });

  test('meet in a room, are counted on every node, and leave no words in Redis', async () => {
    const rooms = await Promise.all(
      [0, 1, 2].map(async (node) => {
        const tab = await tabAt(node);
        return joinConversation(tab, (await tab.person.documents('Spider')).room);
      }),
    );
    await postAcknowledged(rooms[0] ?? fail(), 'ephemeral words');
    for (const room of rooms) await room.sees('ephemeral words');
    for (const room of rooms) await room.presence(({ count }) => count === 3);
    const name = rooms[0]?.name ?? '';
    for (const { person } of tabs) {
      const counts = () => person.json<RoomCounts>(`/api/rooms/counts?documents=${encodeURIComponent(name)}`);
      await eventually(counts, ({ counts: [first] }) => first?.count === 3, 'three people in the room');
      const presence = () => person.json<PagePresence>('/api/presence?page=Spider');
      await eventually(presence, ({ chat, faces }) => chat === 3 && faces.length === 3, 'their faces');
    }
    expect(await installation.redis.stored()).not.toContain('ephemeral');
    expect(installation.logs()).not.toContain('ephemeral words');
  });

  test('cannot repeat themselves from room to room, wherever the rooms live', async () => {
    const speaker = await tabAt(0);
    const roomKeptBy = async (node: number) => {
      const { room } = await speaker.person.documents(`A room of node ${String(node)}`);
      // Whoever opens it first carries it.
      await joinConversation(await tabAt(node), room);
      return joinConversation(speaker, room);
    };
    const here = await roomKeptBy(0);
    const there = await roomKeptBy(1);
    let attempts = 0;
    const repeats = async () => {
      const text = `Look at this, time ${String((attempts += 1))}`;
      for (const room of [here, there]) await postAcknowledged(room, text);
      // Here it would be the second time only.
      await new Promise((resolve) => setTimeout(resolve, 1_000));
      return here.post(text);
    };
    const refused = await eventually(repeats, ({ type }) => type === 'error', 'a refusal');
    expect(refused).toMatchObject({ code: 'repeated_text' });
  });

  test('make a room outside the articles that people of every node find', async () => {
    const maker = await personAt(1);
    const { document } = await maker.json<{ document: string }>('/api/rooms/social', {
      name: 'Tea of nodes',
      topic: '',
    });
    const rooms = await Promise.all([0, 2].map(async (node) => joinConversation(await tabAt(node), document)));
    await postAcknowledged(rooms[0] ?? fail(), 'tea');
    await rooms[1]?.sees('tea');
    const search = () => maker.json<{ rooms: readonly { document: string }[] }>('/api/rooms/search?q=Tea%20of%20nodes');
    const found = await eventually(search, ({ rooms }) => rooms.some((room) => room.document === document), 'the room');
    expect(found.rooms).toHaveLength(1);
  });

  test('ask for help on one node and are helped from others, by one helper alone', async () => {
    const asker = await personAt(0);
    const [one, other] = [await personAt(1, ['editor', 'helper']), await personAt(2, ['editor', 'helper'])];
    const desks = [await help.desk(help.tab(one)), await help.desk(help.tab(other))];
    const session = await editPage(await tabAt(0), 'A page that needs help');
    const { request, document } = await ask(asker, 'How do I cite?', {
      page: 'A page that needs help',
      edit: session.name,
    });
    const asked = await help.request(help.tab(asker), document);
    for (const desk of desks) expect(await desk.sees(request)).toMatchObject({ text: 'How do I cite?' });

    const replies = await Promise.all(desks.map((desk) => desk.command({ type: 'help-claim', request })));
    expect(replies.map(({ type }) => type).toSorted()).toEqual(['ack', 'error']);
    const helper = replies[0]?.type === 'ack' ? one : other;
    expect((await asked.is('claimed')).state).toMatchObject({ helpers: [helper.person] });
    const theirs = await joinConversation(openTabOf(helper), document);
    await postAcknowledged(theirs, 'With the book button.');
    const talk = () => asked.doc.getArray<Message>(messagesField).toArray();
    await until(asked.onChange, () => talk().some(({ text }) => text === 'With the book button.'), {
      what: 'the words of the helper',
    });

    const helping = await help.request(help.tab(helper), document);
    await helping.command({ type: 'help-join' });
    await asked.is('joined');
    const mentor = openTabOf(helper).open(session.name);
    await mentor.synced();
    mentor.provider.setAwarenessField('cursor', null);
    const isMarked = () =>
      [...(session.provider.awareness?.getStates().values() ?? [])].some((state) => state['user']?.role === 'mentor');
    await until(session.onChange, isMarked, { what: 'the mark of the mentor for the people of another node' });
    await asked.command({ type: 'help-close', solved: 'yes' });
    await helping.is('closed');
    for (const desk of desks) {
      await until(desk.onChange, () => desk.requests().every(({ id }) => id !== request), { what: 'an empty desk' });
    }
  });

  test('are kept out everywhere by what a moderator of another node decides', async () => {
    const talker = await tabAt(0);
    const moderator = await tabAt(1, ['editor', 'moderator']);
    const { room } = await talker.person.documents('Silk');
    const theirs = await joinConversation(talker, room);
    const other = await joinConversation(talker, (await talker.person.documents('Spider')).room);
    const chair = await joinConversation(moderator, room);
    const person = { wiki: talker.person.person.wiki, userId: talker.person.person.userId };
    const reply = await chair.command({ type: 'ban', person, everywhere: true, reason: 'spam' });
    expect(reply.type).toBe('ack');
    for (const conversation of [theirs, other]) {
      await conversation.frame((frame): frame is typeof frame => frame['code'] === 'banned', 'the notice of the ban');
    }
  });

  test('cannot use a token twice, nor take a name that somebody of another node has', async () => {
    const { person } = await tabAt(0);
    const tab = tabs[0] ?? fail();
    await joinConversation(tab, (await person.documents('Silk')).room);
    await expect(signIn(urlOf(2), person.name)).rejects.toMatchObject({ code: 'name_taken' });
    const document = (await person.documents('Orb-weaver')).editChat;
    const token = await person.token(document);
    const twice = { ...person, token: async () => token };
    const first = openTab(twice);
    const second = openTab({ ...twice, url: urlOf(1) });
    tabs.push(first, second);
    await first.open(document).synced();
    const refused = second.open(document);
    await until(refused.onChange, () => refused.refusals.includes('token_used'), { what: 'the refusal of the token' });
  });

  test('lose their right to edit within moments, whichever node it was taken at', async () => {
    const editor = await editPage(await tabAt(0), 'Silk');
    const moderator = await personAt(2, ['editor', 'moderator']);
    await moderator.json('/api/wiki/protect', { title: 'Silk', on: true, reason: 'for the test' });
    const isReadOnly = (frame: { readonly type: string }): frame is { type: 'session' } =>
      frame.type === 'session' && 'readOnly' in frame;
    expect(await editor.frame(isReadOnly, 'being read-only')).toMatchObject({ readOnly: 'protected' });
    await moderator.json('/api/wiki/protect', { title: 'Silk', on: false, reason: '' });
  });
});

describe('When something goes away', () => {
  test('words of another version, or of nobody, are passed over', async () => {
    const rooms = [];
    for (const node of [0, 1]) {
      const tab = await tabAt(node);
      rooms.push(await joinConversation(tab, (await tab.person.documents('Wool')).room));
    }
    for (const words of ['{"kind":"pulse"}', '\u007f\u0001x', '\u0005\u0001x\u0001[', '']) {
      // Each node listens to its own channel and to that of all.
      expect(await installation.redis.say(words)).toBe(installation.nodes.length * 2);
    }
    await postAcknowledged(rooms[0] ?? fail(), 'still heard');
    await rooms[1]?.sees('still heard');
  });

  test('a node that is stopped hands its pages on: nothing written is lost and all go on', async () => {
    const [first, second] = [
      await editPage(await tabAt(0), 'A page that moves'),
      await editPage(await tabAt(1), 'A page that moves'),
    ];
    first.page.insertParagraph('before the stop');
    await first.saved();
    await seesWords(second, 'before the stop');
    const stopped = await installation.nodes[0]?.parley.terminate();
    expect(stopped?.code).toBe(0);
    second.page.insertParagraph('meanwhile');
    await until(second.onChange, () => second.provider.isSynced && second.provider.unsyncedChanges === 0, {
      what: 'the words of the second node kept elsewhere',
    });
    first.page.insertParagraph('written while away');
    await installation.nodes[0]?.parley.start();
    await first.saved();
    for (const words of ['before the stop', 'meanwhile', 'written while away']) {
      await seesWords(first, words);
      await seesWords(second, words);
    }
  });

  test('a node that is stopped hands its rooms on: what was said and made there goes on while all are restarted', async () => {
    const at = [await tabAt(0), await tabAt(1), await tabAt(2)];
    const { room } = await (at[0] ?? fail()).person.documents('Silk');
    const made = { name: 'A room that moves', topic: 'moving' };
    const { document: social } = await (at[0] ?? fail()).person.json<{ document: string }>('/api/rooms/social', made);
    for (const name of [room, social]) {
      const conversations = await Promise.all(at.map(async (tab) => joinConversation(tab, name)));
      await postAcknowledged(conversations[0] ?? fail(), 'before');
      for (const conversation of conversations) await conversation.sees('before');
    }
    const words = ['before'];
    for (const [index, { parley }] of installation.nodes.entries()) {
      expect((await parley.terminate()).code).toBe(0);
      words.push(`while ${String(index)} is away`);
      const tab = openTabOf((at[(index + 1) % at.length] ?? fail()).person);
      for (const name of [room, social]) await postAcknowledged(await joinConversation(tab, name), words.at(-1) ?? '');
      await parley.start();
    }
    for (const name of [room, social]) {
      const found = await joinConversation(await tabAt(1), name);
      expect(found.texts()).toEqual(words);
    }
    expect(await installation.redis.stored()).not.toContain('is away');
    expect(installation.logs()).not.toContain('is away');
  });

  test('a command that is repeated to the next keeper of a room, because its answer was lost, is carried out once', async () => {
    const { room } = await (await tabAt(0)).person.documents('Velvet');
    // Whoever comes first decides where it lives.
    await joinConversation(await tabAt(0), room);
    const { person } = await tabAt(1);
    const before = await joinConversation(openTabOf(person), room);
    const command = { type: 'post', text: 'said once' } as const;
    const first = await before.command(command, 'repeated');
    expect((await (installation.nodes[0] ?? fail()).parley.terminate()).code).toBe(0);
    const after = await joinConversation(openTabOf(person), room);
    expect(await after.command(command, 'repeated')).toEqual(first);
    expect(after.texts()).toEqual(['said once']);
    await installation.nodes[0]?.parley.start();
  });

  test('rooms that people made outlive a node that is killed, once, and keep their names', async () => {
    const at = [await tabAt(0), await tabAt(1)];
    const made = { name: 'A room of a dying node', topic: '' };
    const { document } = await (at[0] ?? fail()).person.json<{ document: string }>('/api/rooms/social', made);
    for (const tab of at) await joinConversation(tab, document);
    // Wherever such rooms live: one node after the other dies, once all have heard of the room.
    const counts = `/api/rooms/counts?documents=${encodeURIComponent(document)}`;
    const isIn = (answer: RoomCounts) => (answer.counts[0]?.count ?? 0) > 0;
    for (const { parley } of installation.nodes.slice(0, 2)) {
      for (const node of [0, 1, 2]) {
        const { person } = await tabAt(node);
        await eventually(async () => person.json<RoomCounts>(counts), isIn, 'somebody in the room');
      }
      await parley.kill9();
      const { person } = await tabAt(2);
      await postAcknowledged(await joinConversation(openTabOf(person), document), 'here again');
      await expect(person.json('/api/rooms/social', made)).rejects.toThrow('name_taken');
      await parley.start();
    }
  });

  test('without Redis people of the home of a page go on, and all come together when it is back', async () => {
    const home = await editPage(await tabAt(2), 'A page without Redis');
    const neighbour = await editPage(await tabAt(2), 'A page without Redis');
    const farTab = await tabAt(1);
    const far = await editPage(farTab, 'A page without Redis');
    const reader = await openBareSocket(installation.nodes[1]?.parley.socketUrl ?? '');
    expect(await reader.enter(far.name, await farTab.person.token(far.name))).toMatchObject({ in: true });
    await installation.redis.end('SIGKILL');
    // Not that a server is restarted: nobody knows for how long.
    expect(await reader.closed()).toBe(closeCodes.reset);
    home.page.insertParagraph('said at home');
    await home.saved();
    await seesWords(neighbour, 'said at home');
    far.page.insertParagraph('said far away');
    await installation.redis.start();
    await far.saved();
    for (const editor of [home, neighbour, far]) {
      await seesWords(editor, 'said at home');
      await seesWords(editor, 'said far away');
    }
    expect(new Set([home, neighbour, far].map((editor) => editor.page.text())).size).toBe(1);
  });

  test('a sign-out that a node was not told ends there what it has open, once the nodes hear each other', async () => {
    const [leaving, staying] = [await tabAt(1), await tabAt(1)];
    // The page lives where they are: nothing else ends what they have open.
    const document = (await leaving.person.documents('A page that somebody leaves')).editChat;
    const open = leaving.open(document);
    const other = staying.open(document);
    await Promise.all([open.synced(), other.synced()]);
    const ended = new Promise<string>((resolve) => {
      open.provider.on('close', ({ event }: { event: { reason: string } }) => resolve(event.reason));
    });
    await installation.redis.end('SIGKILL');
    await signedOutAt(0, leaving.person);
    expect(open.provider.isSynced).toBe(true);
    await installation.redis.start();
    expect(await ended).toBe('not_signed_in');
    expect(other.provider.isSynced).toBe(true);
  });

  test('a node that is killed is struck off, and its pages go on elsewhere', async () => {
    const dying = await editPage(await tabAt(0), 'A page of a dying node');
    const living = await editPage(await tabAt(1), 'A page of a dying node');
    dying.page.insertParagraph('kept before the end');
    await dying.saved();
    await installation.nodes[0]?.parley.kill9();
    living.page.insertParagraph('written after it');
    await living.saved();
    await seesWords(living, 'kept before the end');
    await installation.nodes[0]?.parley.start();
    await dying.synced();
    await seesWords(dying, 'written after it');
    expect(dying.page.text()).toBe(living.page.text());
  });
});

function fail(): never {
  throw new Error('Somebody who should be there is not.');
}
