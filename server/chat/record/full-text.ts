// SPDX-License-Identifier: GPL-2.0-or-later
import { sql, type CompiledQuery, type RawBuilder } from 'kysely';
import type { Database } from '../../storage/database.ts';
import { indexWords, searchTerms } from '../text/search-words.ts';

// The only SQL of the chat that belongs to one database: SQLite's FTS5. The index keeps no text of its own.

/** Adds a message that the same transaction wrote, or puts its new words in place of the old. */
export function indexMessage(
  db: Database,
  message: { readonly id: string; readonly conversation: number; readonly text: string },
): CompiledQuery {
  const row = sql`(select seq from chat_messages where id = ${message.id})`;
  return sql`insert or replace into chat_search (rowid, words, place)
    values (${row}, ${indexWords(message.text)}, ${place(message.conversation)})`.compile(db);
}

/** Takes a message out of the index. */
export function unindexMessage(db: Database, id: string): CompiledQuery {
  return sql`delete from chat_search where rowid = (select seq from chat_messages where id = ${id})`.compile(db);
}

/** Which of the messages that match are wanted: the nearest ones on one side of a position. */
export type MatchRange = { readonly than: 'older' | 'newer'; readonly seq: number; readonly limit: number };

/**
 * The `seq` values of the messages of one conversation that hold all words of the query, as a subquery;
 * `undefined` when the query holds no word. The range is part of the search: the index walks its hits in order and
 * stops, instead of collecting every hit of a common word.
 */
export function matchingMessages(
  conversation: number,
  query: string,
  range: MatchRange,
): RawBuilder<number> | undefined {
  const terms = searchTerms(query);
  if (terms.length === 0) return undefined;
  // Every term is a quoted string: nothing a person types is read as a search operator.
  const words = terms
    .slice(0, maxTerms)
    .map(({ phrase, prefix }) => `"${phrase.replaceAll('"', '""')}"${prefix ? ' *' : ''}`)
    .join(' AND ');
  const match = `place : ${place(conversation)} AND words : (${words})`;
  const side = range.than === 'older' ? sql`rowid < ${range.seq}` : sql`rowid > ${range.seq}`;
  const order = range.than === 'older' ? sql`rowid desc` : sql`rowid`;
  return sql<number>`(select rowid from chat_search where chat_search match ${match} and ${side}
    order by ${order} limit ${range.limit})`;
}

/** More words than anyone looks for at once. */
const maxTerms = 12;

function place(conversation: number): string {
  return `c${conversation}`;
}
