// SPDX-License-Identifier: GPL-2.0-or-later
import type { FastifyRequest } from 'fastify';
import { expect, test } from 'vitest';
import type { Person } from '@parley/protocol/identity/person.ts';
import type { Editing } from '../editing/editing.ts';
import type { Wiki } from '../wiki/port.ts';
import { createWikiSides, isShown, roomsShown } from './wiki-side.ts';

const member: Person = { wiki: 'hidden', userId: '1', name: 'Alice' };
const applicant: Person = { wiki: 'hidden', userId: '2', name: 'Eve' };
const stranger: Person = { wiki: 'open', userId: '1', name: 'Alice' };

/** Its people are let in one by one. */
const hidden = {
  id: 'hidden',
  isPrivate: true,
  access: async (person) => ({ read: person?.userId === '1', edit: false, rights: [], roles: [] }),
} as Pick<Wiki, 'id' | 'isPrivate' | 'access'> as Wiki;
const sides = createWikiSides([{ wiki: hidden, editing: {} as Editing, roomsFor: async () => [] }]);

const by = (person: Person | undefined) => ({ person, query: {} }) as FastifyRequest;

test.each([
  ['a member', member, true],
  ['somebody with an account that may not read', applicant, false],
  ['somebody of another wiki', stranger, false],
  ['nobody', undefined, false],
])('A private wiki and its rooms are shown to %s: %3$s', async (_who, person, shown) => {
  expect(await isShown(sides.first, by(person))).toBe(shown);
  expect((await roomsShown(by(person), sides))('room:hidden:p1')).toBe(shown);
});
