// SPDX-License-Identifier: GPL-2.0-or-later
import type { DocumentName } from '@parley/protocol/documents/document-name.ts';
import { type Doc, encodeStateAsUpdate, encodeStateVector, mergeUpdates } from 'yjs';
import { AdaptiveBatch } from '../adaptive-batch.ts';
import { fanOut } from '../fan-out.ts';
import type { Feed, FeedMember } from '../feed.ts';
import type { Outlet } from '../member.ts';
import type { SyncMetrics } from '../metrics.ts';
import type { SharedWindow, Waiting } from '../shared-window.ts';
import { type Body, stateless, step2, update } from '../wire/bodies.ts';

/** Longest a message waits for others in a busy feed, in milliseconds: p99 of delivery stays below 200. */
const longestWindow = 155;
/** Answers to a sync step 1 kept for others who have the same state. */
const answersKept = 8;
/** Feeds are written by the server alone, so the state of an honest reader is short. */
const longestSharedState = 256;

/** A member, and the way to it. */
export type FeedReceiver = FeedMember & { readonly outlet: Outlet };

/** A feed in memory: its document, its members, and what is due to be sent to them. */
export class LiveFeed implements Feed {
  readonly name: string;
  readonly document: DocumentName;
  readonly doc: Doc;
  readonly members = new Set<FeedReceiver>();
  /** How many went of whom something is still to be carried out: it stays until then. */
  held = 0;
  private updates: Uint8Array[] = [];
  private payloads: string[] = [];
  private replies: Map<FeedReceiver, Body[]> | undefined;
  private readonly batch: AdaptiveBatch;
  /** By state vector: after a cut everybody comes back with the same state. */
  private readonly answers = new Map<string, Body>();
  private readonly metrics: SyncMetrics;
  private readonly shared: SharedWindow;
  private readonly listen = (bytes: Uint8Array) => {
    this.answers.clear();
    this.updates.push(bytes);
    this.batch.due(this.members.size, Date.now());
  };

  constructor(name: string, document: DocumentName, doc: Doc, metrics: SyncMetrics, shared: SharedWindow) {
    this.name = name;
    this.document = document;
    this.doc = doc;
    this.metrics = metrics;
    this.shared = shared;
    this.batch = new AdaptiveBatch(longestWindow, (waited) => this.send(waited), shared);
    doc.on('update', this.listen);
  }

  broadcast(payload: string): void {
    this.payloads.push(payload);
    this.batch.due(this.members.size, Date.now(), true);
  }

  /** Carries it out together with commands in other feeds of a busy server; at once where it gains nothing by that. */
  together(command: Waiting): void {
    const length = this.shared.length(Date.now());
    if (length > this.batch.windowFor(this.members.size)) this.shared.join(command, length);
    else command.windowEnded();
  }

  /** Answers a member's command: in one write with what the command changed, if that is due. */
  reply(member: FeedReceiver, payload: string): void {
    if (!this.batch.isDue) {
      member.outlet.send(stateless(payload));
      return;
    }
    this.replies ??= new Map();
    const earlier = this.replies.get(member);
    if (earlier === undefined) this.replies.set(member, [stateless(payload)]);
    else earlier.push(stateless(payload));
  }

  flush(): void {
    this.batch.flush();
  }

  /** What a client with this state lacks. @throws when the state vector cannot be read */
  answerTo(stateVector: Uint8Array): Body {
    if (stateVector.length > longestSharedState) return step2(encodeStateAsUpdate(this.doc, stateVector));
    const key = Buffer.from(stateVector.buffer, stateVector.byteOffset, stateVector.byteLength).toString('base64');
    const known = this.answers.get(key);
    if (known !== undefined) return known;
    const answer = step2(encodeStateAsUpdate(this.doc, stateVector));
    if (this.answers.size >= answersKept) this.answers.clear();
    this.answers.set(key, answer);
    return answer;
  }

  stateVector(): Uint8Array {
    return encodeStateVector(this.doc);
  }

  close(): void {
    this.batch.stop();
    this.doc.off('update', this.listen);
    this.answers.clear();
    this.updates = [];
    this.payloads = [];
    this.replies = undefined;
    this.doc.destroy();
  }

  private send(waited: number): void {
    const bodies: Body[] = [];
    if (this.updates.length > 0) bodies.push(update(merged(this.updates)));
    for (const payload of this.payloads) bodies.push(stateless(payload));
    const first = this.replies;
    this.updates = [];
    this.payloads = [];
    this.replies = undefined;
    this.metrics.fannedOut(this.document.kind, fanOut(this.members, bodies, { first }), waited / 1000);
  }
}

function merged(updates: readonly Uint8Array[]): Uint8Array {
  const [only] = updates;
  return updates.length === 1 && only !== undefined ? only : mergeUpdates([...updates]);
}
