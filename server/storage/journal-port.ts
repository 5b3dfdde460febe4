// SPDX-License-Identifier: GPL-2.0-or-later
import type { CompiledQuery } from 'kysely';

/** One stored piece of a document: an update, or a snapshot of all before it. */
export type JournalEntry = { readonly kind: 'update' | 'snapshot'; readonly payload: Uint8Array };

/**
 * Append-only storage of Yjs updates. Appends of one turn of the event loop are committed together and durably;
 * each promise resolves after the commit that holds it, in the order of the calls.
 */
export type Journal = {
  /** Rejects with `storage_failed` when the commit failed: the update must then not be applied. */
  append(document: string, update: Uint8Array): Promise<void>;
  /**
   * Like `append`, with statements of a feature (`query.compile()`) carried out in the same transaction, in order, after
   * the entry: all of it is kept or nothing. A statement that fails rejects this call alone, not the others of its batch.
   */
  appendWith(document: string, update: Uint8Array, statements: readonly CompiledQuery[]): Promise<void>;
  /** Everything of a document, in order. */
  read(document: string): Promise<readonly JournalEntry[]>;
  /** Replaces all entries up to and including `upTo` by one snapshot that provably contains them. */
  compact(document: string, snapshot: Uint8Array, upTo: number): Promise<void>;
  /** Forgets a document. */
  drop(document: string): Promise<void>;
};
