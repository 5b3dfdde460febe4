// SPDX-License-Identifier: GPL-2.0-or-later
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pino } from 'pino';
import { afterEach, describe, expect, test } from 'vitest';
import * as v from 'valibot';
import { createSharedSecrets } from '../../identity/shared-secrets.ts';
import { createWikiRequests, type WikiRequests } from './wiki-requests.ts';

const secret = 's'.repeat(32);
const schema = v.object({ n: v.number() });
const closing: (() => void)[] = [];
afterEach(() => closing.splice(0).forEach((close) => close()));

type Answer = (response: ServerResponse, request: IncomingMessage, times: number) => void;

/** Times after which nobody waits any longer: long where an answer comes, however busy the machine is. */
const patient = { quick: 60_000, slow: 60_000 };
const impatient = { quick: 200, slow: 200 };

/** A wiki that answers as a test wants, and what it was asked. */
async function wikiThat(
  answer: Answer,
  timeouts = patient,
): Promise<{ requests: WikiRequests; asked: () => number; clock: { now: number } }> {
  let times = 0;
  const server = createServer((request, response) => {
    times += 1;
    answer(response, request, times);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  closing.push(() => {
    server.closeAllConnections();
    server.close();
  });
  const clock = { now: Date.now() };
  const requests = createWikiRequests({
    wiki: 'en',
    rest: `http://127.0.0.1:${(server.address() as AddressInfo).port}/rest.php`,
    secrets: createSharedSecrets([secret]),
    logger: pino({ level: 'silent' }),
    timeouts,
    now: () => clock.now,
  });
  return { requests, asked: () => times, clock };
}

const json = (response: ServerResponse, body: unknown, status = 200): void => {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
};

describe('A request to a wiki', () => {
  test('is signed for its method, path and body', async () => {
    let claims: unknown;
    const { requests } = await wikiThat((response, request) => {
      claims = createSharedSecrets([secret]).verify(String(request.headers.authorization).replace('Parley ', ''));
      json(response, { n: 1 });
    });
    expect(await requests.get('page', { title: 'Ä & b' }, schema)).toEqual({ n: 1 });
    expect(claims).toMatchObject({
      iss: 'parley',
      aud: 'wiki:en',
      method: 'GET',
      path: '/rest.php/parley/v0/server/page?title=%C3%84+%26+b',
      sha256: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    });
  });

  test('is tried once more when reading failed, never when something is written', async () => {
    const flaky: Answer = (response, _request, times) => {
      if (times % 2 === 1) response.writeHead(502).end();
      else json(response, { n: times });
    };
    const reading = await wikiThat(flaky);
    expect(await reading.requests.get('page', {}, schema)).toEqual({ n: 2 });
    const writing = await wikiThat(flaky);
    await expect(writing.requests.post('note', {}, schema)).rejects.toMatchObject({ code: 'wiki_unavailable' });
    expect(writing.asked()).toBe(1);
  });

  test('brings the wiki’s own reasons, and nothing for what is not there', async () => {
    const { requests } = await wikiThat((response, { url }) => {
      if (url?.includes('gone') === true) json(response, { code: 'not_found' }, 404);
      else if (url?.includes('bad') === true) json(response, { code: 'title_invalid' }, 400);
      else json(response, { code: 'a-reason-of-its-own' }, 403);
    });
    expect(await requests.get('page', { title: 'gone' }, schema)).toBeUndefined();
    await expect(requests.get('page', { title: 'bad' }, schema)).rejects.toMatchObject({ code: 'title_invalid' });
    await expect(requests.get('page', { title: 'x' }, schema)).rejects.toMatchObject({ code: 'permission_denied' });
  });

  test.each([
    ['hangs', () => undefined],
    ['breaks off', (response: ServerResponse) => response.destroy()],
    ['says what is not JSON', (response: ServerResponse) => response.end('<html>')],
    ['has another form', (response: ServerResponse) => json(response, { n: 'one' })],
    ['does not know the secret', (response: ServerResponse) => json(response, { code: 'permission_denied' }, 401)],
    ['sends elsewhere', (response: ServerResponse) => response.writeHead(302, { location: '/' }).end()],
    ['fails', (response: ServerResponse) => json(response, { code: 'blocked' }, 500)],
  ])('to one that %s is told as one that does not answer', async (_what, answer: Answer) => {
    const { requests } = await wikiThat(answer, impatient);
    await expect(requests.get('page', {}, schema)).rejects.toMatchObject({ code: 'wiki_unavailable' });
  });

  test('is not even sent while none is answered, but for a try now and then', async () => {
    let back = false;
    const { requests, asked, clock } = await wikiThat((response) => {
      if (back) json(response, { n: 1 });
      else response.destroy();
    });
    const ask = () => requests.get('page', {}, schema);
    for (let times = 0; times < 2; times += 1) await expect(ask()).rejects.toMatchObject({ code: 'wiki_unavailable' });
    expect(requests.available).toBe(false);
    const before = asked();
    for (let times = 0; times < 20; times += 1) await expect(ask()).rejects.toMatchObject({ code: 'wiki_unavailable' });
    expect(asked()).toBe(before);
    back = true;
    clock.now += 2500;
    expect(await ask()).toEqual({ n: 1 });
    expect(requests.available).toBe(true);
  });

  test('that only looks something up does not wait for pages that are being worked out', async () => {
    const workedOut: ServerResponse[] = [];
    let isHeld = true;
    const { requests } = await wikiThat((response, { method }) => {
      if (method === 'GET' || !isHeld) json(response, { n: 1 });
      else workedOut.push(response);
    });
    let over = 0;
    const rendering = Array.from({ length: 30 }, () =>
      requests.post('html', {}, schema).then(
        () => (over += 1),
        () => (over += 1),
      ),
    );
    expect(await requests.get('access', {}, schema)).toEqual({ n: 1 });
    expect(over).toBe(0);
    isHeld = false;
    for (const response of workedOut) json(response, { n: 1 });
    await Promise.all(rendering);
  });
});
