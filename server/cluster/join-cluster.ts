// SPDX-License-Identifier: GPL-2.0-or-later
import { randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Logger } from 'pino';
import { sharedValue } from '../storage/installation.ts';
import type { InstallationTables } from '../storage/tables/installation.ts';
import type { Cluster, PulseFigures } from './cluster.ts';
import { opened, sealed, type Envelope, type UnknownEnvelope } from './envelope.ts';
import { Membership } from './membership.ts';
import { NodeLinks } from './node-links.ts';
import { Questions } from './questions.ts';
import { type Bus, createRedisBus } from './redis-bus.ts';
import { type Release, thisRelease } from './release.ts';

export type JoinClusterDeps = {
  readonly db: Kysely<InstallationTables>;
  readonly redis: { readonly url: string; readonly password: string | undefined };
  readonly log: Logger;
  /** The program that runs here; a test may pretend to be another one. */
  readonly release?: Release;
  /** Others took this node for dead: the process must end. */
  readonly expelled: () => void;
};

/** A cluster that a node has joined. */
export type JoinedCluster = Cluster & Pick<Membership, 'hold'>;

/** The topic of a node's last words. */
const leaving = 'leaving';
/** The topic of a node that wanted to tell all others something and could not: they have missed it. */
const unsaid = 'unsaid';
const pulseEvery = 1000;
/** Without a pulse for so long a node is not heard any more, in milliseconds. */
const silentAfter = 3500;

/**
 * Makes this process a node of its installation. Rejects when the database cannot be reached, and with `IncompatibleNodes`
 * when a node that lives runs a release too far from this one; Redis may come later.
 */
export async function joinCluster(deps: JoinClusterDeps): Promise<JoinedCluster> {
  const { db, redis, log, expelled, release = thisRelease } = deps;
  const node = randomUUID().slice(0, 13);
  const installation = await sharedValue(db, 'id', () => randomUUID());
  const failed = (error: unknown): void => log.error({ err: error }, 'something failed between nodes');
  const member = new Membership({
    db,
    node,
    release,
    expelled,
    gone: (other) => live.gone(other),
    failed: (error) => log.warn({ err: error }, 'the database did not say who is alive'),
  });
  const bus = createRedisBus({
    ...redis,
    installation,
    node,
    lost: () => live.lost(),
    failed: (error) => log.debug({ err: error }, 'Redis is away'),
  });
  const live = new LiveCluster({ node, bus, member, newest: release.languages.newest, log, failed });
  try {
    await member.join(Date.now());
  } catch (error) {
    await bus.stop();
    throw error;
  }
  live.start();
  return live;
}

type LiveClusterDeps = {
  readonly node: string;
  readonly bus: Bus;
  readonly member: Membership;
  /** The newest language that this node reads. */
  readonly newest: number;
  readonly log: Logger;
  readonly failed: (error: unknown) => void;
};

/** What this node and the others say to each other, over a bus that may lose some of it. */
export class LiveCluster implements JoinedCluster {
  readonly node: string;
  readonly links: NodeLinks;
  readonly homeOf: Cluster['homeOf'];
  readonly isHere: Cluster['isHere'];
  readonly doubt: Cluster['doubt'];
  readonly giveUpUnused: Cluster['giveUpUnused'];
  readonly handOver: Cluster['handOver'];
  readonly hold: Membership['hold'];
  readonly #deps: LiveClusterDeps;
  readonly #questions: Questions;
  readonly #topics = new Map<string, ((message: unknown, from: string) => void)[]>();
  readonly #goneListeners: ((node: string) => void)[] = [];
  readonly #reunitedListeners: (() => void)[] = [];
  /** When each node was last heard, this one included: what it says to all comes back to it. */
  readonly #heardAt = new Map<string, number>();
  /** Since when something hangs on a node that is not heard. */
  readonly #awaited = new Map<string, number>();
  #timer: NodeJS.Timeout | undefined;
  #pulsedAt = performance.now();
  #pulseHeardAt = performance.now();
  #roundTrip = 0;
  #cutOff = true;
  #passedOver = 0;
  #hasUnsaid = false;

