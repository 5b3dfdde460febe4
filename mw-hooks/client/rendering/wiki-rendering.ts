// SPDX-License-Identifier: GPL-2.0-or-later
import type { PageSuggestion } from '@parley/editor-client/editor/links/page-directory.ts';
import type { FileSuggestion, WikiRendering } from '@parley/editor-client/editor/wiki/rendering-port.ts';
import { askWiki, postToWiki } from '../host/wiki-requests.ts';
import { readTemplateData } from './template-data.ts';

const templateNamespace = 10;
const fileNamespace = 6;
/** Found titles that are offered at once. */
const offered = 8;
/** Width of the small pictures in a search for files, in pixels. */
const thumbnailWidth = 80;

/** What the editor asks of this wiki: its parser, its TemplateData, its search. */
export function wikiRendering(title: string, siteFacts: SiteFacts): WikiRendering {
  const namespaces = mw.config.get('wgFormattedNamespaces');
  return {
    render: (wikitext, signal) => render(title, wikitext, signal),
    templateData: readTemplateData,
    searchTemplates: (typed, signal) => searchTitles(typed, templateNamespace, signal),
    searchFiles,
    mayFetch: (address) => siteFacts.fileOrigins.has(address.origin),
    templatePrefix: `${namespaces[templateNamespace] ?? 'Template'}:`,
    filePrefix: `${namespaces[fileNamespace] ?? 'File'}:`,
    extensionTags: siteFacts.extensionTags,
  };
}

/** What is true of the whole wiki. */
export type SiteFacts = {
  /** Origins that the wiki shows files from. */
  readonly fileOrigins: ReadonlySet<string>;
  readonly extensionTags: readonly string[];
};

type SiteAnswer = {
  readonly query: {
    readonly extensiontags?: readonly string[];
    readonly repos?: readonly { readonly rootUrl?: string; readonly url?: string; readonly thumbUrl?: string }[];
  };
};

/** Asks the wiki for its extension tags and where its files are; without an answer, the plainest that is true. */
export async function askSiteFacts(): Promise<SiteFacts> {
  const own = location.origin;
  try {
    const [site, files] = await Promise.all([
      askWiki<SiteAnswer>({ action: 'query', meta: 'siteinfo', siprop: 'extensiontags' }),
      askWiki<SiteAnswer>({ action: 'query', meta: 'filerepoinfo', friprop: 'rootUrl|url|thumbUrl' }),
    ]);
    const addresses = (files.query.repos ?? []).flatMap(({ rootUrl, url, thumbUrl }) => [rootUrl, url, thumbUrl]);
    return {
      fileOrigins: new Set([own, ...addresses.flatMap(originOf)]),
      extensionTags: (site.query.extensiontags ?? []).map((tag) => tag.replaceAll(/[<>]/gu, '').toLowerCase()),
    };
  } catch {
    return { fileOrigins: new Set([own]), extensionTags: [] };
  }
}

function originOf(address: string | undefined): readonly string[] {
  if (address === undefined || address === '') return [];
  try {
    return [new URL(address, location.href).origin];
  } catch {
    return [];
  }
}

async function render(title: string, wikitext: string, signal: AbortSignal): Promise<string> {
  type Parsed = {
    readonly parse: { readonly text: string; readonly modulestyles: readonly string[] };
  };
  const { parse } = await postToWiki<Parsed>(
    {
      action: 'parse',
      title,
      text: wikitext,
      contentmodel: 'wikitext',
      prop: 'text|modules',
      pst: 1,
      preview: 1,
      disablelimitreport: 1,
      disableeditsection: 1,
      wrapoutputclass: '',
    },
    signal,
  );
  if (parse.modulestyles.length > 0) mw.loader.load(parse.modulestyles);
  return parse.text;
}

/** Titles of one namespace; a prefix that was typed with the namespace's name is understood by the wiki. */
async function searchTitles(typed: string, namespace: number, signal: AbortSignal): Promise<readonly PageSuggestion[]> {
  type Found = { readonly query?: { readonly prefixsearch?: readonly { readonly title: string }[] } };
  const answer = await askWiki<Found>(
    { action: 'query', list: 'prefixsearch', pssearch: typed, psnamespace: namespace, pslimit: offered },
    signal,
  );
  return (answer.query?.prefixsearch ?? []).map(({ title }) => ({ title }));
}

type FilePage = {
  readonly title: string;
  readonly index?: number;
  readonly imageinfo?: readonly { readonly thumburl?: string; readonly width?: number; readonly height?: number }[];
};

/** Files whose names hold the words, each with a small picture. */
async function searchFiles(typed: string, signal: AbortSignal): Promise<readonly FileSuggestion[]> {
  type Found = { readonly query?: { readonly pages?: readonly FilePage[] } };
  const { query } = await askWiki<Found>(
    {
      action: 'query',
      generator: 'prefixsearch',
      gpssearch: typed,
      gpsnamespace: fileNamespace,
      gpslimit: offered,
      prop: 'imageinfo',
      iiprop: 'url|size',
      iiurlwidth: thumbnailWidth,
    },
    signal,
  );
  const pages = [...(query?.pages ?? [])].sort((a, b) => (a.index ?? 0) - (b.index ?? 0));
  return pages.map(({ title, imageinfo }) => {
    const { thumburl, width = 0, height = 0 } = imageinfo?.[0] ?? {};
    return {
      title,
      ...(thumburl === undefined ? {} : { thumbnail: thumburl }),
      ...(width > 0 && height > 0 ? { ratio: height / width } : {}),
    };
  });
}
