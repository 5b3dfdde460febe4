// SPDX-License-Identifier: GPL-2.0-or-later
import { sql } from 'kysely';
import { indexWords } from '../../text/search-words.ts';
import type { FullText } from './full-text-way.ts';

/** SQLite's FTS5. The index keeps no text of its own. */
export const sqliteFullText: FullText = {
  index(db, message) {
    const row = sql`(select seq from chat_messages where id = ${message.id})`;
    return sql`insert or replace into chat_search (rowid, words, place)
    values (${row}, ${indexWords(message.text)}, ${place(message.conversation)})`.compile(db);
  },
  unindex: (db, id) =>
    sql`delete from chat_search where rowid = (select seq from chat_messages where id = ${id})`.compile(db),
  matching(conversation, terms, range) {
    // Every term is a quoted string: nothing a person types is read as a search operator.
    const words = terms
      .map(({ phrase, prefix }) => `"${phrase.replaceAll('"', '""')}"${prefix ? ' *' : ''}`)
      .join(' AND ');
    const match = `place : ${place(conversation)} AND words : (${words})`;
    const side = range.than === 'older' ? sql`rowid < ${range.seq}` : sql`rowid > ${range.seq}`;
    const order = range.than === 'older' ? sql`rowid desc` : sql`rowid`;
    return sql<number>`(select rowid from chat_search where chat_search match ${match} and ${side}
    order by ${order} limit ${range.limit})`;
  },
};

function place(conversation: number): string {
  return `c${conversation}`;
}
