// SPDX-License-Identifier: GPL-2.0-or-later
import { createHash, createHmac, randomUUID } from 'node:crypto';

export type Signing = {
  readonly secret: string;
  /** The wiki's id. */
  readonly wiki: string;
  /** Replaces claims, to see them refused. */
  readonly claims?: Readonly<Record<string, unknown>>;
};

const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
export const keyId = (secret: string) => createHash('sha256').update(secret).digest('hex').slice(0, 8);

/** A JSON Web Token by a wiki's secret, as Parley makes them. */
export function signToken(claims: Readonly<Record<string, unknown>>, secret: string): string {
  const text = `${encode({ alg: 'HS256', typ: 'JWT', kid: keyId(secret) })}.${encode(claims)}`;
  return `${text}.${createHmac('sha256', secret).update(text).digest('base64url')}`;
}

/** A request of the Parley server to a wiki, signed by hand: an outside check of what the extension accepts. */
export async function signedRequest(
  url: string,
  signing: Signing,
  method: 'GET' | 'POST' = 'GET',
  body?: unknown,
): Promise<Response> {
  const address = new URL(url);
  const text = body === undefined ? '' : JSON.stringify(body);
  const now = Math.floor(Date.now() / 1000);
  const token = signToken(
    {
      iss: 'parley',
      aud: `wiki:${signing.wiki}`,
      iat: now,
      exp: now + 30,
      jti: randomUUID(),
      method,
      path: address.pathname + address.search,
      sha256: createHash('sha256').update(text).digest('hex'),
      ...signing.claims,
    },
    signing.secret,
  );
  return fetch(address, {
    method,
    headers: { authorization: `Parley ${token}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: text }),
  });
}
