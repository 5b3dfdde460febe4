// SPDX-License-Identifier: GPL-2.0-or-later
import type { PopulatedRoom, Rooms } from '../../chat/rooms/rooms.ts';
import type { SocialRoom } from '../../chat/rooms/social-rooms.ts';
import type { Cluster } from '../../cluster/cluster.ts';
import { repeat } from '../repeat.ts';
import { type Directory, type HeardDirectory, ToldDirectory } from './directory-entries.ts';
import {
  directoryQuestion,
  directoryTopics,
  hearDirectories,
  type HeardDirectories,
  type LostRooms,
} from './hear-directories.ts';

/** What is looked up of rooms wherever they live. */
export type RoomsEverywhere = Pick<Rooms, 'populated' | 'find' | 'count'> & {
  readonly social: Pick<Rooms['social'], 'find' | 'all'>;
};

/** Who is where on all nodes. */
export type DirectoryOfNodes = {
  readonly rooms: RoomsEverywhere;
  /** Rooms outside the articles that were on a node that is gone: where their people come back to they go on, without words. */
  readonly lost: LostRooms;
  /** How many people write in an edit session that lives on another node. */
  editing(document: string): number;
  /** Tells the others who is here, once a second when it changed. */
  tell(editing: () => Directory['editing']): { stop(): void };
};

const tellEvery = 1000;
/** Told again after so many times though nothing changed: something may have been missed. */
const tellAnyway = 5;

/** Joins the rooms of this node with those of the others. */
export function createDirectoryOfNodes(cluster: Cluster, own: Rooms): DirectoryOfNodes {
  const { byNode, lost, meet } = hearDirectories(cluster, (document) => own.social.find(document) !== undefined);
  const others = (): readonly HeardDirectory[] => [...byNode.values()];
  const elsewhere = (document: string): PopulatedRoom | undefined => {
    for (const { rooms } of byNode.values()) {
      const found = rooms.get(document);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  const allSocial = (): readonly SocialRoom[] => {
    const rooms = [...own.social.all(), ...others().flatMap(({ social }) => [...social.values()])];
    return [...new Map(rooms.map((room) => [room.document, room])).values()];
  };

  return {
    rooms: {
      populated: () => [...own.populated(), ...others().flatMap(({ rooms }) => [...rooms.values()])],
      find: (document) => own.find(document) ?? elsewhere(document),
      count: (document) => own.count(document) || (elsewhere(document)?.count ?? 0),
      social: { all: allSocial, find: (document) => allSocial().find((room) => room.document === document) },
    },
    lost,
    editing(document) {
      for (const { editing } of byNode.values()) {
        const people = editing.get(document);
        if (people !== undefined) return people;
      }
      return 0;
    },
    tell: (editing) =>
      tellDirectory(cluster, meet, () => {
        const social = own.social.all().filter(({ global }) => !global);
        return { rooms: own.populated(), social, editing: editing() };
      }),
  };
}

/**
 * Tells the others what changes of the directory here, once a second, and all of it to who asks; those who told nothing yet
 * are asked.
 */
function tellDirectory(cluster: Cluster, meet: HeardDirectories['meet'], directory: () => Directory): { stop(): void } {
  const told = new ToldDirectory();
  let unchanged = 0;
  cluster.answer(directoryQuestion, async () => Buffer.from(JSON.stringify(told.whole), 'utf8'));
  return repeat(
    tellEvery,
    async () => {
      const now = directory();
      const change = told.change(now);
      unchanged = change === undefined ? unchanged + 1 : 0;
      const isTime = unchanged % tellAnyway === 0;
      if (cluster.language() === 1) {
        if (isTime) cluster.announce(directoryTopics.whole, now, true);
        return;
      }
      meet(cluster.others());
      if (change !== undefined) cluster.announce(directoryTopics.change, change, true);
      else if (isTime) cluster.announce(directoryTopics.number, told.whole.number, true);
    },
    () => undefined,
  );
}
