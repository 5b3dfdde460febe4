// SPDX-License-Identifier: GPL-2.0-or-later
import { parseDocumentName } from '@parley/protocol/documents/document-name.ts';
import type { RoomStores } from '../../chat/rooms/room-stores.ts';
import type { MadeRoom, SocialRooms } from '../../chat/rooms/social-rooms.ts';
import type { Cluster, Place } from '../../cluster/cluster.ts';
import type { Logger } from '../../observability/logger.ts';
import { placeOf, socialPlace } from './places.ts';
import { type Portion, takeRooms } from './take-over-rooms.ts';

/** What is said and made in rooms here. */
export type RoomsToGive = {
  readonly stores: Pick<RoomStores, 'words'>;
  readonly social: Pick<SocialRooms, 'made'>;
};

type Peers = Pick<Cluster, 'node' | 'ask' | 'others' | 'handOver'>;

/** Characters of JSON in one portion: what goes over Redis must not hold up what others say. */
const portionLength = 256 * 1024;
/** How long a node gets to take a portion, in milliseconds. */
const patience = 1_000;

/**
 * Gives the words of the rooms here, and the rooms that people made, to another node, which carries their places from then
 * on: whoever comes back goes on where they were. Nobody may be in them any more. What no node takes is gone with this one,
 * and so is what there is no time for: who stops has people waiting.
 */
export async function handOverRooms(
  cluster: Peers,
  rooms: RoomsToGive,
  hasTime: () => boolean,
  log: Logger,
): Promise<void> {
  for (const node of shuffled(cluster.others())) {
    try {
      const { places, given, isAll } = await give(cluster, node, rooms, hasTime);
      if (places.size > 0) await cluster.handOver([...places], node);
      if (given > 0) log.info({ node, rooms: given }, 'another node has taken the rooms on');
      if (!isAll) log.warn('there was no time to hand over all rooms: the words of the others are gone');
      return;
    } catch (error) {
      log.debug({ err: error, node }, 'a node did not take the rooms on');
      if (!hasTime()) break;
    }
  }
  if (!isEmpty(rooms)) log.warn('no other node took the rooms on: their words are gone');
}

type Given = { readonly places: ReadonlySet<Place>; readonly given: number; readonly isAll: boolean };

/** Rejects when the node does not take something. */
async function give(cluster: Peers, node: string, rooms: RoomsToGive, hasTime: () => boolean): Promise<Given> {
  const places = new Set<Place>();
  let given = 0;
  for (const { words, made } of portionsOf(rooms)) {
    if (!hasTime()) return { places, given, isAll: false };
    await handOn(cluster, node, { giver: cluster.node, words: words.map(({ text }) => text), made });
    given += words.length;
    if (made.length > 0) places.add(socialPlace);
    for (const { name } of words) {
      const document = parseDocumentName(name);
      if (document !== undefined) places.add(placeOf(document));
    }
  }
  return { places, given, isAll: true };
}

async function handOn(cluster: Peers, node: string, portion: Portion): Promise<void> {
  const late = AbortSignal.timeout(patience);
  const question = Buffer.from(JSON.stringify(portion), 'utf8');
  await Promise.race([
    cluster.ask(node, takeRooms, question),
    new Promise((_, reject) => late.addEventListener('abort', () => reject(late.reason as Error), { once: true })),
  ]);
}

function isEmpty({ stores, social }: RoomsToGive): boolean {
  return social.made().length === 0 && stores.words()[Symbol.iterator]().next().done === true;
}

type Words = { readonly name: string; readonly text: string };

/** The rooms first, then their words in portions. */
function* portionsOf({ stores, social }: RoomsToGive): Generator<{
  readonly words: readonly Words[];
  readonly made: readonly MadeRoom[];
}> {
  let made = social.made();
  let words: Words[] = [];
  let length = 0;
  for (const each of stores.words()) {
    const text = JSON.stringify(each);
    if (words.length > 0 && length + text.length > portionLength) {
      yield { words, made };
      [words, length, made] = [[], 0, []];
    }
    words.push({ name: each.name, text });
    length += text.length;
  }
  if (words.length + made.length > 0) yield { words, made };
}

function shuffled(nodes: readonly string[]): readonly string[] {
  return nodes
    .map((node) => ({ node, at: Math.random() }))
    .toSorted((one, other) => one.at - other.at)
    .map(({ node }) => node);
}
