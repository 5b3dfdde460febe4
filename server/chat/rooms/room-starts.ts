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
};

export function createRoomStarts(timing: Timing, limit: RoomStartLimit): RoomStarts {
  const window = limit.seconds * 1000;
  const time = neverBack(() => timing.now());
  const starts = new ExpiringMap<readonly number[]>({ lifetime: window, most: peopleRemembered, now: time });
  return {
    take({ person }) {
      const now = time();
      const key = personKey(person);
      const recent = (starts.get(key) ?? []).filter((at) => at > now - window);
      const first = recent[0];
      if (recent.length >= limit.rooms && first !== undefined) {
        throw new LaterError('room_limit', Math.ceil((first + window - now) / 1000));
      }
      starts.set(key, [...recent, now]);
    },
  };
}
