// SPDX-License-Identifier: GPL-2.0-or-later
import { frameTypes, syncFrame } from '../../harness/wire.ts';
import { Latencies } from '../load/latencies.ts';
import { frameType, LeanSocket } from '../load/lean-socket.ts';
import { atPace, comesTrue, forEachNumber } from '../load/pace.ts';
import { editsOf } from '../load/read-once.ts';
import { Typist } from '../load/typist.ts';
import { onEach, type BenchCase } from '../results.ts';
import type { Subject } from '../subjects/subject.ts';

const parallelEntries = 32;

type Seat = { readonly socket: LeanSocket; readonly document: string; readonly typist: Typist };

/** Brings people into edit sessions: person `n` into `documents[n % count]`. */
export async function enterAll(
  subject: Subject,
  people: number,
  documents: readonly string[],
): Promise<readonly Seat[]> {
  await subject.enrol(people);
  const seats: Seat[] = [];
  await forEachNumber(people, parallelEntries, async (person) => {
    const document = documents[person % documents.length] ?? '';
    const ticket = await subject.ticket(person, document);
    const socket = await LeanSocket.open(subject.socketUrl);
    await socket.enter(document, ticket);
    seats[person] = { socket, document, typist: new Typist() };
  });
  return seats;
}

/** Who types when each person has a document of some others: the letters, and how long they take to all others. */
export async function typeAndWatch(
  subject: Subject,
  seats: readonly Seat[],
  authors: readonly Seat[],
  { perSecond, seconds, sessionSize }: { perSecond: number; seconds: number; sessionSize: number },
): Promise<Record<string, number>> {
  const sentAt = new Map<number, Map<number, number>>(authors.map(({ typist }) => [typist.client, new Map()]));
  const latencies = new Latencies();
  for (const { socket, typist } of seats) {
    socket.onFrame = (data) => {
      if (frameType(data) !== frameTypes.sync) return;
      const now = performance.now();
      for (const { client, from, to } of editsOf.get(data)) {
        const sent = client === typist.client ? undefined : sentAt.get(client);
        if (sent === undefined) continue;
        for (let clock = from; clock < to; clock += 1) {
          const at = sent.get(clock);
          if (at !== undefined) latencies.record(now - at);
        }
      }
    };
  }
  for (const { socket, document, typist } of authors) socket.send(syncFrame(document, 'update', typist.begin()));
  const count = perSecond * seconds;
  const before = subject.cpuSeconds();
  await atPace(count, perSecond, (index) => {
    const author = authors[index % authors.length];
    if (author === undefined) return;
    const { update, clock } = author.typist.letter();
    sentAt.get(author.typist.client)?.set(clock, performance.now());
    author.socket.send(syncFrame(author.document, 'update', update));
  });
  const due = count * (sessionSize - 1);
  await comesTrue(() => latencies.count >= due, 20);
  const cpu = subject.cpuSeconds() - before;
  for (const { socket } of seats) socket.cut();
  return {
    p50: latencies.percentile(50),
    p95: latencies.percentile(95),
    p99: latencies.percentile(99),
    lost: Math.max(0, due - latencies.count),
    microsecondsOfCpuPerEdit: (cpu / count) * 1_000_000,
    serverCpuShare: cpu / seconds,
  };
}

/** Many small sessions at once. */
export const manySessions: BenchCase = {
  id: 'many-sessions',
  title: '1,500 people in 500 edit sessions, 500 edits a second in all',
  run: (options) =>
    onEach(options, ['hocuspocus', 'parley'], async (subject) => {
      const sessions = Math.round(500 * options.scale);
      const documents = await subject.editDocuments(sessions);
      const seats = await enterAll(subject, sessions * 3, documents);
      const pace = { perSecond: sessions, seconds: 15, sessionSize: 3 };
      const figures = await typeAndWatch(subject, seats, seats.slice(0, sessions), pace);
      return [{ case: 'many-sessions', subject: subject.name, variant: `${sessions} sessions`, figures }];
    }),
};

/** Everybody writes in the same page. */
export const manyAuthors: BenchCase = {
  id: 'many-authors',
  title: '400 authors in one edit session, 100 edits a second in all',
  run: (options) =>
    onEach(options, ['hocuspocus', 'parley'], async (subject) => {
      const people = Math.round(400 * options.scale);
      const documents = await subject.editDocuments(1);
      const seats = await enterAll(subject, people, documents);
      const pace = { perSecond: 100, seconds: 15, sessionSize: people };
      const figures = await typeAndWatch(subject, seats, seats, pace);
      return [{ case: 'many-authors', subject: subject.name, variant: `${people} authors`, figures }];
    }),
};
