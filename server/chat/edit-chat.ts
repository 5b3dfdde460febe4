// SPDX-License-Identifier: GPL-2.0-or-later
import type { Author, MessageEvent } from '@parley/protocol/chat/message.ts';
import { parseDocumentName, type DocumentName } from '@parley/protocol/documents/document-name.ts';
import { ParleyError } from '@parley/protocol/errors/codes.ts';
import { personKey, type Person } from '@parley/protocol/identity/person.ts';
import type { Logger } from '../observability/logger.ts';
import type { Database } from '../storage/database.ts';
import type { Journal } from '../storage/journal-port.ts';
import type { FeedHandler } from '../sync/feed.ts';
import { plainPerson } from './conversation/author.ts';
import { createConversation, type Conversation } from './conversation/conversation.ts';
import {
  createConversationHandler,
  type ConversationHandlerDependencies,
} from './conversation/conversation-handler.ts';
import { createOpenConversations, type OpenConversations } from './conversation/open-conversations.ts';
import { createRateLimits, type ChatRates } from './conversation/rates.ts';
import { unmoderated, type Standing } from './conversation/standing.ts';
import { openKeptStore } from './record/kept-store.ts';
import { checkAnchor } from './text/anchor.ts';
import { silentChatMetrics, type ChatMetrics } from './metrics.ts';
import { systemTiming, type Timing } from './timing.ts';

export type EditChatDependencies = {
  readonly db: Database;
  readonly journal: Journal;
  readonly logger: Logger;
  readonly metrics?: ChatMetrics;
  /** Remembers what page a conversation belongs to, now that something is kept in it. */
  readonly begun: (document: DocumentName) => Promise<void>;
  readonly timing?: Timing;
  readonly rates?: ChatRates;
  readonly standing?: Standing;
  readonly other?: ConversationHandlerDependencies['other'];
};

/** Something to tell in an edit-chat, in the name of the person who did it. */
export type EditChatEvent = {
  readonly by: Person;
  /** The same id again changes nothing. */
  readonly id: string;
  readonly event: MessageEvent;
};

/** The conversations beside the text of pages, kept on record. */
export type EditChat = {
  readonly handler: FeedHandler;
  /** Those in memory, for what moderators do. */
  readonly conversations: Pick<OpenConversations, 'all'>;
  /** Tells an event, also while nobody is in the conversation; once for each id. */
  addEvent(document: string, event: EditChatEvent): Promise<void>;
};

export function createEditChat(deps: EditChatDependencies): EditChat {
  const timing = deps.timing ?? systemTiming;
  const conversations = createOpenConversations((name) => load(name, deps, timing));
  const handler = createConversationHandler({
    conversations,
    kept: true,
    rates: createRateLimits(deps.rates),
    standing: deps.standing ?? unmoderated,
    logger: deps.logger,
    metrics: deps.metrics ?? silentChatMetrics,
    checkAnchor: (conversation) => (anchor) => checkAnchor(anchor, conversation.name),
    other: deps.other ?? (() => Promise.reject(new ParleyError('permission_denied'))),
    emptied(conversation) {
      conversations.release(conversation);
      return true;
    },
  });
  return {
    handler,
    conversations,
    async addEvent(document, { by, id, event }) {
      const conversation = await conversations.hold(document);
      const author: Author = plainPerson(by);
      const origin = { personKey: personKey(by), command: id };
      const { changes, store } = conversation;
      try {
        await changes.run(async () => {
          if ((await store.repeated(origin)) !== undefined) return;
          await store.change({ kind: 'post', author, text: '', event }, origin);
        });
      } finally {
        conversations.release(conversation);
      }
    },
  };
}

async function load(name: string, deps: EditChatDependencies, timing: Timing): Promise<Conversation> {
  const document = parseDocumentName(name);
  if (document?.kind !== 'edit-chat') throw new ParleyError('not_found');
  const store = await openKeptStore(name, {
    db: deps.db,
    journal: deps.journal,
    timing,
    begun: () => deps.begun(document),
  });
  return createConversation(name, document, store, timing);
}
