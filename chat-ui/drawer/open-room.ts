// SPDX-License-Identifier: GPL-2.0-or-later
import type { HelpView } from './helping-drawer.ts';

/** A room that a person is in. */
export type OpenRoom = {
  readonly document: string;
  readonly title: string;
  readonly topic: string;
  /** The page that the room is about, which its people can edit together. */
  readonly page?: string;
};

/**
 * What of the drawer goes along from page to page in a tab: names of rooms. What people wrote in a room or about it
 * stays out, since browsers write even what belongs to one tab to the disk.
 */
export type DrawerRemains = {
  readonly rooms: readonly OpenRoom[];
  /** The room in view. */
  readonly current?: string;
  readonly open: boolean;
  /** Views of live help that go on out of sight. */
  readonly help: readonly HelpView[];
};

const storageKey = 'parley.drawer';

/** Remembers the drawer for the next page of this tab. */
export function keepDrawer(remains: DrawerRemains): void {
  try {
    if (remains.rooms.length === 0 && remains.help.length === 0 && !remains.open) sessionStorage.removeItem(storageKey);
    else sessionStorage.setItem(storageKey, JSON.stringify({ ...remains, rooms: remains.rooms.map(withoutTopic) }));
  } catch {
    // Without storage the next page begins with a closed drawer.
  }
}

/** The drawer as the page before left it. */
export function keptDrawer(): DrawerRemains {
  try {
    const value: unknown = JSON.parse(sessionStorage.getItem(storageKey) ?? 'null');
    if (typeof value === 'object' && value !== null && 'rooms' in value && Array.isArray(value.rooms)) {
      const current = 'current' in value && typeof value.current === 'string' ? { current: value.current } : {};
      const open = 'open' in value && value.open === true;
      return { rooms: value.rooms.flatMap(roomOf), open, help: 'help' in value ? helpOf(value.help) : [], ...current };
    }
  } catch {
    // Not readable: nothing is kept.
  }
  return { rooms: [], open: false, help: [] };
}

function helpOf(value: unknown): readonly HelpView[] {
  const known: readonly HelpView[] = ['help', 'desk'];
  return Array.isArray(value) ? known.filter((view) => value.includes(view)) : [];
}

function withoutTopic({ topic: _words, ...room }: OpenRoom): Omit<OpenRoom, 'topic'> {
  return room;
}

function roomOf(value: unknown): readonly OpenRoom[] {
  if (typeof value !== 'object' || value === null || !('document' in value && 'title' in value)) return [];
  const { document, title } = value;
  if (typeof document !== 'string' || typeof title !== 'string') return [];
  const page = 'page' in value && typeof value.page === 'string' ? { page: value.page } : {};
  return [{ document, title, topic: '', ...page }];
}
