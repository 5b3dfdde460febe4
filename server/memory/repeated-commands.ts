// SPDX-License-Identifier: GPL-2.0-or-later
import { personKey, type Person } from '@parley/protocol/identity/person.ts';
import { ExpiringMap } from './expiring-map.ts';

/** How long somebody who missed an answer may ask again, in milliseconds. */
const lastFor = 10 * 60_000;
const mostRemembered = 5_000;

/**
 * Carries a command out, or gives the first result again when the person repeats it because its answer was lost.
 * What failed may be tried again.
 */
export type Once<Result> = (person: Person, command: string, work: () => Promise<Result>) => Promise<Result>;

export function createOnce<Result>(now: () => number = Date.now): Once<Result> {
  const results = new ExpiringMap<Promise<Result>>({ lifetime: lastFor, most: mostRemembered, now });
  return (person, command, work) => {
    const key = `${personKey(person)}\n${command}`;
    const known = results.get(key);
    if (known !== undefined) return known;
    const result = work();
    results.set(key, result);
    result.catch(() => results.delete(key));
    return result;
  };
}
