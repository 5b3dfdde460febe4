// SPDX-License-Identifier: GPL-2.0-or-later
import { afterEach, describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { connect, saved, type StockClient, until } from './testing/clients.ts';
import { type HarnessOptions, startSync, type SyncHarness } from './testing/sync-harness.ts';

const page = 'edit:demo:p1.1';

describe('limits of sockets and documents', () => {
  const clients: StockClient[] = [];
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

  /** The HTTP status that an upgrade is refused with; 101 when it is not. */
  function statusOf(url: string, origin?: string): Promise<number> {
    return new Promise((resolve) => {
      const socket = new WebSocket(url, origin === undefined ? {} : { origin });
      socket.on('open', () => {
        socket.close();
        resolve(101);
      });
      socket.on('unexpected-response', (request, response) => {
        resolve(response.statusCode ?? 0);
        request.destroy();
      });
      socket.on('error', () => undefined);
    });
  }

  function closeCodeOf(url: string): Promise<number> {
    return new Promise((resolve) => {
      const socket = new WebSocket(url);
      socket.on('close', resolve);
      socket.on('error', () => undefined);
    });
  }

  test('a page of another site may not connect, one of this host may', async () => {
    await start();
    const own = new URL(harness.url).host;
    expect(await statusOf(harness.url, 'https://elsewhere.example')).toBe(403);
    expect(await statusOf(harness.url, `http://${own}`)).toBe(101);
    expect(await statusOf(harness.url)).toBe(101);
  });

  test('there is nothing at other paths', async () => {
    await start();
    for (const path of ['/', '/wss', '/yjs', '/yjs/%E0%A4%A', `/yjs/${'x'.repeat(500)}`])
      expect(await statusOf(harness.url.replace('/ws', path))).toBe(404);
  });

  test('a full server takes nobody more', async () => {
    await start({ limits: { sockets: 1 } });
    await saved(join('Alice'));
    expect(await closeCodeOf(harness.url)).toBe(1013);
    expect(harness.sync.figures().sockets).toBe(1);
  });

  test('a server with too much to do sends new people away for a while, and keeps those who are here', async () => {
    let busy = false;
    await start({ isTooBusy: () => busy });
    const alice = join('Alice');
    await saved(alice);
    busy = true;
    expect(await closeCodeOf(harness.url)).toBe(1013);
    alice.type('Still here.');
    await saved(alice);
    busy = false;
    await saved(join('Bob'));
  });

  test('a socket without a token is closed after a while', async () => {
    await start({ limits: { tokenWithin: 10 } });
    expect(await closeCodeOf(harness.url)).toBe(4408);
  });

  test('a socket carries so many documents and no more; those it has go on', async () => {
    await start({ limits: { documentsPerSocket: 2 } });
    const first = join('Alice');
    const second = join('Alice', 'edit:demo:p2.1', { socket: first.socket });
    await Promise.all([saved(first), saved(second)]);
    const third = join('Alice', 'edit:demo:p3.1', { socket: first.socket });
    await until('it is refused', () => third.denials.length > 0);
    expect(third.denials).toEqual(['too_many_documents']);
    first.type('Fine.');
    await saved(first);
  });

  test('a person has so many sockets and no more, until one of them goes', async () => {
    await start({ limits: { socketsPerPerson: 2 } });
    const [first, second] = [join('Alice'), join('Alice')];
    await Promise.all([saved(first), saved(second)]);
    const third = join('Alice');
    await until('it is refused', () => third.denials.length > 0);
    expect(third.denials).toEqual(['too_many_connections']);
    first.destroy();
    await until('the first is gone', () => harness.sync.figures().editMembers === 1);
    await saved(join('Alice'));
  });

  test('several readers may share a socket, each for one document', async () => {
    await start();
    const alice = join('Alice');
    const bob = join('Bob', 'edit:demo:p2.1', { socket: alice.socket });
    await Promise.all([saved(alice), saved(bob)]);
    expect(harness.sync.figures()).toMatchObject({ sockets: 1, people: 2 });
    alice.destroy();
    await until('both are gone', () => harness.sync.figures().people === 0);
  });

  test('a server that stops closes with 1012, and takes nobody more', async () => {
    await start();
    const alice = join('Alice');
    await saved(alice);
    alice.type('Last words.');
    await saved(alice);
    const stopped = harness.sync.stop();
    await until('she is told', () => alice.closes.length > 0);
    expect(alice.closes[0]?.code).toBe(1012);
    await stopped;
    expect(await statusOf(harness.url)).toBe(503);
    expect(harness.sync.figures().sockets).toBe(0);
  });
});
