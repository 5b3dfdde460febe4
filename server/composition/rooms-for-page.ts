// SPDX-License-Identifier: GPL-2.0-or-later
import { parseDocumentName } from '@parley/protocol/documents/document-name.ts';
import type { Rooms } from '../chat/rooms/rooms.ts';
import type { Logger } from '../observability/logger.ts';
import { createTopics, type Topics } from '../topics/topics.ts';
import type { Side } from './sides.ts';

export type TopicsParts = {
  readonly side: Side;
  readonly rooms: Pick<Rooms, 'populated'>;
  readonly logger: Logger;
};

/** How soon a wiki that did not answer is asked for its pages again, in milliseconds. */
const againAfter = 10_000;

/**
 * Joins who is in the rooms of a wiki with what its pages say of each other: the rooms that the drawer of a page
 * offers. What a wiki elsewhere says is read while people come in already.
 */
export async function createRoomTopics({ side, rooms, logger }: TopicsParts): Promise<Topics> {
  const { wiki, editing, kind } = side;
  const isOfWiki = (document: string) => parseDocumentName(document)?.wiki === wiki.id;
  const topics = createTopics({
    wiki,
    populated: () => rooms.populated().filter((room) => room.kind === 'room' && isOfWiki(room.document)),
    roomOf: async (page) => (await editing.documentsOf(page)).room,
    failed: (error) => logger.error({ err: error }, 'a change could not be brought into the topics'),
  });
  switch (kind.kind) {
    case 'embedded':
      await topics.load();
      return topics;
    case 'mediawiki':
      return loadingMeanwhile(topics, logger);
    default:
      return kind satisfies never;
  }
}

function loadingMeanwhile(topics: Topics, logger: Logger): Topics {
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  const load = async (): Promise<void> => {
    try {
      await topics.load();
      logger.info('what the pages say of each other was read');
    } catch (error) {
      if (stopped) return;
      logger.warn({ err: error }, 'what the pages say of each other could not be read yet');
      timer = setTimeout(() => void load(), againAfter);
      timer.unref();
    }
  };
  void load();
  return {
    load: () => topics.load(),
    roomsFor: (page) => topics.roomsFor(page),
    stop: () => {
      stopped = true;
      clearTimeout(timer);
      topics.stop();
    },
  };
}
