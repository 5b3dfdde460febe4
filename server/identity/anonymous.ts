// SPDX-License-Identifier: GPL-2.0-or-later
import { randomUUID } from 'node:crypto';
import type { Person } from '@parley/protocol/identity/person.ts';

const prefix = 'anonymous-';

/** Somebody without sign-in: a person of no name, another one each time. */
export function anonymousPerson(wiki: string): Person {
  return { wiki, userId: `${prefix}${randomUUID()}`, name: '' };
}

/** Whether an admitted person is a reader without sign-in. */
export function isAnonymous(person: Person): boolean {
  return person.userId.startsWith(prefix);
}
