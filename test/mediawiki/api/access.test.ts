// SPDX-License-Identifier: GPL-2.0-or-later
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type BareSocket, openBareSocket } from '../../harness/bare-socket.ts';
import { joinConversation } from '../../harness/conversation.ts';
import { type Frame, openTab, type OpenDocument, type Tab } from '../../harness/tab.ts';
import { until } from '../../harness/until.ts';
import type { ReceivedFrame } from '../../harness/wire.ts';
import { type Installation, startInstallation } from './installation.ts';
import { signInByWiki, type WikiPerson } from './wiki-person.ts';

let installation: Installation;
const tabs: Tab[] = [];
const sockets: BareSocket[] = [];

beforeAll(async () => {
  installation = await startInstallation();
});
afterEach(() => [...tabs.splice(0), ...sockets.splice(0)].forEach((open) => open.close()));
afterAll(() => installation.stop());

function person(name: string): Promise<WikiPerson> {
  return signInByWiki(installation.parley.url, installation.wiki, name);
}

/** The edit session of a page, once it says how it stands. */
async function open(someone: WikiPerson, title: string): Promise<OpenDocument> {
  const tab = openTab(someone);
  tabs.push(tab);
  const opened = tab.open((await someone.documents(title)).edit);
  await stands(opened, 'how it stands', () => true);
  return opened;
}

function stands(opened: OpenDocument, what: string, wanted: (state: Frame) => boolean): Promise<Frame> {
  return until(
    opened.onChange,
    () => {
      const state = opened.frames.findLast(({ type }) => type === 'session');
      return state !== undefined && wanted(state) ? state : undefined;
    },
    { what, detail: () => JSON.stringify(opened.frames.at(-1)) + opened.refusals.join() },
  );
}

/** A socket without a provider, which would come back at once, in the edit session of a page. */
async function entered(someone: WikiPerson, title: string): Promise<BareSocket> {
  const document = (await someone.documents(title)).edit;
  const socket = await openBareSocket(installation.parley.socketUrl);
  sockets.push(socket);
  expect(await socket.enter(document, await someone.token(document))).toMatchObject({ in: true });
  return socket;
}

/** Protects a page for so many seconds, or longer until it is told here before that is over, however slow the machine is. */
async function protectedFor(opened: OpenDocument, title: string, seconds: number): Promise<void> {
  await installation.wiki.protect(title, 'sysop', `${String(seconds)} seconds`);
  const told = () => opened.frames.some((frame) => frame.type === 'session' && readOnly('protected')(frame));
  await until(opened.onChange, told, { what: 'the protection', timeout: seconds * 1000 }).catch((error: unknown) => {
    if (seconds > 60) throw error;
    return protectedFor(opened, title, 2 * seconds);
  });
}

const isEnd =
  (code: string) =>
  (frame: ReceivedFrame): frame is ReceivedFrame =>
    frame.type === 'closed' && frame.reason === code;

const readOnly = (code: string | undefined) => (state: Frame) => state['readOnly'] === code;

