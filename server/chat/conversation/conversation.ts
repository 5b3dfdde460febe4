// SPDX-License-Identifier: GPL-2.0-or-later
import type { PresenceDigest } from '@parley/protocol/chat/frames.ts';
import type { DocumentName } from '@parley/protocol/documents/document-name.ts';
import type { Feed } from '../../sync/feed.ts';
import type { Timing } from '../timing.ts';
import type { MessageStore } from './message-store.ts';
import { createOrderedTasks, type OrderedTasks } from './ordered-tasks.ts';
import { createPresenceBoard, type PresenceBoard } from './presence-board.ts';
import { frame } from './replies.ts';

/** One conversation in memory: its messages, who is in it, and what is being done to it. */
export type Conversation = {
  readonly name: string;
  readonly document: DocumentName;
  readonly store: MessageStore;
  readonly board: PresenceBoard;
  /** Changes of the messages, one after the other. */
  readonly changes: OrderedTasks;
  /** The connections, while there are any. */
  feed: Feed | undefined;
};

export function createConversation(
  name: string,
  document: DocumentName,
  store: MessageStore,
  timing: Timing,
  changed: (conversation: Conversation, digest: PresenceDigest) => void = () => undefined,
): Conversation {
  const conversation: Conversation = {
    name,
    document,
    store,
    changes: createOrderedTasks(),
    board: createPresenceBoard(timing, (digest) => {
      conversation.feed?.broadcast(frame(digest));
      changed(conversation, digest);
    }),
    feed: undefined,
  };
  return conversation;
}
