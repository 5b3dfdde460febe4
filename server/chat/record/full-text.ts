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

/**
 * The `seq` values of the messages of one conversation that hold all words of the query, as a subquery;
 * `undefined` when the query holds no word.
 */
export function matchingMessages(conversation: number, query: string): RawBuilder<number> | undefined {
  const terms = searchTerms(query);
  if (terms.length === 0) return undefined;
  // Every term is a quoted string: nothing a person types is read as a search operator.
  const words = terms
    .slice(0, maxTerms)
    .map(({ phrase, prefix }) => `"${phrase.replaceAll('"', '""')}"${prefix ? ' *' : ''}`)
    .join(' AND ');
  const match = `place : ${place(conversation)} AND words : (${words})`;
  return sql<number>`(select rowid from chat_search where chat_search match ${match})`;
}

/** More words than anyone looks for at once. */
const maxTerms = 12;

function place(conversation: number): string {
  return `c${conversation}`;
}
