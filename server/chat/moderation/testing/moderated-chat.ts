// SPDX-License-Identifier: GPL-2.0-or-later
import { type Database, openDatabase } from '../../../storage/database.ts';
import { createJournal } from '../../../storage/journal.ts';
import { createEditChat, type EditChat } from '../../edit-chat.ts';
import { createRooms, type Rooms } from '../../rooms/rooms.ts';
import { openFakeFeed } from '../../testing/fake-feed.ts';
import { createManualTiming, type ManualTiming } from '../../testing/manual-timing.ts';
import { admitted, admittedModerator, person, silent } from '../../testing/people.ts';
import { createModeration, type Moderation } from '../moderation.ts';

export const room = 'room:demo:p1';
export const editChatName = 'edit-chat:demo:p1';
/** Trudy signed in once, and is nowhere now. */
export const trudy = person('Trudy');
export const mallory = { wiki: 'demo', userId: 'mallory' };

/** What somebody says. */
export const post = (id: string, text: string) => ({ type: 'post' as const, id, text });

type Server = { readonly moderation: Moderation; readonly rooms: Rooms; readonly editChat: EditChat };

/** Rooms, an edit-chat and those who keep order there, over a database in memory and a clock that the test moves. */
export class ModeratedChat {
  readonly timing: ManualTiming;
  readonly #db: Database;
  #server: Server;

  private constructor(db: Database, timing: ManualTiming, server: Server) {
    this.#db = db;
    this.timing = timing;
    this.#server = server;
  }

  static async start(): Promise<ModeratedChat> {
    const db = await openDatabase(':memory:');
    const timing = createManualTiming();
    return new ModeratedChat(db, timing, await serverOver(db, timing));
  }

  /** The server as it is after a start over the same database. */
  async restart(): Promise<void> {
    this.#server = await serverOver(this.#db, this.timing);
  }

  stop(): Promise<void> {
    return this.#db.destroy();
  }

  get moderation(): Moderation {
    return this.#server.moderation;
  }

  get rooms(): Rooms {
    return this.#server.rooms;
  }

  openRoom(name: string = room) {
    return openFakeFeed(this.#server.rooms.handler, name);
  }

  openRecord() {
    return openFakeFeed(this.#server.editChat.handler, editChatName);
  }

  async roomWithThree() {
    const feed = await this.openRoom();
    return {
      feed,
      mo: feed.join(admittedModerator('Mo')),
      mallory: feed.join(admitted('Mallory')),
      bob: feed.join(admitted('Bob')),
    };
  }
}

async function serverOver(db: Database, timing: ManualTiming): Promise<Server> {
  const within = (wiki: string, document: string) => document.split(':')[1] === wiki;
  const personOf = async ({ userId }: { readonly userId: string }) => (userId === trudy.userId ? trudy : undefined);
  const moderation = await createModeration({ db, timing, titleOf: async () => 'Spiders', personOf, within });
  const shared = { logger: silent, timing, other: moderation.carryOut };
  const rooms = createRooms({
    ...shared,
    wiki: 'demo',
    pageOf: async (key) => ({ title: key, edit: `edit:demo:${key}.0` }),
    standing: moderation.standing(false),
  });
  const editChat = createEditChat({
    ...shared,
    db,
    journal: createJournal(db),
    begun: async () => undefined,
    standing: moderation.standing(true),
  });
  moderation.watch({ kept: false, standing: moderation.standing(false), all: () => rooms.conversations.all() });
  moderation.watch({ kept: true, standing: moderation.standing(true), all: () => editChat.conversations.all() });
  return { moderation, rooms, editChat };
}
