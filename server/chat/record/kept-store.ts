// SPDX-License-Identifier: GPL-2.0-or-later
import { randomUUID } from 'node:crypto';
import type { Message } from '@parley/protocol/chat/message.ts';
import { ParleyError } from '@parley/protocol/errors/codes.ts';
import type { Database } from '../../storage/database.ts';
import { deletedMessage, editedMessage, newMessage } from '../conversation/message-edits.ts';
import type { ChangeOrigin, ChangeResult, MessageChange, MessageStore } from '../conversation/message-store.ts';
import { summariseReactions, withReaction } from '../conversation/reactions.ts';
import { loadKeptDocument, type KeptStoreDependencies, type KeptWrite } from './kept-document.ts';
import * as statements from './kept-statements.ts';
import { messagesOfRows, reactionsTo } from './message-rows.ts';

/** Opens the messages of one kept conversation: the table is the record, the live document its newest part. */
export async function openKeptStore(document: string, deps: KeptStoreDependencies): Promise<MessageStore> {
  const { db, timing } = deps;
  const kept = await loadKeptDocument(document, deps);
  const find = async (id: string): Promise<Message | undefined> =>
    kept.get(id) ?? (await older(db, kept.conversation(), id));
  const required = async (id: string): Promise<Message> => {
    const message = await find(id);
    if (message === undefined) throw new ParleyError('not_found');
    return message;
  };

  return {
    doc: kept.live,
    incarnation: kept.incarnation,
    find,
    repeated: (origin) => carriedOut(db, kept.conversation(), origin),
    async change(change, origin) {
      const at = timing.now();
      const conversation = await kept.begin();
      const made = await prepare(db, conversation, required, change, { clientId: origin.command, at });
      const result: ChangeResult = { message: made.message.id, at };
      const command = statements.insertCommand(db, conversation, origin, result);
      await kept.write({ ...made.write, statements: [...made.write.statements, command] });
      return result;
    },
    close: () => kept.close(),
  };
}

async function prepare(
  db: Database,
  conversation: number,
  required: (id: string) => Promise<Message>,
  change: MessageChange,
  made: { readonly clientId: string; readonly at: number },
): Promise<{ readonly message: Message; readonly write: KeptWrite }> {
  switch (change.kind) {
    case 'post': {
      const message = newMessage(change, { ...made, id: newMessageId(made.at) });
      const rows = statements.insertMessage(db, conversation, message);
      return { message, write: { statements: rows, live: (array) => void array.append(message) } };
    }
    case 'edit': {
      const message = editedMessage(await required(change.message), change.text, made.at);
      return { message, write: { statements: statements.updateText(db, conversation, message), live: put(message) } };
    }
    case 'delete': {
      const message = deletedMessage(await required(change.message), change.by);
      return { message, write: { statements: statements.eraseMessage(db, message), live: put(message), erases: true } };
    }
    case 'react': {
      const before = await required(change.message);
      const reacted = (await reactionsTo(db, [before.id])).get(before.id) ?? [];
      const after = withReaction(reacted, change);
      const message = { ...before, reactions: summariseReactions(after) };
      if (after === reacted) return { message, write: { statements: [], live: () => undefined } };
      return { message, write: { statements: [statements.setReaction(db, before.id, change)], live: put(message) } };
    }
  }
}

function put(message: Message): KeptWrite['live'] {
  return (array) => void array.replace(message);
}

async function older(db: Database, conversation: number | undefined, id: string): Promise<Message | undefined> {
  if (conversation === undefined) return undefined;
  const row = await db
    .selectFrom('chat_messages')
    .selectAll()
    .where('id', '=', id)
    .where('conversation', '=', conversation)
    .executeTakeFirst();
  return row === undefined ? undefined : (await messagesOfRows(db, [row]))[0];
}

async function carriedOut(
  db: Database,
  conversation: number | undefined,
  origin: ChangeOrigin,
): Promise<ChangeResult | undefined> {
  if (conversation === undefined) return undefined;
  const row = await db
    .selectFrom('chat_commands')
    .select(['message', 'at'])
    .where('conversation', '=', conversation)
    .where('person_key', '=', origin.personKey)
    .where('command', '=', origin.command)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  return { at: row.at, ...(row.message === null ? {} : { message: row.message }) };
}

/** Sorts roughly by time, cannot be guessed, and is never the name of a property. */
function newMessageId(at: number): string {
  return `m${at.toString(36)}${randomUUID().replaceAll('-', '').slice(0, 20)}`;
}
