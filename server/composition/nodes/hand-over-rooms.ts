// SPDX-License-Identifier: GPL-2.0-or-later
import { createHash } from 'node:crypto';
import { parseDocumentName } from '@parley/protocol/documents/document-name.ts';
import type { NamedWords, RoomStores } from '../../chat/rooms/room-stores.ts';
import type { MadeRoom, SocialRooms } from '../../chat/rooms/social-rooms.ts';
import type { Cluster, Place } from '../../cluster/cluster.ts';
import type { Logger } from '../../observability/logger.ts';
import { placeOf, socialPlace } from './places.ts';
import { type PortionToWrite, writePortion } from './portion.ts';
import { takeRooms } from './take-over-rooms.ts';

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
 * Gives the words of the rooms here, and the rooms that people made, to the other nodes, which carry their places from then
 * on: whoever comes back goes on where they were. Each takes a share, or the last one running would carry everything after
 * an update. Nobody may be in the rooms any more. What no node takes is gone with this one, and so is what there is no time
 * for: who stops has people waiting.
 */
export async function handOverRooms(
  cluster: Peers,
  rooms: RoomsToGive,
  hasTime: () => boolean,
  log: Logger,
): Promise<void> {
  const given = new Set<Place>();
  const left = () => only(rooms, (place) => !given.has(place));
  /** Gives a node one of so many parts of what is left; answers whether it took it. */
  const share = async (node: string, parts: number): Promise<boolean> => {
    try {
      const part = only(rooms, (place) => !given.has(place) && numberOf(place) % parts === 0);
      const places = await give(cluster, node, part, hasTime);
      if (places.size === 0) return true;
      await cluster.handOver([...places], node);
      log.info({ node, places: places.size }, 'another node has taken rooms on');
      for (const place of places) given.add(place);
      return true;
    } catch (error) {
      log.debug({ err: error, node }, 'a node did not take rooms on');
      return false;
    }
  };

  const nodes = shuffled(cluster.others());
  const able: string[] = [];
  for (const [index, node] of nodes.entries()) {
    if (hasTime() && (await share(node, nodes.length - index))) able.push(node);
  }
  // What others should have taken that do not.
  for (const node of able) if (hasTime() && !isEmpty(left())) await share(node, 1);
  if (!isEmpty(left())) log.warn('no other node took some of the rooms, or there was no time: their words are gone');
}

/** What there is in some places. */
type Rooms = { words(): Iterable<NamedWords>; readonly made: readonly MadeRoom[] };

function only({ stores, social }: RoomsToGive, isWanted: (place: Place) => boolean): Rooms {
  const isIn = (name: string): boolean => {
    const document = parseDocumentName(name);
    return document !== undefined && isWanted(placeOf(document));
  };
  return { words: () => stores.words(isIn), made: isWanted(socialPlace) ? social.made() : [] };
}

/** Answers the places that a node has taken while there was time. Rejects when it does not take something. */
async function give(cluster: Peers, node: string, rooms: Rooms, hasTime: () => boolean): Promise<ReadonlySet<Place>> {
  const places = new Set<Place>();
  for (const { words, made } of portionsOf(rooms)) {
    if (!hasTime()) break;
    await handOn(cluster, node, { giver: cluster.node, words: words.map(({ text }) => text), made });
    if (made.length > 0) places.add(socialPlace);
    for (const { name } of words) {
      const document = parseDocumentName(name);
      if (document !== undefined) places.add(placeOf(document));
    }
  }
  return places;
}

async function handOn(cluster: Peers, node: string, portion: PortionToWrite): Promise<void> {
  const late = AbortSignal.timeout(patience);
  await Promise.race([
    cluster.ask(node, takeRooms, writePortion(portion)),
    new Promise((_, reject) => late.addEventListener('abort', () => reject(late.reason as Error), { once: true })),
  ]);
}

function isEmpty({ words, made }: Rooms): boolean {
  return made.length === 0 && words()[Symbol.iterator]().next().done === true;
}

/** The same for the same place, and as good as any other number. */
function numberOf(place: Place): number {
  return createHash('sha256').update(place).digest().readUInt32BE();
}

type Words = { readonly name: string; readonly text: string };

/** The rooms first, then their words in portions. */
function* portionsOf(rooms: Rooms): Generator<{
  readonly words: readonly Words[];
  readonly made: readonly MadeRoom[];
}> {
  let { made } = rooms;
  let words: Words[] = [];
  let length = 0;
  for (const each of rooms.words()) {
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
