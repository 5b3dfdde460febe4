// SPDX-License-Identifier: GPL-2.0-or-later
import { Gauge, type Registry } from 'prom-client';

/** Rooms that somebody is in. */
export type RoomFigures = Iterable<{ readonly kind: 'room' | 'social'; readonly count: number }>;

const kinds = ['room', 'social'] as const;

/** Shows how many rooms there are with people in them, and how many people are in rooms, by kind. */
export function showRoomFigures(registry: Registry, current: () => RoomFigures): void {
  const show = (name: string, help: string, of: (count: number) => number): void => {
    const gauge: Gauge<'kind'> = new Gauge({
      name: `parley_${name}`,
      help,
      labelNames: ['kind'],
      registers: [registry],
      collect: () => {
        const sums = { room: 0, social: 0 };
        for (const { kind, count } of current()) sums[kind] += of(count);
        for (const kind of kinds) gauge.set({ kind }, sums[kind]);
      },
    });
  };
  show('rooms', 'Rooms with people in them, by kind', () => 1);
  show('room_people', 'People in rooms, by kind; who is in two rooms counts twice', (count) => count);
}
