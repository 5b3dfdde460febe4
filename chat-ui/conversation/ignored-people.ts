// SPDX-License-Identifier: GPL-2.0-or-later
import { personKey, type Person } from '@parley/protocol/identity/person.ts';
import { storageFor } from './browser-storage.ts';

const storageKey = 'parley.ignored';

/** The people this reader does not want to hear. Nobody else is told; it is kept in this browser alone. */
export const ignoredPeople = {
  has(person: Person): boolean {
    return load().has(personKey(person));
  },
  set(person: Person, ignored: boolean): void {
    const keys = load();
    if (ignored) keys.add(personKey(person));
    else keys.delete(personKey(person));
    storageFor('browser').setItem(storageKey, JSON.stringify([...keys]));
  },
};

function load(): Set<string> {
  try {
    const parsed: unknown = JSON.parse(storageFor('browser').getItem(storageKey) ?? '[]');
    return new Set(Array.isArray(parsed) ? parsed.filter((key) => typeof key === 'string') : []);
  } catch {
    return new Set();
  }
}
