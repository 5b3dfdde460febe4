// SPDX-License-Identifier: GPL-2.0-or-later
import { ParleyError } from '@parley/protocol/errors/codes.ts';
import { personKey, type Person, type Role } from '@parley/protocol/identity/person.ts';
import type { Right } from '@parley/protocol/identity/rights.ts';
import { inTransaction } from '../../storage/in-transaction.ts';
import { readTogether } from '../../storage/read-together.ts';
import type { PageAccess, WikiPage } from '../port.ts';
import type { Protection, Restriction } from '../wiki-administration.ts';
import type { ChangeFeed } from '../change-feed.ts';
import { normaliseTitle } from './title.ts';
import { type Pages, publicPage, type StoredPage, existingPage } from './pages.ts';
import type { WikiDatabase } from './wiki-database.ts';

/** Roles a signed-in person has taken on. */
export type RolesOf = (person: Person) => readonly Role[] | Promise<readonly Role[]>;

type Dependencies = {
  /** Id of this wiki: people of others have no account here. */
  readonly wiki: string;
  readonly db: WikiDatabase;
  readonly pages: Pages;
  readonly changes: ChangeFeed;
  readonly rolesOf: RolesOf;
  readonly now: () => number;
};

/** Longest time a timer can wait; a later expiry is looked at again then. */
const longestTimer = 2 ** 31 - 1;

/** Who may do what, and the two restrictions a moderator can set: a protected page, a blocked person. */
export class Access {
  private readonly deps: Dependencies;
  /** Timers by what they are about: a new restriction of the same page or person replaces the one before. */
  private readonly expiries = new Map<string, NodeJS.Timeout>();
  /** Until when a person is blocked, by `personKey`; `null`: without end. */
  private readonly blocks: (person: string) => Promise<{ readonly until: number | null } | undefined>;

  constructor(deps: Dependencies) {
    this.deps = deps;
    this.blocks = readTogether(async (people) => {
      const rows = await deps.db
        .selectFrom('wiki_blocks')
        .select(['person', 'until'])
        .where('person', 'in', people)
        .execute();
      return new Map(rows.map((row) => [row.person, row]));
    }, 0);
  }

  /** Answers for a person (nobody: a reader who is not signed in) and a page. */
  async of(person: Person | undefined, page: WikiPage): Promise<PageAccess> {
    if (person === undefined) {
      return { read: true, edit: false, editRefusal: 'not_signed_in', rights: [], roles: [] };
    }
    if (person.wiki !== this.deps.wiki) {
      return { read: true, edit: false, editRefusal: 'permission_denied', rights: [], roles: [] };
    }
    const [roles, block, stored] = await Promise.all([
      this.deps.rolesOf(person),
      this.blockOf(person),
      this.deps.pages.find(page.title),
    ]);
    if (block !== undefined) {
      return { read: true, edit: false, editRefusal: 'blocked', rights: [], roles, ...validity(block.until) };
    }
    const until = this.protectedUntil(stored);
    const refused = until !== undefined && !roles.includes('moderator');
    return {
      read: true,
      edit: !refused,
      ...(refused ? { editRefusal: 'protected' as const } : {}),
      rights: rightsOf(roles, !refused),
      roles,
      ...(refused ? validity(until) : {}),
    };
  }

  /** Rejects with the reason when the person may not edit the page. */
  async requireEdit(person: Person, page: WikiPage): Promise<void> {
    const access = await this.of(person, page);
    if (!access.edit) throw new ParleyError(access.editRefusal ?? 'permission_denied');
  }

  /** Rejects unless the person is a moderator who is not blocked. */
  async requireModerator(person: Person): Promise<void> {
    if (person.wiki !== this.deps.wiki) throw new ParleyError('permission_denied');
    const [roles, block] = await Promise.all([this.deps.rolesOf(person), this.blockOf(person)]);
    if (block !== undefined) throw new ParleyError('blocked');
    if (!roles.includes('moderator')) throw new ParleyError('permission_denied');
  }

  /** Lets only moderators edit a page, or everyone again (`undefined`). */
  async protect(by: Person, title: string, restriction: Restriction | undefined): Promise<void> {
    await this.requireModerator(by);
    const page = await existingPage(this.deps.pages, title);
    await this.deps.db
      .updateTable('wiki_pages')
      .set({
        protection: restriction === undefined ? null : 'moderator',
        protection_until: restriction?.until ?? null,
      })
      .where('id', '=', page.pageId)
      .execute();
    const tell = () => this.deps.changes.tell({ kind: 'access', page: publicPage(page) });
    tell();
    this.expire(`page ${String(page.pageId)}`, restriction?.until, tell);
  }

  /** Whether only moderators may edit a page now. */
  async protectionOf(title: string): Promise<Protection | undefined> {
    const until = this.protectedUntil(await this.deps.pages.find(normaliseTitle(title)));
    if (until === undefined) return undefined;
    return until === null ? {} : { until };
  }

  /** Keeps a person from editing and talking, or lets them again (`undefined`). */
  async block(by: Person, person: Person, restriction: Restriction | undefined): Promise<void> {
    await this.requireModerator(by);
    const key = personKey(person);
    await inTransaction(this.deps.db, async (trx) => {
      await trx.deleteFrom('wiki_blocks').where('person', '=', key).execute();
      if (restriction === undefined) return;
      await trx
        .insertInto('wiki_blocks')
        .values({ person: key, until: restriction.until ?? null, reason: restriction.reason, at: this.deps.now() })
        .execute();
    });
    const tell = () => this.deps.changes.tell({ kind: 'access', person });
    tell();
    this.expire(`person ${key}`, restriction?.until, tell);
  }

  /** Tells open connections that a person's roles changed. */
  rolesChanged(person: Person): void {
    this.deps.changes.tell({ kind: 'access', person });
  }

  /** Forgets the timers of restrictions that end later. */
  stop(): void {
    for (const timer of this.expiries.values()) clearTimeout(timer);
    this.expiries.clear();
  }

  private async blockOf(person: Person): Promise<{ readonly until: number | null } | undefined> {
    const row = await this.blocks(personKey(person));
    if (row === undefined) return undefined;
    return row.until !== null && row.until <= this.deps.now() ? undefined : row;
  }

  /** `null`: without end; `undefined`: not protected. */
  private protectedUntil(page: StoredPage | undefined): number | null | undefined {
    if (page === undefined || page.protection === null) return undefined;
    if (page.protectionUntil !== null && page.protectionUntil <= this.deps.now()) return undefined;
    return page.protectionUntil;
  }

  private expire(subject: string, until: number | undefined, told: () => void): void {
    clearTimeout(this.expiries.get(subject));
    this.expiries.delete(subject);
    if (until === undefined) return;
    const wait = until - this.deps.now();
    const timer = setTimeout(
      () => {
        this.expiries.delete(subject);
        if (wait > longestTimer) this.expire(subject, until, told);
        else told();
      },
      Math.max(0, Math.min(wait, longestTimer)),
    );
    timer.unref();
    this.expiries.set(subject, timer);
  }
}

function rightsOf(roles: readonly Role[], edit: boolean): readonly Right[] {
  const rights: Right[] = ['parley-chat'];
  if (edit) rights.push('parley-edit');
  if (roles.includes('helper')) rights.push('parley-help');
  if (roles.includes('moderator')) rights.push('parley-moderate');
  return rights;
}

function validity(until: number | null): { validUntil?: number } {
  return until === null ? {} : { validUntil: until };
}
