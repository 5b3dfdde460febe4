// SPDX-License-Identifier: GPL-2.0-or-later
import type { Person } from '@parley/protocol/identity/person.ts';
import type { CompiledQuery } from 'kysely';

/** One stored piece of a document: an update, or a snapshot of all before it. */
export type JournalEntry = {
  readonly kind: 'update' | 'snapshot';
  readonly payload: Uint8Array;
  /** Order of the entries; grows, with gaps. */
  readonly sequence: number;
};

/** A Yjs client id and who writes under it; `null` is the server itself. */
export type ClientIdOwner = { readonly clientId: number; readonly person: Person | null };

/**
 * Append-only storage of Yjs updates. Appends of one turn of the event loop are committed together and durably;
 * each promise resolves after the commit that holds it, in the order of the calls.
 */
export type Journal = {
  /**
   * Keeps an update, with the client ids that are first used in it. Answers its sequence.
   * Rejects with `storage_failed` when the commit failed: the update must then not be applied.
   */
  append(document: string, update: Uint8Array, owners?: readonly ClientIdOwner[]): Promise<number>;
  /** Keeps an update and carries out the statements in the same transaction: both or neither. */
  appendWith(document: string, update: Uint8Array, statements: readonly CompiledQuery[]): Promise<number>;
  /** Everything of a document, in order. */
  read(document: string): Promise<readonly JournalEntry[]>;
  /** Who writes under which client id in a document. */
  owners(document: string): Promise<readonly ClientIdOwner[]>;
  /** Replaces all entries up to and including `upTo` by one snapshot that provably contains them. */
  compact(document: string, snapshot: Uint8Array, upTo: number): Promise<void>;
  /** Forgets a document, its client ids too. */
  drop(document: string): Promise<void>;
  /** Resolves when everything appended before the call was committed or refused. */
  flush(): Promise<void>;
};
