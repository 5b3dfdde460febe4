// SPDX-License-Identifier: GPL-2.0-or-later
import type { CompiledQuery, RawBuilder } from 'kysely';
import type { Database } from '../../../storage/database.ts';
import type { SearchTerm } from '../../text/search-words.ts';

/** A message as the index sees it. */
export type IndexedMessage = { readonly id: string; readonly conversation: number; readonly text: string };

/** Which of the messages that match are wanted: the nearest ones on one side of a position. */
export type MatchRange = { readonly than: 'older' | 'newer'; readonly seq: number; readonly limit: number };

/** How one kind of database finds words. The only SQL of the chat that belongs to one of them. */
export type FullText = {
  /** Adds a message that the same transaction wrote, or puts its new words in place of the old. */
  index(db: Database, message: IndexedMessage): CompiledQuery;
  unindex(db: Database, id: string): CompiledQuery;
  /** The `seq` values of the messages of a conversation that hold all the terms, as a subquery. */
  matching(conversation: number, terms: readonly SearchTerm[], range: MatchRange): RawBuilder<number>;
};
