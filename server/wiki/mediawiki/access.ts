// SPDX-License-Identifier: GPL-2.0-or-later
import { LRUCache } from 'lru-cache';
import * as v from 'valibot';
import { type ErrorCode, errorCodes, ParleyError } from '@parley/protocol/errors/codes.ts';
import type { Person } from '@parley/protocol/identity/person.ts';
import { rights as allRights } from '@parley/protocol/identity/rights.ts';
import { standingOf } from '../../identity/standing-on-wiki.ts';
import type { PageAccess, WikiPage } from '../port.ts';
import { AccessAnswer } from './answers.ts';
import type { Expiries } from './expiries.ts';
import type { WikiRequests } from './wiki-requests.ts';

/** Who may do what, as the wiki says. Answers are kept until the wiki tells that they may have changed. */
export type Access = {
  of(person: Person | undefined, page: WikiPage): Promise<PageAccess>;
  /** What somebody's token says: as good as an answer. */
  learn(person: Person, page: WikiPage, access: PageAccess, at: number): void;
  /** Somebody signed in anew, perhaps from where the wiki allows other things: what was known before is asked again. */
  signedIn(person: Person): void;
  /** Answers about this person, or this page, or both where both are given, hold no longer. */
  forget(of: { readonly person?: Person; readonly page?: WikiPage }): void;
};

export type AccessDeps = {
  readonly wiki: string;
  readonly requests: WikiRequests;
  readonly isWikitext: (title: string) => boolean;
  readonly expiries: Expiries;
  readonly now: () => number;
};

/** How long an answer is taken without asking again, in milliseconds, should an event ever be missing. */
const holds = 60_000;
/** How long an answer still serves while the wiki is not there: edit sessions and talk go on. */
const servesWithoutWiki = 15 * 60_000;
const remembered = 20_000;

type Known = { readonly access: PageAccess; readonly at: number; readonly userId: string; readonly title: string };

/** Permissions over the wiki's answers. */
export function createAccess({ wiki, requests, isWikitext, expiries, now }: AccessDeps): Access {
  const known = new LRUCache<string, Known>({ max: remembered });
  const asked = new Map<string, Promise<PageAccess>>();
  const signedInAt = new LRUCache<string, number>({ max: remembered });
  let changes = 0;

  const keep = (userId: string, title: string, access: PageAccess, at: number): void => {
    known.set(keyOf(userId, title), { access, at, userId, title });
  };
  const holdsAt = (time: number, { access, at, userId }: Known): boolean =>
    time - at < holds &&
    at >= (signedInAt.get(userId) ?? 0) &&
    (access.validUntil === undefined || time < access.validUntil);

  const ask = async (userId: string, page: WikiPage): Promise<PageAccess> => {
    const before = changes;
    const askedAt = now();
    const title = page.title === '' ? undefined : page.title;
    const answer = await requests.get('access', { user: userId, page: title }, AccessAnswer);
    if (answer === undefined) throw new ParleyError('permission_denied');
    const access = accessOf(answer, userId, isWikitext(page.title));
    if (before === changes) keep(userId, page.title, access, askedAt);
    return access;
  };
  const shared = (userId: string, page: WikiPage): Promise<PageAccess> => {
    const key = keyOf(userId, page.title);
    const asking = asked.get(key);
    if (asking !== undefined) return asking;
    const answer = ask(userId, page).finally(() => {
      if (asked.get(key) === answer) asked.delete(key);
    });
    asked.set(key, answer);
    return answer;
  };

  return {
    of: async (person, page) => {
      const userId = userIdOf(wiki, person);
      const before = known.get(keyOf(userId, page.title));
      if (before !== undefined && holdsAt(now(), before)) return before.access;
      try {
        const access = await shared(userId, page);
        if (person !== undefined && access.validUntil !== undefined) expiries.watch(person, page, access.validUntil);
        return access;
      } catch (error) {
        const away = error instanceof ParleyError && error.code === 'wiki_unavailable';
        if (away && before !== undefined && now() - before.at < servesWithoutWiki) return before.access;
        throw error;
      }
    },
    learn: (person, page, access, at) => {
      const before = known.get(keyOf(person.userId, page.title));
      if (before === undefined || before.at < at) keep(person.userId, page.title, access, at);
      if (access.validUntil !== undefined) expiries.watch(person, page, access.validUntil);
    },
    signedIn: ({ userId }) => {
      signedInAt.set(userId, now());
      // An answer under way may be about where they were before: nobody else is to wait for that one.
      for (const key of asked.keys()) if (key.startsWith(keyOf(userId, ''))) asked.delete(key);
    },
    forget: ({ person, page }) => {
      changes += 1;
      asked.clear();
      for (const [key, { userId, title }] of known.entries()) {
        const ofPerson = person === undefined || person.userId === userId;
        if (ofPerson && (page === undefined || page.title === title)) known.delete(key);
      }
    },
  };
}

function keyOf(userId: string, title: string): string {
  return `${userId}\n${title}`;
}

/** People without an account here, temporary names too, are what the wiki calls anonymous. */
function userIdOf(wiki: string, person: Person | undefined): string {
  return person?.wiki === wiki && /^[1-9]\d{0,14}$/u.test(person.userId) ? person.userId : '0';
}

const ErrorCodeName = v.custom<ErrorCode>((value) => typeof value === 'string' && Object.hasOwn(errorCodes, value));

function accessOf(answer: v.InferOutput<typeof AccessAnswer>, userId: string, isWikitext: boolean): PageAccess {
  const { read, refusal, groups, blocked, validUntil } = answer;
  const blockedEverywhere = blocked != null && !blocked.partial;
  const rights = allRights.filter((right) => answer.rights.includes(right));
  const standing = standingOf({ rights, groups, blockedEverywhere });
  const edit = answer.edit && isWikitext && standing.rights.includes('parley-edit');
  const given = v.is(ErrorCodeName, refusal) ? refusal : undefined;
  const why = given ?? (blockedEverywhere ? 'blocked' : userId === '0' ? 'not_signed_in' : 'permission_denied');
  return {
    read,
    edit,
    ...(edit ? {} : { editRefusal: why }),
    ...standing,
    ...(validUntil == null ? {} : { validUntil }),
  };
}
