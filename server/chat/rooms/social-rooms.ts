// SPDX-License-Identifier: GPL-2.0-or-later
import { randomBytes } from 'node:crypto';
import { formatDocumentName, parseDocumentName } from '@parley/protocol/documents/document-name.ts';
import { ParleyError } from '@parley/protocol/errors/codes.ts';
import { personKey, type Person } from '@parley/protocol/identity/person.ts';
import { nameKey, normaliseName } from '../../identity/person-name.ts';
import { cleanLine } from '../../text/clean-text.ts';
import type { Timing } from '../timing.ts';

/** A room outside the articles. */
export type SocialRoom = {
  readonly document: string;
  readonly name: string;
  readonly topic: string;
  /** Set up by the operator: always there, in every drawer. */
  readonly global: boolean;
};

/** A room of the operator's settings. `id` is part of its document name. */
export type GlobalRoom = { readonly id: string; readonly name: string; readonly topic: string };

export type SocialRoomLimits = {
  /** Rooms that one person made and that still exist. */
  readonly perPerson: number;
  readonly total: number;
  /** Milliseconds a new room waits for its first person. */
  readonly waiting: number;
};

export const defaultSocialRoomLimits: SocialRoomLimits = { perPerson: 3, total: 1000, waiting: 10 * 60_000 };

/** On which wikis there are social rooms, and on which of them somebody of a wiki finds theirs. */
export type RoomHomes = { readonly all: readonly string[]; of(wiki: string): string };

/** A room that somebody made, as it goes from one keeper to the next. */
export type MadeRoom = { readonly room: SocialRoom; readonly home: string; readonly maker: string | undefined };

/** The social rooms there are. In memory, as their words are: a room ends with its last person. */
export type SocialRooms = {
  /** Rejects with `name_invalid`, `name_taken`, `bad_request` (the topic) or `room_limit`. */
  create(by: Person, room: { readonly name: string; readonly topic: string }): SocialRoom;
  find(document: string): SocialRoom | undefined;
  all(): readonly SocialRoom[];
  /** Somebody is in it now. */
  entered(document: string): void;
  /** It has ended: the next room of this name is another one. */
  ended(document: string): void;
  /** Those that people made, for the next keeper. */
  made(): readonly MadeRoom[];
  /** Takes over rooms from another keeper; each waits for its first person as a new one does. */
  adopt(rooms: readonly MadeRoom[]): void;
  /** Takes over rooms whose keeper is gone, by what was told of them: for where such rooms live now. */
  adoptLost(): void;
};

/** A room that is known by what was told of it: nobody remembers who made it. */
function foundling(room: SocialRoom): MadeRoom {
  return { room, home: parseDocumentName(room.document)?.wiki ?? '', maker: undefined };
}

const longestName = 60;
const longestTopic = 120;

type Entry = {
  readonly room: SocialRoom;
  readonly home: string;
  readonly maker: string | undefined;
  cancelWaiting: (() => void) | undefined;
};

export function createSocialRooms(deps: {
  readonly homes: RoomHomes;
  readonly timing: Timing;
  readonly global: readonly GlobalRoom[];
  readonly limits?: SocialRoomLimits;
  readonly takeLost: () => readonly SocialRoom[];
}): SocialRooms {
  const limits = deps.limits ?? defaultSocialRoomLimits;
  const rooms = new Map<string, Entry>();
  const documentOf = (wiki: string, key: string): string => formatDocumentName({ kind: 'social', wiki, key });

  for (const home of deps.homes.all) {
    for (const { id, name, topic } of deps.global) {
      const room: SocialRoom = { document: documentOf(home, id), name, topic, global: true };
      rooms.set(room.document, { room, home, maker: undefined, cancelWaiting: undefined });
    }
  }

  const entries = (): readonly Entry[] => [...rooms.values()];
  const end = (document: string): void => {
    const entry = rooms.get(document);
    if (entry === undefined || entry.room.global) return;
    entry.cancelWaiting?.();
    rooms.delete(document);
  };
  const add = ({ room, home, maker }: MadeRoom): void => {
    const cancelWaiting = deps.timing.after(limits.waiting, () => end(room.document));
    rooms.set(room.document, { room, home, maker, cancelWaiting });
  };

  const adopt = (handed: readonly MadeRoom[]): void => {
    for (const made of handed) {
      const isFull = rooms.size >= limits.total;
      if (!isFull && !rooms.has(made.room.document) && deps.homes.all.includes(made.home)) add(made);
    }
  };
  const adoptLost = (): void => adopt(deps.takeLost().map(foundling));

  return {
    create(by, { name: wantedName, topic: wantedTopic }) {
      const name = normaliseName(wantedName);
      if (name.length > longestName) throw new ParleyError('name_invalid');
      const topic = cleanLine(wantedTopic);
      if (topic.length > longestTopic) throw new ParleyError('bad_request', 'The topic line is too long.');
      // Their people may come back to them yet: their names are taken.
      adoptLost();
      const maker = personKey(by);
      const made = entries().filter((entry) => entry.maker === maker).length;
      if (made >= limits.perPerson || rooms.size >= limits.total) throw new ParleyError('room_limit');
      const key = nameKey(name);
      const home = deps.homes.of(by.wiki);
      // Names of rooms that this person must not know of are not taken.
      const taken = entries().some((entry) => entry.home === home && nameKey(entry.room.name) === key);
      if (taken) throw new ParleyError('name_taken');
      const room = { document: documentOf(home, `r${randomBytes(9).toString('hex')}`), name, topic, global: false };
      add({ room, home, maker });
      return room;
    },
    find: (document) => rooms.get(document)?.room,
    all: () => entries().map(({ room }) => room),
    entered(document) {
      const entry = rooms.get(document);
      entry?.cancelWaiting?.();
      if (entry !== undefined) entry.cancelWaiting = undefined;
    },
    ended: end,
    made: () =>
      entries()
        .filter(({ room }) => !room.global)
        .map(({ room, home, maker }) => ({ room, home, maker })),
    adopt,
    adoptLost,
  };
}
