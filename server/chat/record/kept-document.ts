// SPDX-License-Identifier: GPL-2.0-or-later
import { randomUUID } from 'node:crypto';
import { keptMessagesLive } from '@parley/protocol/chat/limits.ts';
import type { Message } from '@parley/protocol/chat/message.ts';
import { ParleyError } from '@parley/protocol/errors/codes.ts';
import type { CompiledQuery } from 'kysely';
import { applyUpdate, Doc, encodeStateAsUpdate } from 'yjs';
import type { Database } from '../../storage/database.ts';
import { inTransaction } from '../../storage/in-transaction.ts';
import type { Journal, JournalEntry } from '../../storage/journal-port.ts';
import { createMessageArray, type MessageArray } from '../conversation/message-array.ts';
import type { Timing } from '../timing.ts';
import { addConversation, beginAnew, findConversation } from './conversations.ts';
import { newestMessages } from './message-rows.ts';

export type KeptStoreDependencies = {
  readonly db: Database;
  readonly journal: Journal;
  readonly timing: Timing;
  /** Called once, before the first message of a conversation is kept. */
  readonly begun: (document: string) => Promise<void>;
};

/** One change of a kept conversation. */
export type KeptWrite = {
  /** The rows it writes. */
  readonly statements: readonly CompiledQuery[];
  /** What it does to the live array. */
  readonly live: (array: MessageArray) => void;
  /** Words were taken back: they leave the journal at once, not with the next compaction. */
  readonly erases?: true;
};

/**
 * Each time a conversation is loaded it is written under a new Yjs client id, since reusing one could fork the copies
 * clients hold. Beyond this many ids the history begins anew with the same messages, or every sync would carry them all.
 */
const mostWriters = 500;

/** Updates after which the journal of a conversation becomes one snapshot again. */
const compactAfter = 200;

/**
 * The live document of a kept conversation. Changes are made in a draft beside it, and reach the live document, and so
 * every reader, only after they were committed.
 */
export type KeptDocument = {
  readonly incarnation: string;
  readonly live: Doc;
  /** Id of the conversation's row; `undefined` until something was said. */
  conversation(): number | undefined;
  /** The same, making the row if there is none. */
  begin(): Promise<number>;
  get(id: string): Message | undefined;
  /** Commits rows and the change to the array together. Rejects with `storage_failed`, and nothing has changed then. */
  write(write: KeptWrite): Promise<void>;
  close(): void;
};

/** Continues the journaled history of a conversation and makes it agree with the table, which is the truth. */
export async function loadKeptDocument(document: string, deps: KeptStoreDependencies): Promise<KeptDocument> {
  const { db, journal, timing } = deps;
  const row = await findConversation(db, document);
  const entries = await journal.read(document);
  const messages = row === undefined ? [] : await newestMessages(db, row.id, keptMessagesLive);
  const history = replay(entries);
  const lost = row !== undefined && entries.length === 0 && messages.length > 0;
  const worn = row !== undefined && history.store.clients.size > mostWriters;
  if (worn) await journal.drop(document);
  const live = worn ? new Doc() : history;
  const incarnation = lost || worn ? await beginAnew(db, row.id) : (row?.incarnation ?? randomUUID());
  let conversation = row?.id;
  let draft = createDraft(live);

  let uncompacted = worn ? 0 : entries.length;

  const write: KeptDocument['write'] = async ({ statements, live: change, erases }) => {
    const update = draft.change(change);
    let sequence: number | undefined;
    try {
      if (update !== undefined) sequence = await journal.appendWith(document, update, statements);
      else if (statements.length > 0) await commit(db, statements);
    } catch (error) {
      draft.doc.destroy();
      draft = createDraft(live);
      throw error;
    }
    if (update === undefined || sequence === undefined) return;
    applyUpdate(live, update, 'kept');
    uncompacted += 1;
    if (erases === undefined && uncompacted < compactAfter) return;
    // The change itself is safe already: a compaction that fails is simply tried again later.
    const compacted = journal.compact(document, encodeStateAsUpdate(live), sequence);
    uncompacted = await compacted.then(
      () => 1,
      () => uncompacted,
    );
  };

  await write({ statements: [], live: (array) => void array.become(messages) });
  return {
    incarnation,
    live,
    conversation: () => conversation,
    async begin() {
      if (conversation !== undefined) return conversation;
      await deps.begun(document);
      conversation = await addConversation(db, document, incarnation, timing.now());
      return conversation;
    },
    get: (id) => draft.array.get(id),
    write,
    close() {
      draft.doc.destroy();
      live.destroy();
    },
  };
}

type Draft = {
  readonly doc: Doc;
  readonly array: MessageArray;
  /** Makes a change here and answers it as an update; `undefined` when nothing changed. */
  change(change: (array: MessageArray) => void): Uint8Array | undefined;
};

function createDraft(live: Doc): Draft {
  const doc = new Doc();
  applyUpdate(doc, encodeStateAsUpdate(live));
  const array = createMessageArray(doc, keptMessagesLive);
  let made: Uint8Array | undefined;
  doc.on('update', (update: Uint8Array) => {
    made = update;
  });
  return {
    doc,
    array,
    change(change) {
      made = undefined;
      doc.transact(() => change(array));
      return made;
    },
  };
}

function replay(entries: readonly JournalEntry[]): Doc {
  const doc = new Doc();
  doc.transact(() => {
    for (const entry of entries) applyUpdate(doc, entry.payload);
  });
  return doc;
}

async function commit(db: Database, statements: readonly CompiledQuery[]): Promise<void> {
  try {
    const work = async (transaction: Database): Promise<void> => {
      for (const statement of statements) await transaction.executeQuery(statement);
    };
    // Rows of one conversation, which only its own home writes.
    await inTransaction(db, work, 'read committed');
  } catch {
    throw new ParleyError('storage_failed');
  }
}
