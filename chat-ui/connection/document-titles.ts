// SPDX-License-Identifier: GPL-2.0-or-later
/** Documents whose titles are remembered; a page has a handful of rooms around it. */
const most = 500;

const titles = new Map<string, string>();

/** Notes which page a document is about, as the server told. */
export function rememberTitle(document: string, title: string): void {
  titles.delete(document);
  titles.set(document, title);
  const [oldest] = titles.keys();
  if (titles.size > most && oldest !== undefined) titles.delete(oldest);
}

/** The page that a document is about, if the server told. */
export function titleOf(document: string): string | undefined {
  return titles.get(document);
}
