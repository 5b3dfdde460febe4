// SPDX-License-Identifier: GPL-2.0-or-later
import { sql } from 'kysely';
import { foldedPhrase, foldedWords } from './folded-words.ts';
import type { FullText } from './full-text-way.ts';

/** Highest position a `tsvector` knows. */
const lastPosition = 16_383;

/**
 * PostgreSQL's `tsvector`. Words and positions are given as they are: its own parser would take names of hosts, numbers
 * with signs and much else for one word.
 */
export const postgresFullText: FullText = {
  index: (db, message) =>
    sql`insert into chat_search (seq, conversation, words)
      values ((select seq from chat_messages where id = ${message.id}), ${message.conversation},
        ${vector(message.text)}::text::tsvector)
      on conflict (seq) do update set words = excluded.words`.compile(db),
  unindex: (db, id) =>
    sql`delete from chat_search where seq = (select seq from chat_messages where id = ${id})`.compile(db),
  matching(conversation, terms, range) {
    const query = terms.map(({ phrase, prefix }) => phraseQuery(foldedPhrase(phrase), prefix)).join(' & ');
    const side = range.than === 'older' ? sql`seq < ${range.seq}` : sql`seq > ${range.seq}`;
    const order = range.than === 'older' ? sql`seq desc` : sql`seq`;
    return sql<number>`(select seq from chat_search
      where conversation = ${conversation} and words @@ ${query}::text::tsquery and ${side}
      order by ${order} limit ${range.limit})`;
  },
};

function vector(text: string): string {
  return foldedWords(text)
    .map((word, index) => `${lexeme(word)}:${String(Math.min(index + 1, lastPosition))}`)
    .join(' ');
}

function phraseQuery(words: readonly string[], prefix: boolean): string {
  const found = words.map((word, index) => lexeme(word) + (prefix && index === words.length - 1 ? ':*' : ''));
  return `(${found.join(' <-> ')})`;
}

/** A quoted lexeme: nothing in it is read as an operator. */
function lexeme(word: string): string {
  return `'${word.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;
}
