// SPDX-License-Identifier: GPL-2.0-or-later
import type { Duplex } from 'node:stream';
import { type CloseCode, closeCodes } from '@parley/protocol/errors/close-codes.ts';
import { type ErrorCode, ParleyError } from '@parley/protocol/errors/codes.ts';
import type { Logger } from 'pino';
import type { RawData, WebSocket } from 'ws';
import type { Admission } from '../../identity/admission.ts';
import { closeCodeOf } from '../close-code-of.ts';
import type { SyncLimits } from '../limits.ts';
import type { Member, MemberMessage, Outlet } from '../member.ts';
import type { SyncMetrics } from '../metrics.ts';
import { close as closeBody, nobodyMoved } from '../wire/bodies.ts';
import { frameOf } from '../wire/frame.ts';
import { messageTypes } from '../wire/message-types.ts';
import { type DocumentMessage, readFrame, readPlainMessage } from '../wire/read-message.ts';
import { Budget } from './budget.ts';
import { plainAddress } from './plain-address.ts';
import { SocketOutlet } from './socket-outlet.ts';

/** A document on a socket: nothing, then its token is checked, then the client is a member. */
export type Slot =
  | {
      readonly kind: 'admitting';
      readonly outlet: Outlet;
      readonly waiting: MemberMessage[];
      waitingBytes: number;
      /** Once the token was found to hold; it may change while the document is loaded. */
      admission: Admission | undefined;
    }
  | { readonly kind: 'joined'; readonly outlet: Outlet; readonly member: Member; readonly person: string };

/** `/ws` carries many documents; `/yjs/<name>` one, in the plain protocol. */
export type SocketProtocol = { readonly kind: 'parley' } | { readonly kind: 'plain'; readonly document: string };

export type SocketDeps = {
  readonly limits: SyncLimits;
  readonly metrics: SyncMetrics;
  readonly log: Logger;
  /** A token arrived for a document of this socket. */
  readonly present: (socket: Socket, address: string, token: string) => void;
  /** The last document of a person on this socket went. */
  readonly personGone: (person: string) => void;
  readonly closed: (socket: Socket) => void;
};

const pingFrame = frameOf(null, Uint8Array.of(messageTypes.ping));
const pongFrame = frameOf(null, Uint8Array.of(messageTypes.pong));
const nobodyMovedFrame = frameOf(null, nobodyMoved);

let socketsSoFar = 0;

/** One WebSocket of one client, with the documents it has opened. */
export class Socket {
  /** What the log calls it, from its opening to its end; unique in this process. */
  readonly id = (socketsSoFar += 1);
  readonly protocol: SocketProtocol;
  readonly remoteAddress: string;
  readonly slots = new Map<string, Slot>();
  readonly openedAt = Date.now();
  /** A token held on it once. */
  wasAdmitted = false;
  /** The code it was closed with, once it is closing. */
  private closing: number | undefined;
  private heardAt = this.openedAt;
  /** When it was last seen, by the sweep, that something had been written. */
  private wroteAt = this.openedAt;
  private wrote = false;
  private pingedAt = this.openedAt;
  private readonly frames: Budget;
  private readonly bytes: Budget;
  private readonly answers: Budget;
  private readonly webSocket: WebSocket;
  private readonly raw: Duplex;
  private readonly deps: SocketDeps;

  constructor(webSocket: WebSocket, raw: Duplex, protocol: SocketProtocol, remoteAddress: string, deps: SocketDeps) {
    this.webSocket = webSocket;
    this.raw = raw;
    this.protocol = protocol;
    this.remoteAddress = remoteAddress;
    this.deps = deps;
    this.frames = new Budget(deps.limits.framesAtOnce, this.openedAt);
    this.bytes = new Budget(deps.limits.bytesAtOnce, this.openedAt);
    this.answers = new Budget(deps.limits.answerBytesAtOnce, this.openedAt);
    webSocket.on('message', (data: RawData, isBinary: boolean) => this.receive(data, isBinary));
    webSocket.on('pong', () => {
      this.heardAt = Date.now();
    });
    webSocket.on('error', () => undefined);
    webSocket.on('close', (code: number) => this.ended(code));
  }

  get isOpen(): boolean {
    return this.closing === undefined;
  }

  /** Writes whole frames, unless the reader is too slow to take more. */
  write(frames: Buffer): void {
    if (this.closing !== undefined || frames.length === 0) return;
    if (this.raw.writableLength > this.deps.limits.unreadBytes) {
      this.close(closeCodes.slowReader, 'too_slow');
      return;
    }
    this.wrote = true;
    this.raw.write(frames);
  }

  /** Writes what this client asked for, within its budget: a small question can have a large answer. */
  answer(frame: Buffer): void {
    const { answerBytesPerSecond, answerBytesAtOnce } = this.deps.limits;
    if (this.answers.take(frame.length, answerBytesPerSecond, answerBytesAtOnce, Date.now())) this.write(frame);
    else this.close(closeCodes.flooding, 'rate_limited');
  }

  /** Writes what `work` sends in one piece. */
  together(work: () => void): void {
    this.raw.cork();
    try {
      work();
    } finally {
      this.raw.uncork();
    }
  }

  close(code: CloseCode, reason: string): void {
    if (this.closing !== undefined) return;
    this.closing = code;
    this.leaveAll();
    this.webSocket.close(code, reason);
    // A reader that takes nothing would never take the close frame either.
    if (code === closeCodes.slowReader) this.webSocket.terminate();
  }

