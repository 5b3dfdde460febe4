// SPDX-License-Identifier: GPL-2.0-or-later
import { type ErrorCode, errorCodes } from '@parley/protocol/errors/codes.ts';
import type { Admission } from '../../identity/admission.ts';
import type { FeedHandler, FeedMember } from '../feed.ts';
import type { Guarded } from '../guarded.ts';
import type { SyncLimits } from '../limits.ts';
import type { Waiting } from '../shared-window.ts';
import type { Member, MemberMessage, Outlet } from '../member.ts';
import { stateless, syncStatus } from '../wire/bodies.ts';
import type { LiveFeed } from './live-feed.ts';

export type FeedMembershipDeps = {
  readonly handler: FeedHandler;
  readonly guarded: Guarded;
  readonly limits: SyncLimits;
  /** `said` ends when what they said before they went is carried out, if that is not yet. */
  readonly left: (member: FeedMembership, said?: Promise<void>) => void;
};

/** An update that changes nothing, as a client sends that has nothing of its own. */
const emptyUpdateLength = 2;
/** Longest id that a command may have. */
const longestId = 64;

/** One client in a feed: it reads, and sends commands. */
export class FeedMembership implements Member, FeedMember, Waiting {
  readonly feed: LiveFeed;
  readonly outlet: Outlet;
  private admitted: Admission;
  /** Its feature knows of it. */
  started = false;
  private gone = false;
  /** A command that is carried out together with those of others, once their window ends. */
  private first: string | undefined;
  /** Commands wait here for the one that is carried out. */
  private waiting: string[] | undefined;
  private waitingBytes = 0;
  private readonly deps: FeedMembershipDeps;

  constructor(feed: LiveFeed, outlet: Outlet, admission: Admission, deps: FeedMembershipDeps) {
    this.feed = feed;
    this.outlet = outlet;
    this.admitted = admission;
    this.deps = deps;
  }

  get admission(): Admission {
    return this.admitted;
  }

  start(): void {
    const { handler, guarded } = this.deps;
    this.started = true;
    guarded.call('feed.joined', () => handler.joined(this.feed, this), undefined);
  }

  receive(message: MemberMessage): void {
    switch (message.kind) {
      case 'step1':
        this.answer(message.stateVector);
        break;
      case 'write':
        this.refuseWrite(message.update);
        break;
      case 'stateless':
        this.command(message.payload);
        break;
      case 'presence':
      case 'query-presence':
        // Who is here is told by the feature, not by awareness.
        break;
    }
  }

  readmit(admission: Admission): void {
    this.admitted = admission;
    const { handler, guarded } = this.deps;
    guarded.call('feed.readmitted', () => handler.readmitted?.(this.feed, this), undefined);
  }

  leave(): void;
  leave(code: ErrorCode): void;
  leave(code?: ErrorCode): void {
    if (code !== undefined) {
      // It still hears what it was told before, and says nothing more.
      this.drop();
      this.feed.flush();
      this.outlet.expel(code);
      return;
    }
    if (this.gone) return;
    this.gone = true;
    // What somebody says and goes is said, though it waited for those of others.
    const said = this.first === undefined ? undefined : this.carryOut(this.first);
    this.first = undefined;
    if (said === undefined) this.drop();
    this.deps.left(this, said);
  }

  drop(): void {
    this.first = undefined;
    this.waiting?.splice(0);
  }

  send(payload: string): void {
    if (this.gone) return;
    // While a command is carried out, this is its answer.
    if (this.waiting === undefined) this.outlet.send(stateless(payload));
    else this.feed.reply(this, payload);
  }

  private answer(stateVector: Uint8Array): void {
    try {
      this.outlet.send(this.feed.answerTo(stateVector));
    } catch {
      this.outlet.disconnect('bad_request');
      return;
    }
    // A reader has nothing to send over: the stock provider counts itself as in sync by this.
    this.outlet.send(syncStatus(true));
  }

  private refuseWrite(update: Uint8Array): void {
    if (update.length <= emptyUpdateLength) {
      this.outlet.send(syncStatus(true));
      return;
    }
    this.outlet.send(syncStatus(false));
    this.notice('read_only');
  }

  private notice(code: ErrorCode): void {
    this.send(JSON.stringify({ type: 'notice', code, reason: errorCodes[code] }));
  }

  private command(payload: string): void {
    const { commandBytes, commandBytesWaiting } = this.deps.limits;
    if (this.gone) return;
    if (payload.length > commandBytes) this.turnAway(payload, 'too_large');
    else if (this.waiting === undefined) this.begin(payload);
    else if (this.waitingBytes + payload.length > commandBytesWaiting) this.turnAway(payload, 'rate_limited');
    else {
      this.waiting.push(payload);
      this.waitingBytes += payload.length;
    }
  }

  /** The answer names the command, so that nobody waits for one that never comes. */
  private turnAway(payload: string, code: ErrorCode): void {
    this.send(JSON.stringify({ type: 'error', id: idOfCommand(payload), code, message: errorCodes[code] }));
  }

  private begin(payload: string): void {
    this.waiting = [];
    this.first = payload;
    this.feed.together(this);
  }

  windowEnded(): void {
    const { first } = this;
    if (first === undefined) return;
    this.first = undefined;
    void this.carryOut(first);
  }

  private async carryOut(first: string): Promise<void> {
    const { handler, guarded } = this.deps;
    let next: string | undefined = first;
    while (next !== undefined) {
      const payload: string = next;
      await guarded.wait('feed.command', () => handler.command(this.feed, this, payload));
      next = this.waiting?.shift();
      this.waitingBytes -= next?.length ?? 0;
    }
    this.waiting = undefined;
    this.waitingBytes = 0;
  }
}

/** The id that a client gave its command; empty when there is none to be found. */
function idOfCommand(payload: string): string {
  try {
    const command: unknown = JSON.parse(payload);
    const id = typeof command === 'object' && command !== null && 'id' in command ? command.id : undefined;
    return typeof id === 'string' ? id.slice(0, longestId) : '';
  } catch {
    return '';
  }
}