describe('What changes on the wiki while somebody edits', () => {
  test('a protection makes the page read-only, its end gives it back', async () => {
    const { wiki } = installation;
    const opened = await open(await person('Alice'), 'Lion');
    await wiki.protect('Lion');
    expect(await stands(opened, 'the protection', readOnly('protected'))).toBeDefined();
    await wiki.protect('Lion', 'all');
    expect(await stands(opened, 'writing again', readOnly(undefined))).toBeDefined();
  });

  test('a protection that expires gives it back, though no wiki tells of that', async () => {
    const opened = await open(await person('Alice'), 'Tiger');
    await protectedFor(opened, 'Tiger', 4);
    expect(await stands(opened, 'its end', readOnly(undefined))).toBeDefined();
  });

  test('a block ends writing and talking, and its end gives both back', async () => {
    const { wiki } = installation;
    const bob = await person('Bob');
    const opened = await open(bob, 'Dog');
    const room = await joinConversation(tabs[0] ?? openTab(bob), (await bob.documents('Dog')).room);
    await wiki.block('Bob', { autoblock: false });
    expect(await stands(opened, 'the block', readOnly('blocked'))).toBeDefined();
    await expect(bob.token((await bob.documents('Dog')).room)).rejects.toMatchObject({ code: 'blocked' });
    expect(room).toBeDefined();
    await wiki.unblock('Bob');
    expect(await stands(opened, 'writing again', readOnly(undefined))).toBeDefined();
  });

  test('a block of one page leaves the others', async () => {
    const { wiki } = installation;
    const bob = await person('Bob');
    const [one, other] = [await open(bob, 'Dog'), await open(bob, 'Cat')];
    await wiki.block('Bob', { autoblock: false, partial: true, allowusertalk: true, pagerestrictions: 'Dog' });
    expect(await stands(one, 'the block', readOnly('blocked'))).toBeDefined();
    await wiki.unblock('Bob');
    expect(await stands(one, 'its end', readOnly(undefined))).toBeDefined();
    expect(other.frames.filter((frame) => frame['readOnly'] !== undefined)).toEqual([]);
  });

  test('signing out of the wiki ends what is open here, and the session', async () => {
    const carol = await person('Carol');
    const socket = await entered(carol, 'Dog');
    await carol.client.signOut();
    expect(await socket.frame(isEnd('not_signed_in'), 'the end')).toBeDefined();
    expect((await carol.request('/api/session')).status).toBe(401);
  });

  test('other groups bring and take rights', async () => {
    const { wiki } = installation;
    const bob = await person('Bob');
    const rights = async () => (await bob.json<{ roles: readonly string[] }>('/api/session')).roles;
    expect(await rights()).not.toContain('moderator');
    await wiki.groups('Bob', { add: 'parley-moderator' });
    await expect.poll(rights).toContain('moderator');
    await wiki.groups('Bob', { remove: 'parley-moderator' });
    await expect.poll(rights).not.toContain('moderator');
  });

  test('another name ends what is open under the old one', async () => {
    const { wiki, parley } = installation;
    const bob = await person('Bob');
    const socket = await entered(bob, 'Dog');
    await wiki.rename('Bob', 'Robert');
    expect(await socket.frame(isEnd('not_signed_in'), 'the end')).toBeDefined();
    await wiki.rename('Robert', 'Bob');
    expect((await signInByWiki(parley.url, wiki, 'Bob')).person.name).toBe('Bob');
  });

  test('a move takes the session along', async () => {
    const { wiki } = installation;
    await wiki.edit('Old title', 'Words.');
    const opened = await open(await person('Alice'), 'Old title');
    await wiki.move('Old title', 'New title');
    expect(
      await stands(opened, 'the new title', (state) => (state['page'] as { title: string }).title === 'New title'),
    ).toBeDefined();
    expect((await (await person('Alice')).documents('New title')).edit).toBe(opened.name);
  });

  test('a deletion is told, and undeleting it too', async () => {
    const { wiki } = installation;
    await wiki.edit('Fleeting', 'Words.');
    const opened = await open(await person('Alice'), 'Fleeting');
    await wiki.delete('Fleeting');
    expect(await stands(opened, 'the deletion', (state) => state['latestRevision'] === 0)).toBeDefined();
    await wiki.undelete('Fleeting');
    expect(await stands(opened, 'the page', (state) => Number(state['latestRevision']) > 0)).toBeDefined();
  });

  test('an outside edit comes into a session where nobody wrote', async () => {
    const { wiki } = installation;
    await wiki.edit('Quiet', 'Before.');
    const opened = await open(await person('Alice'), 'Quiet');
    const { newrevid } = await wiki.edit('Quiet', 'After.');
    expect(await stands(opened, 'the new revision', (state) => state['baseRevision'] === newrevid)).toBeDefined();
  });
});
