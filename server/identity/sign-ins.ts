// SPDX-License-Identifier: GPL-2.0-or-later
import { createHash, randomBytes } from 'node:crypto';
import type { Kysely } from 'kysely';
import { ParleyError } from '@parley/protocol/errors/codes.ts';
import { type Person, personKey, type Role, roles as allRoles } from '@parley/protocol/identity/person.ts';
import { padded } from '../storage/few-lengths.ts';
import { inTransaction } from '../storage/in-transaction.ts';
import { readTogether } from '../storage/read-together.ts';
import type { IdentityTables } from '../storage/tables/identity.ts';
import { nameKey, normaliseName } from './person-name.ts';
import type { SignedInPerson, SignIn } from './signed-in.ts';

export type SignInsDeps = {
  readonly db: Kysely<IdentityTables>;
  readonly wiki: string;
  /** Whether somebody has a socket open now, by `personKey`. */
  readonly isConnected: (personKey: string) => boolean | Promise<boolean>;
  /** How long a name stays held after the last request, in milliseconds. */
  readonly holdFor: number;
  /** How long a sign-in lasts without a visit, in milliseconds. */
  readonly lastFor: number;
  /** A signed-in person took on other roles. */
  readonly rolesChanged?: (person: Person) => void;
  /** A person signed out: what their pages have open is no longer theirs. */
  readonly signedOut?: (signIn: SignIn) => void;
  readonly now?: () => number;
};

/** Sign-ins by name on the embedded wiki, kept over a restart. */
export type SignIns = {
  /**
   * Signs in, or changes the roles of the same person's sign-in.
   * Rejects `name_invalid`, and `name_taken` while somebody else holds the name.
   */
  signIn(request: SignInRequest): Promise<SignedInPerson & { readonly cookie: string }>;
  /** Who this cookie stands for; counts as a visit. */
  find(cookie: string): Promise<SignedInPerson | undefined>;
  signOut(cookie: string): Promise<void>;
  /** The roles of a person who is signed in. */
  rolesOf(userId: string): Promise<readonly Role[]>;
  /** Which of these are over, whoever ended them. One without its mark is over when its person has none at all. */
  over(signIns: readonly SignIn[]): Promise<readonly SignIn[]>;
  /** Forgets sign-ins that were not used for long. */
  purge(): Promise<void>;
  /** Writes down who visited since the last time, so that names stay held over a restart. */
  keepVisits(): Promise<void>;
};

export type SignInRequest = {
  readonly name: string;
  readonly roles?: readonly Role[] | undefined;
  /** The cookie the browser sent with the request, if any. */
  readonly cookie?: string | undefined;
};

/** A visit is written down at most this often, in milliseconds: reading pages must not mean writing. */
const visitEvery = 60_000;
/** Visits in one statement; databases bound the number of parameters. */
const visitsAtOnce = 500;
const peopleAtOnce = 1024;

type Row = { name_key: string; person_id: number; name: string; roles: string; seen_at: number };

type NewSignIn = {
  readonly key: string;
  readonly cookie: string;
  readonly name: string;
  readonly roles: readonly Role[];
};

/** The number of the person of this name, who is made if there is none. */
async function personId(db: Kysely<IdentityTables>, name: string, now: number): Promise<number> {
  const known = await db.selectFrom('people').select('id').where('name', '=', name).executeTakeFirst();
  if (known !== undefined) return known.id;
  await db.insertInto('people').values({ name, created_at: now }).execute();
  const made = await db.selectFrom('people').select('id').where('name', '=', name).executeTakeFirst();
  if (made === undefined) throw new ParleyError('storage_failed');
  return made.id;
}

function hashOf(cookie: string): string {
  return createHash('sha256').update(cookie).digest('base64url');
}

/** How a sign-in is told apart from others of its person: from this neither the cookie nor its hash can be had. */
function markOf(cookieHash: string): string {
  return cookieHash.slice(0, 16);
}

function rolesFrom(json: string): readonly Role[] {
  const value: unknown = JSON.parse(json);
  return allRoles.filter((role) => Array.isArray(value) && value.includes(role));
}

