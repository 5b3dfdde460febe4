// SPDX-License-Identifier: GPL-2.0-or-later
import { createSecretKey, type KeyObject, randomUUID } from 'node:crypto';
import * as v from 'valibot';
import { type ErrorCode, errorCodes, ParleyError } from '@parley/protocol/errors/codes.ts';
import { PersonSchema, roles } from '@parley/protocol/identity/person.ts';
import { rights } from '@parley/protocol/identity/rights.ts';
import type { Admission } from './admission.ts';
import { readToken, signToken } from './json-web-token.ts';
import type { UsedTokens } from './used-tokens.ts';

/** How long a token holds, in seconds. */
export const tokenSeconds = 60;
const issuer = 'parley';
/** Longest token looked at, in characters: a person's name of 255 bytes and all rights fit several times. */
const longestToken = 4096;

const ClaimsSchema = v.object({
  iss: v.literal(issuer),
  /** The document it is for. */
  aud: v.string(),
  jti: v.pipe(v.string(), v.maxLength(64)),
  exp: v.number(),
  /** When it was made, in milliseconds: `iat` is too coarse to tell what came first, the token or a block. */
  at: v.number(),
  person: PersonSchema,
  signIn: v.optional(v.pipe(v.string(), v.maxLength(64))),
  roles: v.array(v.picklist(roles)),
  rights: v.array(v.picklist(rights)),
  readOnly: v.optional(v.custom<ErrorCode>((value) => typeof value === 'string' && Object.hasOwn(errorCodes, value))),
  schema: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
});

/** A token that holds: what it admits to, and when it was made (milliseconds since 1970). */
export type VerifiedToken = { readonly admission: Admission; readonly madeAt: number };

export type Tokens = {
  /** A token for one person and one document. */
  issue(admission: Admission): Promise<string>;
  /** Checks a token and uses it up. Rejects `token_invalid`, `token_expired` or `token_used`. */
  redeem(token: string, document: string): Promise<VerifiedToken>;
};

export type TokensDeps = {
  readonly secret: Uint8Array;
  readonly used: UsedTokens;
  readonly now?: () => number;
};

/** Tokens signed with the installation's key (HS256). */
export function createTokens({ secret, used, now = Date.now }: TokensDeps): Tokens {
  const key = createSecretKey(secret);
  return {
    issue: async ({ person, signIn, roles, rights, readOnly, schema, document }) => {
      const at = now();
      const exp = Math.floor(at / 1000) + tokenSeconds;
      const whose = { iss: issuer, aud: document, jti: randomUUID(), exp, at };
      const known = { ...(schema !== undefined && { schema }), ...(signIn !== undefined && { signIn }) };
      return signToken({ ...whose, person, roles, rights, ...(readOnly && { readOnly }), ...known }, key);
    },
    redeem: async (token, document) => {
      if (token.length > longestToken) throw new ParleyError('token_invalid');
      const claims = verify(token, document, key, now());
      if (!(await used.use(claims.jti, claims.exp * 1000, now()))) throw new ParleyError('token_used');
      const { person, signIn, roles, rights, readOnly, schema } = claims;
      const named = { wiki: person.wiki, userId: person.userId, name: person.name };
      const whole = person.centralId === undefined ? named : { ...named, centralId: person.centralId };
      const known = { ...(schema !== undefined && { schema }), ...(signIn !== undefined && { signIn }) };
      const admission = { person: whole, roles, rights, document, ...(readOnly && { readOnly }), ...known };
      return { admission, madeAt: claims.at };
    },
  };
}

type Claims = v.InferOutput<typeof ClaimsSchema>;

function verify(token: string, document: string, key: KeyObject, now: number): Claims {
  const { success, output } = v.safeParse(ClaimsSchema, readToken(token, key));
  // What was wrong exactly is nobody's business but the code's: it would help to forge one.
  if (!success || output.aud !== document) throw new ParleyError('token_invalid');
  if (output.exp * 1000 <= now) throw new ParleyError('token_expired');
  return output;
}
