// SPDX-License-Identifier: GPL-2.0-or-later
import type { PagePresence } from '@parley/protocol/http/api.ts';

/** The tabs that the extension adds to a page. */
export type TabName = 'chat' | 'edit';

/**
 * The links of a tab: skins put the extension's attributes on the link or on what holds it, and some show a tab twice,
 * in a menu for narrow windows.
 */
export function tabLinks(name: TabName): readonly HTMLAnchorElement[] {
  const places = [...document.querySelectorAll(`[data-parley-tab="${name}"], .parley-tab-${name}`)];
  const links = places.map((place) => (place instanceof HTMLAnchorElement ? place : place.querySelector('a')));
  return [...new Set(links)].filter((link) => link !== null);
}

/** Puts numbers on the tabs, with words for who hears or points at them. */
export function showPresence({ chat, editing, related }: PagePresence): void {
  showTalking(chat);
  showEditing(editing);
  const near =
    related === undefined ? '' : mw.msg('parley-client-tab-related', related.count, `\u2068${related.title}\u2069`);
  setBadge('chat', 'related', near === '' ? '' : '•', near);
}

/** How many people are in the page's room. */
export function showTalking(people: number): void {
  setBadge('chat', 'count', numberOf(people), mw.msg('parley-client-tab-chat', people));
}

/** How many people edit the page together. */
export function showEditing(people: number): void {
  setBadge('edit', 'count', numberOf(people), mw.msg('parley-client-tab-edit', people));
}

/** A number as it stands on a tab; none where nobody is. */
function numberOf(people: number): string {
  return people === 0 ? '' : new Intl.NumberFormat(languageTag()).format(people);
}

/** The tabs say that Parley is out of reach, and lead on as they did. */
export function showOutOfReach(outOfReach: boolean): void {
  for (const name of ['chat', 'edit'] as const) {
    setBadge(name, 'away', outOfReach ? '–' : '', mw.msg('parley-client-tab-away'));
    if (outOfReach) for (const kind of ['count', 'related']) setBadge(name, kind, '', '');
  }
}

/** What is unread in the rooms of a closed drawer. */
export function showUnread(shown: string, words: string): void {
  setBadge('chat', 'unread', shown, words);
}

function setBadge(tab: TabName, kind: string, shown: string, words: string): void {
  for (const link of tabLinks(tab)) setBadgeOf(link, kind, shown, words);
}

function setBadgeOf(link: HTMLAnchorElement, kind: string, shown: string, words: string): void {
  const known = link.querySelector<HTMLElement>(`.ext-parley-badge--${kind}`);
  if (known === null && shown === '') return;
  const place = known ?? addBadge(link, kind);
  place.hidden = shown === '';
  place.textContent = shown;
  place.title = words;
  place.setAttribute('aria-label', words);
}

function addBadge(link: HTMLAnchorElement, kind: string): HTMLElement {
  const badge = document.createElement('span');
  badge.className = `ext-parley-badge ext-parley-badge--${kind}`;
  badge.setAttribute('role', 'img');
  // Beside the words, where a skin has them in an element of their own.
  (link.querySelector('span') ?? link).append(badge);
  return badge;
}

/** Wikis have language codes that are no BCP 47 tags. */
function languageTag(): string | undefined {
  const code = mw.config.get('wgUserLanguage');
  try {
    return Intl.getCanonicalLocales(code)[0];
  } catch {
    return undefined;
  }
}
