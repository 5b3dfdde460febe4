// SPDX-License-Identifier: GPL-2.0-or-later
import type { Kysely } from 'kysely';
import type { InstallationTables } from '../storage/tables/installation.ts';
import { commonLanguage, type Languages, type Release } from './release.ts';

/** A node as the database knows it. */
export type Entry = Languages & {
  readonly node: string;
  readonly beat: number;
  readonly version: string;
  /** The newest language it says anything in. */
  readonly speaks: number;
};

/** How often a node says that it lives, and looks whether the others do, in milliseconds. */
export const beatEvery = 1000;
/** Beats that another node misses before it is taken for dead, counted only while this node reads the database. */
export const missedBeats = 4;
const lookEvery = beatEvery / 4;

/** A node that lives shares no language with this one. The message says what an operator can do. */
export class IncompatibleNodes extends Error {
  override readonly name = 'IncompatibleNodes';

  constructor({ version, languages }: Release, other: Entry) {
    const theirs = other.version === '' ? 'an older version' : `version ${other.version}`;
    const range = ({ oldest, newest }: Languages) => `${String(oldest)} to ${String(newest)}`;
    super(
      `Parley ${version} cannot run beside ${theirs}, which another node runs: it reads the language of nodes from ` +
        `${range(languages)}, the other one from ${range(other)}. Update by way of a version between the two, or stop all ` +
        'nodes before this one starts.',
    );
  }
}

/** Every node in the list. */
export function readRoster(db: Kysely<InstallationTables>): Promise<readonly Entry[]> {
  return db
    .selectFrom('cluster_beats')
    .innerJoin('cluster_nodes', 'cluster_nodes.id', 'cluster_beats.node')
    .select(['node', 'beat', 'speaks', 'version', 'reads_from as oldest', 'reads_to as newest'])
    .execute();
}

/**
 * Rejects with `IncompatibleNodes` when a node that lives shares no language with this release. Answers the names of those
 * that share none and do not live any more.
 */
export async function lookAmongStrangers(
  db: Kysely<InstallationTables>,
  release: Release,
): Promise<ReadonlySet<string>> {
  const strangers = await readStrangers(db, release);
  const seen = new Map(strangers.map(({ node, beat }) => [node, beat]));
  for (let look = 0; seen.size > 0 && look <= missedBeats; look += 1) {
    await pause(beatEvery);
    const living = (await readStrangers(db, release)).find(({ node, beat }) => seen.get(node) !== beat);
    if (living !== undefined) throw new IncompatibleNodes(release, living);
  }
  return new Set(seen.keys());
}

/** The nodes that share no language with this release. */
export async function readStrangers(db: Kysely<InstallationTables>, release: Release): Promise<readonly Entry[]> {
  return (await readRoster(db)).filter((entry) => commonLanguage([release.languages, entry]) === undefined);
}

/** Waits until no node that lives says anything in a newer language than this. */
export async function untilAllSpeak(db: Kysely<InstallationTables>, newest: number): Promise<void> {
  const looks = ((missedBeats + 2) * beatEvery) / lookEvery;
  for (let look = 0; look < looks; look += 1) {
    if ((await readRoster(db)).every(({ speaks }) => speaks <= newest)) return;
    await pause(lookEvery);
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
