// SPDX-License-Identifier: GPL-2.0-or-later
import { messagesField } from '@parley/protocol/chat/message.ts';
import { parseDocumentName, type DocumentName } from '@parley/protocol/documents/document-name.ts';
import { ParleyError } from '@parley/protocol/errors/codes.ts';
import { personKey, type Person } from '@parley/protocol/identity/person.ts';
import type { Admission } from '../../identity/admission.ts';
import type { Logger } from '../../observability/logger.ts';
import type { FeedHandler } from '../../sync/feed.ts';
import { authorOf, plainPerson } from '../conversation/author.ts';
import { createConversation, type Conversation } from '../conversation/conversation.ts';
import {
  createConversationHandler,
  type CommandResult,
  type ConversationHandlerDependencies,
  type OtherCommand,
} from '../conversation/conversation-handler.ts';
import { createOpenConversations, type OpenConversations } from '../conversation/open-conversations.ts';
import { createRateLimits, type ChatRates } from '../conversation/rates.ts';
import { unmoderated, type Standing } from '../conversation/standing.ts';
import { silentChatMetrics, type ChatMetrics } from '../metrics.ts';
import { systemTiming, type Timing } from '../timing.ts';
import { createRoomStarts, type RoomStartLimit, type RoomStarts } from './room-starts.ts';
import { createRoomStores, type RoomStores } from './room-stores.ts';
import {
  createSocialRooms,
  type GlobalRoom,
  type RoomHomes,
  type SocialRoom,
  type SocialRoomLimits,
  type SocialRooms,
} from './social-rooms.ts';

export type RoomsDependencies = {
  /** Id of the wiki that social rooms are made on. */
  readonly wiki: string;
  /** Where the social rooms of each wiki's people are, if not all on one. */
  readonly homes?: RoomHomes;
  readonly logger: Logger;
  readonly metrics?: ChatMetrics;
  /** The page a room belongs to, by the key in its name: its title, and where people edit it. */
  readonly pageOf: (key: string, wiki: string) => Promise<RoomPage | undefined>;
  readonly globalRooms?: readonly GlobalRoom[];
  /** The social rooms whose keeper is gone, as far as something was told of them; each is given out once. */
  readonly takeLost?: () => readonly SocialRoom[];
  readonly socialLimits?: SocialRoomLimits;
  readonly startLimit?: RoomStartLimit;
  /** Who started how many rooms, where others count as well. */
  readonly starts?: RoomStarts;
  /** Milliseconds a room in which something was said stays after its last person left. */
  readonly grace?: number;
  /** Where the words of rooms are; without it, in stores of its own. */
  readonly stores?: RoomStores;
  readonly timing?: Timing;
  readonly rates?: ChatRates;
  readonly standing?: Standing;
  readonly other?: ConversationHandlerDependencies['other'];
};

export type RoomPage = { readonly title: string; readonly edit: string };

/** A room with somebody in it. */
export type PopulatedRoom = {
  readonly kind: 'room' | 'social';
  readonly document: string;
  /** The page's key in document names; for a social room its own. */
  readonly key: string;
  readonly title: string;
  readonly topic?: string;
  readonly count: number;
  /** The first of them, marked people first. */
  readonly people: readonly Person[];
};

/** Conversations of which nothing is kept: of pages, and social ones. */
export type Rooms = {
  /** For documents of the kinds `room` and `social`. */
  readonly handler: FeedHandler;
  readonly social: SocialRooms;
  /** The rooms in memory, for moderators' actions. */
  readonly conversations: OpenConversations;
  populated(): readonly PopulatedRoom[];
  /** A room, if somebody is in it. */
  find(document: string): PopulatedRoom | undefined;
  /** How many people are in a room. */
  count(document: string): number;
};

const defaultGrace = 5 * 60_000;
/** People listed of a room from outside. */
const facesListed = 5;

type RoomState = { readonly title: string; readonly topic?: string; emptySince: number | undefined };

