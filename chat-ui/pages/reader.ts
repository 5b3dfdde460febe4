// SPDX-License-Identifier: GPL-2.0-or-later
import type { HelpStanding } from '@parley/protocol/help/api.ts';
import type { PagePresence } from '@parley/protocol/http/api.ts';
import type { UnreadRooms, UnreadRoomsEvent } from '../drawer/unread-rooms.ts';
import type { PeopleEditingEvent } from '../wiki/people-editing.ts';
import type { PeopleTalkingEvent } from '../wiki/people-talking.ts';
import { readPageContext } from './page-context.ts';

/**
 * Runs on every page of the wiki and does nearly nothing: it puts numbers on the tabs, and fetches the drawer when
 * somebody asks for it. Everything else comes with the drawer.
 */

/** How often the numbers are asked for while the page is in view, in milliseconds. */
const refreshTime = 60_000;

const context = readPageContext();
/** On the edit page: how many are in its session, which is newer than any answer. */
let editing: number | undefined;

async function refresh(title: string): Promise<void> {
  if (document.visibilityState !== 'visible') return;
  try {
    const response = await fetch(`/api/presence?page=${encodeURIComponent(title)}`);
    if (!response.ok) return;
    const presence = (await response.json()) as PagePresence;
    show('chat', presence.chat);
    show('editing', editing ?? presence.editing);
    showRelated(presence.related);
  } catch {
    // Reading goes on without numbers.
  }
}

function show(name: 'chat' | 'editing', count: number): void {
  for (const place of document.querySelectorAll<HTMLElement>(`[data-parley-count="${name}"]`)) {
    place.hidden = count === 0;
    place.textContent = count === 0 ? '' : new Intl.NumberFormat(document.documentElement.lang).format(count);
  }
}

/** A quiet mark on the tab with words for who hears or points at it: people talk about something near. */
function showRelated(related: PagePresence['related']): void {
  const place = document.querySelector<HTMLElement>('[data-parley-related]');
  if (place === null) return;
  place.hidden = related === undefined;
  if (related === undefined) return;
  const language = document.documentElement.lang;
  const forms = JSON.parse(place.dataset['parleyRelated'] ?? '{}') as Partial<Record<Intl.LDMLPluralRule, string>>;
  const form = forms[new Intl.PluralRules(language).select(related.count)] ?? forms.other ?? '';
  const words = form
    .replaceAll('$1', () => new Intl.NumberFormat(language).format(related.count))
    .replaceAll('$3', () => `\u2068${related.title}\u2069`);
  place.title = words;
  place.setAttribute('role', 'img');
  place.setAttribute('aria-label', words);
}

/** What is unread in the rooms of a closed drawer. */
function showUnread({ count, shown, words }: UnreadRooms): void {
  const place = document.querySelector<HTMLElement>('[data-parley-unread]');
  if (place === null) return;
  place.hidden = count === 0;
  place.textContent = shown;
  place.title = words;
  place.setAttribute('role', 'img');
  place.setAttribute('aria-label', words);
}

async function openDrawer(opener?: HTMLAnchorElement): Promise<void> {
  if (context === undefined) return;
  try {
    const { openDrawer: open } = await import('./drawer.ts');
    await open(context, opener);
  } catch {
    // The drawer cannot be fetched (a newer version was installed): the tab leads where it does without a script.
    if (opener !== undefined) location.assign(opener.href);
  }
}

/** Whether there is news for this person: a question that was answered, an edit that was reverted. */
async function lookForNews(title: string): Promise<void> {
  try {
    const response = await fetch(`/api/help/state?page=${encodeURIComponent(title)}`);
    if (!response.ok || context === undefined) return;
    const notices = ((await response.json()) as HelpStanding).you?.notices ?? [];
    if (notices.length > 0) await (await import('./drawer.ts')).tellHelpNotices(context, notices);
  } catch {
    // Told at the next visit.
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

function start(title: string): void {
  const tab = document.querySelector<HTMLAnchorElement>('a[data-parley-tab="chat"]');
  tab?.addEventListener('click', (event) => {
    // In another tab or window the record is what the address gives.
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    void openDrawer(tab);
  });
  addEventListener('keydown', (event) => {
    // The edit page has its own chat for this key.
    if (event.altKey && event.code === 'KeyC' && !event.ctrlKey && context?.view !== 'edit' && tab !== null) {
      event.preventDefault();
      void openDrawer(tab);
    }
  });
  document.addEventListener('parley-unread-all', (event) => showUnread((event as UnreadRoomsEvent).detail));
  document.addEventListener('parley-people-talking', (event) => show('chat', (event as PeopleTalkingEvent).detail));
  document.addEventListener('parley-people-editing', (event) => {
    editing = (event as PeopleEditingEvent).detail;
    show('editing', editing);
  });
  if (inRooms() && context?.view !== 'edit') void openDrawer();
  // The edit page has live help of its own.
  if (context?.person && context.view !== 'edit') void lookForNews(title);
  void refresh(title);
  setInterval(() => void refresh(title), refreshTime);
  document.addEventListener('visibilitychange', () => void refresh(title));
}

if (context !== undefined && context.title !== '') start(context.title);
