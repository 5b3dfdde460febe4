// SPDX-License-Identifier: GPL-2.0-or-later
import type { Message } from '@parley/protocol/chat/message.ts';
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

/** Compares what was acknowledged with what a newcomer is given: the content of pages and the record of conversations. */
export async function audit(newcomer: SignedInPerson, figures: PeopleFigures): Promise<Audit> {
  const found = { messages: 0, lostMessages: 0, doubledMessages: 0, letters: 0, lostLetters: 0, sessionsOver: 0 };
  const conversations = Object.entries(figures.messages);
  await forEachNumber(conversations.length, parallel, async (index) => {
    const [document = '', ids = []] = conversations[index] ?? [];
    const kept = await record(newcomer, document);
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

/** How often each message stands in the record, by the mark in its text. */
async function record(newcomer: SignedInPerson, document: string): Promise<ReadonlyMap<string, number>> {
  const kept = new Map<string, number>();
  let before: string | undefined;
  do {
    const query = before === undefined ? '' : `&before=${encodeURIComponent(before)}`;
    const path = `/api/chat/${encodeURIComponent(document)}/messages?limit=200${query}`;
    const page: MessagePage = await newcomer.json<MessagePage>(path);
    for (const { text } of page.messages as readonly Message[]) {
      const id = /^Message ([^:]+):/.exec(text)?.[1];
      if (id !== undefined) kept.set(id, (kept.get(id) ?? 0) + 1);
    }
    before = page.before;
  } while (before !== undefined);
  return kept;
}

/** What a page holds; `undefined` when its session is over. */
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
