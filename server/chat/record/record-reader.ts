// SPDX-License-Identifier: GPL-2.0-or-later
import type { Message } from '@parley/protocol/chat/message.ts';
import type { MessagePage } from '@parley/protocol/http/api.ts';
import { ParleyError } from '@parley/protocol/errors/codes.ts';
import type { Database } from '../../storage/database.ts';
import { findConversation } from './conversations.ts';
import { matchingMessages } from './full-text/full-text.ts';
import { messagesOfRows, type MessageRow } from './message-rows.ts';

/** Where in a record to read. At most one of `before`, `after`, `around` (ids of messages); none: the newest. */
export type PageRequest = {
  readonly before?: string;
  readonly after?: string;
  readonly around?: string;
  /** How many messages at most. */
  readonly limit: number;
  /** Only messages that hold all these words. */
  readonly query?: string;
};

/** Reads kept conversations: page by page, by words, or from the first message to the last. */
export type RecordReader = {
  /** Oldest first. Rejects `not_found` when the message to start from is not in this record. */
  page(document: string, request: PageRequest): Promise<MessagePage>;
  /** Everything, oldest first, without holding all of it in memory. */
  all(document: string): AsyncIterable<Message>;
  /** These messages, oldest first; those that are not in the record are left out. */
  chosen(document: string, ids: readonly string[]): Promise<readonly Message[]>;
};

export function createRecordReader(db: Database): RecordReader {
  return {
    async page(document, request) {
      const conversation = await findConversation(db, document);
      if (conversation === undefined) {
        if (request.before ?? request.after ?? request.around) throw new ParleyError('not_found');
        return { messages: [] };
      }
      return readPage(db, conversation.id, request);
    },
    async *all(document) {
      const conversation = await findConversation(db, document);
      if (conversation === undefined) return;
      let last = 0;
      for (;;) {
        const rows = await select(db, conversation.id, { than: 'newer', seq: last, limit: exportBatch });
        yield* await messagesOfRows(db, rows);
        const newest = rows.at(-1);
        if (newest === undefined || rows.length < exportBatch) return;
        last = newest.seq;
      }
    },
    async chosen(document, ids) {
      const conversation = await findConversation(db, document);
      if (conversation === undefined || ids.length === 0) return [];
      const rows = await db
        .selectFrom('chat_messages')
        .selectAll()
        .where('conversation', '=', conversation.id)
        .where('id', 'in', ids)
        .orderBy('seq')
        .execute();
      return messagesOfRows(db, rows);
    },
  };
}

const exportBatch = 500;

async function readPage(db: Database, conversation: number, request: PageRequest): Promise<MessagePage> {
  const { limit, query } = request;
  if (request.around !== undefined) {
    const middle = await seqOf(db, conversation, request.around);
    const older = await select(db, conversation, { than: 'older', seq: middle + 1, limit: Math.ceil(limit / 2) + 1 });
    const wanted = Math.ceil(limit / 2);
    const newer = await select(db, conversation, { than: 'newer', seq: middle, limit: limit - wanted + 1 });
    return toPage(db, [...older.slice(-wanted), ...newer.slice(0, limit - wanted)], {
      before: older.length > wanted,
      after: newer.length > limit - wanted,
    });
  }
  if (request.after !== undefined) {
    const seq = await seqOf(db, conversation, request.after);
    const rows = await select(db, conversation, { than: 'newer', seq, limit: limit + 1, query });
    return toPage(db, rows.slice(0, limit), { before: true, after: rows.length > limit });
  }
  const seq = request.before === undefined ? Number.MAX_SAFE_INTEGER : await seqOf(db, conversation, request.before);
  const rows = await select(db, conversation, { than: 'older', seq, limit: limit + 1, query });
  return toPage(db, rows.slice(-limit), { before: rows.length > limit, after: request.before !== undefined });
}

type Selection = {
  readonly than: 'older' | 'newer';
  readonly seq: number;
  readonly limit: number;
  readonly query?: string | undefined;
};

/** The rows next to a position, oldest first. */
async function select(db: Database, conversation: number, selection: Selection): Promise<readonly MessageRow[]> {
  const { than, seq, limit, query } = selection;
  let rows = db
    .selectFrom('chat_messages')
    .selectAll()
    .where('conversation', '=', conversation)
    .where('seq', than === 'older' ? '<' : '>', seq)
    .orderBy('seq', than === 'older' ? 'desc' : 'asc')
    .limit(limit);
  if (query !== undefined) {
    const matching = matchingMessages(db, conversation, query, { than, seq, limit });
    if (matching === undefined) return [];
    rows = rows.where('seq', 'in', matching);
  }
  const found = await rows.execute();
  return than === 'older' ? found.toReversed() : found;
}

async function toPage(
  db: Database,
  rows: readonly MessageRow[],
  more: { readonly before: boolean; readonly after: boolean },
): Promise<MessagePage> {
  const oldest = rows[0];
  const newest = rows.at(-1);
  return {
    messages: await messagesOfRows(db, rows),
    ...(more.before && oldest !== undefined ? { before: oldest.id } : {}),
    ...(more.after && newest !== undefined ? { after: newest.id } : {}),
  };
}

async function seqOf(db: Database, conversation: number, id: string): Promise<number> {
  const row = await db
    .selectFrom('chat_messages')
    .select('seq')
    .where('id', '=', id)
    .where('conversation', '=', conversation)
    .executeTakeFirst();
  if (row === undefined) throw new ParleyError('not_found');
  return row.seq;
}
