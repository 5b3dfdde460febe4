// SPDX-License-Identifier: GPL-2.0-or-later
import * as v from 'valibot';

const OpenRoomSchema = v.object({
  document: v.pipe(v.string(), v.maxLength(128)),
  title: v.string(),
  topic: v.string(),
  /** The page that the room is about, which its people can edit together. */
  page: v.optional(v.string()),
});

/** A room that a person is in. */
export type OpenRoom = v.InferOutput<typeof OpenRoomSchema>;

const RemainsSchema = v.object({ rooms: v.array(OpenRoomSchema), current: v.optional(v.string()), open: v.boolean() });

/** What of the drawer goes along from page to page in a tab: names of rooms, never words. */
export type DrawerRemains = v.InferOutput<typeof RemainsSchema>;

const storageKey = 'parley.drawer';

/** Remembers the drawer for the next page of this tab. */
export function keepDrawer(remains: DrawerRemains): void {
  try {
    if (remains.rooms.length === 0 && !remains.open) sessionStorage.removeItem(storageKey);
    else sessionStorage.setItem(storageKey, JSON.stringify(remains));
  } catch {
    // Without storage the next page begins with a closed drawer.
  }
}

/** The drawer as the page before left it. */
export function keptDrawer(): DrawerRemains {
  try {
    const parsed = v.safeParse(RemainsSchema, JSON.parse(sessionStorage.getItem(storageKey) ?? 'null'));
    if (parsed.success) return parsed.output;
  } catch {
    // Not readable: nothing is kept.
  }
  return { rooms: [], open: false };
}