  constructor(deps: LiveClusterDeps) {
    const { node, member, failed } = deps;
    this.#deps = deps;
    this.node = node;
    this.homeOf = (place) => member.homes.homeOf(place);
    this.isHere = (place) => member.homes.isHere(place);
    this.doubt = (place) => member.homes.doubt(place);
    this.giveUpUnused = (kept, unusedFor) => member.homes.giveUpUnused(kept, unusedFor);
    this.handOver = (places, to) => member.homes.handOver(places, to);
    this.hold = member.hold;
    this.links = new NodeLinks({ node, failed, post: (to, envelope) => this.#post(to, envelope) });
    this.#questions = new Questions(node, (to, envelope) => this.#post(to, envelope));
  }

  start(): void {
    this.#deps.bus.onMessage((message) => this.#receive(message));
    this.#pulse();
    this.#timer = setInterval(() => this.#pulse(), pulseEvery);
    this.#timer.unref();
  }

  #post(to: string | undefined, envelope: Envelope, unsent?: () => void): void {
    this.#deps.bus.send(to, sealed(envelope), unsent);
  }

  #pulse(): void {
    const now = performance.now();
    this.#pulsedAt = now;
    if (this.language() === 1) {
      this.#post(undefined, { kind: 'pulse', from: this.node, heads: this.links.heads() });
    } else {
      this.#post(undefined, { kind: 'beat', from: this.node });
      this.links.tellHeads();
    }
    const isSilent = (node: string) => now - (this.#heardAt.get(node) ?? -Infinity) > silentAfter;
    if (!this.#cutOff && isSilent(this.node)) this.lost();
    for (const node of this.links.linked()) {
      // Somebody who was never heard gets as long as somebody who was.
      if (!this.#heardAt.has(node)) this.#awaited.set(node, this.#awaited.get(node) ?? now);
      if (!isSilent(node) || now - (this.#awaited.get(node) ?? -Infinity) <= silentAfter) continue;
      this.#awaited.delete(node);
      this.links.lose(node);
    }
    // Nobody is asked anything who would not answer.
    for (const node of this.others()) if (isSilent(node)) this.#heardAt.delete(node);
  }

  /** What was said did not go out. */
  lost(): void {
    if (this.#cutOff) return;
    this.#cutOff = true;
    this.#deps.log.warn('the other nodes are not heard: what lives here goes on');
    this.#heardAt.clear();
    for (const node of this.links.linked()) this.links.lose(node);
  }

  #receive(bytes: Uint8Array): void {
    try {
      this.#take(opened(bytes, this.#deps.newest));
    } catch (error) {
      this.#deps.failed(error);
    }
  }

  #take(envelope: Envelope | UnknownEnvelope): void {
    const { from } = envelope;
    this.#heardAt.set(from, performance.now());
    this.#awaited.delete(from);
    if (from === this.node) return this.#hearOneself(envelope);
    switch (envelope.kind) {
      case 'link':
      case 'broken':
        return this.links.receive(envelope);
      case 'question':
      case 'answer':
        void this.#questions.receive(envelope).catch(this.#deps.failed);
        return;
      case 'announcement':
        if (envelope.topic === leaving) this.#deps.member.forget(from);
        if (envelope.topic === unsaid) this.#mayHaveMissed();
        for (const listener of this.#topics.get(envelope.topic) ?? []) listener(JSON.parse(envelope.json), from);
        return;
      case 'pulse':
        return this.links.hear(from, envelope.heads[this.node]);
      case 'beat':
        return;
      case 'head':
        return this.links.hearHead(envelope);
      case 'unknown':
        this.#passedOver += 1;
        return;
      default:
        envelope satisfies never;
    }
  }

  #hearOneself(envelope: Envelope | UnknownEnvelope): void {
    if (envelope.kind !== 'pulse' && envelope.kind !== 'beat') return;
    this.#pulseHeardAt = performance.now();
    this.#roundTrip = this.#pulseHeardAt - this.#pulsedAt;
    if (this.#hasUnsaid) {
      this.#hasUnsaid = false;
      this.announce(unsaid, null);
    }
    if (!this.#cutOff) return;
    this.#cutOff = false;
    this.#deps.log.info('the other nodes are heard');
    this.#mayHaveMissed();
  }

  #mayHaveMissed(): void {
    for (const listener of this.#reunitedListeners) listener();
  }

  gone(node: string): void {
    this.#heardAt.delete(node);
    this.#awaited.delete(node);
    this.#questions.giveUp(node);
    this.links.forget(node);
    for (const listener of this.#goneListeners) listener(node);
  }

  state(): 'together' | 'cut_off' {
    return this.#cutOff ? 'cut_off' : 'together';
  }

  pulse(): PulseFigures {
    return { roundTrip: this.#roundTrip, silence: performance.now() - this.#pulseHeardAt };
  }

  language(): number {
    return this.#deps.member.language();
  }

  passedOver(): number {
    return this.#passedOver;
  }

  announce(topic: string, message: unknown, toldAgain: boolean = false): void {
    const envelope = { kind: 'announcement', from: this.node, topic, json: JSON.stringify(message) } as const;
    this.#post(undefined, envelope, () => (this.#hasUnsaid ||= !toldAgain));
  }

  onAnnounced(topic: string, listener: (message: unknown, from: string) => void): void {
    const known = this.#topics.get(topic);
    if (known === undefined) this.#topics.set(topic, [listener]);
    else known.push(listener);
  }

  ask(node: string, topic: string, question: Uint8Array): Promise<Uint8Array> {
    return this.#questions.ask(node, topic, question);
  }

  answer(topic: string, answerer: (question: Uint8Array) => Promise<Uint8Array>): void {
    this.#questions.answer(topic, answerer);
  }

  others(): readonly string[] {
    return [...this.#heardAt.keys()].filter((node) => node !== this.node);
  }

  onGone(listener: (node: string) => void): void {
    this.#goneListeners.push(listener);
  }

  onReunited(listener: () => void): void {
    this.#reunitedListeners.push(listener);
  }

  async first(what: string, within: number): Promise<boolean> {
    return (await this.#deps.bus.setFirst(what, within)) ?? true;
  }

  async leave(): Promise<void> {
    clearInterval(this.#timer);
    await this.#deps.member.leave();
    this.announce(leaving, null);
    await this.#deps.bus.stop();
  }
}
