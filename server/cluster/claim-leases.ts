// SPDX-License-Identifier: GPL-2.0-or-later
import { setTimeout as wait } from 'node:timers/promises';
import type { Kysely } from 'kysely';
import { dialectOf } from '../storage/dialects/dialect-of.ts';
import { isConflict } from '../storage/dialects/failures.ts';
import type { InstallationTables } from '../storage/tables/installation.ts';
import type { Place } from './cluster.ts';

type Database = Kysely<InstallationTables>;

/** Rounds of claiming before it is given up: each ends only when a node that was found left in that very moment. */
const rounds = 10;
const longestPause = 20;

/**
 * Which node carries each of these places: the one that has a lease and lives, else this one from now on. However many
 * nodes claim a place at once, one gets it: a lease is a row that only one can make, and that changes hands only from a
 * node that is no more. So no transaction is needed, and nobody waits for those who claim other places.
 */
export async function claimLeases(
  db: Database,
  places: readonly Place[],
  node: string,
): Promise<ReadonlyMap<Place, string>> {
  const carriers = new Map<Place, string>();
  // In one order everywhere, so that two nodes never wait for each other.
  let left = [...new Set(places)].toSorted();
  for (let round = 0; left.length > 0 && round < rounds; round += 1) {
    try {
      const leases = await readLeases(db, left);
      for (const { place, carrier, lives } of leases) if (lives) carriers.set(place, carrier);
      left = left.filter((place) => !carriers.has(place));
      if (left.length > 0) await claim(db, left, leases, node);
    } catch (error) {
      if (!isConflict(error)) throw error;
      await wait(Math.random() * longestPause);
    }
  }
  return carriers;
}

type Lease = { readonly place: Place; readonly carrier: string; readonly lives: boolean };

async function readLeases(db: Database, places: readonly Place[]): Promise<readonly Lease[]> {
  const rows = await db
    .selectFrom('cluster_leases')
    .leftJoin('cluster_nodes', 'cluster_nodes.id', 'cluster_leases.node')
    .select(['cluster_leases.name', 'cluster_leases.node', 'cluster_nodes.id'])
    .where('cluster_leases.name', 'in', places)
    .execute();
  return rows.map((row) => ({ place: row.name, carrier: row.node, lives: row.id !== null }));
}

/** Takes over the places of nodes that are no more, and makes leases for those that have none. */
async function claim(db: Database, places: readonly Place[], leases: readonly Lease[], node: string): Promise<void> {
  const held = new Set(leases.map(({ place }) => place));
  const dead = new Set(leases.filter(({ lives }) => !lives).map(({ carrier }) => carrier));
  if (dead.size > 0) {
    await db
      .updateTable('cluster_leases')
      .set({ node })
      .where('name', 'in', places)
      .where('node', 'in', [...dead])
      .execute();
  }
  const free = places.filter((name) => !held.has(name)).map((name) => ({ name, node }));
  if (free.length === 0) return;
  const made = db.insertInto('cluster_leases').values(free);
  if (dialectOf(db) === 'mysql') await made.ignore().execute();
  else await made.onConflict((conflict) => conflict.doNothing()).execute();
}
