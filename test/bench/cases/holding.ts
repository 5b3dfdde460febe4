// SPDX-License-Identifier: GPL-2.0-or-later
import { privateBytes } from '../../harness/process-figures.ts';
import { Crowd } from '../load/crowd.ts';
import { onEach, type BenchCase, type Result } from '../results.ts';
import { twoRoomsEach } from './talking.ts';

/** What one person costs who is connected, known, and in two rooms. */
export const memory: BenchCase = {
  id: 'memory',
  title: 'Memory a person in two rooms',
  run: (options) =>
    onEach(options, ['ws', 'hocuspocus', 'parley'], async (subject) => {
      const people = Math.round(4000 * options.scale);
      const rooms = await subject.conversations(Math.max(3, people / 10));
      await subject.enrol(people);
      // The first hundred pay for what is loaded once.
      const first = await Crowd.gather(subject, twoRoomsEach(100, rooms));
      const live = await subject.liveBytes();
      const held = privateBytes(subject.pid());
      const crowd = await Crowd.gather(subject, twoRoomsEach(people, rooms));
      const figures = {
        kilobytesPerPerson: ((await subject.liveBytes()) - live) / 1024 / people,
        // What the system gave the process in addition; less where it had some to spare.
        residentKilobytesPerPerson: (privateBytes(subject.pid()) - held) / 1024 / people,
      };
      crowd.leave();
      first.leave();
      return [{ case: 'memory', subject: subject.name, variant: `${people} people`, figures }];
    }),
};

/** Everybody's connection breaks at once. */
export const reconnect: BenchCase = {
  id: 'reconnect',
  title: '5,000 people reconnect at once and come back to two rooms',
  run: (options) =>
    onEach(options, ['ws', 'hocuspocus', 'parley'], async (subject) => {
      const people = Math.round(5000 * options.scale);
      const rooms = await subject.conversations(Math.max(3, people / 10));
      const crowd = await Crowd.gather(subject, twoRoomsEach(people, rooms));
      const times: number[] = [];
      for (let round = 0; round < 3; round += 1) times.push((await crowd.cutAndReturn('before')).seconds);
      crowd.leave();
      const [, middle = 0] = times.toSorted((one, other) => one - other);
      return [{ case: 'reconnect', subject: subject.name, variant: `${people} people`, figures: { seconds: middle } }];
    }),
};

/** As many people as one process is meant for. */
export const crowd: BenchCase = {
  id: 'crowd',
  title: '15,000 people in two rooms each, one process',
  run: (options) =>
    onEach(options, ['parley'], async (subject): Promise<readonly Result[]> => {
      const people = Math.round(15_000 * options.scale);
      const rooms = await subject.conversations(Math.max(3, Math.round(people / 10)));
      const seats = twoRoomsEach(people, rooms);
      await subject.enrol(people);
      // The first hundred pay for what is loaded once.
      const gathered = await Crowd.gather(subject, seats.slice(0, 100));
      const live = await subject.liveBytes();
      await gathered.add(seats.slice(100));
      const kilobytesPerPerson = ((await subject.liveBytes()) - live) / 1024 / (people - 100);
      await gathered.talk(100, 3);
      const before = await gathered.talk(100, 20);
      const back = await gathered.cutAndReturn('on return');
      const after = await gathered.talk(100, 5);
      gathered.leave();
      const sum = (figure: 'lost' | 'doubled' | 'refused' | 'disconnected') => before[figure] + after[figure];
      const figures = {
        delivered: before.delivered + after.delivered,
        lost: sum('lost'),
        doubled: sum('doubled'),
        refused: sum('refused'),
        disconnected: sum('disconnected'),
        p50: before.p50,
        p99: before.p99,
        kilobytesPerPerson,
        secondsToReturn: back.seconds,
        serverCpuSecondsToReturn: back.serverCpuSeconds,
      };
      return [{ case: 'crowd', subject: subject.name, variant: `${people} people`, figures }];
    }),
};
