// SPDX-License-Identifier: GPL-2.0-or-later
import { randomUUID } from 'node:crypto';
import type { Database } from '../../storage/database.ts';

/** The row behind a kept conversation. */
export type ConversationRow = { readonly id: number; readonly incarnation: string };

/** The row of a conversation; `undefined` when nobody ever opened it. */
export async function findConversation(db: Database, document: string): Promise<ConversationRow | undefined> {
  return db
    .selectFrom('chat_conversations')
    .select(['id', 'incarnation'])
    .where('document', '=', document)
    .executeTakeFirst();
}

/** Makes the row of a conversation, with its first message: to look at one writes nothing. */
export async function addConversation(
  db: Database,
  document: string,
  incarnation: string,
  now: number,
): Promise<number> {
  await db.insertInto('chat_conversations').values({ document, incarnation, created_at: now }).execute();
  const made = await findConversation(db, document);
  if (made === undefined) throw new Error('A conversation that was just made cannot be found.');
  return made.id;
}

/** Says that the live document begins a new history, so that clients drop the copy they hold. */
export async function beginAnew(db: Database, conversation: number): Promise<string> {
  const incarnation = randomUUID();
  await db.updateTable('chat_conversations').set({ incarnation }).where('id', '=', conversation).execute();
  return incarnation;
}
