// SPDX-License-Identifier: GPL-2.0-or-later
import { type DocumentName, parseDocumentName } from '@parley/protocol/documents/document-name.ts';
import { LRUCache } from 'lru-cache';
import type { RoomStores } from '../../chat/rooms/room-stores.ts';
import type { SocialRooms } from '../../chat/rooms/social-rooms.ts';
import type { Cluster } from '../../cluster/cluster.ts';
import type { Logger } from '../../observability/logger.ts';
import { placeOf } from './places.ts';
import { readPortion } from './portion.ts';

/** What is said and made in rooms here, for more to come to it. */
export type RoomsToTakeOn = {
  readonly stores: Pick<RoomStores, 'inherit' | 'disown'>;
  readonly social: Pick<SocialRooms, 'adopt' | 'ended'>;
};

/** The question whether a node takes rooms on. */
export const takeRooms = 'take-rooms';

type Peers = Pick<Cluster, 'answer' | 'onGone' | 'homeOf'>;

const taken = Uint8Array.of(1);
/** Nodes remembered that are gone: what they said before may come late. */
const mostGone = 100;

/**
 * Takes on what other nodes hand over when they stop, unless this one stops as well. The giver may have turned to another
 * node meanwhile, or died in the midst: once it is gone, what does not live here is let go of. Else a room could come
 * back some day as it was before others went on with it.
 */
export function takeOverRooms(cluster: Peers, rooms: RoomsToTakeOn, isStopping: () => boolean, log: Logger): void {
  /** By document, who gave it last. */
  const givers = new Map<string, string>();
  const gone = new LRUCache<string, true>({ max: mostGone });

  cluster.answer(takeRooms, async (question) => {
    const { giver, words, made } = readPortion(question);
    if (isStopping() || gone.has(giver)) throw new Error('This node takes no rooms on.');
    for (const { name } of words) givers.set(name, giver);
    for (const { room } of made) givers.set(room.document, giver);
    rooms.social.adopt(made);
    rooms.stores.inherit(words);
    return taken;
  });

  cluster.onGone((node) => {
    gone.set(node, true);
    const given = [...givers].flatMap(([document, giver]) => (giver === node ? [document] : []));
    for (const document of given) givers.delete(document);
    void Promise.all(given.map(letGoUnlessHere)).catch((error: unknown) => {
      log.warn({ err: error }, 'rooms that were handed over are let go of: it is not known where they live');
    });
  });

  async function letGoUnlessHere(document: string): Promise<void> {
    const name = parseDocumentName(document);
    let isHere = false;
    try {
      isHere = name !== undefined && (await cluster.homeOf(placeOf(name))).kind === 'here';
    } finally {
      if (!isHere) letGo(document, name);
    }
  }

  function letGo(document: string, name: DocumentName | undefined): void {
    rooms.stores.disown(document);
    if (name?.kind === 'social') rooms.social.ended(document);
  }
}
