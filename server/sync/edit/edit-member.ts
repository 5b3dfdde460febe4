// SPDX-License-Identifier: GPL-2.0-or-later
import { type ErrorCode, errorCodes, ParleyError } from '@parley/protocol/errors/codes.ts';
import type { EditFrame, WriteRefused } from '@parley/protocol/edit/frames.ts';
import * as Y from 'yjs';
import { type Admission, withinSchema } from '../../identity/admission.ts';
import type { Member, MemberMessage, Outlet } from '../member.ts';
import type { SyncMetrics } from '../metrics.ts';
import { awareness, stateless, step1, step2, syncStatus } from '../wire/bodies.ts';
import type { EditDocument } from './edit-document.ts';

export type EditMemberDeps = {
  readonly metrics: SyncMetrics;
  readonly joined: (member: EditMember) => void;
  readonly left: (member: EditMember) => void;
  /** Its access changed. */
  readonly revised: (member: EditMember) => void;
  /** Something failed that must not. */
  readonly failed: (member: EditMember, error: unknown) => void;
};

type Ordered = Extract<MemberMessage, { readonly kind: 'step1' | 'write' }>;

/** Where the exchange after joining stands: only until its end may an update come before what it builds on. */
type Handshake =
  | { readonly kind: 'before' }
  /** The server asked for what it lacks; `owed` acknowledgements wait for the answer, which holds those updates too. */
  | { readonly kind: 'asked'; owed: number }
  | { readonly kind: 'done' };

/** How long storage gets to recover, in milliseconds. */
const resyncAfter = 2000;

/** Updates that may wait for the exchange; more are not typed in that time. */
const mostOwed = 8;

/** One client in an edit document. */
export class EditMember implements Member {
  readonly document: EditDocument;
  readonly outlet: Outlet;
  started = false;
  private admitted: Admission;
  private gone = false;
  private handshake: Handshake = { kind: 'before' };
  private readonly waiting: { readonly message: Ordered; readonly at: number }[] = [];
  private working = false;
  private resyncAt: number | undefined;
  private readonly deps: EditMemberDeps;

  constructor(document: EditDocument, outlet: Outlet, admission: Admission, deps: EditMemberDeps) {
    this.document = document;
    this.outlet = outlet;
    this.admitted = withinSchema(admission);
    this.deps = deps;
  }

  get admission(): Admission {
    return this.admitted;
  }

  start(): void {
    this.started = true;
    this.tellPresence();
    this.deps.joined(this);
  }

  receive(message: MemberMessage): void {
    switch (message.kind) {
      case 'step1':
      case 'write':
        this.waiting.push({ message, at: performance.now() });
        if (!this.working) void this.work();
        break;
      case 'presence':
        this.showPresence(message.update);
        break;
      case 'query-presence':
        this.tellPresence();
        break;
      case 'stateless':
        // An edit session takes no commands.
        break;
    }
  }

  readmit(admission: Admission): void {
    this.admitted = withinSchema(admission);
    this.document.presence.restamp(this);
    this.deps.revised(this);
  }

  leave(): void {
    if (this.gone) return;
    this.gone = true;
    this.deps.left(this);
  }

  tell(frame: EditFrame): void {
    if (!this.gone) this.outlet.send(stateless(JSON.stringify(frame)));
  }

  /** Asks again for what could not be kept. */
  sweep(now: number): void {
    if (this.resyncAt === undefined || now < this.resyncAt) return;
    this.resyncAt = undefined;
    this.askForMissing();
  }

  /** One message after the other, each to its end: the order of a client's writes is the order of its clocks. */
  private async work(): Promise<void> {
    this.working = true;
    try {
      for (let next = this.waiting.shift(); next !== undefined; next = this.waiting.shift()) {
        if (next.message.kind === 'step1') this.answer(next.message.stateVector);
        else await this.write(next.message.update, next.message.reply, next.at);
      }
    } catch (error) {
      this.waiting.length = 0;
      this.deps.failed(this, error);
    } finally {
      this.working = false;
    }
  }

  private answer(stateVector: Uint8Array): void {
    if (this.gone) return;
    let missing: Uint8Array;
    try {
      missing = Y.encodeStateAsUpdate(this.document.doc, stateVector);
    } catch {
      this.outlet.disconnect('bad_request');
      return;
    }
    if (this.handshake.kind === 'before') this.handshake = { kind: 'asked', owed: 0 };
    this.outlet.send(step2(missing));
    this.askForMissing();
  }

  private askForMissing(): void {
    this.outlet.send(step1(Y.encodeStateVector(this.document.doc)));
  }

  private async write(update: Uint8Array, reply: boolean, arrivedAt: number): Promise<void> {
    try {
      await this.keep(update);
      this.acknowledge(reply);
      this.deps.metrics.writeKept(update.length, (performance.now() - arrivedAt) / 1000);
    } catch (error) {
      if (!(error instanceof ParleyError)) throw error;
      this.refuse(error.code, reply);
    }
  }

  private async keep(update: Uint8Array): Promise<void> {
    const { readOnly, person } = this.admitted;
    if (readOnly === undefined) await this.document.write(update, person, this);
    else if (this.document.brings(update))
      throw new ParleyError(readOnly === 'schema_outdated' ? readOnly : 'read_only');
  }

  private acknowledge(reply: boolean): void {
    this.outlet.send(syncStatus(true));
    if (!reply) return;
    const owed = this.handshake.kind === 'asked' ? this.handshake.owed : 0;
    this.handshake = { kind: 'done' };
    for (let count = 0; count < owed; count += 1) this.outlet.send(syncStatus(true));
  }

  private refuse(code: ErrorCode, reply: boolean): void {
    // Typed while the first exchange was under way: the answer to it holds this as well.
    const mayOwe = this.handshake.kind === 'asked' && this.handshake.owed < mostOwed;
    if (code === 'dependency_missing' && !reply && this.handshake.kind === 'asked' && mayOwe) {
      this.handshake.owed += 1;
      return;
    }
    if (reply) this.handshake = { kind: 'done' };
    this.deps.metrics.writeRefused(code);
    this.outlet.send(syncStatus(false));
    const refused: WriteRefused = { type: 'refused', code, message: errorCodes[code] };
    this.tell(refused);
    if (code === 'update_malformed') this.outlet.disconnect(code);
    else this.askLater(code);
  }

  /**
   * A plain client is told nothing of a refusal, so the server asks for what it lacks. Others ask themselves: they
   * count acknowledgements, and one that they did not ask for would count for something else.
   */
  private askLater(code: ErrorCode): void {
    const mayHelp = code === 'storage_failed' || code === 'dependency_missing';
    if (mayHelp && this.outlet.address === null) this.resyncAt = Date.now() + resyncAfter;
  }

  private showPresence(bytes: Uint8Array): void {
    const { presence, owners } = this.document;
    try {
      presence.update(this, bytes, (clientId) => owners.mayWrite(clientId, this.admitted.person));
    } catch {
      this.outlet.disconnect('bad_request');
    }
  }

  private tellPresence(): void {
    const everybody = this.document.presence.everybody();
    if (everybody !== undefined) this.outlet.send(awareness(everybody));
  }
}
