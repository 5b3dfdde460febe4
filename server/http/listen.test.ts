// SPDX-License-Identifier: GPL-2.0-or-later
import { readFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { fastify, type FastifyInstance } from 'fastify';
import { afterEach, expect, test } from 'vitest';
import { type Doors, listen } from './listen.ts';

const open: { readonly app: FastifyInstance; readonly doors: Doors }[] = [];

afterEach(async () => {
  for (const { app, doors } of open.splice(0)) await Promise.all([app.close(), doors.close()]);
});

async function serve(port = 0, begun: () => Promise<void> = async () => undefined): Promise<number> {
  const app = fastify();
  app.addHook('onReady', begun);
  app.get('/', async (request) => ({ from: request.socket.remotePort }));
  open.push({ app, doors: await listen(app, { host: '127.0.0.1', port }) });
  return Number(new URL(app.listeningOrigin).port);
}

/** Listening sockets of this machine on a port. */
async function listeningOn(port: number): Promise<number> {
  const local = `0100007F:${port.toString(16).toUpperCase().padStart(4, '0')}`;
  const lines = (await readFile('/proc/net/tcp', 'utf8')).split('\n').map((line) => line.trim().split(/\s+/));
  return lines.filter(([, address, , state]) => address === local && state === '0A').length;
}

test('Everybody is served, whichever of the sockets of the port they came through', async () => {
  const port = await serve();
  expect(await listeningOn(port)).toBe(16);
  const answers = await Promise.all(
    Array.from({ length: 200 }, () => fetch(`http://127.0.0.1:${String(port)}/`, { headers: { connection: 'close' } })),
  );
  expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
});

test('A port that another server has is refused, also when that one shares it among sockets of its own', async () => {
  const port = await serve();
  await expect(serve(port)).rejects.toMatchObject({ code: 'EADDRINUSE' });
});

test('A server that begins while another one takes the port is refused, and does not share it', async () => {
  const port = await serve();
  for (const { app, doors } of open.splice(0)) await Promise.all([app.close(), doors.close()]);
  const second: Promise<unknown>[] = [];
  // The first one has found the port free, and has not taken it.
  await serve(port, async () => {
    second.push(serve(port).catch((error: unknown) => error));
    for (let turn = 0; turn < 100; turn += 1) await new Promise((resolve) => setImmediate(resolve));
  });
  expect(await Promise.all(second)).toMatchObject([{ code: 'EADDRINUSE' }]);
  expect(await listeningOn(port)).toBe(16);
});

test('Those that start in one instant on any port have one each', async () => {
  const ports = await Promise.all(Array.from({ length: 8 }, () => serve()));
  expect(new Set(ports).size).toBe(8);
});

test('Once closed nobody is let in', async () => {
  const port = await serve();
  for (const { app, doors } of open.splice(0)) await Promise.all([app.close(), doors.close()]);
  const refused = new Promise((resolve) => connect(port, '127.0.0.1').once('error', resolve));
  expect(await refused).toMatchObject({ code: 'ECONNREFUSED' });
});
