// SPDX-License-Identifier: GPL-2.0-or-later
import type { RoomEntry } from '@parley/protocol/http/api.ts';
import type { RoomDirectory } from '../chat/rooms/room-directory.ts';
import type { Editing } from '../editing/editing.ts';
import type { WikiPage } from '../wiki/port.ts';

/** Rooms of other pages shown beside a page's own. */
const mostOthers = 4;

/** What the drawer of a page offers: its own room while somebody is there, then the most populated ones. */
export function createRoomsForPage(
  directory: RoomDirectory,
  editing: Editing,
): (page: WikiPage) => Promise<readonly RoomEntry[]> {
  return async (page) => {
    const { room } = await editing.documentsOf(page);
    const count = directory.count(room);
    const here: RoomEntry = { kind: 'here', document: room, title: page.title, count, people: directory.faces(room) };
    const others = directory.mostPopulated().filter(({ document, kind }) => kind !== 'global' && document !== room);
    return [...(count > 0 ? [here] : []), ...others.slice(0, mostOthers)];
  };
}
