// SPDX-License-Identifier: GPL-2.0-or-later
import { type Kysely, sql } from 'kysely';
import { dialectOf } from '../storage/dialects/dialect-of.ts';
import { inTransaction } from '../storage/in-transaction.ts';
import type { Hold } from '../storage/journal-writer.ts';
import type { InstallationTables } from '../storage/tables/installation.ts';
import { Homes } from './homes.ts';
import { commonLanguage, type Release } from './release.ts';
import {
  beatEvery,
  type Entry,
  IncompatibleNodes,
  lookAmongStrangers,
  missedBeats,
  readRoster,
  readStrangers,
  untilAllSpeak,
} from './roster.ts';

export type MembershipDeps = {
  readonly db: Kysely<InstallationTables>;
  readonly node: string;
  readonly release: Release;
  /** Another node died or left. */
  readonly gone: (node: string) => void;
  /** Others took this node for dead and may carry what it carried: it must not go on. */
  readonly expelled: () => void;
  readonly failed: (error: unknown) => void;
};

/** This node was taken for dead: what it still wants to keep is not kept. */
export class ExpelledError extends Error {
  override readonly name = 'ExpelledError';
}

type Other = { beat: number; missed: number };

/**
 * Who is alive and who carries what, by the word of the database. A node that stops counting is struck off by another, and
 * from that moment can keep nothing: each commit of the journal looks for the node's row and holds it.
 */
export class Membership {
  /** Where places live. */
  readonly homes: Homes;
  readonly #deps: MembershipDeps;
  readonly #others = new Map<string, Other>();
  #timer: NodeJS.Timeout | undefined;
  #left = false;
  /** The newest language that the list of nodes says this one may speak in. */
  #written: number;
  /** The newest language that every node read when they were last looked at. */
  #wanted: number;
  #language: number;

  constructor(deps: MembershipDeps) {
    this.#deps = deps;
    const { db, node } = deps;
    const refusal = () => (this.#left ? new ExpelledError('This node takes nothing on any more.') : undefined);
    this.homes = new Homes({ db, node, refusal });
    this.#written = this.#wanted = this.#language = deps.release.languages.oldest;
  }

  /** Enters the list of nodes. Rejects with `IncompatibleNodes` when it could not understand one that lives. */
  async join(now: number): Promise<void> {
    const { db, node, release } = this.#deps;
    const { version, languages } = release;
    const dead = await lookAmongStrangers(db, release);
    await inTransaction(db, async (transaction) => {
      const row = { id: node, started_at: now, version, reads_from: languages.oldest, reads_to: languages.newest };
      await transaction.insertInto('cluster_nodes').values(row).execute();
      await transaction.insertInto('cluster_beats').values({ node, beat: 0, speaks: this.#written }).execute();
    });
    this.#plan();
    // Two that cannot understand each other may have come at once.
    const stranger = (await readStrangers(db, release)).find((entry) => !dead.has(entry.node));
    if (stranger !== undefined) {
      await this.leave();
      throw new IncompatibleNodes(release, stranger);
    }
    await untilAllSpeak(db, languages.newest);
  }

  /** The language in which this node speaks: the newest that every node reads. */
  language(): number {
    return this.#language;
  }

  #plan(): void {
    if (this.#left) return;
    this.#timer = setTimeout(() => void this.#beat().finally(() => this.#plan()), beatEvery);
    this.#timer.unref();
  }

  async #beat(): Promise<void> {
    const { db, node, expelled, failed } = this.#deps;
    try {
      const speaks = this.#wanted;
      const counted = await db
        .updateTable('cluster_beats')
        .set((row) => ({ beat: row('beat', '+', 1), speaks }))
        .where('node', '=', node)
        .executeTakeFirst();
      if (this.#left) return;
      if (Number(counted.numUpdatedRows) === 0) return expelled();
      this.#written = speaks;
      const roster = await readRoster(db);
      this.#agree(roster);
      this.#look(roster.filter((entry) => entry.node !== node));
      for (const [other, { beat, missed }] of this.#others)
        if (missed >= missedBeats) await this.#strikeOff(other, beat);
    } catch (error) {
      // A database that is away keeps everybody from counting.
      for (const other of this.#others.values()) other.missed = 0;
      failed(error);
    }
  }

  /**
   * A newer language is spoken one beat after the list says so, if nobody came meanwhile who does not read it: who comes
   * later sees it in the list, and waits until it is spoken no more.
   */
  #agree(roster: readonly Entry[]): void {
    const { languages } = this.#deps.release;
    this.#wanted = commonLanguage([languages, ...roster]) ?? languages.oldest;
    this.#language = Math.min(this.#wanted, this.#written);
  }

  #look(rows: readonly Entry[]): void {
    const present = new Set(rows.map((row) => row.node));
    for (const other of this.#others.keys()) if (!present.has(other)) this.forget(other);
    for (const { node, beat } of rows) {
      const known = this.#others.get(node);
      if (known?.beat === beat) known.missed += 1;
      else this.#others.set(node, { beat, missed: 0 });
    }
  }

  async #strikeOff(node: string, beat: number): Promise<void> {
    await inTransaction(this.#deps.db, async (transaction) => {
      const row = await transaction
        .selectFrom('cluster_beats')
        .select('beat')
        .where('node', '=', node)
        .executeTakeFirst();
      if (row?.beat !== beat) return;
      await removeNode(transaction, node);
    });
  }

  /** A node is no more: what lived there may live here. */
  forget(node: string): void {
    this.#others.delete(node);
    this.homes.forget(node);
    this.#deps.gone(node);
  }

  /** Within a transaction: rejects unless this node may still keep something, and keeps that true until the commit. */
  readonly hold: Hold = {
    require: async (transaction) => {
      const { rows } = await this.hold.row(dialectOf(transaction)).execute(transaction);
      if (rows.length === 0) throw this.hold.refused();
    },
    row: (dialect) => {
      const lock = dialect === 'postgres' ? sql`for share` : sql`lock in share mode`;
      return sql`select id from cluster_nodes where id = ${this.#deps.node} ${lock}`;
    },
    refused: () => {
      this.#deps.expelled();
      return new ExpelledError('Another node took this one for dead.');
    },
  };

  async leave(): Promise<void> {
    this.#left = true;
    clearTimeout(this.#timer);
    await inTransaction(this.#deps.db, (transaction) => removeNode(transaction, this.#deps.node));
  }
}

async function removeNode(transaction: Kysely<InstallationTables>, node: string): Promise<void> {
  await transaction.deleteFrom('cluster_nodes').where('id', '=', node).execute();
  await transaction.deleteFrom('cluster_beats').where('node', '=', node).execute();
  await transaction.deleteFrom('cluster_leases').where('node', '=', node).execute();
}
