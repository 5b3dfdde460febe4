// SPDX-License-Identifier: GPL-2.0-or-later
import { messagesField, type Message } from '@parley/protocol/chat/message.ts';
import { parseDocumentName } from '@parley/protocol/documents/document-name.ts';
import type { MessagePage } from '@parley/protocol/http/api.ts';
import { Doc, applyUpdate, getState } from 'yjs';
import { readFrame } from '../../harness/wire.ts';
import { RequestFailed, type SignedInPerson } from '../../harness/person.ts';
import { forEachNumber } from './pace.ts';
import { LeanSocket } from './lean-socket.ts';
import type { PeopleFigures } from './people.ts';

/** What somebody who comes anew finds of what was acknowledged. */
export type Audit = {
  readonly messages: number;
  readonly lostMessages: number;
  readonly doubledMessages: number;
  readonly letters: number;
  readonly lostLetters: number;
  /** Edit sessions that ended, because nothing in them differed from the page. */
  readonly sessionsOver: number;
};

const parallel = 8;

/**
 * Compares what was acknowledged with what a newcomer is given: the content of pages, the record of conversations, and what
 * stands in rooms, which must not have been so busy that they let go of it.
 */
export async function audit(newcomer: SignedInPerson, figures: PeopleFigures): Promise<Audit> {
  const found = { messages: 0, lostMessages: 0, doubledMessages: 0, letters: 0, lostLetters: 0, sessionsOver: 0 };
  const conversations = Object.entries(figures.messages);
  await forEachNumber(conversations.length, parallel, async (index) => {
    const [document = '', ids = []] = conversations[index] ?? [];
    const isRoom = parseDocumentName(document)?.kind === 'room';
    const kept = timesOf(isRoom ? await said(newcomer, document) : await record(newcomer, document));
    for (const id of ids) {
      found.messages += 1;
      const times = kept.get(id) ?? 0;
      if (times === 0) found.lostMessages += 1;
      if (times > 1) found.doubledMessages += 1;
    }
  });
  const pages = Object.entries(figures.letters);
  await forEachNumber(pages.length, parallel, async (index) => {
    const [document = '', authors = []] = pages[index] ?? [];
    const doc = await content(newcomer, document);
    if (doc === undefined) found.sessionsOver += 1;
    for (const [client, clock] of authors) {
      found.letters += clock;
      found.lostLetters += Math.max(0, clock - (doc === undefined ? 0 : getState(doc.store, client)));
    }
  });
  return found;
}

/** How often each message is there, by the mark in its text. */
function timesOf(messages: readonly Message[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const { text } of messages) {
    const id = /^Message ([^:]+):/.exec(text)?.[1];
    if (id !== undefined) times.set(id, (times.get(id) ?? 0) + 1);
  }
  return times;
}

/** Everything in the record of a conversation that is kept. */
async function record(newcomer: SignedInPerson, document: string): Promise<readonly Message[]> {
  const kept: Message[] = [];
  let before: string | undefined;
  do {
    const query = before === undefined ? '' : `&before=${encodeURIComponent(before)}`;
    const path = `/api/chat/${encodeURIComponent(document)}/messages?limit=200${query}`;
    const page: MessagePage = await newcomer.json<MessagePage>(path);
    kept.push(...page.messages);
    before = page.before;
  } while (before !== undefined);
  return kept;
}

/** Everything that stands in a room. */
async function said(newcomer: SignedInPerson, document: string): Promise<readonly Message[]> {
  const doc = await content(newcomer, document);
  return doc?.getArray<Message>(messagesField).toArray() ?? [];
}

/** What a document holds; `undefined` when it is an edit session that is over. */
async function content(newcomer: SignedInPerson, document: string): Promise<Doc | undefined> {
  const token = await newcomer.token(document).catch((error: unknown) => {
    if (error instanceof RequestFailed && error.code === 'session_over') return undefined;
    throw error;
  });
  if (token === undefined) return undefined;
  const doc = new Doc();
  const socket = await LeanSocket.open(`${newcomer.url.replace('http', 'ws')}/ws`);
  socket.onFrame = (data) => {
    const frame = readFrame(data);
    if (frame.type === 'sync' && frame.kind !== 'step1') applyUpdate(doc, frame.payload);
  };
  // The content is handed on in the same turn in which `enter` resolves.
  await socket.enter(document, token);
  socket.cut();
  return doc;
}
