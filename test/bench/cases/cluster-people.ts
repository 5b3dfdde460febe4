// SPDX-License-Identifier: GPL-2.0-or-later
import { signIn } from '../../harness/person.ts';
import { audit } from '../load/audit.ts';
import { Latencies } from '../load/latencies.ts';
import { PeopleElsewhere } from '../load/people-elsewhere.ts';
import type { PeopleFigures } from '../load/people.ts';
import { membersOfRooms, writersOfPages } from '../load/seats.ts';
import type { BenchCase, CaseOptions, Result } from '../results.ts';
import { type ClusterSubject, startClusterSubject } from '../subjects/cluster-subject.ts';

type Figures = Readonly<Record<string, number>>;

/** Nodes, and people in other processes; all is ended when the work is. */
async function withPeople(
  processes: number,
  work: (subject: ClusterSubject, people: PeopleElsewhere) => Promise<Figures>,
): Promise<Figures> {
  const subject = await startClusterSubject(3);
  const people = new PeopleElsewhere(processes, subject.origins);
  try {
    return await work(subject, people);
  } catch (error) {
    // What a node said last may still be under way.
    await new Promise((resolve) => setTimeout(resolve, 500));
    const said = subject.nodes.flatMap(({ logs }) =>
      logs.filter((line) => /"level":"(error|warn)"/.test(line)).slice(-3),
    );
    throw new Error([String(error), ...said].join('\n').slice(0, 6000), { cause: error });
  } finally {
    await people.stop();
    await subject.stop();
  }
}

function percentiles(milliseconds: readonly number[]): { readonly p50: number; readonly p99: number } {
  const latencies = new Latencies();
  for (const value of milliseconds) latencies.record(value);
  return { p50: latencies.percentile(50), p99: latencies.percentile(99) };
}

/** Seconds of absence of those who were away. */
function awayFigures({ away }: PeopleFigures): Figures {
  const { p50, p99 } = percentiles(away);
  const longest = away.reduce((most, one) => Math.max(most, one), 0);
  return {
    timesAway: away.length,
    awayP50Seconds: p50 / 1000,
    awayP99Seconds: p99 / 1000,
    awayMostSeconds: longest / 1000,
  };
}

/** Tells how long something took once it is over. */
function clock({ say }: CaseOptions, what: string): () => void {
  const begun = performance.now();
  return () => say(`  ${what}: ${((performance.now() - begun) / 1000).toFixed(1)} s`);
}

async function rolling(options: CaseOptions): Promise<Figures> {
  const count = Math.max(8, Math.round(2000 * options.scale));
  return withPeople(2, async (subject, people) => {
    const came = clock(options, 'everybody came');
    await people.come(await writersOfPages(subject.origins[0] ?? '', count));
    came();
    // One letter and a fifth of a message for each person in ten seconds.
    const working = people.work({ letters: count / 10, messages: count / 50, seconds: 45 });
    for (const node of subject.nodes) {
      const stopped = clock(options, 'a node stopped');
      await node.terminate();
      stopped();
      const started = clock(options, 'a node started');
      await node.start();
      started();
      await new Promise((resolve) => setTimeout(resolve, 5000));
    }
    await working;
    const settled = clock(options, 'everybody is back and everything acknowledged');
    const everybodyBack = await people.settle(60);
    settled();
    const figures = await people.figures();
    const found = await audit(await signIn(subject.origins[0] ?? '', 'Newcomer'), figures);
    return { ...found, refused: figures.refused.length, everybodyBack: Number(everybodyBack), ...awayFigures(figures) };
  });
}

async function crash(options: CaseOptions): Promise<Figures> {
  const count = Math.round(15_000 * options.scale);
  return withPeople(2, async (subject, people) => {
    const rooms = await subject.conversations(Math.round(count / 10));
    await people.come(membersOfRooms(count, rooms, () => 0));
    await subject.nodes[0]?.kill9();
    const begun = performance.now();
    const everybodyBack = await people.settle(90);
    const seconds = (performance.now() - begun) / 1000;
    await people.measureAnew();
    // No second collapse: they stay, and what they say arrives.
    await people.work({ letters: 0, messages: 50, seconds: 10 });
    const stayed = await people.settle(20);
    const figures = await people.figures();
    const { p50, p99 } = percentiles(figures.delays);
    return {
      people: count,
      everybodyBack: Number(everybodyBack),
      seconds,
      ...awayFigures(figures),
      failedTries: figures.failures,
      stayed: Number(stayed),
      deliveredAfter: figures.delivered,
      p50,
      p99,
    };
  });
}

async function asManyAsPossible(options: CaseOptions): Promise<Figures> {
  const count = Math.round(45_000 * options.scale);
  return withPeople(3, async (subject, people) => {
    const rooms = await subject.conversations(Math.round(count / 10));
    const live = await subject.liveBytes();
    const begun = performance.now();
    await people.come(membersOfRooms(count, rooms, (person) => person));
    const secondsToCome = (performance.now() - begun) / 1000;
    const kilobytesPerPerson = ((await subject.liveBytes()) - live) / 1024 / count;
    await people.measureAnew();
    const before = subject.cpuSeconds();
    const [perSecond, seconds] = [60, 20];
    await people.work({ letters: 0, messages: perSecond, seconds });
    const settled = await people.settle(30);
    const cpu = subject.cpuSeconds() - before;
    const figures = await people.figures();
    const { p50, p99 } = percentiles(figures.delays);
    return {
      people: figures.present,
      settled: Number(settled),
      secondsToCome,
      kilobytesPerPerson,
      delivered: figures.delivered,
      due: Math.floor(perSecond / 3) * 3 * seconds * 20,
      refused: figures.refused.length,
      timesAway: figures.away.length,
      p50,
      p99,
      cpuShareOfNodes: cpu / seconds,
    };
  });
}

function one(id: string, title: string, run: (options: CaseOptions) => Promise<Figures>): BenchCase {
  return {
    id,
    title,
    run: async (options): Promise<readonly Result[]> => {
      const figures = await run(options);
      const lost = (figures['lostMessages'] ?? 0) + (figures['doubledMessages'] ?? 0) + (figures['lostLetters'] ?? 0);
      const wrong = lost > 0 ? { wrong: 'what was acknowledged is not there once' } : {};
      return [{ case: id, subject: 'parley', variant: '3 nodes', figures, ...wrong }];
    },
  };
}

/** Three nodes are stopped and started one after the other under people who write and talk. */
export const rollingRestart = one('rolling-restart', '2,000 people write and talk while nodes are restarted', rolling);

/** A node dies with everybody on it. */
export const nodeCrash = one('node-crash', '15,000 people are on a node that dies and go to two others', crash);

/** As many people as three processes may have open files for. */
export const clusterCrowd = one('cluster-crowd', '45,000 people in two rooms each, three nodes', asManyAsPossible);
