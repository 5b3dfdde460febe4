// SPDX-License-Identifier: GPL-2.0-or-later
import type { Kysely } from 'kysely';
import { padded } from '../storage/few-lengths.ts';
import { inTransaction } from '../storage/in-transaction.ts';
import { readTogether } from '../storage/read-together.ts';
import type { InstallationTables } from '../storage/tables/installation.ts';
import { claimLeases } from './claim-leases.ts';
import type { Home, Place } from './cluster.ts';

export type HomesDeps = {
  readonly db: Kysely<InstallationTables>;
  readonly node: string;
  /** The error for whoever wants a place here when this node takes nothing on any more; else `undefined`. */
  readonly refusal: () => Error | undefined;
  readonly now?: () => number;
};

type Known = { readonly home: Home; usedAt: number };

/** Leases given up in one statement; databases bound the number of parameters. */
const givenUpAtOnce = 500;

/**
 * Where places live, by the leases in the database. What is known is remembered while it is used; a place that lives here
 * and that nobody uses any more is given up, so that neither the leases nor the memory grow with every page ever opened.
 */
export class Homes {
  readonly #deps: HomesDeps;
  readonly #now: () => number;
  readonly #known = new Map<Place, Known>();
  readonly #asking = new Map<Place, Promise<Home>>();
  /** Places whose leases are being given up: whoever wants one waits until that is done, and asks anew. */
  readonly #ending = new Map<Place, Promise<unknown>>();
  /** Places that were given up without an answer of the database: their leases may be there yet. */
  readonly #unanswered = new Set<Place>();
  readonly #carrierOf: (place: Place) => Promise<string | undefined>;
  /** How many nodes were forgotten: an answer from before may name one of them. */
  #forgotten = 0;

  constructor(deps: HomesDeps) {
    this.#deps = deps;
    this.#now = deps.now ?? Date.now;
    this.#carrierOf = readTogether((places) => claimLeases(deps.db, places, deps.node));
  }

  /** Where a place lives; here from now on if it lived nowhere, or on a node that is no more. */
  homeOf(place: Place): Promise<Home> {
    const known = this.#known.get(place);
    if (known !== undefined) {
      known.usedAt = this.#now();
      return Promise.resolve(known.home);
    }
    const asking = this.#asking.get(place) ?? this.#settle(place).finally(() => this.#asking.delete(place));
    this.#asking.set(place, asking);
    return asking;
  }

  async #settle(place: Place): Promise<Home> {
    await this.#ending.get(place);
    const { node, refusal } = this.#deps;
    const forgotten = this.#forgotten;
    const carrier = await this.#carrierOf(place);
    if (carrier === undefined) throw new Error('Nobody carries a place that was claimed.');
    if (carrier !== node && forgotten !== this.#forgotten) return this.#settle(place);
    const home: Home = carrier === node ? { kind: 'here' } : { kind: 'there', node: carrier };
    const refused = home.kind === 'here' ? refusal() : undefined;
    if (refused !== undefined) throw refused;
    this.#known.set(place, { home, usedAt: this.#now() });
    this.#unanswered.delete(place);
    return home;
  }

  isHere(place: Place): boolean {
    const known = this.#known.get(place);
    if (known?.home.kind !== 'here') return false;
    known.usedAt = this.#now();
    return true;
  }

  /** The home of a place did not answer, or it is no more: next time it is looked up anew. */
  doubt(place: Place): void {
    if (this.#known.get(place)?.home.kind === 'there') this.#known.delete(place);
  }

  /** A node is no more: what lived there may live here. */
  forget(node: string): void {
    this.#forgotten += 1;
    for (const [place, { home }] of this.#known) {
      if (home.kind === 'there' && home.node === node) this.#known.delete(place);
    }
  }

  /**
   * Gives up the places that live here, that nobody asked for in the last `unusedFor` milliseconds and that are not
   * `kept`; forgets where others live that nobody asked for. Answers how many were given up.
   */
  async giveUpUnused(kept: (place: Place) => boolean, unusedFor: number): Promise<number> {
    const before = this.#now() - unusedFor;
    const unused: Place[] = [];
    for (const [place, { home, usedAt }] of this.#known) {
      if (usedAt > before) continue;
      if (home.kind === 'there') this.#known.delete(place);
      else if (!kept(place)) unused.push(place);
    }
    for (const place of this.#unanswered) if (!this.#known.has(place) && !kept(place)) unused.push(place);
    for (let start = 0; start < unused.length; start += givenUpAtOnce)
      await this.#giveUp(unused.slice(start, start + givenUpAtOnce), before);
    return unused.length;
  }

  /**
   * Lets another node carry these places from now on, as far as they live here. Nothing of them may be in memory that is
   * not kept.
   */
  async handOver(places: readonly Place[], to: string): Promise<void> {
    const { db, node } = this.#deps;
    for (let start = 0; start < places.length; start += givenUpAtOnce) {
      const some = places.slice(start, start + givenUpAtOnce);
      for (const place of some) this.#known.delete(place);
      // Done anew where somebody who claims other places stood in the way: there is no second chance.
      await inTransaction(
        db,
        (transaction) =>
          transaction
            .updateTable('cluster_leases')
            .set({ node: to })
            .where('node', '=', node)
            .where('name', 'in', padded(some))
            .execute(),
        'read committed',
      );
    }
  }

  async #giveUp(chosen: readonly Place[], before: number): Promise<void> {
    // Somebody may have come while others were given up.
    const places = chosen.filter((place) => this.#isUnused(place, before));
    if (places.length === 0) return;
    for (const place of places) this.#known.delete(place);
    const { db, node } = this.#deps;
    const given = db.deleteFrom('cluster_leases').where('node', '=', node).where('name', 'in', places).execute();
    const ended = given.catch(() => undefined);
    for (const place of places) this.#ending.set(place, ended);
    try {
      await given;
      for (const place of places) this.#unanswered.delete(place);
    } catch (error) {
      // They may belong to another node by now: only the database knows.
      for (const place of places) this.#unanswered.add(place);
      throw error;
    } finally {
      for (const place of places) this.#ending.delete(place);
    }
  }

  #isUnused(place: Place, before: number): boolean {
    const known = this.#known.get(place);
    if (known !== undefined) return known.usedAt <= before;
    return this.#unanswered.has(place) && !this.#asking.has(place);
  }
}
