// SPDX-License-Identifier: GPL-2.0-or-later
import type { Links } from './cluster.ts';
import type { Envelope, Head } from './envelope.ts';

type LinkEnvelope = Extract<Envelope, { kind: 'link' | 'broken' }>;
type HeadEnvelope = Extract<Envelope, { kind: 'head' }>;

export type NodeLinksDeps = {
  readonly node: string;
  readonly post: (to: string, envelope: LinkEnvelope | HeadEnvelope) => void;
  readonly failed: (error: unknown) => void;
};

type Outgoing = { epoch: string; sent: number; waiting: Uint8Array[] };
type Incoming = { readonly epoch: string; heard: number };

/**
 * Links to other nodes over a bus that may lose messages but never changes their order. Each direction counts; whoever
 * misses a number breaks the link for both, and the next message begins a new one.
 */
export class NodeLinks implements Links {
  readonly #deps: NodeLinksDeps;
  readonly #outgoing = new Map<string, Outgoing>();
  readonly #incoming = new Map<string, Incoming>();
  /** Epochs that were given up: what is still under way on them is not read. */
  readonly #over = new Map<string, string>();
  readonly #messageListeners: ((node: string, message: Uint8Array) => void)[] = [];
  readonly #lostListeners: ((node: string) => void)[] = [];
  #sending = false;
  #epochs = 0;

  constructor(deps: NodeLinksDeps) {
    this.#deps = deps;
  }

  onMessage(listener: (node: string, message: Uint8Array) => void): void {
    this.#messageListeners.push(listener);
  }

  onLost(listener: (node: string) => void): void {
    this.#lostListeners.push(listener);
  }

  send(node: string, message: Uint8Array): void {
    let link = this.#outgoing.get(node);
    if (link === undefined) this.#outgoing.set(node, (link = { epoch: this.#nextEpoch(), sent: 0, waiting: [] }));
    link.waiting.push(message);
    if (this.#sending) return;
    this.#sending = true;
    // What this turn of the event loop has to say goes in one piece.
    setImmediate(() => this.#sendAll());
  }

  /** No two links of this node have the same, and its name is another one after each start. */
  #nextEpoch(): string {
    return (this.#epochs += 1).toString(36);
  }

  #sendAll(): void {
    this.#sending = false;
    for (const [node, link] of this.#outgoing) {
      if (link.waiting.length === 0) continue;
      const messages = link.waiting;
      link.waiting = [];
      const first = link.sent + 1;
      link.sent += messages.length;
      this.#deps.post(node, { kind: 'link', from: this.#deps.node, epoch: link.epoch, first, messages });
    }
  }

  receive(envelope: LinkEnvelope): void {
    const { from, epoch } = envelope;
    if (envelope.kind === 'broken') {
      if (this.#outgoing.get(from)?.epoch === epoch) this.lose(from);
      return;
    }
    if (this.#over.get(from) === epoch) return this.#refuse(from, epoch);
    const known = this.#incoming.get(from);
    if (known !== undefined && known.epoch !== epoch) {
      // The other side began anew: what hung on the old link is over.
      this.lose(from);
      return this.receive(envelope);
    }
    if (envelope.first !== (known?.heard ?? 0) + 1) return this.#miss(from, epoch);
    const link = known ?? { epoch, heard: 0 };
    this.#incoming.set(from, link);
    link.heard += envelope.messages.length;
    for (const message of envelope.messages)
      for (const listener of this.#messageListeners) this.#call(() => listener(from, message));
  }

  /** Another node says how far its link to this one is. */
  hear(from: string, head: Head | undefined): void {
    const known = this.#incoming.get(from);
    if (head === undefined) {
      // It gave the link up, and this node did not hear of it.
      if (known !== undefined) this.lose(from);
      return;
    }
    if (this.#over.get(from) === head.epoch) return this.#refuse(from, head.epoch);
    const heard = known?.epoch === head.epoch ? known.heard : 0;
    if (head.sent > heard) this.#miss(from, head.epoch);
  }

  /** The same, and which link from here it hears: one that was given up here is over there too. */
  hearHead({ from, head, hears }: HeadEnvelope): void {
    this.hear(from, head);
    if (hears !== undefined && this.#outgoing.get(from)?.epoch !== hears) this.#tellHead(from);
  }

  /** Tells each node that something hangs on how far that is. */
  tellHeads(): void {
    for (const node of this.linked()) this.#tellHead(node);
  }

  #tellHead(node: string): void {
    const hears = this.#incoming.get(node)?.epoch;
    this.#deps.post(node, { kind: 'head', from: this.#deps.node, head: this.#headOf(node), hears });
  }

  #miss(from: string, epoch: string): void {
    this.lose(from);
    this.#over.set(from, epoch);
    this.#refuse(from, epoch);
  }

  /** The other side may not know that this link is over. */
  #refuse(from: string, epoch: string): void {
    this.#deps.post(from, { kind: 'broken', from: this.#deps.node, epoch });
  }

  /** Gives a link up, in both directions. */
  lose(node: string): void {
    const incoming = this.#incoming.get(node);
    const known = this.#outgoing.delete(node) || incoming !== undefined;
    this.#incoming.delete(node);
    if (incoming !== undefined) this.#over.set(node, incoming.epoch);
    if (known) for (const listener of this.#lostListeners) this.#call(() => listener(node));
  }

  /** A node is no more. */
  forget(node: string): void {
    this.lose(node);
    this.#over.delete(node);
  }

  #headOf(node: string): Head | undefined {
    const link = this.#outgoing.get(node);
    return link === undefined || link.sent === 0 ? undefined : { epoch: link.epoch, sent: link.sent };
  }

  /** How far all links are, to be told to everybody. */
  heads(): Readonly<Record<string, Head>> {
    const heads = [...this.#outgoing.keys()].map((node) => [node, this.#headOf(node)]);
    return Object.fromEntries(heads.filter(([, head]) => head !== undefined)) as Record<string, Head>;
  }

  /** The nodes that something hangs on. */
  linked(): readonly string[] {
    return [...new Set([...this.#outgoing.keys(), ...this.#incoming.keys()])];
  }

  #call(work: () => void): void {
    try {
      work();
    } catch (error) {
      this.#deps.failed(error);
    }
  }
}
