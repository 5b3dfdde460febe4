// SPDX-License-Identifier: GPL-2.0-or-later
import { contentField, type EditFrame } from '@parley/protocol/edit/frames.ts';
import { ParleyError } from '@parley/protocol/errors/codes.ts';
import { type Person, personKey } from '@parley/protocol/identity/person.ts';
import * as Y from 'yjs';
import type { ClientIdOwner, Journal, JournalEntry } from '../../storage/journal-port.ts';
import type { Admission } from '../../identity/admission.ts';
import { AdaptiveBatch } from '../adaptive-batch.ts';
import { fanOut } from '../fan-out.ts';
import type { SyncLimits } from '../limits.ts';
import type { Outlet } from '../member.ts';
import type { SyncMetrics } from '../metrics.ts';
import { awareness, update as updateBody } from '../wire/bodies.ts';
import { ClientOwners } from './client-owners.ts';
import { examine } from './gate.ts';
import { Presence } from './presence.ts';
import { type ReadUpdate, readUpdate } from './read-update.ts';

/** Longest that an edit waits for others, and that a cursor does, in milliseconds. */
const longestEditWindow = 40;
const longestCursorWindow = 1000;
/** Cursors are told at most this often. */
const cursorWindow = 40;
/** How often everybody in a document is told of everybody, in milliseconds. */
const digestEvery = 15_000;
/** Journal entries that take some milliseconds to read. */
const longToRead = 50;
/** Bytes for each of which a document may hold one journal entry more before it is compacted. */
const bytesAnEntry = 4000;

export type EditDocumentDeps = {
  readonly journal: Journal;
  readonly limits: SyncLimits;
  readonly metrics: SyncMetrics;
  /** A journaled update by this person was applied. */
  readonly changed: (name: string, by: Person) => void;
};

/** A member as its document knows it. */
export type EditParticipant = {
  readonly admission: Admission;
  readonly outlet: Outlet;
  /** Its client was told that it is in. */
  readonly started: boolean;
  tell(frame: EditFrame): void;
  sweep(now: number): void;
};

export type Loaded = { readonly entries: readonly JournalEntry[]; readonly owners: readonly ClientIdOwner[] };

/**
 * An edit document in memory. The journal is the truth: an update is applied, sent on and acknowledged only after it
 * was kept, so that this copy can be let go of at any moment.
 */
export class EditDocument {
  readonly name: string;
  readonly doc = new Y.Doc({ gc: true });
  readonly members = new Set<EditParticipant>();
  readonly presence = new Presence(() => this.cursorsDue());
  readonly owners: ClientOwners;
  /** Somebody is about to enter, read or change; it must stay in memory. */
  private holds = 0;
  /** Writes that are on their way to storage, by the clients in them. */
  private readonly underWay = new Map<number, Promise<unknown>>();
  /** All of them, those that only delete too. */
  private readonly keeping = new Set<Promise<unknown>>();
  private dropped = false;
  /** Resolves when writes are taken again. */
  private stillness: Promise<void> | undefined;
  private bytes = 0;
  private entries = 0;
  private appliedUpTo = 0;
  private compacting: Promise<void> | undefined;
  private idleSince = Date.now();
  /** Spread over time, so that not all documents do it at once. */
  private toldEverybodyAt = Date.now() - Math.random() * digestEvery;
  private updates: Uint8Array[] = [];
  private origins = new Set<unknown>();
  private cursorTimer: NodeJS.Timeout | undefined;
  private readonly batch = new AdaptiveBatch(longestEditWindow, (waited) => this.sendUpdates(waited));
  private readonly deps: EditDocumentDeps;

