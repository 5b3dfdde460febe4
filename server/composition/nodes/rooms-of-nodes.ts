// SPDX-License-Identifier: GPL-2.0-or-later
import type { PopulatedRoom, Rooms } from '../../chat/rooms/rooms.ts';
import type { SocialRoom } from '../../chat/rooms/social-rooms.ts';
import type { Cluster } from '../../cluster/cluster.ts';
import { repeat } from '../repeat.ts';

/** The people that live on one node, as the others hear of them. No words are among it. */
type Directory = {
  readonly rooms: readonly PopulatedRoom[];
  readonly social: readonly SocialRoom[];
  /** Edit sessions and how many people write in each. */
  readonly editing: readonly (readonly [document: string, people: number])[];
};

/** What is looked up of rooms wherever they live. */
export type RoomsEverywhere = Pick<Rooms, 'populated' | 'find' | 'count'> & {
  readonly social: Pick<Rooms['social'], 'find' | 'all'>;
};

/** Who is where on all nodes. */
export type DirectoryOfNodes = {
  readonly rooms: RoomsEverywhere;
  /** How many people write in an edit session that lives on another node. */
  editing(document: string): number;
  /** Tells the others who is here, once a second when it changed. */
  tell(editing: () => Directory['editing']): { stop(): void };
};

const topic = 'directory';
const tellEvery = 1000;
/** Told again after so many times though nothing changed: something may have been missed. */
const tellAnyway = 5;

/** Joins the rooms of this node with those of the others. */
export function createDirectoryOfNodes(cluster: Cluster, own: Rooms): DirectoryOfNodes {
  const byNode = new Map<string, Directory>();
  cluster.onAnnounced(topic, (directory, from) => void byNode.set(from, directory as Directory));
  cluster.onGone((node) => void byNode.delete(node));
  const others = (): readonly Directory[] => [...byNode.values()];
  const elsewhere = (document: string): PopulatedRoom | undefined => {
    for (const { rooms } of others()) {
      const found = rooms.find((room) => room.document === document);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  const allSocial = (): readonly SocialRoom[] => {
    const rooms = [...own.social.all(), ...others().flatMap(({ social }) => social)];
    return [...new Map(rooms.map((room) => [room.document, room])).values()];
  };

  return {
    rooms: {
      populated: () => [...own.populated(), ...others().flatMap(({ rooms }) => rooms)],
      find: (document) => own.find(document) ?? elsewhere(document),
      count: (document) => own.count(document) || (elsewhere(document)?.count ?? 0),
      social: { all: allSocial, find: (document) => allSocial().find((room) => room.document === document) },
    },
    editing(document) {
      for (const { editing } of others()) for (const [name, people] of editing) if (name === document) return people;
      return 0;
    },
    tell(editing) {
      let told = '';
      let unchanged = 0;
      return repeat(
        tellEvery,
        async () => {
          const social = own.social.all().filter(({ global }) => !global);
          const directory: Directory = { rooms: own.populated(), social, editing: editing() };
          const words = JSON.stringify(directory);
          unchanged = words === told ? unchanged + 1 : 0;
          if (unchanged % tellAnyway !== 0) return;
          told = words;
          cluster.announce(topic, directory);
        },
        () => undefined,
      );
    },
  };
}
