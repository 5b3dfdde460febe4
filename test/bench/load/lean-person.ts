// SPDX-License-Identifier: GPL-2.0-or-later
import type { TokensAnswer } from '@parley/protocol/http/api.ts';
import { schemaVersion } from '@parley/protocol/schema/version.ts';
import { waitBefore } from '../../../chat-ui/connection/backoff.ts';
import { frameTypes, readAddressAndType, readFrame, statelessFrame, syncFrame } from '../../harness/wire.ts';
import { leanPost } from '../subjects/lean-post.ts';
import { frameType, LeanSocket } from './lean-socket.ts';
import { Typist } from './typist.ts';

/** After a restart that was announced people do not wait longer than this between tries, as in the real client. */
const longestWait = 2500;
/** One try to come back takes no longer than this. */
const patience = 15_000;

export type LeanPersonOptions = {
  readonly cookie: string;
  /** Origins of the nodes, as a load balancer would choose them: the first that answers is taken. */
  readonly nodes: () => readonly string[];
  readonly documents: readonly string[];
  /** The edit document among them that this person writes in. */
  readonly writesIn?: string;
};

/** Somebody who stays: comes back after each cut as a browser does, and brings what was not acknowledged again. */
export class LeanPerson {
  readonly #options: LeanPersonOptions;
  #socket: LeanSocket | undefined;
  #left = false;
  #present = false;
  /** Looking for a node that takes this person in. */
  #coming = false;
  /** The node of the socket. */
  #origin = '';
  /** Documents that were closed while the socket stayed, as when the node they lived on went away. */
  readonly #closed = new Set<string>();
  #openingAgain: LeanSocket | undefined;
  #awaySince: number | undefined;
  readonly typist: Typist | undefined;
  #typed = false;
  /** How far the writing went with each update that is on its way, oldest first. */
  #onTheWay: number[] = [];
  /** The server was given all that it lacked; from then on it is given each letter. */
  #writing = false;
  readonly #posts = new Map<string, Uint8Array>();
  /** Clock of this person's writing up to which the server acknowledged it. */
  acknowledgedClock = 0;
  /** Ids of messages that the server acknowledged. */
  readonly acknowledged: string[] = [];
  /** Codes with which messages were refused. */
  readonly refused: string[] = [];
  /** Milliseconds of each time away: from the cut until everything is open again. */
  readonly away: number[] = [];
  /** Tries to come back that failed. */
  failures = 0;
  /** Called with each frame of a conversation or an edit session that is open. */
  onFrame: (data: Buffer) => void = () => {};

  constructor(options: LeanPersonOptions) {
    this.#options = options;
    if (options.writesIn !== undefined) this.typist = new Typist();
  }

  /** Whether all documents are open. */
  get present(): boolean {
    return this.#present;
  }

  /** Whether nothing waits for an acknowledgement. */
  get settled(): boolean {
    return this.#present && this.#posts.size === 0 && this.acknowledgedClock === (this.typist?.clock ?? 0);
  }

