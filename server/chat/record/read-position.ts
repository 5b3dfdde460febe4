// SPDX-License-Identifier: GPL-2.0-or-later
import { ParleyError } from '@parley/protocol/errors/codes.ts';
import type { ReadPosition } from '@parley/protocol/http/api.ts';
import { personKey, type Person } from '@parley/protocol/identity/person.ts';
import type { Database } from '../../storage/database.ts';
import { inTransaction } from '../../storage/in-transaction.ts';
import type { Timing } from '../timing.ts';
import { findConversation } from './conversations.ts';

/** Nobody needs the exact number beyond this, and counting it would read the whole record. */
const mostCounted = 1000;

/** How far people have read kept conversations. */
export type ReadPositions = {
  get(document: string, person: Person): Promise<ReadPosition>;
  /** Moves the position forward to a message, never back. Rejects `not_found`. */
  moveTo(document: string, person: Person, message: string): Promise<ReadPosition>;
};

export function createReadPositions(db: Database, timing: Timing): ReadPositions {
  const get = async (document: string, person: Person): Promise<ReadPosition> => {
    const conversation = await findConversation(db, document);
    if (conversation === undefined) return { unread: 0 };
    const key = personKey(person);
    const read = await stored(db, conversation.id, key);
    const unread = await db
      .selectFrom('chat_messages')
      .select('seq')
      .where('conversation', '=', conversation.id)
      .where('seq', '>', read?.message_seq ?? 0)
      .where('author_key', '!=', key)
      .limit(mostCounted)
      .execute();
    return { ...(read?.id === undefined ? {} : { message: read.id }), unread: unread.length };
  };

  return {
    get,
    async moveTo(document, person, message) {
      const conversation = await findConversation(db, document);
      const target =
        conversation === undefined
          ? undefined
          : await db
              .selectFrom('chat_messages')
              .select(['seq', 'conversation'])
              .where('id', '=', message)
              .where('conversation', '=', conversation.id)
              .executeTakeFirst();
      if (target === undefined) throw new ParleyError('not_found');
      const key = personKey(person);
      await inTransaction(db, async (transaction) => {
        const read = await stored(transaction, target.conversation, key);
        const position = { message_seq: target.seq, at: timing.now() };
        if (read === undefined) {
          await transaction
            .insertInto('chat_read')
            .values({ conversation: target.conversation, person_key: key, ...position })
            .execute();
        } else if (read.message_seq < target.seq) {
          await transaction
            .updateTable('chat_read')
            .set(position)
            .where('conversation', '=', target.conversation)
            .where('person_key', '=', key)
            .execute();
        }
      });
      return get(document, person);
    },
  };
}

async function stored(
  db: Database,
  conversation: number,
  key: string,
): Promise<{ readonly message_seq: number; readonly id: string } | undefined> {
  return db
    .selectFrom('chat_read')
    .innerJoin('chat_messages', 'chat_messages.seq', 'chat_read.message_seq')
    .select(['chat_read.message_seq', 'chat_messages.id'])
    .where('chat_read.conversation', '=', conversation)
    .where('chat_read.person_key', '=', key)
    .executeTakeFirst();
}