  constructor(name: string, loaded: Loaded, deps: EditDocumentDeps) {
    this.name = name;
    this.deps = deps;
    this.owners = new ClientOwners(loaded.owners);
    this.doc.getXmlFragment(contentField);
    this.doc.transact(() => {
      for (const { payload } of loaded.entries) Y.applyUpdate(this.doc, payload);
    });
    for (const { payload, kind, sequence } of loaded.entries) {
      this.bytes += payload.length;
      if (kind === 'update') this.entries += 1;
      this.appliedUpTo = sequence;
    }
    this.doc.on('update', (bytes: Uint8Array, origin: unknown) => {
      this.updates.push(bytes);
      this.origins.add(origin);
      this.batch.due(this.members.size, Date.now());
    });
  }

  /**
   * Examines, keeps and applies what a person wrote. `origin` is the member that needs not be told. Answers whether
   * it brought anything. Rejects with a `ParleyError`, and then nothing has changed.
   */
  async write(bytes: Uint8Array, by: Person, origin: unknown): Promise<boolean> {
    if (bytes.length > this.deps.limits.updateBytes) throw new ParleyError('too_large');
    const update = readUpdate(bytes);
    await this.afterOthersOf(update);
    while (this.stillness !== undefined) await this.stillness;
    this.requireOpen();
    const { brings, clients } = this.admissible(update, by);
    if (!brings) return false;
    if (this.bytes + bytes.length > this.deps.limits.documentBytes) throw new ParleyError('too_large');
    await this.keep(bytes, by, clients, origin);
    return true;
  }

  /** Whether an update holds anything that this document lacks. @throws ParleyError `update_malformed` */
  brings(bytes: Uint8Array): boolean {
    try {
      return examine(this.doc, readUpdate(bytes)).brings;
    } catch (error) {
      if (error instanceof ParleyError && error.code !== 'update_malformed') return true;
      throw error;
    }
  }

  /** Makes a change in a person's name: first on a copy, so that it is kept before anybody sees it. */
  async change(by: Person, writer: (doc: Y.Doc) => void): Promise<void> {
    const before = Y.encodeStateVector(this.doc);
    const copy = new Y.Doc({ gc: true });
    try {
      Y.applyUpdate(copy, Y.encodeStateAsUpdate(this.doc));
      copy.transact(() => writer(copy));
      const bytes = Y.encodeStateAsUpdate(copy, before);
      this.requireOpen();
      const update = readUpdate(bytes);
      const { brings, clients } = examine(this.doc, update);
      if (brings) await this.keep(bytes, by, clients, 'server');
    } finally {
      copy.destroy();
    }
  }

  /** Keeps writes waiting while `work` runs; those under way are kept first. */
  async still<T>(work: () => Promise<T>): Promise<T> {
    while (this.stillness !== undefined) await this.stillness;
    const { promise, resolve } = Promise.withResolvers<void>();
    this.stillness = promise;
    try {
      await Promise.allSettled(this.keeping);
      return await work();
    } finally {
      this.stillness = undefined;
      resolve();
    }
  }

  /** Two connections of one client wait for each other, so that neither can fork what the other is writing. */
  private async afterOthersOf(update: ReadUpdate): Promise<void> {
    for (;;) {
      const other = [...update.structs.keys()].map((client) => this.underWay.get(client)).find((found) => found);
      if (other === undefined) return;
      await other.catch(() => undefined);
    }
  }

  private admissible(
    update: ReadUpdate,
    by: Person,
  ): { readonly brings: boolean; readonly clients: readonly number[] } {
    const person = personKey(by);
    const examined = examine(this.doc, update);
    for (const client of examined.clients) {
      const shownBy = this.presence.personAt(client);
      const isTheirs = this.owners.mayWrite(client, by) && (shownBy === undefined || shownBy === person);
      if (!isTheirs) throw new ParleyError('author_forged');
    }
    return examined;
  }

