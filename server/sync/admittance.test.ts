// SPDX-License-Identifier: GPL-2.0-or-later
import { afterEach, describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { connect, saved, type StockClient, until } from './testing/clients.ts';
import { type HarnessOptions, seedOfText, startSync, type SyncHarness } from './testing/sync-harness.ts';

const page = 'edit:demo:p1.1';
const room = 'room:demo:p1';

describe('while somebody is let in', () => {
  const clients: StockClient[] = [];
  let harness: SyncHarness;

  const join = async (document: string, options: HarnessOptions): Promise<StockClient> => {
    harness = await startSync(options);
    const client = connect(harness, { name: 'Mallory', document });
    clients.push(client);
    return client;
  };

  afterEach(async () => {
    for (const client of clients.splice(0)) client.destroy();
    await harness.stop();
  });

  test('who is put out at the door reads nothing, though the question was sent along with the token', async () => {
    const open = async () => {
      const doc = new Y.Doc();
      doc.getArray('messages').push(['Between us.']);
      return doc;
    };
    const client = await join(room, { feed: { open, joined: (_feed, member) => member.leave('banned') } });
    client.provider.startSync();
    await until('it is closed', () => client.closes.length > 0);
    // The server answers in order: whatever it had to say about the room came before this.
    const other = connect(harness, { name: 'Alice', document: page, socket: client.socket });
    clients.unshift(other);
    await saved(other);
    expect(client.doc.getArray('messages').toArray()).toEqual([]);
  });

  test('what changes about their rights holds from the first moment', async () => {
    let load: () => void = () => undefined;
    const loaded = new Promise<void>((resolve) => {
      load = resolve;
    });
    let asked = false;
    const seed = async () => {
      asked = true;
      await loaded;
      return seedOfText('Spiders spin. ');
    };
    const client = await join(page, { edit: { seed } });
    await until('the page is being loaded', () => asked);
    harness.sync.revise((admission) => ({ kind: 'change', admission: { ...admission, readOnly: 'blocked' } }));
    load();
    await until('the page is there', () => client.provider.synced);
    client.type('Still here.');
    await until('it is refused', () =>
      client.frames.some((frame) => JSON.stringify(frame).includes('"type":"refused"')),
    );
    expect(await harness.sync.edit.read(page, (doc) => doc.getXmlFragment('prosemirror').toString())).not.toContain(
      'Still here.',
    );
  });

  test('a right to be there that is taken away keeps them out', async () => {
    let load: () => void = () => undefined;
    const loaded = new Promise<void>((resolve) => {
      load = resolve;
    });
    let asked = false;
    const open = async () => {
      asked = true;
      await loaded;
      return new Y.Doc();
    };
    const joined: string[] = [];
    const feed = { open, joined: () => void joined.push('Mallory') };
    const client = await join(room, { feed });
    await until('the room is being opened', () => asked);
    harness.sync.revise(() => ({ kind: 'end', code: 'permission_denied' }));
    await until('it is told', () => client.closes.length > 0);
    load();
    await harness.sync.feeds.open(room);
    expect(joined).toEqual([]);
  });
});
