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
  validUntil: v.optional(v.number()),
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
    issue: async ({ document, ...granted }) => {
      const at = now();
      const exp = Math.floor(at / 1000) + tokenSeconds;
      return signToken({ iss: issuer, aud: document, jti: randomUUID(), exp, at, ...granted }, key);
    },
    redeem: async (token, document) => {
      if (token.length > longestToken) throw new ParleyError('token_invalid');
      const claims = verify(token, document, key, now());
      if (!(await used.use(claims.jti, claims.exp * 1000, now()))) throw new ParleyError('token_used');
      return { admission: admissionOf(claims), madeAt: claims.at };
    },
  };
}

type Claims = v.InferOutput<typeof ClaimsSchema>;

function admissionOf({ aud, person, signIn, roles, rights, readOnly, validUntil, schema }: Claims): Admission {
  const { centralId, ...named } = person;
  return {
    person: centralId === undefined ? named : { ...named, centralId },
    roles,
    rights,
    document: aud,
    ...(signIn === undefined ? {} : { signIn }),
    ...(readOnly === undefined ? {} : { readOnly }),
    ...(validUntil === undefined ? {} : { validUntil }),
    ...(schema === undefined ? {} : { schema }),
  };
}

function verify(token: string, document: string, key: KeyObject, now: number): Claims {
  const { success, output } = v.safeParse(ClaimsSchema, readToken(token, key));
  // What was wrong exactly is nobody's business but the code's: it would help to forge one.
  if (!success || output.aud !== document) throw new ParleyError('token_invalid');
  if (output.exp * 1000 <= now) throw new ParleyError('token_expired');
  return output;
}
