// SPDX-License-Identifier: GPL-2.0-or-later
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';

const main = fileURLToPath(new URL('main.ts', import.meta.url));
let folder: string;
let running: ChildProcess | undefined;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parley-main-'));
});

afterEach(async () => {
  running?.kill('SIGKILL');
  running = undefined;
  await rm(folder, { recursive: true, force: true });
});

type Started = { readonly child: ChildProcess; readonly ended: Promise<number | null>; said: () => string };

function start(environment: Record<string, string> = {}): Started {
  const child = spawn(process.execPath, [main], {
    env: { PATH: process.env['PATH'], PARLEY_PORT: '0', PARLEY_DATA: join(folder, 'data'), ...environment },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  running = child;
  let words = '';
  child.stdout?.on('data', (chunk: Buffer) => (words += chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => (words += chunk.toString()));
  const ended = once(child, 'close').then(([code]) => (typeof code === 'number' ? code : null));
  return { child, ended, said: () => words };
}

async function addressOf({ child, ended, said }: Started): Promise<string> {
  const message: unknown = await Promise.race([
    once(child, 'message').then(([first]: unknown[]) => first),
    ended.then((code) => {
      throw new Error(`the server ended with ${String(code)}: ${said()}`);
    }),
  ]);
  if (typeof message !== 'object' || message === null || !('address' in message)) throw new Error('no address');
  return String(message.address);
}

describe('the server process', () => {
  test('starts in an empty folder, tells where it is, and stops cleanly when asked', async () => {
    const server = start();
    const address = await addressOf(server);
    expect((await fetch(`${address}/readyz`)).status).toBe(200);
    expect((await stat(join(folder, 'data', 'token-secret'))).mode & 0o777).toBe(0o600);
    const socket = new WebSocket(`${address.replace('http', 'ws')}/ws`);
    await once(socket, 'open');
    const closed = once(socket, 'close');
    server.child.kill('SIGTERM');
    const [code] = (await closed) as [number];
    expect(code).toBe(1012);
    expect(await server.ended).toBe(0);
  });

  test('stops when the process that started it is gone', async () => {
    const server = start();
    await addressOf(server);
    // A child without its channel never says "close".
    const exited = once(server.child, 'exit');
    server.child.disconnect();
    expect(await exited).toEqual([0, null]);
  });

  test('stays away with a wrong setting, and says which and what to write', async () => {
    const server = start({ PARLEY_PORT: 'eighty' });
    expect(await server.ended).toBe(78);
    expect(server.said()).toContain('PARLEY_PORT is "eighty". Write a whole number from 0 to 65535.');
  });

  test('stays away when a secret is not where a setting says', async () => {
    const server = start({
      PARLEY_DATABASE: 'postgres://parley@127.0.0.1:9/parley',
      PARLEY_DATABASE_PASSWORD_FILE: join(folder, 'absent'),
    });
    expect(await server.ended).toBe(78);
    expect(server.said()).toContain(`PARLEY_DATABASE_PASSWORD_FILE: ${join(folder, 'absent')} cannot be read.`);
  });

  test('says which setting to change when the port is in use', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const bound = other.address();
    const port = typeof bound === 'object' && bound !== null ? bound.port : 0;
    const server = start({ PARLEY_PORT: String(port) });
    expect(await server.ended).toBe(71);
    expect(server.said()).toContain(`Port ${String(port)} on 127.0.0.1 is in use`);
    expect(server.said()).toContain('PARLEY_PORT');
    other.close();
  });

  test('says which setting to change when the folder is none', async () => {
    const file = join(folder, 'file');
    await writeFile(file, '');
    await chmod(file, 0o600);
    const server = start({ PARLEY_DATA: file });
    expect(await server.ended).toBe(71);
    expect(server.said()).toContain('PARLEY_DATA');
  });

  test('does not make a new key when the old one is broken', async () => {
    const first = start();
    await addressOf(first);
    first.child.kill('SIGTERM');
    await first.ended;
    await writeFile(join(folder, 'data', 'token-secret'), 'short');
    const second = start();
    expect(await second.ended).toBe(71);
    expect(second.said()).toContain('token-secret');
  });
});
