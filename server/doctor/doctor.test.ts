// SPDX-License-Identifier: GPL-2.0-or-later
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type IncomingHttpHeaders, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readSettings } from '../configuration/read-settings.ts';
import type { Settings } from '../configuration/settings-table.ts';
import { portCheck, proxyCheck } from './checks/address.ts';
import { dataFolderCheck, secretCheck } from './checks/data-folder.ts';
import { asText, examine, exitCodeOf } from './examine.ts';

let folder: string;
const servers: Server[] = [];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parley-doctor-'));
});
afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
  await rm(folder, { recursive: true, force: true });
});

const settings = (more: Record<string, string> = {}): Settings => readSettings({ PARLEY_DATA: folder, ...more });

function listening(answer: Parameters<typeof createServer>[1]): Promise<number> {
  const server = createServer(answer ?? (() => undefined));
  servers.push(server);
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

async function freePort(): Promise<string> {
  const port = await listening(() => undefined);
  await new Promise((resolve) => servers.pop()?.close(resolve));
  return String(port);
}

describe('the data folder', () => {
  test('is fine when only its owner may open it', async () => {
    expect(await dataFolderCheck.look(settings())).toMatchObject({ state: 'well' });
  });

  test('is warned of when others may open it', async () => {
    await chmod(folder, 0o755);
    expect(await dataFolderCheck.look(settings())).toMatchObject({
      state: 'warn',
      mend: expect.stringContaining('chmod'),
    });
  });

  test('must be a folder', async () => {
    const file = join(folder, 'file');
    await writeFile(file, '');
    expect(await dataFolderCheck.look(settings({ PARLEY_DATA: file }))).toMatchObject({ state: 'fail' });
  });

  test('is not asked for before the first start', async () => {
    expect(await dataFolderCheck.look(settings({ PARLEY_DATA: join(folder, 'later') }))).toMatchObject({
      state: 'skip',
    });
  });
});

describe('the token secret', () => {
  test('must be a key', async () => {
    await writeFile(join(folder, 'token-secret'), 'short');
    expect(await secretCheck.look(settings())).toMatchObject({ state: 'fail' });
  });

  test('is warned of when others may read it, and is never shown', async () => {
    const secret = Buffer.alloc(32, 7).toString('base64url');
    await writeFile(join(folder, 'token-secret'), secret, { mode: 0o644 });
    const outcome = await secretCheck.look(settings());
    expect(outcome.state).toBe('warn');
    expect(JSON.stringify(outcome)).not.toContain(secret);
  });
});

describe('the port', () => {
  test('is fine when it is free, and when Parley answers on it', async () => {
    expect(await portCheck.look(settings({ PARLEY_PORT: await freePort() }))).toMatchObject({ state: 'well' });
    const port = await listening((_, response) => response.end());
    expect(await portCheck.look(settings({ PARLEY_PORT: String(port) }))).toMatchObject({ state: 'well' });
  });

  test('must not be used by something else', async () => {
    const port = await listening((_, response) => response.writeHead(404).end());
    expect(await portCheck.look(settings({ PARLEY_PORT: String(port) }))).toMatchObject({ state: 'fail' });
  });
});

describe('the proxy', () => {
  /** A proxy that passes on to the port with the headers it makes of those it got. */
  async function proxyTo(port: string, headers: (given: IncomingHttpHeaders) => IncomingHttpHeaders): Promise<string> {
    const proxy = await listening((given, response) => {
      const passed = request({ port, path: given.url, headers: headers(given.headers) }, (answer) => {
        response.writeHead(answer.statusCode ?? 502);
        answer.pipe(response);
      });
      passed.on('error', () => response.writeHead(502).end());
      passed.end();
    });
    return `http://127.0.0.1:${String(proxy)}`;
  }

  async function look(
    headers: (given: IncomingHttpHeaders) => IncomingHttpHeaders,
    more: Record<string, string> = { PARLEY_TRUSTED_PROXIES: '127.0.0.1' },
  ) {
    const port = await freePort();
    const PARLEY_PUBLIC_ORIGIN = await proxyTo(port, headers);
    return proxyCheck.look(settings({ PARLEY_PORT: port, PARLEY_PUBLIC_ORIGIN, ...more }));
  }

  test('is fine when it says where people come from', async () => {
    expect(await look(() => ({ 'x-forwarded-for': '127.0.0.1' }))).toMatchObject({ state: 'well' });
  });

  test('must say where people come from, and be trusted', async () => {
    expect(await look(() => ({}))).toMatchObject({ state: 'fail' });
    const untrusted = await look(() => ({ 'x-forwarded-for': '127.0.0.1' }), {});
    expect(untrusted).toMatchObject({ state: 'fail', mend: expect.stringContaining('127.0.0.1') });
  });

  test('is warned of when it lets people say it themselves', async () => {
    const adding = await look((given) => ({ 'x-forwarded-for': `${String(given['x-forwarded-for'])}, 127.0.0.1` }));
    expect(adding).toMatchObject({ state: 'warn' });
  });

  test('must lead here', async () => {
    const elsewhere = await listening((_, response) => response.end());
    const PARLEY_PUBLIC_ORIGIN = `http://127.0.0.1:${String(elsewhere)}`;
    const outcome = await proxyCheck.look(settings({ PARLEY_PORT: await freePort(), PARLEY_PUBLIC_ORIGIN }));
    expect(outcome).toMatchObject({ state: 'fail' });
  });
});

test('a check that throws is a failure, without the password of an address', async () => {
  await mkdir(join(folder, 'x'));
  const breaking = {
    part: 'database',
    look: () => Promise.reject(new Error('no answer from postgres://parley:hunter2@db/parley')),
  };
  const findings = await examine([breaking], settings(), () => undefined);
  expect(exitCodeOf(findings)).toBe(1);
  expect(findings.map(asText).join('\n')).not.toContain('hunter2');
});