export function createRooms(deps: RoomsDependencies): Rooms {
  const timing = deps.timing ?? systemTiming;
  const grace = deps.grace ?? defaultGrace;
  const social = createSocialRooms({
    homes: deps.homes ?? { all: [deps.wiki], of: () => deps.wiki },
    timing,
    global: deps.globalRooms ?? [],
    takeLost: deps.takeLost ?? (() => []),
    ...(deps.socialLimits === undefined ? {} : { limits: deps.socialLimits }),
  });
  const stores = deps.stores ?? createRoomStores(grace, timing);
  const states = new Map<string, RoomState>();
  const load = async (name: string): Promise<Conversation> => {
    const document = parseDocumentName(name);
    if (document === undefined) throw new ParleyError('not_found');
    states.set(name, await describe(name, document, deps, social));
    return createConversation(name, document, stores.open(name), timing);
  };
  const conversations = createOpenConversations(load, ({ name }) => {
    states.delete(name);
    social.ended(name);
  });
  const moderated = deps.other ?? (() => Promise.reject(new ParleyError('permission_denied')));
  const starts = deps.starts ?? createRoomStarts(timing, deps.startLimit);
  const standing = countingStarts(deps.standing ?? unmoderated, conversations, starts);
  const handler = createConversationHandler({
    conversations,
    kept: false,
    rates: createRateLimits(deps.rates),
    standing,
    logger: deps.logger,
    metrics: deps.metrics ?? silentChatMetrics,
    checkAnchor: () => () => {
      throw new ParleyError('bad_request', 'Only the conversation beside the text points into it.');
    },
    other: (conversation, admission, command) =>
      command.type === 'invite'
        ? invite(conversation, admission, command, { pageOf: deps.pageOf, standing })
        : moderated(conversation, admission, command),
    emptied(conversation) {
      if (stores.isHeld) return false;
      const state = states.get(conversation.name);
      const since = (state === undefined ? undefined : (state.emptySince ??= timing.now())) ?? 0;
      // Nothing was said about the page, so nobody can miss it: looking into rooms costs no memory.
      const silent = conversation.document.kind === 'room' && isSilent(conversation);
      if (!silent && timing.now() - since < grace) return false;
      conversations.release(conversation);
      return true;
    },
  });

  return {
    social,
    conversations,
    handler: {
      ...handler,
      joined(feed, member) {
        handler.joined(feed, member);
        const state = states.get(feed.name);
        // Somebody who was turned away at the door keeps no room alive.
        if (state === undefined || (conversations.get(feed.name)?.board.count() ?? 0) === 0) return;
        state.emptySince = undefined;
        social.entered(feed.name);
      },
    },
    populated: () =>
      Array.from(conversations.all(), (conversation) => populatedRoom(conversation, states)).filter(
        (room) => room !== undefined,
      ),
    find: (document) => {
      const conversation = conversations.get(document);
      return conversation && populatedRoom(conversation, states);
    },
    count: (document) => conversations.get(document)?.board.count() ?? 0,
  };
}

/** The standing, with the first message in a room of a page counted as starting it. */
function countingStarts(standing: Standing, conversations: OpenConversations, starts: RoomStarts): Standing {
  return {
    ...standing,
    admitPost(document, admission, text) {
      const conversation = conversations.get(document);
      const first = conversation !== undefined && isSilent(conversation);
      standing.admitPost(document, admission, text);
      if (first && conversation.document.kind === 'room') starts.take(admission);
    },
  };
}

/** Nothing was ever said here. */
function isSilent(conversation: Conversation): boolean {
  return conversation.store.doc.getArray(messagesField).length === 0;
}

async function describe(
  name: string,
  document: DocumentName,
  deps: RoomsDependencies,
  social: SocialRooms,
): Promise<RoomState> {
  if (document.kind === 'social') {
    if (social.find(name) === undefined) social.adoptLost();
    const room = social.find(name);
    if (room === undefined) throw new ParleyError('not_found');
    return { title: room.name, topic: room.topic, emptySince: undefined };
  }
  const page = document.kind === 'room' ? await deps.pageOf(document.key, document.wiki) : undefined;
  if (page === undefined) throw new ParleyError('not_found');
  return { title: page.title, emptySince: undefined };
}

function populatedRoom(conversation: Conversation, states: ReadonlyMap<string, RoomState>): PopulatedRoom | undefined {
  const { name, document, board } = conversation;
  const state = states.get(name);
  const count = board.count();
  if (state === undefined || count === 0 || (document.kind !== 'room' && document.kind !== 'social')) return undefined;
  return {
    kind: document.kind,
    document: name,
    key: document.key,
    title: state.title,
    ...(state.topic === undefined ? {} : { topic: state.topic }),
    count,
    people: board.people().slice(0, facesListed).map(plainPerson),
  };
}

/** Tells the room that this person goes to edit its page, and where, so that others can come along. */
async function invite(
  conversation: Conversation,
  admission: Admission,
  command: Extract<OtherCommand, { type: 'invite' }>,
  deps: Pick<RoomsDependencies, 'pageOf'> & { readonly standing: Standing },
): Promise<CommandResult> {
  const { document, store, changes } = conversation;
  const origin = { personKey: personKey(admission.person), command: command.id };
  return changes.run(async () => {
    const repeated = await store.repeated(origin);
    if (repeated !== undefined) return repeated;
    const page = document.kind === 'room' ? await deps.pageOf(document.key, document.wiki) : undefined;
    if (page === undefined) throw new ParleyError('bad_request', 'This room belongs to no page.');
    const refusal = deps.standing.refusal(conversation.name, admission);
    if (refusal !== undefined) throw new ParleyError(refusal);
    deps.standing.admitPost(conversation.name, admission, `invitation ${page.edit}`);
    const event = { kind: 'invitation', page: page.title, document: page.edit } as const;
    return store.change({ kind: 'post', author: authorOf(admission), text: '', event }, origin);
  });
}
