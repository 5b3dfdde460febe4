// SPDX-License-Identifier: GPL-2.0-or-later
import { messagesField, type Anchor, type Message } from '@parley/protocol/chat/message.ts';
import { parseDocumentName } from '@parley/protocol/documents/document-name.ts';
import { ParleyError, type ErrorCode } from '@parley/protocol/errors/codes.ts';
import type { Logger } from '../observability/logger.ts';
import type { FeedHandler } from '../sync/feed.ts';
import { createConversation, type Conversation } from './conversation/conversation.ts';
import {
  createConversationHandler,
  type ConversationHandlerDependencies,
} from './conversation/conversation-handler.ts';
import { createOpenConversations, type OpenConversations } from './conversation/open-conversations.ts';
import { createRateLimits, type ChatRates } from './conversation/rates.ts';
import { unmoderated, type Standing } from './conversation/standing.ts';
import { createRoomStores, type RoomStores } from './rooms/room-stores.ts';
import { checkPassage } from './text/anchor.ts';
import { silentChatMetrics, type ChatMetrics } from './metrics.ts';
import { systemTiming, type Timing } from './timing.ts';

/** What these conversations need to know of the requests they belong to. */
export type HelpRequests = {
  /** What the conversation begins with. Rejects `not_found`. */
  firstMessage(document: string): Promise<Message | undefined>;
  /** Whether its words may be let go of, now that nobody has it open. */
  mayGo(document: string): boolean;
  /** Why nothing more may be said in it, if so. */
  over(document: string): ErrorCode | undefined;
  /** Document name of the edit session that passages may be quoted from. */
  editOf(document: string): string | undefined;
};

export type HelpConversationsDependencies = {
  readonly requests: HelpRequests;
  readonly logger: Logger;
  readonly metrics?: ChatMetrics;
  /** Where the words are; without it, in stores of its own. */
  readonly stores?: RoomStores;
  readonly timing?: Timing;
  readonly rates?: ChatRates;
  readonly standing?: Standing;
  readonly other?: ConversationHandlerDependencies['other'];
};

/** Conversations of somebody who asked for help with those who help: in memory, as those in rooms. */
export type HelpConversations = {
  readonly handler: FeedHandler;
  /** Those in memory, for what moderators do. */
  readonly conversations: Pick<OpenConversations, 'all'>;
  readonly standing: Standing;
  /** What was said, as far as it is in memory. */
  messages(document: string): readonly Message[];
};

export function createHelpConversations(deps: HelpConversationsDependencies): HelpConversations {
  const { requests } = deps;
  const timing = deps.timing ?? systemTiming;
  const stores = deps.stores ?? createRoomStores(0, timing);
  const moderated = deps.other ?? (() => Promise.reject(new ParleyError('permission_denied')));
  const standing = untilOver(deps.standing ?? unmoderated, requests);
  const conversations = createOpenConversations(async (name): Promise<Conversation> => {
    const document = parseDocumentName(name);
    if (document?.kind !== 'help') throw new ParleyError('not_found');
    const first = await requests.firstMessage(name);
    return createConversation(name, document, stores.open(name, first === undefined ? [] : [first]), timing);
  });
  return {
    conversations,
    standing,
    messages: (document) => conversations.get(document)?.store.doc.getArray<Message>(messagesField).toArray() ?? [],
    handler: createConversationHandler({
      conversations,
      kept: false,
      rates: createRateLimits(deps.rates),
      standing,
      logger: deps.logger,
      metrics: deps.metrics ?? silentChatMetrics,
      checkAnchor:
        ({ name }) =>
        (anchor: Anchor) =>
          checkPassage(anchor, requests.editOf(name)),
      other: (conversation, admission, command) =>
        command.type === 'invite'
          ? Promise.reject(new ParleyError('bad_request', 'People are invited from a room.'))
          : moderated(conversation, admission, command),
      emptied(conversation) {
        if (stores.isHeld || !requests.mayGo(conversation.name)) return false;
        conversations.release(conversation);
        return true;
      },
    }),
  };
}

/** The standing, with nothing more to be said once the request has ended. */
function untilOver(standing: Standing, { over }: HelpRequests): Standing {
  return {
    ...standing,
    refusal: (document, admission) => over(document) ?? standing.refusal(document, admission),
  };
}
