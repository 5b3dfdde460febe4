// SPDX-License-Identifier: GPL-2.0-or-later
import type { Person } from '@parley/protocol/identity/person.ts';
import type { WikiPage } from '../port.ts';

/** Looks again when a block, a group or a protection ends: no wiki tells of that. */
export type Expiries = {
  watch(person: Person, page: WikiPage, at: number): void;
  stop(): void;
};

/** Longest time a timer can wait, in milliseconds; a later expiry is looked at again then. */
const longestTimer = 2 ** 31 - 1;
/** Wikis keep times in seconds: a moment later it is over for sure. */
const margin = 250;
const mostWatched = 50_000;

type Watched = { readonly person: Person; readonly page: WikiPage; readonly at: number };

/** Calls back once for each person and page when the time has come. */
export function createExpiries(expired: (person: Person, page: WikiPage) => void, now: () => number): Expiries {
  const watched = new Map<string, Watched>();
  let timer: NodeJS.Timeout | undefined;
  let next = Number.POSITIVE_INFINITY;

  const wake = (): void => {
    const due = [...watched].filter(([, { at }]) => at <= now());
    for (const [key] of due) watched.delete(key);
    schedule();
    for (const [, { person, page }] of due) expired(person, page);
  };
  const schedule = (): void => {
    clearTimeout(timer);
    next = Math.min(Number.POSITIVE_INFINITY, ...Array.from(watched.values(), ({ at }) => at));
    if (next === Number.POSITIVE_INFINITY) return;
    timer = setTimeout(wake, Math.min(longestTimer, Math.max(0, next - now()) + margin));
    timer.unref();
  };

  return {
    watch: (person, page, at) => {
      const key = `${person.userId}\n${page.title}`;
      if (watched.get(key)?.at === at || at <= now() || watched.size >= mostWatched) return;
      watched.set(key, { person, page, at });
      if (at < next) schedule();
    },
    stop: () => {
      clearTimeout(timer);
      watched.clear();
    },
  };
}