  /** Comes, and keeps coming back until `leave`. Resolves once everything is open. */
  async come(): Promise<void> {
    this.#coming = true;
    for (let attempt = 0; !this.#left; attempt += 1) {
      if (attempt > 0 || this.#awaySince !== undefined) await pause(Math.min(longestWait, waitBefore(attempt)));
      if (this.#left) return;
      if (await this.#tryNodes()) return;
      this.failures += 1;
    }
  }

  async #tryNodes(): Promise<boolean> {
    for (const origin of this.#options.nodes()) {
      try {
        await within(patience, this.#enter(origin));
        this.#arrived();
        return true;
      } catch {
        this.#socket?.cut();
      }
    }
    return false;
  }

  async #enter(origin: string): Promise<void> {
    const { documents } = this.#options;
    const socket = await LeanSocket.open(`${origin.replace('http', 'ws')}/ws`);
    this.#socket = socket;
    this.#origin = origin;
    this.#closed.clear();
    socket.onFrame = (data) => {
      if (socket === this.#socket) this.#receive(data);
    };
    await this.#open(socket, documents);
    if (socket.over) throw new Error('the socket was closed');
    socket.onLost = () => this.#wasCut(socket);
  }

  /** Opens documents over a socket. Rejects when one of them is refused. */
  async #open(socket: LeanSocket, documents: readonly string[]): Promise<void> {
    const { cookie, writesIn } = this.#options;
    if (writesIn !== undefined && documents.includes(writesIn)) {
      this.#onTheWay = [];
      this.#writing = false;
    }
    const origin = this.#origin;
    const answer = await leanPost(`${origin}/api/tokens`, cookie, { documents, schema: schemaVersion });
    const { tokens } = answer as TokensAnswer;
    await Promise.all(
      documents.map(async (document, place) => {
        const given = tokens[place];
        if (given === undefined || !('token' in given)) throw new Error(`no token: ${given?.error.code ?? 'none'}`);
        await socket.enter(document, given.token);
      }),
    );
  }

  #arrived(): void {
    this.#coming = false;
    this.#present = true;
    if (this.#awaySince !== undefined) this.away.push(performance.now() - this.#awaySince);
    this.#awaySince = undefined;
    for (const data of this.#posts.values()) this.#socket?.send(data);
  }

  #wasCut(socket: LeanSocket): void {
    if (this.#left || socket !== this.#socket || this.#coming) return;
    this.#writing = false;
    this.#goAway();
    void this.come();
  }

  #goAway(): void {
    this.#present = false;
    this.#awaySince ??= performance.now();
  }

  /** One document is over: it is opened again over the same socket, as the real client does. */
  #wasClosed(document: string): void {
    const socket = this.#socket;
    if (socket === undefined || this.#left) return;
    // Before everything was open the whole try is over.
    if (this.#coming) return socket.cut();
    if (document === this.#options.writesIn) this.#writing = false;
    this.#closed.add(document);
    this.#goAway();
    if (this.#openingAgain !== socket) void this.#openAgain(socket);
  }

  async #openAgain(socket: LeanSocket): Promise<void> {
    this.#openingAgain = socket;
    for (let attempt = 0; this.#closed.size > 0; attempt += 1) {
      await pause(Math.min(longestWait, waitBefore(attempt)));
      // A new socket opens everything.
      if (this.#left || socket !== this.#socket || socket.over) return;
      const documents = [...this.#closed];
      this.#closed.clear();
      try {
        await within(patience, this.#open(socket, documents));
      } catch {
        this.failures += 1;
        if (socket === this.#socket) for (const document of documents) this.#closed.add(document);
      }
    }
    this.#openingAgain = undefined;
    if (socket === this.#socket && !socket.over) this.#arrived();
  }

  #receive(data: Buffer): void {
    const type = frameType(data);
    if (type === frameTypes.sync) {
      if (this.typist !== undefined && readAddressAndType(data).address === this.#options.writesIn) this.#bringTo(data);
    } else if (type === frameTypes.syncStatus) {
      // What was not kept is brought again, with everything since.
      if (data.at(-1) === 1) this.acknowledgedClock = this.#onTheWay.shift() ?? this.acknowledgedClock;
      else this.#comeAnew();
    } else if (type === frameTypes.close) {
      this.#wasClosed(readAddressAndType(data).address);
    } else if (type === frameTypes.stateless && (data.includes('"ack"') || data.includes('"error"'))) {
      this.#answered(data);
    }
    this.onFrame(data);
  }

  #comeAnew(): void {
    const socket = this.#socket;
    socket?.cut();
    if (socket !== undefined) this.#wasCut(socket);
  }

  /** Gives the server what it lacks of this person's writing, when it asks. */
  #bringTo(data: Buffer): void {
    const frame = readFrame(data);
    if (frame.type === 'sync' && frame.kind === 'step1') this.#bring('step2', this.typist?.since(frame.payload));
  }

  #bring(kind: 'step2' | 'update', update: Uint8Array | undefined): void {
    const { writesIn } = this.#options;
    if (update === undefined || writesIn === undefined) return;
    this.#writing = true;
    this.#onTheWay.push(this.typist?.clock ?? 0);
    this.#socket?.send(syncFrame(writesIn, kind, update));
  }

  #answered(data: Buffer): void {
    const frame = readFrame(data);
    if (frame.type !== 'stateless') return;
    const { type, id, code } = JSON.parse(frame.payload) as { type: string; id?: string; code?: string };
    if (id === undefined || !this.#posts.has(id)) return;
    this.#posts.delete(id);
    if (type === 'ack') this.acknowledged.push(id);
    else this.refused.push(code ?? type);
  }

  /** Says something; it is sent again after each cut until it is answered. */
  post(document: string, id: string, text: string): void {
    const data = statelessFrame(document, JSON.stringify({ type: 'post', id, text }));
    this.#posts.set(id, data);
    if (this.#present) this.#socket?.send(data);
  }

  /** Writes one more letter, here first and on the server as soon as it can be. */
  type(): void {
    if (this.typist === undefined) return;
    const update = this.#typed ? this.typist.letter().update : this.typist.begin();
    this.#typed = true;
    if (this.#writing) this.#bring('update', update);
  }

  /** Loses the connection without a goodbye, and comes back. */
  stumble(): void {
    if (this.#present) this.#comeAnew();
  }

  leave(): void {
    this.#left = true;
    this.#present = false;
    this.#socket?.cut();
  }
}

const pause = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

function within<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('took too long')), milliseconds);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
