// SPDX-License-Identifier: GPL-2.0-or-later
import { createHmac } from 'node:crypto';
import { keyIdOf } from '@parley/server/identity/shared-secrets.ts';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type BareSocket, openBareSocket } from '../../harness/bare-socket.ts';
import type { ReceivedFrame } from '../../harness/wire.ts';
import { signedRequest } from '../wiki/signed-request.ts';
import { type Installation, startInstallation } from './installation.ts';
import { signInByWiki, type WikiPerson } from './wiki-person.ts';

let installation: Installation;
const sockets: BareSocket[] = [];

beforeAll(async () => {
  installation = await startInstallation();
});
afterEach(() => sockets.splice(0).forEach((socket) => socket.close()));
afterAll(() => installation.stop());

type Event = { readonly number: number; readonly kind: string };

/** What the wiki would send, all of it. */
async function eventsOfWiki(): Promise<readonly Event[]> {
  const { rest, secret, id } = installation.wiki;
  const answer = await signedRequest(`${rest}/parley/v0/server/events?after=0&limit=500`, { secret, wiki: id });
  return ((await answer.json()) as { events: readonly Event[] }).events;
}

type Sending = { readonly at?: number; readonly secret?: string; readonly wiki?: string };

function push(events: readonly object[], { at = Date.now(), secret, wiki = 'wikia' }: Sending = {}): Promise<Response> {
  const key = secret ?? installation.wiki.secret;
  const body = JSON.stringify({ events });
  return fetch(`${installation.parley.url}/api/wikis/${wiki}/events`, {
    method: 'POST',
    body,
    headers: {
      'content-type': 'application/json',
      'x-parley-time': String(at),
      'x-parley-key': keyIdOf(key),
      'x-parley-signature': createHmac('sha256', key).update(`${at}.${body}`).digest('hex'),
    },
  });
}

/** Somebody in the edit session of a page, on a socket that does not come back by itself. */
async function editing(name: string, title: string): Promise<{ person: WikiPerson; socket: BareSocket }> {
  const person = await signInByWiki(installation.parley.url, installation.wiki, name);
  const document = (await person.documents(title)).edit;
  const socket = await openBareSocket(installation.parley.socketUrl);
  sockets.push(socket);
  expect(await socket.enter(document, await person.token(document))).toMatchObject({ in: true });
  return { person, socket };
}

const says =
  (words: string) =>
  (frame: ReceivedFrame): frame is ReceivedFrame =>
    frame.type === 'stateless' && frame.payload.includes(words);
const isEnd = (frame: ReceivedFrame): frame is ReceivedFrame => frame.type === 'closed';

describe('What the wiki tells', () => {
  test('is believed only from the wiki, and while it is fresh', async () => {
    expect((await push([], { secret: 'y'.repeat(32) })).status).toBe(401);
    expect((await push([], { at: Date.now() - 6 * 60_000 })).status).toBe(401);
    expect((await push([], { at: Date.now() + 6 * 60_000 })).status).toBe(401);
    expect((await push([], { wiki: 'wikib' })).status).toBe(401);
    expect((await push([{ number: 'one' }])).status).toBe(400);
    const unsigned = await fetch(`${installation.parley.url}/api/wikis/wikia/events`, { method: 'POST' });
    expect(unsigned.status).toBe(401);
    expect((await push([])).status).toBe(200);
  });

  test('may be lost on the way: the next event shows the gap, and the wiki is asked', async () => {
    const { wiki } = installation;
    const { socket } = await editing('Bob', 'Dog');
    await wiki.stopPushing();
    await wiki.block('Bob');
    await wiki.edit('Somewhere else', 'Something else.');
    const newest = (await eventsOfWiki()).at(-1);
    const answer = await push(newest === undefined ? [] : [newest]);
    expect(await answer.json()).toEqual({ acknowledged: newest?.number });
    await socket.frame(says('"readOnly":"blocked"'), 'the block that was lost');
    await wiki.unblock('Bob');
    wiki.startPushing();
    await expect
      .poll(async () => (await push([])).json())
      .toEqual({ acknowledged: (await eventsOfWiki()).at(-1)?.number });
  });

  test('may come twice, and in any order', async () => {
    const { socket } = await editing('Bob', 'Dog');
    const events = await eventsOfWiki();
    const acknowledged = events.at(-1)?.number;
    for (const batch of [events, events.toReversed(), events.slice(0, 2)]) {
      expect(await (await push(batch)).json()).toEqual({ acknowledged });
    }
    expect(socket.frames.some(isEnd)).toBe(false);
    expect(socket.frames.some(says('"readOnly":"blocked"'))).toBe(false);
  });

  test('may be of a kind that nobody here knows, or of a form that cannot be read', async () => {
    const newest = (await eventsOfWiki()).at(-1)?.number ?? 0;
    // The wiki's own numbers go on behind these, so they are only read, not counted as missing.
    const strange = [
      { number: newest, at: Date.now(), kind: 'eclipse', page: { title: 'Moon' } },
      { number: newest, at: Date.now(), kind: 'blocked', user: 'everybody' },
    ];
    expect((await push(strange)).status).toBe(200);
  });

  test('while the server is away holds when it is back', async () => {
    const { wiki, parley } = installation;
    const carol = await signInByWiki(parley.url, wiki, 'Carol');
    const mo = await signInByWiki(parley.url, wiki, 'Mo');
    await parley.kill9();
    await carol.client.signOut();
    await wiki.edit('While it was away', 'Saved all the same.');
    await parley.start();
    await expect.poll(async () => (await carol.request('/api/session')).status).toBe(401);
    expect((await mo.request('/api/session')).status).toBe(200);
  });
});
