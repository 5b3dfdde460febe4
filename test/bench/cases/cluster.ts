// SPDX-License-Identifier: GPL-2.0-or-later
import { Crowd } from '../load/crowd.ts';
import type { BenchCase, CaseOptions, Result } from '../results.ts';
import { type ClusterSubject, since, startClusterSubject } from '../subjects/cluster-subject.ts';
import { enterAll, typeAndWatch } from './editing.ts';
import { twoRoomsEach } from './talking.ts';

type Figures = Readonly<Record<string, number>>;

/** Work of so many seconds, and what it cost all processes for each piece of it. */
async function costed(
  subject: ClusterSubject,
  pieces: number,
  seconds: number,
  work: () => Promise<Figures>,
): Promise<Figures> {
  const before = await subject.backing();
  const cpuBefore = subject.cpuSeconds();
  const figures = await work();
  const cpu = subject.cpuSeconds() - cpuBefore;
  const cost = since(before, await subject.backing());
  return {
    ...figures,
    microsecondsOfCpu: (cpu / pieces) * 1_000_000,
    redisMicrosecondsOfCpu: (cost.redisCpuSeconds / pieces) * 1_000_000,
    redisCommands: cost.redisCommands / pieces,
    redisBytes: cost.redisBytes / pieces,
    databaseMicrosecondsOfCpu: (cost.databaseCpuSeconds / pieces) * 1_000_000,
    databaseCommits: cost.databaseCommits / pieces,
    databaseBytes: cost.databaseBytes / pieces,
    cpuShareOfNodes: cpu / seconds,
  };
}

/** A moment in which the nodes do nothing for anybody but keep the people who are there. */
async function quiet(subject: ClusterSubject, people: number): Promise<Figures> {
  const seconds = 15;
  const figures = await costed(subject, people * seconds, seconds, async () => {
    await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
    return {};
  });
  return figures;
}

async function onNodes(count: number, options: CaseOptions): Promise<readonly Result[]> {
  const scaled = (number: number) => Math.max(20, Math.round(number * options.scale));
  const variant = (what: string) => `${what}, ${String(count)} ${count === 1 ? 'node' : 'nodes'}`;
  const subject = await startClusterSubject(count);
  const results: Result[] = [];
  const note = (what: string, figures: Figures) =>
    results.push({ case: 'cluster', subject: 'parley', variant: variant(what), figures });
  try {
    const people = scaled(3000);
    const rooms = await subject.conversations(people / 10 + 1);
    await subject.enrol(people);
    const first = await Crowd.gather(subject, twoRoomsEach(100, rooms.slice(0, 10)));
    first.leave();
    const live = await subject.liveBytes();
    // Tokens, sockets and entering two rooms: what coming costs. Signing in was before.
    let crowd: Crowd | undefined;
    const joined = await costed(subject, people, 1, async () => {
      crowd = await Crowd.gather(subject, twoRoomsEach(people, rooms.slice(1)));
      return {};
    });
    if (crowd === undefined) throw new Error('Nobody came.');
    const kilobytesPerPerson = ((await subject.liveBytes()) - live) / 1024 / people;
    note('a person joins two rooms', { ...joined, cpuShareOfNodes: 0, kilobytesPerPerson });
    note('a person is there for a second', await quiet(subject, people));
    const talking = crowd;
    await talking.talk(300, 5);
    const seconds = 15;
    note(
      'a message in a room of 20',
      await costed(subject, 100 * seconds, seconds, async () => talking.talk(100, seconds)),
    );
    talking.leave();
    const hot = await Crowd.gather(
      subject,
      Array.from({ length: scaled(1000) }, () => [rooms[0] ?? '']),
    );
    await hot.talk(40, 5);
    note(
      `a message in a room of ${String(scaled(1000))}`,
      await costed(subject, 20 * seconds, seconds, async () => hot.talk(20, seconds)),
    );
    hot.leave();
    const sessions = scaled(150);
    const seats = await enterAll(subject, sessions * 3, await subject.editDocuments(sessions));
    const pace = { perSecond: sessions, seconds, sessionSize: 3 };
    note(
      'a letter in a page of 3',
      await costed(subject, sessions * seconds, seconds, () =>
        typeAndWatch(subject, seats, seats.slice(0, sessions), pace),
      ),
    );
    options.say(`  ${String(count)} done`);
    return results;
  } catch (error) {
    // What a node said last may still be under way.
    await new Promise((resolve) => setTimeout(resolve, 500));
    for (const { logs } of subject.nodes) options.say(logs.slice(-3).join('\n').slice(0, 3000));
    throw error;
  } finally {
    await subject.stop();
  }
}

/** The same work on one, two and three nodes: what each piece of it costs the nodes, Redis and the database. */
export const cluster: BenchCase = {
  id: 'cluster',
  title: 'The same work on 1, 2 and 3 nodes with Redis and PostgreSQL',
  run: async (options) => {
    const results: Result[] = [];
    for (const count of [1, 2, 3]) {
      const found = await onNodes(count, options);
      for (const { variant, figures } of found) options.say(`  ${variant}: ${JSON.stringify(figures)}`);
      results.push(...found);
    }
    return results;
  },
};