class DatabaseSignIns implements SignIns {
  readonly #deps: SignInsDeps;
  readonly #now: () => number;
  /** Visits newer than the table knows, by cookie hash. */
  readonly #visits = new Map<string, number>();
  /** Cookie hashes whose visit is to be written: together, as thousands may come back in one moment. */
  #unwritten = new Set<string>();
  #turn: Promise<unknown> = Promise.resolve();
  readonly #row: (cookieHash: string) => Promise<Row | undefined>;
  readonly #rolesOf: (person: number) => Promise<string | undefined>;

  constructor(deps: SignInsDeps) {
    this.#deps = deps;
    this.#now = deps.now ?? Date.now;
    this.#row = readTogether(async (hashes) => {
      const rows = await deps.db
        .selectFrom('sign_ins')
        .select(['cookie_hash', 'name_key', 'person_id', 'name', 'roles', 'seen_at'])
        .where('cookie_hash', 'in', hashes)
        .execute();
      return new Map(rows.map((row) => [row.cookie_hash, row]));
    });
    this.#rolesOf = readTogether(async (people) => {
      const rows = await deps.db
        .selectFrom('sign_ins')
        .select(['person_id', 'roles'])
        .where('person_id', 'in', people)
        .execute();
      return new Map(rows.map((row) => [row.person_id, row.roles]));
    }, 0);
  }

  signIn(request: SignInRequest): Promise<SignedInPerson & { readonly cookie: string }> {
    // One at a time: two people asking for one name in the same instant get one yes and one no.
    const result = this.#turn.then(() => this.#signInNow(request));
    this.#turn = result.catch(() => undefined);
    return result;
  }

  async #signInNow(request: SignInRequest): Promise<SignedInPerson & { readonly cookie: string }> {
    const name = normaliseName(request.name);
    const roles = request.roles ?? [];
    const own = request.cookie === undefined ? undefined : await this.#row(hashOf(request.cookie));
    if (own !== undefined && own.name === name && request.cookie !== undefined) {
      return { ...(await this.#changeRoles(request.cookie, own, roles)), cookie: request.cookie };
    }
    const key = nameKey(name);
    if (own?.name_key !== key) await this.#refuseHeld(key);
    if (request.cookie !== undefined) await this.signOut(request.cookie);
    const cookie = randomBytes(32).toString('base64url');
    const personId = await this.#enter({ key, cookie, name, roles });
    return { person: this.#person(personId, name), signIn: markOf(hashOf(cookie)), roles, cookie };
  }

  async #changeRoles(cookie: string, row: Row, roles: readonly Role[]): Promise<SignedInPerson> {
    await this.#deps.db
      .updateTable('sign_ins')
      .set({ roles: JSON.stringify(roles), seen_at: this.#now() })
      .where('cookie_hash', '=', hashOf(cookie))
      .execute();
    const person = this.#person(row.person_id, row.name);
    if (JSON.stringify(roles) !== row.roles) this.#deps.rolesChanged?.(person);
    return { person, signIn: markOf(hashOf(cookie)), roles };
  }

  async #refuseHeld(key: string): Promise<void> {
    const holder = await this.#deps.db
      .selectFrom('sign_ins')
      .select(['cookie_hash', 'person_id', 'name', 'seen_at'])
      .where('name_key', '=', key)
      .executeTakeFirst();
    if (holder === undefined) return;
    const seenAt = Math.max(holder.seen_at, this.#visits.get(holder.cookie_hash) ?? 0);
    const held =
      this.#now() - seenAt < this.#deps.holdFor ||
      (await this.#deps.isConnected(personKey(this.#person(holder.person_id, holder.name))));
    if (held) throw new ParleyError('name_taken');
    this.#visits.delete(holder.cookie_hash);
    // The visit in the condition: whoever comes back in this very moment keeps the name.
    await this.#deps.db
      .deleteFrom('sign_ins')
      .where('cookie_hash', '=', holder.cookie_hash)
      .where('seen_at', '=', holder.seen_at)
      .execute();
  }

  /** Writes a sign-in, and the person if they are new, in one go: each commit waits for the disk. */
  async #enter({ key, cookie, name, roles }: NewSignIn): Promise<number> {
    const now = this.#now();
    try {
      const enter = async (db: Kysely<IdentityTables>): Promise<number> => {
        const person_id = await personId(db, name, now);
        const row = { name_key: key, cookie_hash: hashOf(cookie), person_id, name, roles: JSON.stringify(roles) };
        await db
          .insertInto('sign_ins')
          .values({ ...row, created_at: now, seen_at: now })
          .execute();
        return person_id;
      };
      // The keys of the tables say who was first: who signs in elsewhere at the same time is in nobody's way.
      return await inTransaction(this.#deps.db, enter, 'read committed');
    } catch (error) {
      const other = await this.#deps.db
        .selectFrom('sign_ins')
        .select('name_key')
        .where('name_key', '=', key)
        .executeTakeFirst();
      // Another process was faster; anything else is a fault of the storage.
      throw other === undefined ? error : new ParleyError('name_taken');
    }
  }

  async find(cookie: string): Promise<SignedInPerson | undefined> {
    const hash = hashOf(cookie);
    const row = await this.#row(hash);
    if (row === undefined) return undefined;
    const now = this.#now();
    const seenAt = Math.max(row.seen_at, this.#visits.get(hash) ?? 0);
    if (now - seenAt > this.#deps.lastFor) {
      await this.signOut(cookie);
      return undefined;
    }
    // The last is the newest: what is too old to hold a name stands first.
    this.#visits.delete(hash);
    this.#visits.set(hash, now);
    if (now - row.seen_at >= visitEvery) this.#unwritten.add(hash);
    const person = this.#person(row.person_id, row.name);
    return { person, signIn: markOf(hash), roles: rolesFrom(row.roles) };
  }

  async keepVisits(): Promise<void> {
    const hashes = [...this.#unwritten];
    this.#unwritten = new Set();
    const at = this.#now();
    for (let start = 0; start < hashes.length; start += visitsAtOnce) {
      const some = hashes.slice(start, start + visitsAtOnce);
      await this.#deps.db.updateTable('sign_ins').set({ seen_at: at }).where('cookie_hash', 'in', some).execute();
      for (const hash of some) if ((this.#visits.get(hash) ?? at) <= at) this.#visits.delete(hash);
    }
    this.#forgetVisits(at - Math.max(visitEvery, this.#deps.holdFor));
  }

  /** A visit that is not worth writing, soon after another one that was, matters for as long as it holds a name. */
  #forgetVisits(before: number): void {
    for (const [hash, at] of this.#visits) {
      if (at > before) return;
      this.#visits.delete(hash);
    }
  }

  async signOut(cookie: string): Promise<void> {
    const hash = hashOf(cookie);
    this.#visits.delete(hash);
    const row = await this.#row(hash);
    if (row === undefined) return;
    await this.#deps.db.deleteFrom('sign_ins').where('cookie_hash', '=', hash).execute();
    this.#deps.signedOut?.({ person: this.#person(row.person_id, row.name), signIn: markOf(hash) });
  }

  async rolesOf(userId: string): Promise<readonly Role[]> {
    const id = Number(userId);
    if (!Number.isSafeInteger(id)) return [];
    const roles = await this.#rolesOf(id);
    return roles === undefined ? [] : rolesFrom(roles);
  }

  async over(signIns: readonly SignIn[]): Promise<readonly SignIn[]> {
    const present = new Set<string>();
    const people = [...new Set(signIns.map(({ person }) => Number(person.userId)))].filter(Number.isSafeInteger);
    for (let start = 0; start < people.length; start += peopleAtOnce) {
      const rows = await this.#deps.db
        .selectFrom('sign_ins')
        .select(['person_id', 'cookie_hash'])
        .where('person_id', 'in', padded(people.slice(start, start + peopleAtOnce)))
        .execute();
      for (const { person_id, cookie_hash } of rows) {
        present.add(String(person_id)).add(`${String(person_id)} ${markOf(cookie_hash)}`);
      }
    }
    return signIns.filter(
      ({ person: { userId }, signIn }) => !present.has(signIn === undefined ? userId : `${userId} ${signIn}`),
    );
  }

  async purge(): Promise<void> {
    await this.#deps.db
      .deleteFrom('sign_ins')
      .where('seen_at', '<', this.#now() - this.#deps.lastFor)
      .execute();
  }

  #person(id: number, name: string): Person {
    return { wiki: this.#deps.wiki, userId: String(id), name };
  }
}

/** Sign-ins over the embedded wiki's database. */
export function createSignIns(deps: SignInsDeps): SignIns {
  return new DatabaseSignIns(deps);
}
