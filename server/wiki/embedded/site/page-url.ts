// SPDX-License-Identifier: GPL-2.0-or-later

/** What can be asked of a page besides reading it. */
export type PageAction = 'edit' | 'history' | 'chat' | 'diff' | 'revision' | 'restore' | 'protect';

/** Address of a page of the embedded wiki, or of something about it. */
export function pageUrl(
  title: string,
  action?: PageAction,
  query: Readonly<Record<string, string | number>> = {},
): string {
  const path = `/wiki/${encodeURIComponent(title.replaceAll(' ', '_')).replaceAll('%2F', '/').replaceAll('%3A', ':')}`;
  const search = new URLSearchParams();
  if (action !== undefined) search.set('action', action);
  for (const [name, value] of Object.entries(query)) search.set(name, String(value));
  return search.size === 0 ? path : `${path}?${search.toString()}`;
}
