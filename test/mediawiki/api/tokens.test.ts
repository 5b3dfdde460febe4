// SPDX-License-Identifier: GPL-2.0-or-later
import { createHmac } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createSharedSecrets } from '@parley/server/identity/shared-secrets.ts';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type BareSocket, openBareSocket } from '../../harness/bare-socket.ts';
import { type Installation, startInstallation } from './installation.ts';
import { json, send, signInByWiki, type WikiPerson, withToken } from './wiki-person.ts';

let installation: Installation;
let alice: WikiPerson;
const sockets: BareSocket[] = [];

beforeAll(async () => {
  installation = await startInstallation([{ name: 'wikia' }, { name: 'wikib' }]);
  alice = await signInByWiki(installation.parley.url, installation.wiki, 'Alice');
});
afterEach(() => sockets.splice(0).forEach((socket) => socket.close()));
afterAll(() => installation.stop());

/** Tries to enter a document with a token, as the first frame of a socket. */
async function enter(document: string, token: string): Promise<{ readonly in: boolean; readonly reason: string }> {
  const socket = await openBareSocket(installation.parley.socketUrl, { origin: installation.wiki.origin });
  sockets.push(socket);
  return socket.enter(document, token);
}

async function tokenFor(page: string | null): Promise<string> {
  return (await alice.client.parleyToken(page)).token;
}

/** The wiki's token with claims of our own, signed with a secret of ours. */
async function forged(secret: string, change: object, page: string | null = 'Dog'): Promise<string> {
  const claims = JSON.parse(Buffer.from((await tokenFor(page)).split('.')[1] ?? '', 'base64url').toString()) as object;
  return createSharedSecrets([secret]).sign({ ...claims, ...change });
}

describe('A token of the wiki', () => {
  test('lets its person into the documents of its page, once', async () => {
    const { edit, editChat } = await alice.documents('Dog');
    const token = await tokenFor('Dog');
    expect(await enter(edit, token)).toEqual({ in: true, reason: '' });
    expect(await enter(editChat, token)).toEqual({ in: false, reason: 'token_used' });
    expect(await enter(editChat, await tokenFor('Dog'))).toMatchObject({ in: true });
  });

  test('is for no other page, and without a page for none', async () => {
    const { edit } = await alice.documents('Dog');
    expect(await enter(edit, await tokenFor('Cat'))).toEqual({ in: false, reason: 'token_invalid' });
    expect(await enter(edit, await tokenFor(null))).toEqual({ in: false, reason: 'token_invalid' });
  });

  test('works once for either use', async () => {
    const token = await tokenFor(null);
    await withToken(installation.parley.url, installation.wiki, alice.client, token);
    await expect(withToken(installation.parley.url, installation.wiki, alice.client, token)).rejects.toMatchObject({
      code: 'token_used',
      status: 401,
    });
  });

  test('must be signed by its own wiki, for this server, for a minute at most, and not be over', async () => {
    const { wiki, wikis } = installation;
    const now = Math.floor(Date.now() / 1000);
    const other = wikis[1]?.secret ?? '';
    const { edit } = await alice.documents('Dog');
    const attempts: readonly [string, object, string][] = [
      [other, {}, 'token_invalid'],
      ['x'.repeat(32), {}, 'token_invalid'],
      [other, { iss: `wiki:${wikis[1]?.id ?? ''}` }, 'token_invalid'],
      [wiki.secret, { iss: 'wiki:nowhere' }, 'token_invalid'],
      [wiki.secret, { aud: 'publish:wikia' }, 'token_invalid'],
      [wiki.secret, { iat: now, exp: now + 3600, jti: 'a-life-too-long' }, 'token_invalid'],
      [wiki.secret, { iat: now - 60, exp: now - 1, jti: 'an-hour-too-late' }, 'token_expired'],
      [wiki.secret, { rights: 'all' }, 'token_invalid'],
    ];
    for (const [secret, change, reason] of attempts) {
      expect(await enter(edit, await forged(secret, change))).toEqual({ in: false, reason });
    }
  });

  test('cannot be unsigned, nor say that it is', async () => {
    const { edit } = await alice.documents('Dog');
    const [, claims = ''] = (await tokenFor('Dog')).split('.');
    const none = Buffer.from('{"alg":"none","typ":"JWT","kid":"00000000"}').toString('base64url');
    expect(await enter(edit, `${none}.${claims}.`)).toMatchObject({ in: false });
    const head = Buffer.from('{"alg":"HS256","typ":"JWT","kid":"00000000"}').toString('base64url');
    const signature = createHmac('sha256', '').update(`${head}.${claims}`).digest('base64url');
    expect(await enter(edit, `${head}.${claims}.${signature}`)).toEqual({ in: false, reason: 'token_invalid' });
  });

  test('is not had by a reader, who is asked to sign in', async () => {
    await expect(installation.wiki.reader().parleyToken('Dog')).rejects.toMatchObject({ code: 'not_signed_in' });
    const visitor = { url: installation.parley.url, origin: installation.wiki.origin };
    const { room } = await json<{ room: string }>(visitor, '/api/documents?page=Dog&wiki=wikia');
    await expect(json(visitor, '/api/token', { document: room })).rejects.toMatchObject({ code: 'not_signed_in' });
  });
});