  terminate(): void {
    this.webSocket.terminate();
  }

  /** What time alone decides; called about once a second. Answers whether it pinged, which it only does when it may. */
  sweep(now: number, mayPing: boolean): boolean {
    const { tokenWithin, silentFor } = this.deps.limits;
    if (this.closing !== undefined) return false;
    if (this.wrote) {
      this.wrote = false;
      this.wroteAt = now;
    }
    const isUnknown = this.slots.size === 0 && !this.wasAdmitted;
    if (isUnknown && now - this.openedAt > tokenWithin) this.close(closeCodes.timeout, 'no token');
    else if (now - this.heardAt > silentFor) this.close(closeCodes.timeout, 'silent');
    else if (mayPing && this.isPingDue(now)) {
      this.ping(now);
      return true;
    }
    return false;
  }

  private isPingDue(now: number): boolean {
    const { silentFor, pingEvery } = this.deps.limits;
    return now - this.wroteAt > pingEvery || now - Math.max(this.heardAt, this.pingedAt) > silentFor / 2;
  }

  private ping(now: number): void {
    this.pingedAt = now;
    if (this.protocol.kind === 'plain') {
      this.write(nobodyMovedFrame);
      this.webSocket.ping();
    } else this.write(pingFrame);
  }

  private receive(data: RawData, isBinary: boolean): void {
    if (this.closing !== undefined) return;
    const bytes = isBinary && data instanceof Uint8Array ? data : undefined;
    if (bytes === undefined) {
      this.close(closeCodes.malformed, 'bad_request');
      return;
    }
    const now = Date.now();
    this.heardAt = now;
    const { framesPerSecond, framesAtOnce, bytesPerSecond, bytesAtOnce } = this.deps.limits;
    const within =
      this.frames.take(1, framesPerSecond, framesAtOnce, now) &&
      this.bytes.take(bytes.length, bytesPerSecond, bytesAtOnce, now);
    if (within) this.read(bytes);
    else this.close(closeCodes.flooding, 'rate_limited');
  }

  private read(bytes: Uint8Array): void {
    try {
      if (this.protocol.kind === 'plain') {
        this.take(plainAddress, readPlainMessage(bytes), bytes.length);
        return;
      }
      const frame = readFrame(bytes);
      switch (frame.kind) {
        case 'document':
          this.take(frame.address, frame.message, bytes.length);
          break;
        case 'ping':
          this.write(pongFrame);
          break;
        case 'pong':
          break;
      }
    } catch (error) {
      if (error instanceof ParleyError) this.close(closeCodeOf(error.code), error.code);
      else {
        this.deps.log.error({ err: error, connection: this.id }, 'A frame could not be handled');
        this.close(closeCodes.reset, 'internal');
      }
    }
  }

  /** One message about one document. */
  private take(address: string, message: DocumentMessage, bytes: number): void {
    const slot = this.slots.get(address);
    switch (message.kind) {
      case 'token':
        if (this.protocol.kind === 'parley') this.deps.present(this, address, message.token);
        return;
      case 'close':
        this.remove(address);
        return;
      default:
        // What comes before a token is not kept: the sync after admission brings it again.
        if (slot === undefined) return;
        if (slot.kind === 'joined') slot.member.receive(message);
        else this.wait(slot, message, bytes);
    }
  }

  private wait(slot: Extract<Slot, { kind: 'admitting' }>, message: MemberMessage, bytes: number): void {
    slot.waitingBytes += bytes;
    if (slot.waitingBytes > this.deps.limits.admittingBytes) this.close(closeCodes.flooding, 'rate_limited');
    else slot.waiting.push(message);
  }

  /** The way back to the client for one document. */
  outlet(key: string): Outlet {
    return new SocketOutlet(this, this.protocol.kind === 'plain' ? null : key);
  }

  /** Whether a document of this person is open on it. */
  speaksFor(person: string): boolean {
    for (const slot of this.slots.values()) if (slot.kind === 'joined' && slot.person === person) return true;
    return false;
  }

  /** Lets go of one document; its member leaves. */
  remove(key: string): Slot | undefined {
    const slot = this.slots.get(key);
    this.slots.delete(key);
    if (slot?.kind === 'joined') {
      if (!this.speaksFor(slot.person)) this.deps.personGone(slot.person);
      slot.member.leave();
    }
    return slot;
  }

  /** Lets go of one document, and tells why. */
  expel(key: string, code: ErrorCode): void {
    const slot = this.remove(key);
    if (slot !== undefined) this.tellClosed(slot.outlet, code);
  }

  /** Tells that one document is closed; a plain client knows only its socket. */
  tellClosed(outlet: Outlet, code: ErrorCode): void {
    if (this.protocol.kind === 'plain') this.close(closeCodeOf(code), code);
    else outlet.send(closeBody(code));
  }

  private leaveAll(): void {
    for (const key of this.slots.keys()) this.remove(key);
  }

  private ended(code: number): void {
    this.deps.log.debug({ connection: this.id, code, ms: Date.now() - this.openedAt }, 'a connection ended');
    const known = this.closing;
    this.closing = known ?? code;
    this.leaveAll();
    this.deps.metrics.socketClosed(known ?? code);
    this.deps.closed(this);
  }
}
