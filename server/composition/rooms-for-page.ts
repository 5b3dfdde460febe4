// SPDX-License-Identifier: GPL-2.0-or-later
import type { Rooms } from '../chat/rooms/rooms.ts';
import type { Editing } from '../editing/editing.ts';
import type { Logger } from '../observability/logger.ts';
import { createTopics, type Topics } from '../topics/topics.ts';
import type { EmbeddedWiki } from '../wiki/embedded/embedded-wiki.ts';

export type TopicsParts = {
  readonly wiki: EmbeddedWiki;
  readonly rooms: Pick<Rooms, 'populated'>;
  readonly editing: Editing;
  readonly logger: Logger;
};

/** Joins who is in the rooms with what the pages say of each other: the rooms that the drawer of a page offers. */
export async function createRoomTopics({ wiki, rooms, editing, logger }: TopicsParts): Promise<Topics> {
  const topics = createTopics({
    wiki,
    populated: () => rooms.populated().filter(({ kind }) => kind === 'room'),
    roomOf: async (page) => (await editing.documentsOf(page)).room,
    failed: (error) => logger.error({ err: error }, 'a change could not be brought into the topics'),
  });
  await topics.load();
  return topics;
}
