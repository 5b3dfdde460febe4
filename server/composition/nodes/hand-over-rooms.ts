// SPDX-License-Identifier: GPL-2.0-or-later
import { parseDocumentName } from '@parley/protocol/documents/document-name.ts';
import type { NamedWords, RoomStores } from '../../chat/rooms/room-stores.ts';
import type { MadeRoom, SocialRooms } from '../../chat/rooms/social-rooms.ts';
import type { Cluster, Place } from '../../cluster/cluster.ts';
import type { Logger } from '../../observability/logger.ts';
import { placeOf, socialPlace } from './places.ts';

/** What is said and made in rooms here. */
export type RoomsHere = {
  readonly stores: Pick<RoomStores, 'words' | 'inherit'>;
  readonly social: Pick<SocialRooms, 'made' | 'adopt'>;
};

type Portion = { readonly words: readonly NamedWords[]; readonly made: readonly MadeRoom[] };
type Peers = Pick<Cluster, 'ask' | 'answer' | 'others' | 'handOver'>;

/** The question whether a node takes rooms on. */
const takeRooms = 'take-rooms';
/** Characters of JSON in one portion: what goes over Redis must not hold up what others say. */
const portionLength = 256 * 1024;
/** How long a node gets to take a portion, in milliseconds. */
const patience = 1_000;
/** How long all of it may take: who stops has people waiting. */
const longest = 3_000;
const taken = Uint8Array.of(1);

/** Takes on what other nodes hand over when they stop, unless this one stops as well. */
export function takeOverRooms(cluster: Peers, rooms: RoomsHere, isStopping: () => boolean): void {
  cluster.answer(takeRooms, async (question) => {
    if (isStopping()) throw new Error('This node stops.');
    const { words, made } = JSON.parse(Buffer.from(question).toString('utf8')) as Portion;
    rooms.social.adopt(made);
    rooms.stores.inherit(words);
    return taken;
  });
}

/**
 * Gives the words of the rooms here, and the rooms that people made, to another node, which carries their places from then
 * on: whoever comes back goes on where they were. Nobody may be in them any more. What no node takes is gone with this one.
 */
export async function handOverRooms(cluster: Peers, rooms: RoomsHere, log: Logger): Promise<void> {
  const all: Portion = { words: rooms.stores.words(), made: rooms.social.made() };
  const places = placesOf(all);
  if (places.length === 0) return;
  const deadline = performance.now() + longest;
  for (const node of shuffled(cluster.others())) {
    try {
      for (const portion of portionsOf(all)) await handOn(cluster, node, portion, deadline);
      await cluster.handOver(places, node);
      log.info({ node, rooms: all.words.length }, 'another node has taken the rooms on');
      return;
    } catch (error) {
      if (performance.now() > deadline) break;
      log.debug({ err: error, node }, 'a node did not take the rooms on');
    }
  }
  log.warn({ rooms: all.words.length }, 'no other node took the rooms on: their words are gone');
}

async function handOn(cluster: Peers, node: string, portion: Portion, deadline: number): Promise<void> {
  const left = Math.min(patience, deadline - performance.now());
  const late = AbortSignal.timeout(Math.max(0, left));
  const question = Buffer.from(JSON.stringify(portion), 'utf8');
  await Promise.race([
    cluster.ask(node, takeRooms, question),
    new Promise((_, reject) => late.addEventListener('abort', () => reject(late.reason as Error), { once: true })),
  ]);
}

function placesOf({ words, made }: Portion): readonly Place[] {
  const places = new Set<Place>(made.length > 0 ? [socialPlace] : []);
  for (const { name } of words) {
    const document = parseDocumentName(name);
    if (document !== undefined) places.add(placeOf(document));
  }
  return [...places];
}

/** The rooms first, then their words in portions. */
function* portionsOf({ words, made }: Portion): Generator<Portion> {
  let portion: NamedWords[] = [];
  let length = 0;
  let unsaid = made;
  for (const each of words) {
    const more = JSON.stringify(each).length;
    if (portion.length > 0 && length + more > portionLength) {
      yield { words: portion, made: unsaid };
      [portion, length, unsaid] = [[], 0, []];
    }
    portion.push(each);
    length += more;
  }
  yield { words: portion, made: unsaid };
}

function shuffled(nodes: readonly string[]): readonly string[] {
  return nodes
    .map((node) => ({ node, at: Math.random() }))
    .toSorted((one, other) => one.at - other.at)
    .map(({ node }) => node);
}
