// SPDX-License-Identifier: GPL-2.0-or-later
import { frameTypes } from '../../harness/wire.ts';
import { leanSignIn, leanSignOut } from '../subjects/lean-post.ts';
import { LeanPerson } from './lean-person.ts';
import { frameType } from './lean-socket.ts';
import { atPace, comesTrue, forEachNumber } from './pace.ts';
import { messagesOf } from './read-once.ts';

/** Somebody to be: what is open, and where this person writes and talks. */
export type Seat = {
  readonly name: string;
  readonly documents: readonly string[];
  readonly writesIn?: string;
  readonly talksIn?: string;
  /** The node this person comes to first, by number; any other when it does not answer. */
  readonly node: number;
};

/** Letters and messages a second, of all together. */
export type Work = { readonly letters: number; readonly messages: number; readonly seconds: number };

/** What people saw and had acknowledged until now. */
export type PeopleFigures = {
  readonly people: number;
  readonly present: number;
  readonly settled: number;
  readonly failures: number;
  /** Milliseconds of each time somebody was away. */
  readonly away: readonly number[];
  /** Messages that arrived at somebody, each counted for each person. */
  readonly delivered: number;
  /** Milliseconds from sending to arriving, of all of them. */
  readonly delays: readonly number[];
  readonly refused: readonly string[];
  /** Acknowledged messages by conversation. */
  readonly messages: Readonly<Record<string, readonly string[]>>;
  /** How far each author's writing was acknowledged, by document. */
  readonly letters: Readonly<Record<string, readonly (readonly [client: number, clock: number])[]>>;
};

type Member = { readonly seat: Seat; readonly person: LeanPerson; readonly cookie: string };

const comingAtOnce = 48;
const now = () => performance.timeOrigin + performance.now();

/** Many lean people in one process. Times of messages are in their ids, so other processes can tell how old they are. */
export class People {
  readonly #nodes: readonly string[];
  readonly #mark: string;
  readonly #members: Member[] = [];
  #delivered = 0;
  #delays: number[] = [];
  #sent = 0;

  /** `mark` keeps ids of several processes apart. */
  constructor(nodes: readonly string[], mark: string) {
    this.#nodes = nodes;
    this.#mark = mark;
  }

  /** Signs in and opens everything, some at a time. */
  async come(seats: readonly Seat[]): Promise<void> {
    await forEachNumber(seats.length, comingAtOnce, async (index) => {
      const seat = seats[index];
      if (seat === undefined) return;
      const cookie = await leanSignIn(this.#nodesFor(seat.node)[0] ?? '', seat.name);
      let turn = seat.node;
      const person = new LeanPerson({
        cookie,
        documents: seat.documents,
        nodes: () => this.#nodesFor(turn++),
        ...(seat.writesIn === undefined ? {} : { writesIn: seat.writesIn }),
      });
      person.onFrame = (data) => this.#receive(data);
      this.#members.push({ seat, person, cookie });
      await person.come();
    });
  }

  #nodesFor(first: number): readonly string[] {
    return this.#nodes.map((_, index) => this.#nodes[(first + index) % this.#nodes.length] ?? '');
  }

  #receive(data: Buffer): void {
    const type = frameType(data);
    const carries = type === frameTypes.sync || type === frameTypes.syncReply;
    if (!carries && (type !== frameTypes.stateless || !data.includes('"post"'))) return;
    const arrived = now();
    for (const id of messagesOf.get(data)) {
      const [mark = '', , sent = ''] = id.split('-');
      if (!mark.startsWith('load')) continue;
      this.#delivered += 1;
      this.#delays.push(arrived - Number.parseInt(sent, 36) / 1000);
    }
  }

  /** Forgets what was seen and measured; what was acknowledged stays. */
  measureAnew(): void {
    this.#delivered = 0;
    this.#delays = [];
  }

  /** Writes and talks at a pace, one after another. */
  async work({ letters, messages, seconds }: Work): Promise<void> {
    const writers = this.#members.filter(({ seat }) => seat.writesIn !== undefined);
    const talkers = this.#members.filter(({ seat }) => seat.talksIn !== undefined);
    await Promise.all([
      atPace(Math.round(letters * seconds), letters, (index) => writers[(index * 13) % writers.length]?.person.type()),
      atPace(Math.round(messages * seconds), messages, (index) => this.#say(talkers[(index * 13) % talkers.length])),
    ]);
  }

  #say(member: Member | undefined): void {
    const document = member?.seat.talksIn;
    if (member === undefined || document === undefined) return;
    const id = `load${this.#mark}-${(this.#sent += 1).toString(36)}-${Math.round(now() * 1000).toString(36)}`;
    // No text twice: the server refuses repeated ones.
    member.person.post(document, id, `Message ${id}: what do you think of the third paragraph, is it right?`);
  }

  /** Whether everybody is there and everything is acknowledged, within so many seconds. */
  settle(seconds: number): Promise<boolean> {
    return comesTrue(() => this.#members.every(({ person }) => person.settled), seconds);
  }

  figures(): PeopleFigures {
    const messages: Record<string, string[]> = {};
    const letters: Record<string, (readonly [number, number])[]> = {};
    for (const { seat, person } of this.#members) {
      if (seat.talksIn !== undefined) (messages[seat.talksIn] ??= []).push(...person.acknowledged);
      if (seat.writesIn !== undefined && person.typist !== undefined)
        (letters[seat.writesIn] ??= []).push([person.typist.client, person.acknowledgedClock]);
    }
    const people = this.#members.map(({ person }) => person);
    return {
      people: people.length,
      present: people.filter(({ present }) => present).length,
      settled: people.filter(({ settled }) => settled).length,
      failures: people.reduce((sum, { failures }) => sum + failures, 0),
      away: people.flatMap(({ away }) => away),
      delivered: this.#delivered,
      delays: this.#delays,
      refused: people.flatMap(({ refused }) => refused),
      messages,
      letters,
    };
  }

  /** Each of these, by number, loses the connection and comes back. */
  stumble(which: (index: number) => boolean): number {
    const stumbling = this.#members.filter((_, index) => which(index));
    for (const { person } of stumbling) person.stumble();
    return stumbling.length;
  }

  /** Each of these, by number, leaves and signs out. */
  async signOut(which: (index: number) => boolean): Promise<number> {
    const leaving = this.#members.filter((_, index) => which(index));
    await forEachNumber(leaving.length, comingAtOnce, async (index) => {
      const member = leaving[index];
      if (member === undefined) return;
      member.person.leave();
      await leanSignOut(this.#nodesFor(member.seat.node)[0] ?? '', member.cookie);
    });
    return leaving.length;
  }

  /** All leave. */
  leave(): void {
    for (const { person } of this.#members.splice(0)) person.leave();
  }
}