describe('A session', () => {
  test('is for pages of configured wikis, without cookies', async () => {
    const { parley, wiki } = installation;
    const allowed = await send({ url: parley.url, origin: wiki.origin }, '/api/session', {
      method: 'OPTIONS',
      headers: { 'access-control-request-method': 'POST', 'access-control-request-headers': 'authorization' },
    });
    expect(allowed.status).toBe(204);
    expect(allowed.headers.get('access-control-allow-origin')).toBe(wiki.origin);
    expect(allowed.headers.get('access-control-allow-credentials')).toBeNull();
    const elsewhere = { url: parley.url, origin: 'https://elsewhere.example' };
    expect((await send(elsewhere, '/api/session')).headers.get('access-control-allow-origin')).toBeNull();
    await expect(json(elsewhere, '/api/session', { token: await tokenFor(null) })).rejects.toMatchObject({
      code: 'origin_refused',
    });
    await expect(openBareSocket(parley.socketUrl, { origin: 'https://elsewhere.example' })).rejects.toThrow('403');
  });

  test('ends with signing out, and what is no session is nobody', async () => {
    const { parley, wiki } = installation;
    const person = await signInByWiki(parley.url, wiki, 'Carol');
    expect((await person.request('/api/session')).status).toBe(200);
    await person.json('/api/session', undefined, 'DELETE');
    await expect(person.json('/api/session')).rejects.toMatchObject({ code: 'not_signed_in' });
  });

  test('names the person and what they may do', async () => {
    expect(alice.session).toMatchObject({
      wiki: 'wikia',
      person: { wiki: 'wikia', name: 'Alice' },
      rights: expect.arrayContaining(['parley-chat', 'parley-edit']) as unknown,
      roles: ['editor'],
    });
  });
});

describe('The shared secret', () => {
  test('is changed without a break: first both know the new one, then both use it, then the old one goes', async () => {
    const { wiki, parley, wikis, list } = installation;
    const fresh = join(wiki.folder, 'fresh-secret');
    await writeFile(fresh, 'n'.repeat(40));
    const { edit } = await alice.documents('Dog');
    const listed = (secretFiles: readonly string[]) =>
      list(wikis.map(({ entry }) => (entry.id === wiki.id ? { ...entry, secretFiles } : entry)));
    const again = async () => {
      await parley.terminate();
      await parley.start();
    };
    // What the server signs with must be known to the wiki already: so it learns the new one behind the old one.
    for (const [here, there] of [
      [[wiki.secretFile, fresh], [wiki.secretFile]],
      [
        [wiki.secretFile, fresh],
        [wiki.secretFile, fresh],
      ],
      [
        [fresh, wiki.secretFile],
        [wiki.secretFile, fresh],
      ],
      [
        [fresh, wiki.secretFile],
        [fresh, wiki.secretFile],
      ],
      [[fresh], [fresh]],
    ] as const) {
      await wiki.configure({ secretFiles: there });
      await listed(here);
      await again();
      expect(await enter(edit, await tokenFor('Dog'))).toEqual({ in: true, reason: '' });
      // Something that only the wiki can say.
      expect(await alice.json('/api/wiki/search?q=Dog')).toMatchObject({
        titles: expect.arrayContaining(['Dog']) as unknown,
      });
    }
    expect(await enter(edit, await forged(wiki.secret, {}))).toEqual({ in: false, reason: 'token_invalid' });
    await listed([wiki.secretFile]);
    await wiki.configure({ secretFiles: [wiki.secretFile] });
    await again();
  });
});
