// SPDX-License-Identifier: GPL-2.0-or-later
import { LRUCache } from 'lru-cache';
import type { Person } from '@parley/protocol/identity/person.ts';
import { AccessAnswer } from './answers.ts';
import type { WikiRequests } from './wiki-requests.ts';

/** How long a count serves, in milliseconds: somebody in their first edits wants it nearly true. */
const serves = 60_000;
const remembered = 5_000;

/** How many edits the accounts of a wiki have made. */
export function createEditCounts(
  wiki: string,
  requests: Pick<WikiRequests, 'get'>,
): (person: Person) => Promise<number> {
  const known = new LRUCache<string, number>({ max: remembered, ttl: serves });
  return async ({ wiki: home, userId }) => {
    // Of people from elsewhere, and of those without an account, the wiki knows none.
    if (home !== wiki || !/^[1-9]\d{0,14}$/u.test(userId)) return 0;
    const before = known.get(userId);
    if (before !== undefined) return before;
    const editCount = (await requests.get('access', { user: userId, page: undefined }, AccessAnswer))?.editCount ?? 0;
    known.set(userId, editCount);
    return editCount;
  };
}
