// SPDX-License-Identifier: GPL-2.0-or-later
import { personKey } from '@parley/protocol/identity/person.ts';
import type { Admission } from '../../identity/admission.ts';
import { ExpiringMap } from '../../memory/expiring-map.ts';
import { neverBack } from '../../memory/never-back.ts';
import { LaterError } from '../conversation/replies.ts';
import type { Timing } from '../timing.ts';

/** How many rooms one person may bring to life by a first message. */
export type RoomStartLimit = { readonly rooms: number; readonly seconds: number };

export const defaultRoomStartLimit: RoomStartLimit = { rooms: 60, seconds: 3600 };

const peopleRemembered = 50_000;

/** Counts the rooms each person starts. */
export type RoomStarts = {
  /** Throws `room_limit` with the seconds to wait. */
  take(admission: Admission): void;
  /** Counts a room that this person started on another node. */
  heard(person: string): void;
};

/** `counted` hears who started a room, for other nodes to count it as well. */
export function createRoomStarts(
  timing: Timing,
  limit: RoomStartLimit = defaultRoomStartLimit,
  counted: (person: string) => void = () => undefined,
): RoomStarts {
  const window = limit.seconds * 1000;
  const time = neverBack(() => timing.now());
  const starts = new ExpiringMap<readonly number[]>({ lifetime: window, most: peopleRemembered, now: time });
  const recentOf = (key: string): readonly number[] => (starts.get(key) ?? []).filter((at) => at > time() - window);
  return {
    take({ person }) {
      const key = personKey(person);
      const recent = recentOf(key);
      const first = recent[0];
      if (recent.length >= limit.rooms && first !== undefined) {
        throw new LaterError('room_limit', Math.ceil((first + window - time()) / 1000));
      }
      starts.set(key, [...recent, time()]);
      counted(key);
    },
    heard(key) {
      starts.set(key, [...recentOf(key), time()].slice(-limit.rooms));
    },
  };
}
