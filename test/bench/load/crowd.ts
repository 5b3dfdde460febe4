// SPDX-License-Identifier: GPL-2.0-or-later
import { frameTypes, statelessFrame } from '../../harness/wire.ts';
import type { Subject } from '../subjects/subject.ts';
import { Latencies } from './latencies.ts';
import { frameType, LeanSocket } from './lean-socket.ts';
import { atPace, comesTrue, forEachNumber } from './pace.ts';
import { messagesOf } from './read-once.ts';

/** Somebody in some rooms. */
export type Member = { readonly person: number; readonly rooms: readonly string[]; socket: LeanSocket };

const opening = 64;
/** Requests for tokens that are under way at once when all come back: one machine has only so many ports. */
const returningAtOnce = 256;

/** Tokens for everyone, asked for before the clock starts; they hold for a minute. */
async function tickets(
  subject: Subject,
  seats: readonly (readonly string[])[],
): Promise<readonly (readonly string[])[]> {
  const all: string[][] = [];
  await forEachNumber(seats.length, opening, async (person) => {
    const rooms = seats[person] ?? [];
    all[person] = await Promise.all(rooms.map((room) => subject.ticket(person, room)));
  });
  return all;
}

async function seat(url: string, rooms: readonly string[], admitted: readonly string[]): Promise<LeanSocket> {
  const socket = await LeanSocket.open(url);
  await Promise.all(rooms.map((room, index) => socket.enter(room, admitted[index] ?? '')));
  return socket;
}

/** People in rooms: `seats[person]` lists the rooms of one person. */
export class Crowd {
  readonly members: Member[] = [];
  readonly #subject: Subject;

  private constructor(subject: Subject) {
    this.#subject = subject;
  }

  static async gather(subject: Subject, seats: readonly (readonly string[])[]): Promise<Crowd> {
    const crowd = new Crowd(subject);
    await crowd.add(seats);
    return crowd;
  }

  /** Lets more people in. */
  async add(seats: readonly (readonly string[])[]): Promise<void> {
    const before = this.members.length;
    await this.#subject.enrol(before + seats.length);
    await forEachNumber(seats.length, opening, async (index) => {
      const person = before + index;
      const rooms = seats[index] ?? [];
      const admitted = await Promise.all(rooms.map((room) => this.#subject.ticket(person, room)));
      this.members[person] = { person, rooms, socket: await seat(this.#subject.socketUrl, rooms, admitted) };
    });
  }

  /**
   * Cuts everyone off at once; resolves with the seconds until all are back in all their rooms. Tokens are asked for
   * before the cut (so that sockets alone are measured), or on return, as browsers do.
   */
  async cutAndReturn(
    tokens: 'before' | 'on return',
  ): Promise<{ readonly seconds: number; readonly serverCpuSeconds: number }> {
    const seats = this.members.map((member) => member.rooms);
    const early = tokens === 'before' ? await tickets(this.#subject, seats) : undefined;
    for (const member of this.members) member.socket.cut();
    const begun = performance.now();
    const cpuBefore = this.#subject.cpuSeconds();
    const atOnce = early === undefined ? returningAtOnce : this.members.length;
    await forEachNumber(this.members.length, atOnce, async (person) => {
      const member = this.members[person];
      if (member === undefined) return;
      const { rooms } = member;
      const admitted = early?.[person] ?? (await Promise.all(rooms.map((room) => this.#subject.ticket(person, room))));
      member.socket = await seat(this.#subject.socketUrl, rooms, admitted);
    });
    const serverCpuSeconds = this.#subject.cpuSeconds() - cpuBefore;
    return { seconds: (performance.now() - begun) / 1000, serverCpuSeconds };
  }

  /** Messages posted at a pace, by one person after another in one room after another. */
  async talk(perSecond: number, seconds: number): Promise<TalkFigures> {
    const sentAt = new Map<string, number>();
    const latencies = new Latencies();
    let delivered = 0;
    let refused = 0;
    for (const member of this.members) {
      member.socket.onFrame = (data) => {
        const type = frameType(data);
        if (type !== frameTypes.sync && type !== frameTypes.syncReply && type !== frameTypes.stateless) return;
        if (type === frameTypes.stateless && !data.includes('"post"')) {
          if (data.includes('"type":"error"')) refused += 1;
          return;
        }
        const now = performance.now();
        for (const id of messagesOf.get(data)) {
          const sent = sentAt.get(id);
          if (sent === undefined) continue;
          delivered += 1;
          latencies.record(now - sent);
        }
      };
    }
    const speakers = shuffledByRoom(this.members);
    const sizes = new Map<string, number>();
    for (const member of this.members) {
      for (const room of member.rooms) sizes.set(room, (sizes.get(room) ?? 0) + 1);
    }
    const count = Math.round(perSecond * seconds);
    const before = this.#subject.cpuSeconds();
    let due = 0;
    await atPace(count, perSecond, (index) => {
      const speaker = speakers[index % speakers.length];
      if (speaker === undefined) return;
      const room = speaker.rooms[index % speaker.rooms.length] ?? '';
      const id = `m${index}-${Math.round(performance.now())}`;
      due += sizes.get(room) ?? 0;
      sentAt.set(id, performance.now());
      // No text twice: the server refuses repeated ones.
      const text = `Message ${id}: what do you think of the third paragraph, is it right?`;
      speaker.socket.send(statelessFrame(room, JSON.stringify({ type: 'post', id, text })));
    });
    await comesTrue(() => delivered >= due, 20);
    const cpu = this.#subject.cpuSeconds() - before;
    return {
      delivered,
      lost: Math.max(0, due - delivered),
      doubled: Math.max(0, delivered - due),
      refused,
      disconnected: this.members.filter(({ socket }) => socket.lost).length,
      deliveredPerCpuSecond: delivered / cpu,
      p50: latencies.percentile(50),
      p99: latencies.percentile(99),
      serverCpuShare: cpu / seconds,
    };
  }

  leave(): void {
    for (const member of this.members) member.socket.cut();
  }
}

export type TalkFigures = {
  readonly delivered: number;
  readonly lost: number;
  readonly doubled: number;
  /** Messages the server did not take. */
  readonly refused: number;
  /** Members whose connection the server ended, or that broke. */
  readonly disconnected: number;
  readonly deliveredPerCpuSecond: number;
  readonly p50: number;
  readonly p99: number;
  readonly serverCpuShare: number;
};

/** An order of speaking that goes through the rooms in turn, and comes to one person as late as possible again. */
function shuffledByRoom(members: readonly Member[]): readonly Member[] {
  const step = 7919;
  return members.map((_, index) => members[(index * step) % members.length]).filter((member) => member !== undefined);
}
