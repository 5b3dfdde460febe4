// SPDX-License-Identifier: GPL-2.0-or-later
import type { RoomEntry } from '@parley/protocol/http/api.ts';
import type { Person } from '@parley/protocol/identity/person.ts';
import type { PageRelations } from '../../wiki/port.ts';
import type { PopulatedRoom, Rooms } from './rooms.ts';
import type { SocialRoom } from './social-rooms.ts';

/** Whether the one who asks may know of a room, by its document. */
export type Shown = (document: string) => boolean;

/** Finds rooms by who is in them and what they are about. */
export type RoomDirectory = {
  /** The operator's rooms, with who is there. */
  global(shown?: Shown): readonly RoomEntry[];
  mostPopulated(shown?: Shown): readonly RoomEntry[];
  /** Rooms whose title or topic holds all these words; social rooms also while nobody is in them. */
  search(words: string, shown?: Shown): readonly RoomEntry[];
  /** Rooms of the pages of a category, the most populated first. */
  ofCategory(category: string, wiki: PageCategories, shown?: Shown): Promise<readonly RoomEntry[]>;
  count(document: string): number;
  /** A few of the people in a room. */
  faces(document: string): readonly Person[];
};

type PageCategories = { relations(title: string): Promise<Pick<PageRelations, 'categories'> | undefined> };

const everything: Shown = () => true;

const mostFound = 50;
/** Populated rooms whose categories are looked up for one request. */
const mostLookedUp = 200;

export function createRoomDirectory(
  rooms: Pick<Rooms, 'populated' | 'find' | 'count'> & { readonly social: Pick<Rooms['social'], 'all' | 'find'> },
): RoomDirectory {
  const byPeople = (shown: Shown): readonly PopulatedRoom[] =>
    rooms
      .populated()
      .filter(({ document }) => shown(document))
      .toSorted((one, other) => other.count - one.count || compare(one.title, other.title));
  const isGlobal = (document: string): boolean => rooms.social.find(document)?.global === true;
  const entryOf = (room: PopulatedRoom): RoomEntry => ({
    kind: room.kind === 'social' ? (isGlobal(room.document) ? 'global' : 'social') : 'related',
    document: room.document,
    title: room.title,
    ...(room.topic === undefined || room.topic === '' ? {} : { topic: room.topic }),
    count: room.count,
    people: room.people,
  });
  const withEmptySocial = (shown: Shown): readonly RoomEntry[] => {
    const populated = byPeople(shown);
    const present = new Set(populated.map((room) => room.document));
    const empty = rooms.social.all().filter(({ document }) => shown(document) && !present.has(document));
    return [...populated.map(entryOf), ...empty.map(emptyEntry)];
  };

  return {
    global: (shown = everything) =>
      rooms.social
        .all()
        .filter((room) => room.global && shown(room.document))
        .map((room) => {
          const populated = rooms.find(room.document);
          return populated === undefined ? emptyEntry(room) : entryOf(populated);
        }),
    mostPopulated: (shown = everything) => byPeople(shown).slice(0, mostFound).map(entryOf),
    search(words, shown = everything) {
      const wanted = fold(words)
        .split(/\s+/u)
        .filter((word) => word !== '');
      const matches = ({ title, topic }: RoomEntry): boolean => {
        const text = fold(`${title} ${topic ?? ''}`);
        return wanted.every((word) => text.includes(word));
      };
      return withEmptySocial(shown).filter(matches).slice(0, mostFound);
    },
    async ofCategory(category, wiki, shown = everything) {
      const found: RoomEntry[] = [];
      const isMeant = categoryMatcher(category);
      for (const room of byPeople(shown)
        .filter(({ kind }) => kind === 'room')
        .slice(0, mostLookedUp)) {
        const relations = await wiki.relations(room.title);
        if (relations?.categories.some(isMeant) === true) found.push(entryOf(room));
        if (found.length === mostFound) break;
      }
      return found;
    },
    count: (document) => rooms.count(document),
    faces: (document) => rooms.find(document)?.people ?? [],
  };
}

function emptyEntry(room: SocialRoom): RoomEntry {
  return {
    kind: room.global ? 'global' : 'social',
    document: room.document,
    title: room.name,
    ...(room.topic === '' ? {} : { topic: room.topic }),
    count: 0,
    people: [],
  };
}

/** A category is named with its namespace or, as people do, without. */
function categoryMatcher(category: string): (title: string) => boolean {
  const wanted = fold(category.replaceAll('_', ' ').trim());
  return (title) => fold(title) === wanted || fold(title.slice(title.indexOf(':') + 1)) === wanted;
}

/** Text as it is compared: without case, accents or styled letters. */
function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
