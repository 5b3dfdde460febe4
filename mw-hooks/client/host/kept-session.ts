// SPDX-License-Identifier: GPL-2.0-or-later
import type { Person } from '@parley/protocol/identity/person.ts';
import type { WikiPageContext } from '../wiki/page-context.ts';

/** A sign-in on Parley's server, kept for the pages of one tab. */
export type KeptSession = {
  readonly session: string;
  /** Who it belongs to on this wiki: another account must not go on with it. */
  readonly owner: string;
  readonly server: string;
  /** A mark of where they were: from elsewhere the wiki may allow other things, and is asked anew. */
  readonly place: string;
  /** Who somebody without an account is, whom no page of the wiki names. */
  readonly guest?: Person | undefined;
};

/** What of a page says whose sign-in it can go on with. */
type Visit = Pick<WikiPageContext, 'server' | 'person' | 'place'>;

const storageKey = 'parley.session';
/** Who was signed in here last, and where; it gives access to nothing. */
const tookPartKey = 'parley.took-part';

/** Whose sign-in it is, as the wiki names people of this page. */
export function ownerOf(person: Person | null): string {
  return person === null ? '' : `${person.wiki}:${person.userId}:${person.name}`;
}

/** The sign-in that an earlier page of this tab made for this person. */
export function keptSession({ server, person, place }: Visit): KeptSession | undefined {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(storageKey) ?? 'null');
    if (typeof kept !== 'object' || kept === null || !('session' in kept && 'owner' in kept && 'server' in kept)) {
      return undefined;
    }
    const { session, owner } = kept;
    if (typeof session !== 'string' || owner !== ownerOf(person) || kept.server !== server) return undefined;
    if (!('place' in kept) || kept.place !== place) return undefined;
    return { session, owner, server, place, ...('guest' in kept && isPerson(kept.guest) ? { guest: kept.guest } : {}) };
  } catch {
    return undefined;
  }
}

/** What was kept is this script's own, unless somebody wrote into the browser's storage: then it helps only them. */
function isPerson(value: unknown): value is Person {
  const named = typeof value === 'object' && value !== null && 'wiki' in value && 'userId' in value && 'name' in value;
  return named && [value.wiki, value.userId, value.name].every((part) => typeof part === 'string');
}

/** Keeps a sign-in for the next pages of this tab, or forgets the one that was kept. */
export function keepSession(kept: KeptSession | undefined): void {
  try {
    if (kept === undefined) {
      sessionStorage.removeItem(storageKey);
      return;
    }
    sessionStorage.setItem(storageKey, JSON.stringify(kept));
    localStorage.setItem(tookPartKey, tookPartMark(kept.server, kept.owner));
  } catch {
    // Without storage each page signs in for itself.
  }
}

/** Whether this person was the last who used Parley in this browser, in whichever tab. */
export function tookPart(server: string, person: Person | null): boolean {
  try {
    return person !== null && localStorage.getItem(tookPartKey) === tookPartMark(server, ownerOf(person));
  } catch {
    return false;
  }
}

function tookPartMark(server: string, owner: string): string {
  return `${server} ${owner}`;
}
