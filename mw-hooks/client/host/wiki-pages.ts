// SPDX-License-Identifier: GPL-2.0-or-later
import type { PageSide } from '@parley/chat-ui/host/parley-host.ts';
import { interwikiTitle } from './interwiki.ts';
import { askWiki } from './wiki-requests.ts';

const parameters: Readonly<Record<PageSide, Readonly<Record<string, string>>>> = {
  read: {},
  edit: { action: 'parley' },
  record: { action: 'parley', view: 'chat' },
};

/** Titles that one question to the wiki may hold. */
const titlesAtOnce = 50;

/** Address of a page, as the wiki itself writes it. */
export function pageAddress(title: string, side: PageSide): string {
  return mw.util.getUrl(title, parameters[side]);
}

/** The page of this wiki that an address leads to, in either of the forms wikis have. */
export function titleOfAddress(address: string, origin: string): string | undefined {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return undefined;
  }
  if (url.origin !== origin) return undefined;
  return titleOfScript(url) ?? titleOfPath(url.pathname);
}

function titleOfScript(url: URL): string | undefined {
  if (url.pathname !== mw.config.get('wgScript')) return undefined;
  const title = url.searchParams.get('title');
  return title === null ? undefined : tidy(title);
}

function titleOfPath(path: string): string | undefined {
  const [before = '', after = ''] = mw.config.get('wgArticlePath').split('$1');
  if (before === '' || !path.startsWith(before) || !path.endsWith(after)) return undefined;
  try {
    return tidy(decodeURIComponent(path.slice(before.length, path.length - after.length)));
  } catch {
    return undefined;
  }
}

function tidy(title: string): string | undefined {
  const tidied = title.replaceAll('_', ' ').trim();
  return tidied === '' ? undefined : tidied;
}

/** Where a person signs in on the wiki, to come back to this page with its query. */
export function signInAddress(back: string): string {
  const query = new URL(back, location.href).searchParams;
  query.delete('title');
  const returnToQuery = query.toString();
  return mw.util.getUrl('Special:UserLogin', {
    returnto: mw.config.get('wgPageName'),
    ...(returnToQuery === '' ? {} : { returntoquery: returnToQuery }),
  });
}

/** Titles that begin with what was typed, then those that hold its words; a page of another wiki by its prefix. */
export async function searchTitles(words: string, signal?: AbortSignal): Promise<readonly string[]> {
  const elsewhere = await interwikiTitle(words);
  return elsewhere === undefined ? titlesHere(words, signal) : [elsewhere];
}

async function titlesHere(words: string, signal?: AbortSignal): Promise<readonly string[]> {
  type Found = { readonly query?: { readonly prefixsearch?: readonly { readonly title: string }[] } };
  const query = { action: 'query', list: 'prefixsearch', pssearch: words, pslimit: 8 };
  const begun = ((await askWiki<Found>(query, signal)).query?.prefixsearch ?? []).map(({ title }) => title);
  if (begun.length > 0 || words.trim() === '') return begun;
  type Searched = { readonly query?: { readonly search?: readonly { readonly title: string }[] } };
  const search = { action: 'query', list: 'search', srsearch: words, srlimit: 8, srinfo: '', srprop: '' };
  return ((await askWiki<Searched>(search, signal)).query?.search ?? []).map(({ title }) => title);
}

type Normalized = { readonly from: string; readonly to: string };
type Existence = {
  readonly query?: {
    readonly normalized?: readonly Normalized[];
    readonly pages?: readonly { readonly title: string; readonly missing?: boolean; readonly known?: boolean }[];
  };
};

/** Titles among these that have no page, as they were given. */
export async function missingTitles(titles: readonly string[], signal: AbortSignal): Promise<readonly string[]> {
  const missing: string[] = [];
  for (let at = 0; at < titles.length; at += titlesAtOnce) {
    const some = titles.slice(at, at + titlesAtOnce);
    const { query } = await askWiki<Existence>({ action: 'query', prop: 'info', titles: some.join('|') }, signal);
    const gone = new Set(
      (query?.pages ?? []).filter((page) => page.missing === true && page.known !== true).map((page) => page.title),
    );
    const tidied = new Map((query?.normalized ?? []).map(({ from, to }) => [from, to]));
    missing.push(...some.filter((title) => gone.has(tidied.get(title) ?? title)));
  }
  return missing;
}

/** The category namespace with its colon, in the wiki's language. */
export function categoryPrefix(): string {
  return `${mw.config.get('wgFormattedNamespaces')['14'] ?? 'Category'}:`;
}
