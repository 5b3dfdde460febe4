// SPDX-License-Identifier: GPL-2.0-or-later
import { createHash, createHmac, createSecretKey, type KeyObject, timingSafeEqual } from 'node:crypto';
import * as v from 'valibot';

/** Shortest secret that is taken, in characters. */
export const shortestSecret = 32;

/**
 * The secrets that a wiki and this server share. The first one signs, all of them verify. To change a secret without a
 * break: put the new one behind the old one on both sides, then in front on both, then drop the old one.
 */
export type SharedSecrets = {
  /** A JSON Web Token (HS256) whose header names the secret by `kid`. */
  sign(claims: object): string;
  /** The claims of a token that one of the secrets signed; `undefined` for anything else. */
  verify(token: string): unknown;
  /** Whether the secret named by `kid` made this hex HMAC-SHA256 of the text. */
  signed(kid: string, text: string, signature: string): boolean;
};

type Secret = { readonly kid: string; readonly key: KeyObject };

const Header = v.object({ alg: v.literal('HS256'), typ: v.literal('JWT'), kid: v.pipe(v.string(), v.maxLength(64)) });

/** First eight hex digits of a secret's SHA-256: says which it is without telling anything of it. */
export function keyIdOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex').slice(0, 8);
}

/** @throws RangeError without any secret */
export function createSharedSecrets(given: readonly string[]): SharedSecrets {
  const secrets = given.map((text): Secret => ({ kid: keyIdOf(text), key: createSecretKey(Buffer.from(text)) }));
  const [first] = secrets;
  if (first === undefined) throw new RangeError('A wiki needs a secret.');
  const named = (kid: string) => secrets.find((secret) => secret.kid === kid);
  return {
    sign: (claims) => {
      const content = `${encoded({ alg: 'HS256', typ: 'JWT', kid: first.kid })}.${encoded(claims)}`;
      return `${content}.${hmac(first.key, content).toString('base64url')}`;
    },
    verify: (token) => {
      const [head = '', claims, signature, ...more] = token.split('.');
      if (claims === undefined || signature === undefined || more.length > 0) return undefined;
      const header = v.safeParse(Header, decoded(head));
      const secret = header.success ? named(header.output.kid) : undefined;
      if (secret === undefined) return undefined;
      const right = hmac(secret.key, `${head}.${claims}`).toString('base64url');
      return isSame(right, signature) ? decoded(claims) : undefined;
    },
    signed: (kid, text, signature) => {
      const secret = named(kid);
      return secret !== undefined && isSame(hmac(secret.key, text).toString('hex'), signature);
    },
  };
}

/** Whether a text looks like a token of a wiki: this server's own ones name no secret. */
export function namesSecret(token: string): boolean {
  return v.is(Header, decoded(token.slice(0, Math.max(0, token.indexOf('.')))));
}

function hmac(key: KeyObject, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest();
}

function encoded(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

function decoded(part: string): unknown {
  try {
    return JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
}

function isSame(right: string, given: string): boolean {
  const [one, other] = [Buffer.from(right, 'latin1'), Buffer.from(given, 'latin1')];
  return one.length === other.length && timingSafeEqual(one, other);
}