  private async keep(bytes: Uint8Array, by: Person, clients: readonly number[], origin: unknown): Promise<void> {
    const bound = this.owners.bind(clients, by);
    const kept = this.deps.journal.append(this.name, bytes, bound);
    for (const client of clients) this.underWay.set(client, kept);
    this.keeping.add(kept);
    try {
      this.appliedUpTo = await kept;
      Y.applyUpdate(this.doc, bytes, origin);
      this.bytes += bytes.length;
      this.entries += 1;
    } catch (error) {
      this.owners.release(bound);
      throw error;
    } finally {
      this.keeping.delete(kept);
      for (const client of clients) if (this.underWay.get(client) === kept) this.underWay.delete(client);
    }
    this.deps.changed(this.name, by);
    if (this.wantsCompaction()) void this.compact().catch(() => undefined);
  }

  /** Reading one snapshot instead of the entries would be noticed by who opens it. */
  get isLongToRead(): boolean {
    return this.entries > longToRead;
  }

  private requireOpen(): void {
    if (this.dropped) throw new ParleyError('session_over');
  }

  private wantsCompaction(): boolean {
    return this.entries > this.deps.limits.compactAfter + this.bytes / bytesAnEntry;
  }

  /** Replaces the journal of this document by one snapshot. Does nothing while writes are under way. */
  async compact(): Promise<void> {
    // With nothing under way, everything up to the last entry is in the document: the snapshot contains it.
    if (this.keeping.size > 0 || this.dropped || this.compacting !== undefined || this.entries === 0) return;
    const snapshot = Y.encodeStateAsUpdate(this.doc);
    const taken = this.entries;
    this.compacting = this.deps.journal.compact(this.name, snapshot, this.appliedUpTo);
    try {
      await this.compacting;
      this.entries -= taken;
      this.bytes = snapshot.length;
    } finally {
      this.compacting = undefined;
    }
  }

  /** Keeps the document in memory until the answer is called. */
  hold(): () => void {
    this.holds += 1;
    let held = true;
    return () => {
      if (!held) return;
      held = false;
      this.holds -= 1;
      this.idleSince = Date.now();
    };
  }

  /** Nobody needs it in memory. */
  get isFree(): boolean {
    return this.members.size === 0 && this.holds === 0 && this.keeping.size === 0 && this.compacting === undefined;
  }

  isIdle(now: number): boolean {
    return this.isFree && now - this.idleSince > this.deps.limits.lingerFor;
  }

  get isDropped(): boolean {
    return this.dropped;
  }

  /** Takes no more writes, and waits for those that are under way. */
  async end(): Promise<void> {
    this.dropped = true;
    await Promise.allSettled([...this.keeping, this.compacting]);
  }

  close(): void {
    this.batch.stop();
    clearTimeout(this.cursorTimer);
    this.cursorTimer = undefined;
    this.doc.destroy();
  }

  private sendUpdates(waited: number): void {
    const [first] = this.updates;
    if (first === undefined) return;
    const bytes = this.updates.length === 1 ? first : Y.mergeUpdates(this.updates);
    const except = this.onlyOrigin();
    this.updates = [];
    this.origins.clear();
    this.deps.metrics.fannedOut('edit', fanOut(this.members, [updateBody(bytes)], { except }), waited / 1000);
  }

  /** Who wrote all of what is due: it has that already. */
  private onlyOrigin(): EditParticipant | undefined {
    if (this.origins.size !== 1) return undefined;
    for (const member of this.members) if (this.origins.has(member)) return member;
    return undefined;
  }

  private cursorsDue(): void {
    const window = Math.min(longestCursorWindow, cursorWindow + this.members.size * 2);
    this.cursorTimer ??= setTimeout(() => {
      this.cursorTimer = undefined;
      const untold = this.presence.takeUntold();
      if (untold !== undefined) fanOut(this.members, [awareness(untold)]);
    }, window);
  }

  /** Clients forget others after 30 seconds without a word: one message tells everybody of everybody. */
  tellEverybody(now: number): void {
    if (now - this.toldEverybodyAt < digestEvery) return;
    this.toldEverybodyAt = now;
    const everybody = this.presence.everybody();
    if (everybody !== undefined) fanOut(this.members, [awareness(everybody)]);
  }
}
