// SPDX-License-Identifier: GPL-2.0-or-later
import { loadTokenSecret } from '@parley/server/identity/token-secret.ts';
import { createTokens } from '@parley/server/identity/tokens.ts';
import { rememberUsedTokens } from '@parley/server/identity/used-tokens.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBareSocket } from '../harness/bare-socket.ts';
import { bystandersOn, type Bystanders } from '../harness/bystander.ts';
import { startParley, type Parley } from '../harness/parley-process.ts';
import { signIn, type SignedInPerson } from '../harness/person.ts';

let parley: Parley;
let honest: Bystanders;
let person: SignedInPerson;
beforeAll(async () => {
  parley = await startParley();
  honest = await bystandersOn(parley.url, 'Guarded page');
  person = await signIn(parley.url, 'Token holder');
});
afterAll(async () => {
  honest.leave();
  await parley.stop();
});

async function tryToken(document: string, token: string): Promise<{ in: boolean; reason: string }> {
  const socket = await openBareSocket(parley.socketUrl);
  const entry = await socket.enter(document, token);
  socket.close();
  return entry;
}

/** Tokens as this installation signs them, made at another time. */
async function tokensOfInstallation(now: () => number) {
  return createTokens({ secret: await loadTokenSecret(parley.data), used: rememberUsedTokens(), now });
}

describe('a token admits one person to one document once', () => {
  test('it admits', async () => {
    expect(await tryToken(honest.first.name, await person.token(honest.first.name))).toEqual({ in: true, reason: '' });
  });

  test('it does not admit somebody who has signed out since', async () => {
    const leaving = await signIn(parley.url, 'Somebody who leaves');
    const token = await leaving.token(honest.first.name);
    await leaving.json('/api/session', undefined, 'DELETE');
    expect(await tryToken(honest.first.name, token)).toEqual({ in: false, reason: 'token_expired' });
  });

  test('it does not admit a second time', async () => {
    const token = await person.token(honest.first.name);
    expect((await tryToken(honest.first.name, token)).in).toBe(true);
    expect(await tryToken(honest.first.name, token)).toEqual({ in: false, reason: 'token_used' });
  });

  test('two uses at the same moment let in one', async () => {
    const token = await person.token(honest.first.name);
    const entries = await Promise.all([1, 2, 3, 4].map(() => tryToken(honest.first.name, token)));
    expect(entries.filter((entry) => entry.in)).toHaveLength(1);
  });

  test('it does not admit to another document', async () => {
    const other = await person.documents('Another guarded page');
    expect(await tryToken(other.edit, await person.token(honest.first.name))).toMatchObject({
      in: false,
      reason: 'token_invalid',
    });
    expect(await tryToken(honest.firstChat.name, await person.token(honest.first.name))).toMatchObject({
      in: false,
      reason: 'token_invalid',
    });
  });

  test('it does not admit when it has expired', async () => {
    const old = await tokensOfInstallation(() => Date.now() - 3_600_000);
    const token = await old.issue({
      person: person.person,
      roles: ['editor'],
      rights: ['parley-edit'],
      document: honest.first.name,
    });
    expect(await tryToken(honest.first.name, token)).toEqual({ in: false, reason: 'token_expired' });
  });

  test('a foreign signature, no signature and no token admit nobody', async () => {
    const foreign = createTokens({ secret: new Uint8Array(32).fill(7), used: rememberUsedTokens() });
    const admission = { person: person.person, roles: [], rights: [], document: honest.first.name } as const;
    const [head = '', body = ''] = (await foreign.issue(admission)).split('.');
    const none = `${Buffer.from('{"alg":"none"}').toString('base64url')}.${body}.`;
    for (const token of [await foreign.issue(admission), `${head}.${body}.`, none, '', 'x', '.'.repeat(5000)]) {
      expect((await tryToken(honest.first.name, token)).in).toBe(false);
    }
  });

  test('a token made for a reader admits, but to reading only', async () => {
    const tokens = await tokensOfInstallation(Date.now);
    const admission = { person: person.person, roles: [], rights: [], document: honest.first.name } as const;
    const socket = await openBareSocket(parley.socketUrl);
    const entry = await socket.enter(honest.first.name, await tokens.issue({ ...admission, readOnly: 'blocked' }));
    expect(entry.in).toBe(true);
    const scopes = socket.frames.flatMap((frame) => (frame.type === 'authenticated' ? [frame.scope] : []));
    expect(scopes).toEqual(['readonly']);
    socket.close();
  });

  test('meanwhile nobody else noticed anything', async () => {
    await expect(honest.expectUndisturbed()).resolves.toBeUndefined();
  });
});

describe('documents that are none', () => {
  test.each([
    'edit:demo:t0.1',
    'edit:demo:p999999.1',
    'constructor',
    'toString',
    '__proto__',
    'edit:demo:__proto__.1',
    'edit-chat:demo:__proto__',
    'room:other:p1',
    'desk:demo:main',
    'edit:demo:../../x.1',
    '',
  ])('no token is given for “%s”', async (document) => {
    await expect(person.token(document)).rejects.toMatchObject({ status: expect.any(Number) as number });
    const entry = await tryToken(document, await person.token(honest.first.name));
    expect(entry.in).toBe(false);
  });

  test('no token is given for a name of five thousand letters', async () => {
    await expect(person.token('x'.repeat(5000))).rejects.toMatchObject({ code: 'bad_request' });
    expect((await tryToken('x'.repeat(5000), 'x')).in).toBe(false);
  });

  test('and nobody else noticed', async () => {
    await expect(honest.expectUndisturbed()).resolves.toBeUndefined();
  });
});
