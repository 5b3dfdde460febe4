// SPDX-License-Identifier: GPL-2.0-or-later
import type { CompiledQuery, RawBuilder } from 'kysely';
import type { Database } from '../../../storage/database.ts';
import { type DatabaseKind, dialectOf } from '../../../storage/dialects/dialect-of.ts';
import { searchTerms } from '../../text/search-words.ts';
import type { FullText, IndexedMessage, MatchRange } from './full-text-way.ts';
import { mysqlFullText } from './mysql.ts';
import { postgresFullText } from './postgres.ts';
import { sqliteFullText } from './sqlite.ts';

const ways: Readonly<Record<DatabaseKind, FullText>> = {
  sqlite: sqliteFullText,
  postgres: postgresFullText,
  mysql: mysqlFullText,
};

/** More words than anyone looks for at once. */
const maxTerms = 12;

/** Adds a message that the same transaction wrote, or puts its new words in place of the old. */
export function indexMessage(db: Database, message: IndexedMessage): CompiledQuery {
  return ways[dialectOf(db)].index(db, message);
}

/** Takes a message out of the index. */
export function unindexMessage(db: Database, id: string): CompiledQuery {
  return ways[dialectOf(db)].unindex(db, id);
}

/**
 * The `seq` values of the messages of one conversation that hold all words of the query, as a subquery;
 * `undefined` when the query holds no word. The range is part of the search: the index walks its hits in order and
 * stops, instead of collecting every hit of a common word.
 */
export function matchingMessages(
  db: Database,
  conversation: number,
  query: string,
  range: MatchRange,
): RawBuilder<number> | undefined {
  const terms = searchTerms(query).slice(0, maxTerms);
  return terms.length === 0 ? undefined : ways[dialectOf(db)].matching(conversation, terms, range);
}
