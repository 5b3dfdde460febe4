// SPDX-License-Identifier: GPL-2.0-or-later
import { createSecretKey } from 'node:crypto';
import { jwtVerify, SignJWT } from 'jose';
import { describe, expect, test } from 'vitest';
import { readToken, signToken } from './json-web-token.ts';

const secret = new Uint8Array(32).fill(7);
const key = createSecretKey(secret);
const claims = { jti: 'x', person: { name: 'Ælfgifu 🕷' }, exp: 4_000_000_000 };

describe('a JSON Web Token', () => {
  test('is what other programs know as one', async () => {
    const { payload, protectedHeader } = await jwtVerify(signToken(claims, key), secret, { algorithms: ['HS256'] });
    expect(payload).toEqual(claims);
    expect(protectedHeader).toEqual({ alg: 'HS256' });
  });

  test('of another program with the same key is read', async () => {
    const token = await new SignJWT(claims).setProtectedHeader({ alg: 'HS256' }).sign(secret);
    expect(readToken(token, key)).toEqual(claims);
  });

  test('of another key, another algorithm or another header is not read', async () => {
    const sign = (alg: string, by: Uint8Array, more = {}) =>
      new SignJWT(claims).setProtectedHeader({ alg, ...more }).sign(by);
    const tokens = [
      await sign('HS256', new Uint8Array(32).fill(8)),
      await sign('HS512', new Uint8Array(64).fill(7)),
      await sign('HS256', secret, { kid: 'other' }),
    ];
    for (const token of tokens) expect(readToken(token, key)).toBeUndefined();
  });

  test('with any character changed is not read', () => {
    const token = signToken(claims, key);
    for (let place = 0; place < token.length; place += 1) {
      const other = token[place] === 'A' ? 'B' : 'A';
      expect(readToken(token.slice(0, place) + other + token.slice(place + 1), key), `at ${place}`).toBeUndefined();
    }
  });

  test('with a part more, less or empty is not read', () => {
    const token = signToken(claims, key);
    const [head = '', body = '', signature = ''] = token.split('.');
    for (const text of [`${token}.`, `${token}.x`, `${head}.${body}`, `${head}.${body}.`, `${head}..${signature}`, ''])
      expect(readToken(text, key)).toBeUndefined();
    expect(readToken(`${token}=`, key)).toBeUndefined();
  });
});
