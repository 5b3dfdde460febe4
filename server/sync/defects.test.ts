// SPDX-License-Identifier: GPL-2.0-or-later
import { contentField } from '@parley/protocol/edit/frames.ts';
import { afterEach, describe, expect, test } from 'vitest';
import { Awareness, encodeAwarenessUpdate } from 'y-protocols/awareness';
import { WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';
import type { Journal } from '../storage/journal-port.ts';
import type { EditHandler } from './edit-documents.ts';
import type { FeedHandler } from './feed.ts';
import { silentMetrics, type SyncMetrics } from './metrics.ts';
import { RawClient } from './testing/raw-client.ts';
import { connect, saved, type StockClient, textOf, typeInto, until } from './testing/clients.ts';
import { type HarnessOptions, startSync, type SyncHarness } from './testing/sync-harness.ts';

const page = 'edit:demo:p1.1';
const room = 'room:demo:p1';
const seed = 'Spiders spin. ';

/**
 * Known defects of servers that speak this protocol, each tried on ours with the stock clients. A rejection that nobody
 * handles would end the process; vitest fails the run for each.
 */
describe('a known defect is harmless here', () => {
  const clients: { destroy(): void }[] = [];
  const harnesses: SyncHarness[] = [];

  const start = async (options: HarnessOptions = {}): Promise<SyncHarness> => {
    const harness = await startSync(options);
    harnesses.push(harness);
    return harness;
  };
  const join = (harness: SyncHarness, name: string, document = page, more: object = {}): StockClient => {
    const client = connect(harness, { name, document, ...more });
    clients.push(client);
    return client;
  };
  const raw = async (harness: SyncHarness, name: string, document = page): Promise<RawClient> => {
    const client = await RawClient.enter(harness.url, document, harness.token({ name, document }));
    clients.push(client);
    return client;
  };

  afterEach(async () => {
    for (const client of clients.splice(0)) client.destroy();
    for (const harness of harnesses.splice(0)) await harness.stop();
  });

  test('1: when storage fails, nothing is acknowledged, and nothing is lost when it is back', async () => {
    let failing = false;
    const harness = await start({ journal: (journal) => failingJournal(journal, () => failing) });
    const alice = join(harness, 'Alice');
    const bob = join(harness, 'Bob');
    await Promise.all([saved(alice), saved(bob)]);
    failing = true;
    alice.type('Hard to keep.');
    await until('she is told', () => alice.frames.some((frame) => isRefusal(frame, 'storage_failed')));
    expect(alice.provider.hasUnsyncedChanges).toBe(true);
    expect(bob.text()).toBe(seed);
    failing = false;
    alice.provider.forceSync();
    await saved(alice);
    await until('Bob sees it', () => bob.text() === `${seed}Hard to keep.`);
  });

  test('1: a document that everybody left is the same after a restart', async () => {
    const first = await start();
    const alice = join(first, 'Alice');
    await saved(alice);
    alice.type('Then she left.');
    await saved(alice);
    alice.destroy();
    const entries = await first.journal.read(page);
    const doc = new Y.Doc();
    for (const { payload } of entries) Y.applyUpdate(doc, payload);
    expect(textOf(doc)).toBe(`${seed}Then she left.`);
  });

  test.each(['state', 'joined', 'left', 'changed', 'emptied'] as const)(
    '2: a throw in the edit hook %s ends neither the process nor the session',
    async (hook) => {
      const { metrics, failed } = countingMetrics();
      const harness = await start({ edit: throwing<EditHandler>(hook), metrics });
      const alice = join(harness, 'Alice');
      await saved(alice);
      alice.type('Still here.');
      await saved(alice);
      alice.destroy();
      await until('the hook was called', () => failed.includes(`edit.${hook}`));
      const bob = join(harness, 'Bob');
      await saved(bob);
      expect(bob.text()).toBe(`${seed}Still here.`);
    },
  );

  test.each(['joined', 'left', 'command', 'emptied'] as const)(
    '2: a throw in the feed hook %s ends neither the process nor the room',
    async (hook) => {
      const { metrics, failed } = countingMetrics();
      const harness = await start({ feed: throwing<FeedHandler>(hook), metrics });
      const alice = join(harness, 'Alice', room);
      await saved(alice);
      alice.provider.sendStateless('hello');
      if (hook !== 'command') await until('it is posted', () => alice.doc.getArray('messages').length === 1);
      else await until('the hook was called', () => failed.includes('feed.command'));
      alice.destroy();
      await until('the hook was called', () => failed.includes(`feed.${hook}`));
      const bob = join(harness, 'Bob', room);
      await saved(bob);
      expect(bob.denials).toEqual([]);
    },
  );

  test('3: a presence that its client takes back is gone for the others at once', async () => {
    const harness = await start();
    const alice = join(harness, 'Alice');
    const bob = join(harness, 'Bob');
    await Promise.all([saved(alice), saved(bob)]);
    const shown = () => alice.provider.awareness?.getStates().has(bob.doc.clientID) === true;
    bob.provider.setAwarenessField('cursor', null);
    await until('Bob is shown', shown);
    bob.provider.awareness?.setLocalState(null);
    await until('Bob is gone', () => !shown());
    bob.provider.awareness?.setLocalState({});
    await until('Bob is shown again', shown);
    expect(shown()).toBe(true);
  });

  test('4: nobody moves or renames somebody else, and a reader is shown as one', async () => {
    const harness = await start();
    const alice = join(harness, 'Alice');
    const bob = join(harness, 'Bob', page, { readOnly: 'protected' });
    await Promise.all([saved(alice), saved(bob)]);
    alice.provider.setAwarenessField('cursor', { anchor: 1, head: 1 });
    bob.provider.setAwarenessField('cursor', { anchor: 2, head: 2 });
    const stateOf = (id: number) => bob.provider.awareness?.getStates().get(id);
    await until('Bob sees Alice', () => stateOf(alice.doc.clientID)?.['cursor'] !== undefined);
    const ghost = new Y.Doc();
    ghost.clientID = alice.doc.clientID;
    const awareness = new Awareness(ghost);
    for (let step = 0; step < 9; step += 1) awareness.setLocalState({ user: { name: 'Mallory' }, step });
    const mallory = await raw(harness, 'Mallory');
    mallory.awareness(encodeAwarenessUpdate(awareness, [ghost.clientID]));
    awareness.destroy();
    mallory.step1();
    await until('her frames were read', () => mallory.count('step2') > 0);
    alice.provider.setAwarenessField('cursor', { anchor: 3, head: 3 });
    await until('Bob sees Alice move', () => isAt(stateOf(alice.doc.clientID), 3));
    expect(stateOf(alice.doc.clientID)?.['user']).toMatchObject({ name: 'Alice' });
    expect(alice.provider.awareness?.getStates().get(bob.doc.clientID)?.['user']).toMatchObject({ readOnly: true });
  });

  test('5: structs forged under somebody’s client id are refused, and fork nobody', async () => {
    const harness = await start();
    const alice = join(harness, 'Alice');
    await saved(alice);
    alice.type('A');
    await saved(alice);
    const mallory = await raw(harness, 'Mallory');
    mallory.update(changedAs(alice.doc.clientID, alice.doc, (doc) => typeInto(doc, 'forged')));
    await until('she is told', () => mallory.refusals.length > 0);
    expect(mallory.refusals).toEqual(['author_forged']);
    alice.type('B');
    await saved(alice);
    expect(await harness.sync.edit.read(page, textOf)).toBe(`${seed}AB`);
    expect(alice.text()).toBe(`${seed}AB`);
  });

  test('5: a client that says something else under clocks it has used is refused', async () => {
    const harness = await start();
    const alice = join(harness, 'Alice');
    await saved(alice);
    const before = new Y.Doc();
    Y.applyUpdate(before, Y.encodeStateAsUpdate(alice.doc));
    alice.type('one');
    await saved(alice);
    const again = await raw(harness, 'Alice');
    again.update(changedAs(alice.doc.clientID, before, (doc) => typeInto(doc, 'two')));
    await until('it is told', () => again.refusals.length > 0);
    expect(again.refusals).toEqual(['author_forged']);
    expect(await harness.sync.edit.read(page, textOf)).toBe(`${seed}one`);
  });

  test('6: an update with a missing parent is refused, parked nowhere and sent to nobody', async () => {
    const harness = await start();
    const mallory = await raw(harness, 'Mallory');
    for (let turn = 0; turn < 20; turn += 1) mallory.update(withMissingParent(50_000));
    await until('she is told', () => mallory.refusals.length === 20);
    expect(new Set(mallory.refusals)).toEqual(new Set(['dependency_missing']));
    const size = await harness.sync.edit.read(page, (doc) => Y.encodeStateAsUpdate(doc).length);
    expect(size).toBeLessThan(200);
    expect((await harness.journal.read(page)).length).toBe(1);
  });

  test('7: a malformed update closes its socket with a code, and is not acknowledged', async () => {
    const harness = await start();
    const bob = join(harness, 'Bob');
    await saved(bob);
    const mallory = await raw(harness, 'Mallory');
    mallory.update(Uint8Array.of(9, 9, 9, 9, 9));
    await until('it is closed', () => mallory.closedWith !== undefined);
    expect(mallory.closedWith).toBe(4400);
    expect(mallory.count('kept')).toBe(0);
    bob.type('Undisturbed.');
    await saved(bob);
  });

  test.each(['constructor', 'toString', '__proto__', 'hasOwnProperty', ''])(
    '8: a document called "%s" is refused and takes nothing else with it',
    async (name) => {
      const harness = await start();
      const alice = join(harness, 'Alice');
      await saved(alice);
      const strange = join(harness, 'Alice', name, { socket: alice.socket });
      await until('it is refused', () => strange.denials.length > 0);
      expect(strange.denials).toEqual(['not_found']);
      alice.type('Fine.');
      await saved(alice);
    },
  );

  test('8: a page may have such a key', async () => {
    const harness = await start();
    const alice = join(harness, 'Alice', 'edit:demo:constructor.1');
    await saved(alice);
    expect(alice.text()).toBe(seed);
  });

  test('9: a document that cannot be loaded is refused with its code, leaves nothing behind, and opens later', async () => {
    let failing = true;
    const harness = await start({
      edit: {
        seed: async () => {
          if (failing) throw new Error('The wiki is away.');
          return Y.encodeStateAsUpdate(new Y.Doc());
        },
      },
    });
    const refused = join(harness, 'Alice');
    await until('it is refused', () => refused.denials.length > 0);
    expect(refused.denials).toEqual(['internal']);
    expect(harness.sync.figures()).toMatchObject({ editDocuments: 0, editMembers: 0 });
    failing = false;
    const again = join(harness, 'Bob');
    await saved(again);
    expect(harness.sync.figures()).toMatchObject({ editDocuments: 1 });
  });

  test('10: a client that detaches and attaches at once is alive afterwards', async () => {
    const harness = await start();
    const alice = join(harness, 'Alice');
    const bob = join(harness, 'Bob');
    await Promise.all([saved(alice), saved(bob)]);
    alice.provider.detach();
    alice.provider.attach();
    await until('she is let in again', () => alice.provider.isAuthenticated);
    await saved(alice);
    alice.type('Back.');
    await until('Bob sees it', () => bob.text() === `${seed}Back.`);
    bob.type(' Good.');
    await until('Alice sees it', () => alice.text() === `${seed}Back. Good.`);
    await saved(alice);
    expect(harness.sync.figures()).toMatchObject({ editMembers: 2, people: 2 });
  });

  test('10: a new token on an open document goes on where it was', async () => {
    const harness = await start();
    const alice = join(harness, 'Alice');
    await saved(alice);
    await alice.provider.sendToken();
    alice.provider.startSync();
    alice.type('Renewed.');
    await saved(alice);
    expect(await harness.sync.edit.read(page, textOf)).toBe(`${seed}Renewed.`);
    expect(harness.sync.figures()).toMatchObject({ editMembers: 1, people: 1 });
  });

  test('11: the stock y-websocket client syncs, writes through the same gate, and is refused with a close code', async () => {
    const harness = await start();
    const open = (document: string, token: string) => {
      const doc = new Y.Doc();
      const provider = new WebsocketProvider(harness.plainUrl, document, doc, { protocols: [token], disableBc: true });
      clients.push(provider);
      return { doc, provider };
    };
    const alice = open(page, harness.token({ name: 'Alice', document: page }));
    await until('it is synced', () => alice.provider.synced);
    typeInto(alice.doc, 'Plain.');
    const bob = join(harness, 'Bob');
    await until('Bob sees it', () => bob.text() === `${seed}Plain.`);
    alice.doc.getMap('elsewhere').set('key', 'value');
    bob.type('!');
    await until('Alice sees Bob', () => textOf(alice.doc) === `${seed}Plain.!`);
    expect(await harness.sync.edit.read(page, (doc) => [...doc.share.keys()])).toEqual([contentField]);
    const refused = open(page, 'made-up');
    const codes: number[] = [];
    refused.provider.on('closed', ({ code }) => codes.push(code));
    await until('it is closed', () => codes.length > 0);
    expect(codes).toEqual([4401]);
  });

  test('12: an oversized frame closes its socket with 1009', async () => {
    const harness = await start({ limits: { frameBytes: 100_000 } });
    const mallory = await raw(harness, 'Mallory');
    mallory.update(new Uint8Array(200_000));
    await until('it is closed', () => mallory.closedWith !== undefined);
    expect(mallory.closedWith).toBe(1009);
  });

  test('12: a reader that does not read is closed, and the others read on', async () => {
    const harness = await start({ limits: { unreadBytes: 200_000 } });
    const [slow, alice] = [await raw(harness, 'Slow', room), join(harness, 'Alice', room)];
    await saved(alice);
    slow.stopReading();
    const feed = harness.sync.feeds.find(room);
    const words = 'x'.repeat(100_000);
    await until('the slow one is closed', () => {
      feed?.broadcast(JSON.stringify({ words }));
      feed?.flush();
      return feed?.members.size === 1;
    });
    feed?.broadcast(JSON.stringify({ last: true }));
    await until('Alice reads the last', () => alice.frames.some((frame) => isObject(frame) && frame['last'] === true));
    expect(alice.closes).toEqual([]);
  });

  test('12: a flood is closed with its code, and the others go on', async () => {
    const harness = await start({ limits: { framesAtOnce: 200, framesPerSecond: 1 } });
    const alice = join(harness, 'Alice');
    await saved(alice);
    const mallory = await raw(harness, 'Mallory');
    for (let turn = 0; turn < 400; turn += 1) mallory.step1();
    await until('it is closed', () => mallory.closedWith !== undefined);
    expect(mallory.closedWith).toBe(4429);
    alice.type('Calm.');
    await saved(alice);
  });
});

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isRefusal(frame: unknown, code: string): boolean {
  return isObject(frame) && frame['type'] === 'refused' && frame['code'] === code;
}

function isAt(state: Record<string, unknown> | undefined, position: number): boolean {
  const cursor = state?.['cursor'];
  return isObject(cursor) && cursor['head'] === position;
}

function failingJournal(journal: Journal, failing: () => boolean): Journal {
  return {
    ...journal,
    append: (document, update, owners) =>
      // A statement that cannot be carried out makes the real journal refuse the whole entry.
      failing() ? journal.appendWith(document, update, [noSuchTable]) : journal.append(document, update, owners),
  };
}

const noSuchTable = { sql: 'insert into no_such_table values (1)', parameters: [] } as unknown as Parameters<
  Journal['appendWith']
>[2][number];

function countingMetrics(): { readonly metrics: SyncMetrics; readonly failed: readonly string[] } {
  const failed: string[] = [];
  return { failed, metrics: { ...silentMetrics, hookFailed: (hook) => void failed.push(hook) } };
}

function throwing<T>(hook: keyof T): Partial<T> {
  const handler = {
    [hook]: () => {
      throw new Error(`${String(hook)} failed on purpose`);
    },
  };
  return handler as Partial<T>;
}

/** What a client that knows `known` would send after a change of its own under whatever client id. */
function changedAs(clientId: number, known: Y.Doc, change: (doc: Y.Doc) => void): Uint8Array {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(known));
  // Only now: Yjs takes another id when it sees its own used by somebody else.
  doc.clientID = clientId;
  const before = Y.encodeStateVector(doc);
  change(doc);
  return Y.encodeStateAsUpdate(doc, before);
}

function withMissingParent(size: number): Uint8Array {
  const doc = new Y.Doc();
  const paragraph = new Y.XmlElement('paragraph');
  doc.getXmlFragment(contentField).insert(0, [paragraph]);
  const before = Y.encodeStateVector(doc);
  paragraph.insert(0, [new Y.XmlText('x'.repeat(size))]);
  return Y.encodeStateAsUpdate(doc, before);
}
