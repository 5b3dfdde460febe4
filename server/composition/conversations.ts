// SPDX-License-Identifier: GPL-2.0-or-later
import { createEditChat, type EditChat } from '../chat/edit-chat.ts';
import { createRoomDirectory, type RoomDirectory } from '../chat/rooms/room-directory.ts';
import { createRooms, type Rooms } from '../chat/rooms/rooms.ts';
import type { Settings } from '../configuration/settings-table.ts';
import type { Editing } from '../editing/editing.ts';
import type { Logger } from '../observability/logger.ts';
import type { Database } from '../storage/database.ts';
import type { Journal } from '../storage/journal-port.ts';

export type ConversationsDeps = {
  readonly settings: Settings;
  readonly logger: Logger;
  readonly db: Database;
  readonly journal: Journal;
  readonly editing: Editing;
};

/** Where people talk: beside the text, and in rooms. */
export type Conversations = {
  readonly editChat: EditChat;
  readonly rooms: Rooms;
  readonly directory: RoomDirectory;
};

/** Makes the conversations over the pages they belong to. */
export function createConversations({ settings, logger, db, journal, editing }: ConversationsDeps): Conversations {
  const editChat = createEditChat({
    db,
    journal,
    logger: logger.child({ part: 'edit-chat' }),
    begun: async ({ key }) => {
      const page = await editing.pageKeys.pageOf(key);
      if (page !== undefined) await editing.pageKeys.keep(key, page);
    },
  });
  const rooms = createRooms({
    wiki: settings.wikiId,
    logger: logger.child({ part: 'rooms' }),
    globalRooms: settings.globalRooms,
    grace: settings.roomGraceSeconds * 1000,
    pageOf: async (key) => {
      const page = await editing.pageKeys.pageOf(key);
      return page && { title: page.title, edit: (await editing.documentsOf(page)).edit };
    },
  });
  return { editChat, rooms, directory: createRoomDirectory(rooms) };
}
