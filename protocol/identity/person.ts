// SPDX-License-Identifier: GPL-2.0-or-later
import * as v from 'valibot';

/** A verified person: one person, one name. `userId` is the wiki's own id, as text. */
export const PersonSchema = v.object({
  wiki: v.pipe(v.string(), v.maxLength(32)),
  userId: v.pipe(v.string(), v.maxLength(64)),
  name: v.pipe(v.string(), v.maxLength(255)),
  centralId: v.optional(v.pipe(v.string(), v.maxLength(64))),
});

export type Person = v.InferOutput<typeof PersonSchema>;

/** What a person is marked as; the mark always comes from the server. */
export const roles = ['editor', 'helper', 'moderator', 'mentor'] as const;

export type Role = (typeof roles)[number];

/** One key for one person, also across wikis that share central accounts. */
export function personKey(person: Person): string {
  return person.centralId === undefined ? `${person.wiki}/${person.userId}` : `central/${person.centralId}`;
}

/** One key for one account on one wiki: what a wiki tells about a person is about that. */
export function accountKey({ wiki, userId }: Pick<Person, 'wiki' | 'userId'>): string {
  return `${wiki}/${userId}`;
}

/** `Name` at home, `Name@wiki` abroad. */
export function displayName(person: Person, homeWiki: string): string {
  return person.wiki === homeWiki ? person.name : `${person.name}@${person.wiki}`;
}
