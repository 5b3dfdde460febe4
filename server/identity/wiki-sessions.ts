// SPDX-License-Identifier: GPL-2.0-or-later
import { createHash, randomBytes } from 'node:crypto';
import type { Kysely } from 'kysely';
import * as v from 'valibot';
import { type Person, PersonSchema, type Role, roles as allRoles } from '@parley/protocol/identity/person.ts';
import type { MediaWikiTables } from '../storage/tables/mediawiki.ts';
import type { SignedInPerson } from './signed-in.ts';

/**
 * Sign-ins that a wiki's token stands behind. What a browser holds is a long random text that it sends with each
 * request; here only its hash is kept.
 */
export type WikiSessions = {
  begin(person: Person, roles: readonly Role[]): Promise<string>;
  find(session: string): Promise<SignedInPerson | undefined>;
  end(session: string): Promise<void>;
  /** Ends somebody's sessions that began before a time (milliseconds since 1970): they signed out of the wiki. */
  endOf(person: Pick<Person, 'wiki' | 'userId'>, before: number): Promise<void>;
  /** Somebody who ever signed in this way, also abroad, newest name first. */
  known(ref: Pick<Person, 'wiki' | 'userId'>): Promise<Person | undefined>;
  /** Forgets sessions that are over. */
  purge(): Promise<void>;
};

/** How long a session lasts, in milliseconds. The wiki gives a new token when it is over. */
export const wikiSessionLasts = 12 * 3_600_000;

const longestSession = 100;
const RolesSchema = v.array(v.picklist(allRoles));

/** Sessions in the database. */
export function createWikiSessions(db: Kysely<MediaWikiTables>, now: () => number = Date.now): WikiSessions {
  const rows = () => db.selectFrom('wiki_sessions').select(['person', 'roles']);
  return {
    begin: async (person, roles) => {
      const session = randomBytes(32).toString('base64url');
      const row = { person: JSON.stringify(person), roles: JSON.stringify(roles), created_at: now() };
      await db
        .insertInto('wiki_sessions')
        .values({
          ...row,
          session_hash: hashOf(session),
          wiki: person.wiki,
          user_id: person.userId,
          expires_at: now() + wikiSessionLasts,
        })
        .execute();
      return session;
    },
    find: async (session) => {
      if (session.length > longestSession) return undefined;
      const row = await rows()
        .where('session_hash', '=', hashOf(session))
        .where('expires_at', '>', now())
        .executeTakeFirst();
      return row && { person: personOf(row.person), roles: v.parse(RolesSchema, JSON.parse(row.roles)) };
    },
    end: async (session) => {
      await db.deleteFrom('wiki_sessions').where('session_hash', '=', hashOf(session)).execute();
    },
    endOf: async ({ wiki, userId }, before) => {
      await db
        .deleteFrom('wiki_sessions')
        .where('wiki', '=', wiki)
        .where('user_id', '=', userId)
        .where('created_at', '<=', before)
        .execute();
    },
    known: async ({ wiki, userId }) => {
      const row = await rows()
        .where('wiki', '=', wiki)
        .where('user_id', '=', userId)
        .orderBy('created_at', 'desc')
        .executeTakeFirst();
      return row && personOf(row.person);
    },
    purge: async () => {
      await db.deleteFrom('wiki_sessions').where('expires_at', '<=', now()).execute();
    },
  };
}

function hashOf(session: string): string {
  return createHash('sha256').update(session).digest('base64url');
}

function personOf(json: string): Person {
  const { wiki, userId, name, centralId } = v.parse(PersonSchema, JSON.parse(json));
  return centralId === undefined ? { wiki, userId, name } : { wiki, userId, name, centralId };
}
