// SPDX-License-Identifier: GPL-2.0-or-later
import { LRUCache } from 'lru-cache';
import type { SocialRoom } from '../../chat/rooms/social-rooms.ts';
import type { Cluster } from '../../cluster/cluster.ts';
import { ExpiringMap } from '../../memory/expiring-map.ts';
import { type Directory, type DirectoryChange, HeardDirectory, type NumberedDirectory } from './directory-entries.ts';

/** The names under which nodes tell of who is where. */
export const directoryTopics = {
  /** All of it, in the first language. */
  whole: 'directory',
  /** What has changed, from the second language on. */
  change: 'directory-change',
  /** The number of the last change, now and then: one that was missed shows. */
  number: 'directory-number',
} as const;

/** A question for all of it. */
export const directoryQuestion = 'directory';
const nothing = new Uint8Array();
/** Nodes remembered that are gone: each speaks for some seconds longer at most. */
const mostGone = 100;

/** How long people may take to come back to a room of a node that is gone, in milliseconds, and to how many rooms. */
const lostFor = 10 * 60_000;
const mostLost = 1_000;

/** What the other nodes told. */
export type HeardDirectories = {
  readonly byNode: ReadonlyMap<string, HeardDirectory>;
  readonly lost: LostRooms;
  /** Asks those of these nodes that told nothing yet: whoever has just come would hear of quiet ones only after a while. */
  meet(nodes: readonly string[]): void;
};

/** Rooms outside the articles that were on a node that is gone, and that nobody has taken over yet. */
export type LostRooms = {
  has(document: string): boolean;
  /**
   * All of them, given out once; also those that another node told of and may have yet. To be asked where such rooms live
   * now: whoever told of one does not have it any more.
   */
  take(): readonly SocialRoom[];
};

/**
 * What the other nodes tell of who is where; whoever missed something asks for all of it. `isOurs`: whether this node has a
 * room outside the articles.
 */
export function hearDirectories(
  cluster: Pick<Cluster, 'onAnnounced' | 'onGone' | 'ask'>,
  isOurs: (document: string) => boolean,
): HeardDirectories {
  const byNode = new Map<string, HeardDirectory>();
  /** Nodes that are being asked, and what they told meanwhile. */
  const asked = new Map<string, DirectoryChange[]>();
  /** One that was only held still says something more before it finds out, and would be here for ever. */
  const gone = new LRUCache<string, true>({ max: mostGone });
  const lost = new ExpiringMap<SocialRoom>({ lifetime: lostFor, most: mostLost });
  const of = (node: string): HeardDirectory => {
    const known = byNode.get(node) ?? new HeardDirectory();
    byNode.set(node, known);
    return known;
  };

  async function askFor(node: string): Promise<void> {
    const meanwhile: DirectoryChange[] = [];
    asked.set(node, meanwhile);
    try {
      const answer = await cluster.ask(node, directoryQuestion, nothing);
      // It may be gone by now.
      if (asked.get(node) !== meanwhile) return;
      const { number, ...whole } = JSON.parse(Buffer.from(answer).toString('utf8')) as NumberedDirectory;
      const heard = of(node);
      heard.replace(whole, number);
      for (const change of meanwhile) if (change.number > number && !heard.follow(change)) break;
      takenOver(whole);
    } catch {
      // What it tells next is asked for anew.
    } finally {
      if (asked.get(node) === meanwhile) asked.delete(node);
    }
  }

  /** Another node has these now. */
  const takenOver = ({ social }: Pick<Directory, 'social'>): void => {
    for (const { document } of social) lost.delete(document);
  };

  const hear = (topic: string, listener: (message: unknown, from: string) => void): void =>
    cluster.onAnnounced(topic, (message, from) => {
      if (!gone.has(from)) listener(message, from);
    });
  hear(directoryTopics.whole, (message, from) => {
    const directory = message as Directory;
    of(from).replace(directory, undefined);
    takenOver(directory);
  });
  hear(directoryTopics.change, (message, from) => {
    const change = message as DirectoryChange;
    takenOver(change);
    const meanwhile = asked.get(from);
    if (meanwhile !== undefined) meanwhile.push(change);
    else if (!of(from).follow(change)) void askFor(from);
  });
  hear(directoryTopics.number, (number, from) => {
    if (!asked.has(from) && of(from).number !== number) void askFor(from);
  });
  const told = (): readonly SocialRoom[] => [...byNode.values()].flatMap(({ social }) => [...social.values()]);
  cluster.onGone((node) => {
    gone.set(node, true);
    const left = [...(byNode.get(node)?.social.values() ?? [])];
    byNode.delete(node);
    asked.delete(node);
    const elsewhere = new Set(told().map(({ document }) => document));
    // Whoever has one knows better when it ends.
    for (const room of left) {
      if (!elsewhere.has(room.document) && !isOurs(room.document)) lost.set(room.document, room);
    }
  });
  return {
    byNode,
    meet(nodes) {
      for (const node of nodes) if (!byNode.has(node) && !asked.has(node) && !gone.has(node)) void askFor(node);
    },
    lost: {
      has: (document) => lost.get(document) !== undefined,
      take() {
        const rooms = lost.entries().map(([, room]) => room);
        lost.clear();
        return [...rooms, ...told()];
      },
    },
  };
}
