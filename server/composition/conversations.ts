// SPDX-License-Identifier: GPL-2.0-or-later
import { createEditChat, type EditChat } from '../chat/edit-chat.ts';
import type { ChatMetrics } from '../chat/metrics.ts';
import { createModeration, type Moderation } from '../chat/moderation/moderation.ts';
import { createRoomDirectory, type RoomDirectory } from '../chat/rooms/room-directory.ts';
import { createRoomStores, type RoomStores } from '../chat/rooms/room-stores.ts';
import { createRooms, type Rooms } from '../chat/rooms/rooms.ts';
import { parseDocumentName } from '@parley/protocol/documents/document-name.ts';
import type { Person } from '@parley/protocol/identity/person.ts';
import type { Settings } from '../configuration/settings-table.ts';
import { createPeople, type People } from '../identity/people.ts';
import type { WikiSessions } from '../identity/wiki-sessions.ts';
import type { Logger } from '../observability/logger.ts';
import type { Database } from '../storage/database.ts';
import type { Journal } from '../storage/journal-port.ts';
import type { Cluster } from '../cluster/cluster.ts';
import { moderatorsReach, roomHomes } from './across-wikis.ts';
import type { Limits } from './limits.ts';
import { createDirectoryOfNodes, type DirectoryOfNodes } from './nodes/rooms-of-nodes.ts';
import { tellWikisOfModeration } from './moderation-in-wikis.ts';
import { followModeration, tellModeration } from './nodes/tell-nodes.ts';
import type { Sides } from './sides.ts';

export type ConversationsDeps = {
  readonly limits: Pick<Limits, 'posts' | 'starts'>;
  readonly settings: Settings;
  readonly logger: Logger;
  readonly metrics: ChatMetrics;
  readonly db: Database;
  readonly journal: Journal;
  readonly sides: Sides;
  readonly wikiSessions: Pick<WikiSessions, 'known'>;
  /** The page that a request for help is about. */
  readonly titleOfHelp: (document: string) => string;
  /** The other nodes, where there are any. */
  readonly cluster: Cluster | undefined;
};

/** Where people talk: beside the text, and in rooms. */
export type Conversations = {
  readonly editChat: EditChat;
  readonly rooms: Rooms;
  /** The words of everything that is not kept. */
  readonly stores: RoomStores;
  readonly directory: RoomDirectory;
  /** Who is where on all nodes, where there are several. */
  readonly ofNodes: DirectoryOfNodes | undefined;
  readonly moderation: Moderation;
  /** Whether a conversation is over for good: a room outside the articles that there is on no node any more. */
  readonly isOver: (document: string) => boolean;
  readonly people: People;
  /** Somebody who was ever here. */
  readonly personOf: (ref: Pick<Person, 'wiki' | 'userId'>) => Promise<Person | undefined>;
};

/** Makes the conversations over the pages they belong to. */
export async function createConversations(deps: ConversationsDeps): Promise<Conversations> {
  const { limits, settings, logger, metrics, db, journal, sides, wikiSessions, cluster } = deps;
  const homes = roomHomes(sides.all.map(({ wiki }) => wiki));
  const people = createPeople(db, settings.wikiId);
  const personOf: Conversations['personOf'] = async (ref) => (await people.find(ref)) ?? wikiSessions.known(ref);
  const tellNodes = cluster && tellModeration(cluster);
  const tellWikis = tellWikisOfModeration({
    find: (wiki) => sides.find(wiki)?.wiki,
    logger: logger.child({ part: 'moderation' }),
  });
  const moderation = await createModeration({
    db,
    personOf,
    limits: limits.posts,
    within: moderatorsReach(homes),
    told: (step) => {
      tellNodes?.(step);
      tellWikis(step);
    },
    titleOf: async ({ kind, wiki, key }, name) => {
      if (kind === 'help' || kind === 'desk') return deps.titleOfHelp(name);
      if (kind === 'social') return rooms.social.find(name)?.name ?? '';
      return (await sides.find(wiki)?.editing.pageKeys.pageOf(key))?.title ?? '';
    },
  });
  const editChat = createEditChat({
    db,
    journal,
    logger: logger.child({ part: 'edit-chat' }),
    metrics,
    standing: moderation.standing(true),
    other: moderation.carryOut,
    begun: async ({ wiki, key }) => {
      const pageKeys = sides.find(wiki)?.editing.pageKeys;
      const page = await pageKeys?.pageOf(key);
      if (page !== undefined) await pageKeys?.keep(key, page);
    },
  });
  const grace = settings.roomGraceSeconds * 1000;
  const stores = createRoomStores(grace);
  const rooms: Rooms = createRooms({
    stores,
    starts: limits.starts,
    wiki: homes.of(settings.wikiId),
    homes,
    logger: logger.child({ part: 'rooms' }),
    metrics,
    standing: moderation.standing(false),
    other: moderation.carryOut,
    globalRooms: settings.globalRooms,
    takeLost: () => ofNodes?.lost.take() ?? [],
    grace,
    pageOf: async (key, wiki) => {
      const editing = sides.find(wiki)?.editing;
      const page = await editing?.pageKeys.pageOf(key);
      return page && editing && { title: page.title, edit: (await editing.documentsOf(page)).edit };
    },
  });
  moderation.watch({ kept: true, standing: moderation.standing(true), all: () => editChat.conversations.all() });
  moderation.watch({ kept: false, standing: moderation.standing(false), all: () => rooms.conversations.all() });
  const ofNodes = cluster && createDirectoryOfNodes(cluster, rooms);
  if (cluster !== undefined) followModeration(cluster, moderation, logger);
  const everywhere = ofNodes?.rooms ?? rooms;
  const isOver = (document: string) =>
    // While the others are not heard nobody knows which rooms they have.
    cluster?.state() !== 'cut_off' &&
    parseDocumentName(document)?.kind === 'social' &&
    everywhere.social.find(document) === undefined &&
    // Its people may come back to it, and so may those who were put out.
    ofNodes?.lost.has(document) !== true;
  const directory = createRoomDirectory(everywhere);
  return { editChat, rooms, stores, directory, ofNodes, moderation, isOver, people, personOf };
}
