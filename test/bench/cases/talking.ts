// SPDX-License-Identifier: GPL-2.0-or-later
import { Crowd, type TalkFigures } from '../load/crowd.ts';
import { onEach, type BenchCase } from '../results.ts';

const seconds = 15;
/** Much talk beforehand, so that what is measured is a server that has been up for a while. */
const warmUp = { faster: 5, atMost: 500, seconds: 8 };

/** Measures talk at this pace. */
async function measured(crowd: Crowd, perSecond: number): Promise<TalkFigures> {
  await crowd.talk(Math.min(perSecond * warmUp.faster, warmUp.atMost), warmUp.seconds);
  return crowd.talk(perSecond, seconds);
}

/** One room that everybody is in. */
export const hotRoom: BenchCase = {
  id: 'hot-room',
  title: '1,000 people in one room, 20 messages a second',
  run: (options) =>
    onEach(options, ['ws', 'hocuspocus', 'parley'], async (subject) => {
      const people = Math.round(1000 * options.scale);
      const [room = ''] = await subject.conversations(1);
      const crowd = await Crowd.gather(
        subject,
        Array.from({ length: people }, () => [room]),
      );
      const figures = await measured(crowd, 20);
      crowd.leave();
      return [{ case: 'hot-room', subject: subject.name, variant: `${people} people`, figures }];
    }),
};

/** Many rooms of a handful of people each, with so many messages a second in all. */
function inManyRooms(id: string, perSecond: number): BenchCase {
  return {
    id,
    title: `250 rooms of 20 people, ${perSecond} messages a second in all`,
    run: (options) =>
      onEach(options, ['ws', 'hocuspocus', 'parley'], async (subject) => {
        const count = Math.round(250 * options.scale);
        const rooms = await subject.conversations(count);
        const crowd = await Crowd.gather(
          subject,
          Array.from({ length: count * 20 }, (_, person) => [rooms[person % count] ?? '']),
        );
        const figures = await measured(crowd, perSecond);
        crowd.leave();
        return [{ case: id, subject: subject.name, variant: `${count} rooms`, figures }];
      }),
  };
}

/** A server that has little to do: what each message costs is what it costs to wake up for it. */
export const manyRooms = inManyRooms('many-rooms', 100);

/** The same rooms at a pace that keeps the server at work. */
export const busyRooms = inManyRooms('busy-rooms', 500);

/** Rooms of 20, two for each person, no two people in the same two. */
export function twoRoomsEach(people: number, rooms: readonly string[]): readonly (readonly string[])[] {
  const count = rooms.length;
  return Array.from({ length: people }, (_, person) => {
    const first = person % count;
    const second = (first + 1 + (Math.floor(person / count) % (count - 1))) % count;
    return [rooms[first] ?? '', rooms[second] ?? ''];
  });
}
