// SPDX-License-Identifier: GPL-2.0-or-later

/** A page that a link may lead to. */
export type PageSuggestion = {
  readonly title: string;
  /** A few words that tell pages of similar titles apart. */
  readonly description?: string;
};

/** What the editor asks about the wiki's pages; the session gives it. */
export type PageDirectory = {
  /** Pages whose titles fit what was typed, best first. Rejects when `signal` aborts or the wiki cannot be asked. */
  readonly search: (typed: string, signal: AbortSignal) => Promise<readonly PageSuggestion[]>;
  /** Where a person reads the page. */
  readonly addressOf: (title: string) => string;
  /** The page that a full address belongs to; `undefined` when it is not one of this wiki's pages. */
  readonly titleOf: (address: URL) => string | undefined;
  /** Titles among these that have no page; links to them are shown as such. Absent when it is not known. */
  readonly missing?: (titles: readonly string[], signal: AbortSignal) => Promise<readonly string[]>;
  /** The category namespace with its colon, such as `Category:`. */
  readonly categoryPrefix: string;
};

/** A directory that knows no page: until the session gives a real one, and in tests. */
export const emptyDirectory: PageDirectory = {
  search: async () => [],
  addressOf: (title) => `/wiki/${encodeURIComponent(title.replaceAll(' ', '_'))}`,
  titleOf: () => undefined,
  categoryPrefix: 'Category:',
};

/** A title as typed, made tidy: underscores are spaces; `undefined` when it cannot be a title. */
export function tidyTitle(typed: string): string | undefined {
  const title = typed.replaceAll('_', ' ').replaceAll(/\s+/gu, ' ').trim();
  if (title === '' || title.length > 255 || /[<>[\]|{}#\p{Cc}]/u.test(title)) return undefined;
  return title;
}
