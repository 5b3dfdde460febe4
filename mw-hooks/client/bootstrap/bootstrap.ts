// SPDX-License-Identifier: GPL-2.0-or-later
import type { UnreadRoomsEvent } from '@parley/chat-ui/drawer/unread-rooms.ts';
import type { PeopleEditingEvent } from '@parley/chat-ui/wiki/people-editing.ts';
import type { PeopleTalkingEvent } from '@parley/chat-ui/wiki/people-talking.ts';
import { wikiPageContext, type WikiPageContext } from '../wiki/page-context.ts';
import { watchOrdinaryEditing } from './edit-notice.ts';
import { tellHelpNews } from './help-news.ts';
import { loadPart } from './load-part.ts';
import { fetchPresence } from './presence.ts';
import { showEditing, showOutOfReach, showPresence, showTalking, showUnread, tabLinks } from './tabs.ts';

/**
 * Runs on the wiki's pages and does nearly nothing: it puts numbers on the tabs, says when others edit the page
 * together, looks whether a question was answered, and fetches the drawer when somebody asks for it.
 */

/** How often the numbers are asked for while the page is in view, in milliseconds. */
const refreshTime = 60_000;

type DrawerPart = { readonly openDrawer: (context: WikiPageContext, opener?: HTMLElement) => Promise<void> };

async function openDrawer(context: WikiPageContext, opener?: HTMLAnchorElement): Promise<void> {
  opener?.setAttribute('aria-busy', 'true');
  try {
    const part = (await loadPart('ext.parley.drawer')) as DrawerPart;
    await part.openDrawer(context, opener);
  } catch {
    // The drawer cannot be fetched: the tab leads where it does without a script.
    if (opener !== undefined) location.assign(opener.href);
  } finally {
    opener?.removeAttribute('aria-busy');
  }
}

/** Whoever is in rooms stays in them from page to page. */
function inRooms(): boolean {
  try {
    return sessionStorage.getItem('parley.drawer') !== null;
  } catch {
    return false;
  }
}

function openOnClick(context: WikiPageContext, tabs: readonly HTMLAnchorElement[]): void {
  for (const tab of tabs) {
    tab.addEventListener('click', (event) => {
      // In another tab or window the record is what the address gives.
      if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      void openDrawer(context, tab);
    });
  }
  addEventListener('keydown', (event) => {
    if (!event.altKey || event.ctrlKey || event.code !== 'KeyC' || event.defaultPrevented) return;
    event.preventDefault();
    void openDrawer(context, tabs[0]);
  });
}

function start(context: WikiPageContext): void {
  // The edit page has its own chat for the key and the rooms.
  const editing = mw.config.get('wgAction') === 'parley';
  const tabs = tabLinks('chat');
  if (tabs.length > 0 && !editing) openOnClick(context, tabs);
  if (inRooms() && !editing) void openDrawer(context);
  // The edit page has live help of its own.
  if (context.person !== null && !editing) void tellHelpNews(context);
  document.addEventListener('parley-unread-all', (event) => {
    const { count, shown, words } = (event as UnreadRoomsEvent).detail;
    showUnread(count === 0 ? '' : shown, words);
  });
  if (context.title === '') return;
  const notice = watchOrdinaryEditing();
  /** On the edit page: how many are in its session, which is newer than any answer. */
  let here: number | undefined;
  document.addEventListener('parley-people-talking', (event) => showTalking((event as PeopleTalkingEvent).detail));
  document.addEventListener('parley-people-editing', (event) => {
    here = (event as PeopleEditingEvent).detail;
    showEditing(here);
  });
  const refresh = async () => {
    if (document.visibilityState !== 'visible') return;
    const presence = await fetchPresence(context);
    showOutOfReach(presence === undefined);
    if (presence === undefined || presence === 'unknown') return;
    showPresence({ ...presence, editing: here ?? presence.editing });
    notice(presence.editing);
  };
  void refresh();
  setInterval(() => void refresh(), refreshTime);
  document.addEventListener('visibilitychange', () => void refresh());
}

const context = wikiPageContext();
if (context !== undefined) {
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', () => start(context));
  else start(context);
}

export { loadPart as load };
