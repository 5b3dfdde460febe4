// SPDX-License-Identifier: GPL-2.0-or-later
import { Agent, request } from 'node:https';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { openBareSocket } from '../harness/bare-socket.ts';
import { startParley, type Parley } from '../harness/parley-process.ts';
import { signIn } from '../harness/person.ts';
import { startProxy, type RunningProxy } from './proxy.ts';

/** The certificate of a test is signed by nobody. */
const trusting = new Agent({ rejectUnauthorized: false });

type Answer = { readonly status: number; readonly headers: NodeJS.Dict<string | string[]>; readonly body: string };

function get(url: string, headers: Record<string, string> = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request(url, { agent: trusting, headers }, (answer) => {
      let body = '';
      answer.on('data', (chunk: Buffer) => (body += chunk.toString()));
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body }));
    });
    asked.on('error', reject);
    asked.end();
  });
}

describe.each(['nginx', 'haproxy'] as const)('the example for %s', (kind) => {
  const running: { stop(): Promise<void> }[] = [];
  afterEach(async () => {
    for (const one of running.splice(0).toReversed()) await one.stop();
  });

  async function behindProxy(settings: Record<string, string> = {}): Promise<{ parley: Parley; proxy: RunningProxy }> {
    const parley = await startParley({ settings: { PARLEY_TRUSTED_PROXIES: '127.0.0.1', ...settings } });
    running.push(parley);
    const proxy = await startProxy(kind, [Number(new URL(parley.url).port)]);
    running.push(proxy);
    return { parley, proxy };
  }

  test('passes on pages and sockets, and keeps the figures to this machine', async () => {
    const { parley, proxy } = await behindProxy();
    expect((await get(`${proxy.url}/healthz`)).status).toBe(200);
    expect((await get(`${proxy.url}/metrics`)).status).toBe(404);
    const ann = await signIn(parley.url, 'Ann behind a proxy');
    const { edit } = await ann.documents('Spider');
    const socket = await openBareSocket(proxy.socketUrl, { rejectUnauthorized: false });
    expect(await socket.enter(edit, await ann.token(edit))).toEqual({ in: true, reason: '' });
    socket.close();
  });

  test('says where a person comes from, and lets nobody say it themselves', async () => {
    const { proxy } = await behindProxy({ PARLEY_SOCKETS_PER_ADDRESS: '1' });
    // Addresses of this machine are not counted: were the forged one believed, the second would be refused.
    const headers = { 'x-forwarded-for': '203.0.113.7' };
    const first = await openBareSocket(proxy.socketUrl, { rejectUnauthorized: false, headers });
    const second = await openBareSocket(proxy.socketUrl, { rejectUnauthorized: false, headers });
    expect([first.isOpen(), second.isOpen()]).toEqual([true, true]);
    first.close();
    second.close();
  });

  test('asks another node when one says that it takes nobody', async () => {
    const full = createServer((_, response) => response.writeHead(503).end());
    await new Promise<void>((resolve) => full.listen(0, '127.0.0.1', resolve));
    const parley = await startParley();
    const ports = [(full.address() as AddressInfo).port, Number(new URL(parley.url).port)];
    const proxy = await startProxy(kind, ports);
    const closing = { stop: () => new Promise<void>((resolve) => full.close(() => resolve())) };
    running.push(closing, parley, proxy);
    for (let visit = 0; visit < 4; visit += 1) expect((await get(`${proxy.url}/healthz`)).status).toBe(200);
  });

  test('asks another node when one is gone', async () => {
    const one = await startParley();
    const other = await startParley();
    running.push(one, other);
    const ports = [one, other].map(({ url }) => Number(new URL(url).port));
    const proxy = await startProxy(kind, ports);
    running.push(proxy);
    await one.kill9();
    for (let visit = 0; visit < 4; visit += 1) expect((await get(`${proxy.url}/healthz`)).status).toBe(200);
  });
});
