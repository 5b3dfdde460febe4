// SPDX-License-Identifier: GPL-2.0-or-later
import type { PresentPerson } from '@parley/protocol/edit/presence.ts';
import { personKey } from '@parley/protocol/identity/person.ts';
import type { Awareness } from 'y-protocols/awareness';

/** A person in the session with the Yjs clients (tabs) they are here with. */
export type PersonHere = {
  readonly person: PresentPerson;
  readonly clients: readonly number[];
  readonly self: boolean;
};

/** The person the server stamped on an awareness state; `undefined` while it has none. */
export function personOf(state: unknown): PresentPerson | undefined {
  if (typeof state !== 'object' || state === null || !('user' in state)) return undefined;
  const user: unknown = state.user;
  if (typeof user !== 'object' || user === null) return undefined;
  const { wiki, userId, name, colour } = user as Record<string, unknown>;
  if (typeof wiki !== 'string' || typeof userId !== 'string' || typeof name !== 'string') return undefined;
  return { ...(user as PresentPerson), colour: typeof colour === 'number' ? colour : 0 };
}

/** Who is here: one entry a person however many tabs they have, oneself first, then by name. */
export function peopleHere(awareness: Awareness): readonly PersonHere[] {
  const people = new Map<string, { person: PresentPerson; clients: number[]; self: boolean }>();
  for (const [client, state] of awareness.getStates()) {
    const person = personOf(state);
    if (person === undefined) continue;
    const key = personKey(person);
    const known = people.get(key);
    const self = client === awareness.clientID;
    if (known === undefined) people.set(key, { person, clients: [client], self });
    else {
      known.clients.push(client);
      known.self ||= self;
    }
  }
  return [...people.values()].sort(
    (one, other) => Number(other.self) - Number(one.self) || one.person.name.localeCompare(other.person.name),
  );
}
