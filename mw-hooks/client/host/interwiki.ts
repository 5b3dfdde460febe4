// SPDX-License-Identifier: GPL-2.0-or-later
import { askWiki } from './wiki-requests.ts';

/** A wiki or site that links can name by a prefix. */
type Interwiki = { readonly prefix: string; readonly language?: string };

let known: Promise<ReadonlyMap<string, Interwiki>> | undefined;

/**
 * The title that a link to another wiki has, where what was typed begins with the prefix of one. Those of the same wiki
 * in other languages get a colon: without it they are no links in the text.
 */
export async function interwikiTitle(typed: string): Promise<string | undefined> {
  const [, prefix, rest] = /^:?([^:[\]{}|<>#/]+):\s*(?!\/\/)([^[\]{}|<>]+)$/u.exec(typed.trim()) ?? [];
  if (prefix === undefined || rest === undefined || isNamespace(prefix)) return undefined;
  const wiki = (await interwikis()).get(prefix.trim().toLowerCase());
  if (wiki === undefined) return undefined;
  return `${wiki.language === undefined ? '' : ':'}${wiki.prefix}:${rest.trim()}`;
}

/** A wiki's own namespaces come first where another wiki has the same name, as they do for the wiki itself. */
function isNamespace(prefix: string): boolean {
  const name = prefix.trim().toLowerCase().replaceAll(/[ _]+/gu, '_');
  return Object.hasOwn(mw.config.get('wgNamespaceIds'), name);
}

/** Asked of the wiki once a page, when somebody first types a colon; again when that failed. */
function interwikis(): Promise<ReadonlyMap<string, Interwiki>> {
  known ??= ask().catch(() => {
    known = undefined;
    return new Map();
  });
  return known;
}

async function ask(): Promise<ReadonlyMap<string, Interwiki>> {
  type Answer = { readonly query?: { readonly interwikimap?: readonly Interwiki[] } };
  const { query } = await askWiki<Answer>({ action: 'query', meta: 'siteinfo', siprop: 'interwikimap' });
  return new Map((query?.interwikimap ?? []).map((wiki) => [wiki.prefix.toLowerCase(), wiki]));
}
