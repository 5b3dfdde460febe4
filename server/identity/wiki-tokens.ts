// SPDX-License-Identifier: GPL-2.0-or-later
import * as v from 'valibot';
import { type ErrorCode, errorCodes, ParleyError } from '@parley/protocol/errors/codes.ts';
import type { Person, Role } from '@parley/protocol/identity/person.ts';
import { type Right, rights as allRights } from '@parley/protocol/identity/rights.ts';
import type { SharedSecrets } from './shared-secrets.ts';
import { standingOf } from './standing-on-wiki.ts';
import type { UsedTokens } from './used-tokens.ts';

/** How long a wiki may let its tokens hold, in seconds. */
const longestLife = 60;
/** How far a wiki's clock may be ahead of this one, in seconds. */
const clockSkew = 30;
/** Longest token looked at, in characters: a title, a name and many groups fit. */
const longestToken = 8192;

const ErrorCodeName = v.custom<ErrorCode>((value) => typeof value === 'string' && Object.hasOwn(errorCodes, value));
const Text = (longest: number) => v.pipe(v.string(), v.maxLength(longest));

const ClaimsSchema = v.object({
  iss: v.string(),
  aud: v.literal('parley'),
  iat: v.number(),
  exp: v.number(),
  at: v.number(),
  jti: v.pipe(Text(128), v.minLength(8)),
  sub: v.pipe(Text(64), v.minLength(1)),
  name: v.pipe(Text(255), v.minLength(1)),
  centralId: v.nullish(Text(64)),
  groups: v.optional(v.array(Text(255)), []),
  rights: v.array(v.string()),
  language: v.nullish(Text(35)),
  page: v.nullable(v.object({ id: v.nullish(v.number()), title: Text(1024) })),
  may: v.object({ read: v.boolean(), edit: v.boolean(), refusal: v.nullish(v.string()) }),
  validUntil: v.nullish(v.number()),
  blocked: v.nullish(v.object({ partial: v.boolean() })),
});

/** What a wiki vouches for in a token that holds. */
export type WikiToken = {
  readonly wiki: string;
  readonly person: Person;
  readonly roles: readonly Role[];
  readonly rights: readonly Right[];
  /** The page it was made for; `undefined` for none. A page that does not exist has no `pageId`. */
  readonly page?: { readonly pageId?: number; readonly title: string };
  readonly may: { readonly read: boolean; readonly edit: boolean; readonly refusal?: ErrorCode };
  /** When what it says may no longer be true, in milliseconds since 1970. */
  readonly validUntil?: number;
  /** When it was made, by the wiki's clock. */
  readonly madeAt: number;
};

export type WikiTokens = {
  /** Checks a token and uses it up. Rejects `token_invalid`, `token_expired` or `token_used`. */
  redeem(token: string): Promise<WikiToken>;
};

export type WikiTokensDeps = {
  /** The secrets of a configured wiki, by its id. */
  readonly secretsOf: (wiki: string) => SharedSecrets | undefined;
  readonly used: UsedTokens;
  readonly now?: () => number;
};

/** Verifies the tokens that wikis make for their people. */
export function createWikiTokens({ secretsOf, used, now = Date.now }: WikiTokensDeps): WikiTokens {
  return {
    redeem: async (token) => {
      if (token.length > longestToken) throw new ParleyError('token_invalid');
      const { wiki, claims } = verified(token, secretsOf);
      const seconds = now() / 1000;
      const tooLong = claims.exp - claims.iat > longestLife || claims.iat > seconds + clockSkew;
      if (tooLong) throw new ParleyError('token_invalid');
      if (claims.exp <= seconds) throw new ParleyError('token_expired');
      if (!(await used.use(`${wiki} ${claims.jti}`, claims.exp * 1000, now()))) throw new ParleyError('token_used');
      return tokenOf(wiki, claims);
    },
  };
}

type Claims = v.InferOutput<typeof ClaimsSchema>;

/** Whose secret to try stands in the token itself; only that wiki's secrets then decide. */
function verified(token: string, secretsOf: WikiTokensDeps['secretsOf']): { wiki: string; claims: Claims } {
  const wiki = issuerOf(token);
  const claims = v.safeParse(ClaimsSchema, wiki === undefined ? undefined : secretsOf(wiki)?.verify(token));
  if (wiki === undefined || !claims.success) throw new ParleyError('token_invalid');
  return { wiki, claims: claims.output };
}

function issuerOf(token: string): string | undefined {
  try {
    const claims: unknown = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'));
    const issuer = v.safeParse(v.object({ iss: v.string() }), claims);
    return issuer.success && issuer.output.iss.startsWith('wiki:')
      ? issuer.output.iss.slice('wiki:'.length)
      : undefined;
  } catch {
    return undefined;
  }
}

function tokenOf(wiki: string, claims: Claims): WikiToken {
  const { sub, name, centralId, page, may, validUntil, at } = claims;
  const person = { wiki, userId: sub, name, ...(centralId == null ? {} : { centralId }) };
  const rights = allRights.filter((right) => claims.rights.includes(right));
  const standing = standingOf({ rights, groups: claims.groups, blockedEverywhere: claims.blocked?.partial === false });
  const refusal = v.is(ErrorCodeName, may.refusal) ? may.refusal : undefined;
  return {
    wiki,
    person,
    ...standing,
    ...(page === null ? {} : { page: { title: page.title, ...(page.id ? { pageId: page.id } : {}) } }),
    may: { read: may.read, edit: may.edit, ...(refusal === undefined ? {} : { refusal }) },
    ...(validUntil == null ? {} : { validUntil }),
    madeAt: at,
  };
}
