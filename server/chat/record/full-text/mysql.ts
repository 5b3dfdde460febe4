// SPDX-License-Identifier: GPL-2.0-or-later
import { sql } from 'kysely';
import { foldedPhrase, foldedWords } from './folded-words.ts';
import type { FullText } from './full-text-way.ts';

/** InnoDB leaves out words that are longer than this, unless the server says otherwise. */
const longestToken = 84;

/** InnoDB's full-text index. */
export const mysqlFullText: FullText = {
  index: (db, message) =>
    sql`insert into chat_search (seq, conversation, words)
      values ((select seq from chat_messages where id = ${message.id}), ${message.conversation},
        ${foldedWords(message.text).map(token).join(' ')})
      on duplicate key update words = values(words)`.compile(db),
  unindex: (db, id) =>
    sql`delete from chat_search where seq = (select seq from chat_messages where id = ${id})`.compile(db),
  matching(conversation, terms, range) {
    const query = terms.map(({ phrase, prefix }) => required(foldedPhrase(phrase), prefix)).join(' ');
    const side = range.than === 'older' ? sql`seq < ${range.seq}` : sql`seq > ${range.seq}`;
    const order = range.than === 'older' ? sql`seq desc` : sql`seq`;
    // A limit may not stand in the subquery of an `in`, unless there is another one around it.
    return sql<number>`(select seq from (select seq from chat_search
      where conversation = ${conversation} and match (words) against (${query} in boolean mode) and ${side}
      order by ${order} limit ${range.limit}) as matching)`;
  },
};

function required(words: readonly string[], prefix: boolean): string {
  const tokens = words.map(token);
  const last = tokens.at(-1) ?? '';
  if (!prefix) return tokens.length === 1 ? `+${last}` : `+"${tokens.join(' ')}"`;
  return tokens.map((word, index) => `+${word}${index === tokens.length - 1 ? '*' : ''}`).join(' ');
}

/**
 * A word in letters and digits that InnoDB takes as they are: long enough not to be left out, no stop word, whatever
 * the script. What a word begins with, its token begins with too.
 */
function token(word: string): string {
  return `xq${Array.from(word, plainLetter).join('')}`.slice(0, longestToken);
}

function plainLetter(letter: string): string {
  if (/^[a-y0-9]$/.test(letter)) return letter;
  return `z${(letter.codePointAt(0) ?? 0).toString(36).padStart(4, '0')}`;
}
