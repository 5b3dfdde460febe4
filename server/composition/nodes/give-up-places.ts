// SPDX-License-Identifier: GPL-2.0-or-later
import { parseDocumentName } from '@parley/protocol/documents/document-name.ts';
import type { Cluster, Place } from '../../cluster/cluster.ts';
import type { SyncServer } from '../../sync/sync-server.ts';
import { repeat } from '../repeat.ts';
import type { Side } from '../sides.ts';
import { isLasting, pagePlace, placeOf } from './places.ts';

export type GiveUpDeps = {
  readonly cluster: Pick<Cluster, 'giveUpUnused'>;
  readonly sync: Pick<SyncServer, 'inMemory'>;
  readonly sides: readonly {
    readonly wiki: Pick<Side['wiki'], 'id'>;
    readonly editing: Pick<Side['editing'], 'keysInMemory'>;
  }[];
  readonly failed: (error: unknown) => void;
};

const lookEvery = 60_000;
/** Longer than anything between asking where a place lives and having it in memory could take, in milliseconds. */
const unusedFor = 10 * 60_000;

/** Now and then gives up the pages here of which nothing is in memory: whichever node opens one next may carry it. */
export function giveUpPlaces(deps: GiveUpDeps): { stop(): void } {
  return repeat(
    lookEvery,
    async () => {
      const used = placesInUse(deps);
      await deps.cluster.giveUpUnused((place) => isLasting(place) || used.has(place), unusedFor);
    },
    deps.failed,
  );
}

function placesInUse({ sync, sides }: Pick<GiveUpDeps, 'sync' | 'sides'>): ReadonlySet<Place> {
  const used = new Set<Place>();
  for (const document of sync.inMemory()) {
    const name = parseDocumentName(document);
    if (name !== undefined) used.add(placeOf(name));
  }
  for (const { wiki, editing } of sides) for (const key of editing.keysInMemory()) used.add(pagePlace(wiki.id, key));
  return used;
}
