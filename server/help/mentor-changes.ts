// SPDX-License-Identifier: GPL-2.0-or-later
import { personKey, type Person } from '@parley/protocol/identity/person.ts';
import { mentorsIn } from './requests/transitions.ts';
import type { Snapshot } from './snapshot.ts';

/** People who are a mentor somewhere where they were not, or are no longer. */
export function mentorChanges(before: Snapshot, now: Snapshot): readonly Person[] {
  const earlier = mentorsOf(before);
  const present = mentorsOf(now);
  const changed = new Map<string, Person>();
  for (const [place, person] of [...earlier, ...present]) {
    if (earlier.has(place) !== present.has(place)) changed.set(personKey(person), person);
  }
  return [...changed.values()];
}

function mentorsOf({ requests }: Snapshot): ReadonlyMap<string, Person> {
  return new Map(
    requests.flatMap((request) =>
      mentorsIn(request.state).map((person) => [`${request.id} ${personKey(person)}`, person] as const),
    ),
  );
}
