// SPDX-License-Identifier: GPL-2.0-or-later
import { type Message, messagesField } from '@parley/protocol/chat/message.ts';
import { Doc } from 'yjs';
import type { HelpRequestRules } from '../live-help.ts';
import type { HelpConversations } from '../ports.ts';

/** Conversations that hold what they began with, and say nothing. */
export function createFakeConversations(requests: HelpRequestRules): HelpConversations {
  const docs = new Map<string, Doc>();
  const messages = (document: string): readonly Message[] =>
    docs.get(document)?.getArray<Message>(messagesField).toArray() ?? [];
  return {
    messages,
    handler: {
      async open(name) {
        const doc = new Doc();
        const first = await requests.firstMessage(name);
        if (first !== undefined) doc.getArray<Message>(messagesField).push([first]);
        docs.set(name, doc);
        return doc;
      },
      joined: () => undefined,
      left: () => undefined,
      command: async () => undefined,
      emptied({ name }) {
        const mayGo = requests.mayGo(name);
        if (mayGo) docs.delete(name);
        return mayGo;
      },
    },
  };
}
