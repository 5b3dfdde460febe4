// SPDX-License-Identifier: GPL-2.0-or-later
import { schemaVersion } from '@parley/protocol/schema/version.ts';
import { afterEach, describe, expect, test } from 'vitest';
import { WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';
import { connect, saved, type StockClient, textOf, typeInto, until } from './testing/clients.ts';
import { type HarnessOptions, startSync, type SyncHarness } from './testing/sync-harness.ts';

const page = 'edit:demo:p1.1';
const room = 'room:demo:p1';

describe('the live server', () => {
  const clients: { destroy(): void }[] = [];
  let harness: SyncHarness;

  const start = async (options: HarnessOptions = {}) => {
    harness = await startSync(options);
  };
  const join = (name: string, document = page, more: object = {}): StockClient => {
    const client = connect(harness, { name, document, ...more });
    clients.push(client);
    return client;
  };

  afterEach(async () => {
    for (const client of clients.splice(0)) client.destroy();
    await harness.stop();
  });

  test('lets two people edit one page', async () => {
    await start();
    const alice = join('Alice');
    const bob = join('Bob');
    await Promise.all([saved(alice), saved(bob)]);
    alice.type('Webs shine.');
    await saved(alice);
    await until('Bob sees it', () => bob.text() === 'Spiders spin. Webs shine.');
    expect(alice.frames).toContainEqual(expect.objectContaining({ type: 'session', baseRevision: 1 }));
  });

  test('keeps the text when everybody left and the server started anew', async () => {
    await start();
    const alice = join('Alice');
    await saved(alice);
    alice.type('Kept.');
    await saved(alice);
    expect(await harness.sync.edit.read(page, textOf)).toBe('Spiders spin. Kept.');
    const authors = await harness.sync.edit.authors(page);
    expect([...authors.values()].map((person) => person.name)).toEqual(['Alice']);
  });

  test('shows people to each other, stamped by their tokens', async () => {
    await start();
    const alice = join('Alice');
    const bob = join('Bob');
    await Promise.all([saved(alice), saved(bob)]);
    bob.provider.setAwarenessField('user', { name: 'Mallory' });
    await until('Alice sees Bob', () => alice.provider.awareness?.getStates().has(bob.doc.clientID) === true);
    expect(alice.provider.awareness?.getStates().get(bob.doc.clientID)?.['user']).toMatchObject({ name: 'Bob' });
    bob.provider.awareness?.setLocalState(null);
    await until('Bob is gone', () => alice.provider.awareness?.getStates().has(bob.doc.clientID) === false);
  });

  test('refuses a token of another document and one that was used, with the code as the reason', async () => {
    await start();
    const token = harness.token({ name: 'Alice', document: 'edit:demo:p2.1' });
    const alice = join('Alice');
    alice.provider.configuration.token = token;
    await until('it is refused', () => alice.denials.length > 0);
    expect(alice.denials).toEqual(['token_invalid']);
  });

  test('carries rooms on the same socket: commands reach the feature, its messages reach everybody', async () => {
    await start();
    const alice = join('Alice');
    const chat = join('Alice', room, { socket: alice.socket });
    const bob = join('Bob', room);
    await Promise.all([saved(chat), saved(bob)]);
    chat.provider.sendStateless('hello');
    await until('Bob reads it', () => bob.doc.getArray('messages').length === 1);
    expect(bob.doc.getArray('messages').toJSON()).toEqual([{ by: 'Alice', payload: 'hello' }]);
    expect(bob.frames).toEqual([{ type: 'welcome' }]);
  });

  test('refuses writes into a room, and nobody else notices', async () => {
    await start();
    const alice = join('Alice', room);
    const bob = join('Bob', room);
    await Promise.all([saved(alice), saved(bob)]);
    alice.doc.getArray('messages').push(['forged']);
    await until('it is refused', () => alice.frames.length > 1);
    expect(alice.frames).toContainEqual(expect.objectContaining({ type: 'notice', code: 'read_only' }));
    expect(alice.provider.hasUnsyncedChanges).toBe(true);
    expect(bob.doc.getArray('messages').length).toBe(0);
  });

  test('lets the stock y-websocket client read, edit and be seen', async () => {
    await start();
    const alice = join('Alice');
    await saved(alice);
    const doc = new Y.Doc();
    const plain = new WebsocketProvider(harness.plainUrl, page, doc, {
      protocols: [harness.token({ name: 'Bob', document: page })],
      disableBc: true,
    });
    clients.push(plain);
    await until('it is synced', () => plain.synced);
    typeInto(doc, 'Plainly.');
    await until('Alice sees it', () => alice.text() === 'Spiders spin. Plainly.');
    alice.type(' Indeed.');
    await until('Bob sees it', () => textOf(doc) === 'Spiders spin. Plainly. Indeed.');
    await until('Alice sees Bob', () => alice.provider.awareness?.getStates().has(doc.clientID) === true);
    expect(alice.provider.awareness?.getStates().get(doc.clientID)?.['user']).toMatchObject({ name: 'Bob' });
  });

  test('merges what was typed offline, and what was typed while coming back', async () => {
    await start();
    const alice = join('Alice');
    const bob = join('Bob');
    await Promise.all([saved(alice), saved(bob)]);
    alice.socket.disconnect();
    await until('Alice is offline', () => !alice.provider.synced);
    alice.type('Offline. ');
    bob.type('Online. ');
    void alice.socket.connect();
    alice.provider.on('authenticated', () => alice.type('Just back.'));
    await until('both agree', () => bob.text().includes('Just back.') && bob.text() === alice.text());
    await saved(alice);
    expect(bob.text()).toContain('Offline.');
  });

  test('turns a connection read-only, and ends one, at once', async () => {
    await start();
    const alice = join('Alice');
    const bob = join('Bob');
    await Promise.all([saved(alice), saved(bob)]);
    harness.sync.revise((admission) =>
      admission.person.name === 'Alice'
        ? { kind: 'change', admission: { ...admission, readOnly: 'blocked' } }
        : { kind: 'end', code: 'banned' },
    );
    await until('Bob is told', () => bob.closes.length > 0);
    expect(bob.closes.at(-1)).toMatchObject({ reason: 'banned' });
    await until('Alice is told', () => alice.frames.length > 1);
    expect(alice.frames.at(-1)).toMatchObject({ type: 'session', readOnly: 'blocked' });
    alice.type('Too late.');
    await until('it is refused', () => alice.frames.length > 2);
    expect(alice.frames.at(-1)).toMatchObject({ type: 'refused', code: 'read_only' });
    expect(await harness.sync.edit.read(page, textOf)).toBe('Spiders spin. ');
  });

  test('keeps an editor that is older than the document from writing, though a node of the release before let it in', async () => {
    await start();
    const alice = join('Alice', page, { schema: schemaVersion - 1 });
    await until('Alice is told', () => alice.frames.length > 0);
    expect(alice.frames.at(-1)).toMatchObject({ type: 'session', readOnly: 'schema_outdated' });
    alice.type('From before.');
    await until('it is refused', () => alice.frames.length > 1);
    expect(alice.frames.at(-1)).toMatchObject({ type: 'refused', code: 'schema_outdated' });
    harness.sync.revise((admission) => ({ kind: 'change', admission: { ...admission, roles: ['helper'] } }));
    await until('Alice is told again', () => alice.frames.length > 2);
    expect(alice.frames.at(-1)).toMatchObject({ type: 'session', readOnly: 'schema_outdated' });
    expect(await harness.sync.edit.read(page, textOf)).toBe('Spiders spin. ');
  });

  test('makes changes in a person’s name, and ends a session for everybody', async () => {
    await start();
    const alice = join('Alice');
    await saved(alice);
    const carol = { wiki: 'demo', userId: 'carol', name: 'Carol' };
    await harness.sync.edit.change(page, carol, (doc) => typeInto(doc, 'By Carol.'));
    await until('Alice sees it', () => alice.text() === 'Spiders spin. By Carol.');
    await harness.sync.edit.drop(page, 'session_over');
    await until('Alice is told', () => alice.closes.some((close) => close.reason === 'session_over'));
    expect(await harness.journal.read(page)).toEqual([]);
  });
});
