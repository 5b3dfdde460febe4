// SPDX-License-Identifier: GPL-2.0-or-later
import type { PagePresence } from '@parley/protocol/http/api.ts';
import { readPageContext } from './page-context.ts';

/**
 * Runs on every page of the wiki and does nearly nothing: it puts numbers on the tabs, and fetches the drawer when
 * somebody asks for it. Everything else comes with the drawer.
 */

/** How often the numbers are asked for while the page is in view, in milliseconds. */
const refreshTime = 60_000;

const context = readPageContext();

async function refresh(title: string): Promise<void> {
  if (document.visibilityState !== 'visible') return;
  try {
    const response = await fetch(`/api/presence?page=${encodeURIComponent(title)}`);
    if (!response.ok) return;
    const presence = (await response.json()) as PagePresence;
    show('chat', presence.chat);
    show('editing', presence.editing);
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
  if (inRooms() && context?.view !== 'edit') void openDrawer();
  void refresh(title);
  setInterval(() => void refresh(title), refreshTime);
  document.addEventListener('visibilitychange', () => void refresh(title));
}

if (context !== undefined && context.title !== '') start(context.title);
