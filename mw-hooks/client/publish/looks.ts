// SPDX-License-Identifier: GPL-2.0-or-later
import { msg } from '@parley/chat-ui/i18n/messages.ts';
import type { WikiLook } from '@parley/editor-client/publish/wiki-side.ts';
import { postToWiki } from '../host/wiki-requests.ts';
import type { PreparedEdit } from '@parley/protocol/http/api.ts';

/** Puts the wiki's own difference or preview of a draft into an element of the page. */
export async function showLook(look: WikiLook, prepared: PreparedEdit, place: HTMLElement): Promise<void> {
  switch (look) {
    case 'difference':
      return showDifference(prepared, place);
    case 'preview':
      return showPreview(prepared, place);
  }
}

async function showDifference(prepared: PreparedEdit, place: HTMLElement): Promise<void> {
  type Compared = { readonly compare: { readonly body: string } };
  const from = prepared.baseRevision > 0 ? { fromrev: prepared.baseRevision } : emptySide;
  const { compare } = await postToWiki<Compared>({
    action: 'compare',
    ...from,
    toslots: 'main',
    totitle: prepared.title,
    'totext-main': prepared.wikitext,
    'tocontentmodel-main': 'wikitext',
    prop: 'diff',
  });
  mw.loader.load(['mediawiki.diff.styles']);
  const table = document.createElement('table');
  table.className = 'diff diff-editfont-monospace';
  // Rows that the wiki made of both texts, escaped by it as on its own pages of differences.
  table.innerHTML = `<colgroup><col class="diff-marker"><col class="diff-content"><col class="diff-marker"><col class="diff-content"></colgroup><tbody>${compare.body}</tbody>`;
  place.dir = 'auto';
  place.replaceChildren(compare.body === '' ? sentence(msg('parley-wiki-look-same')) : table);
}

const emptySide = { fromslots: 'main', 'fromtext-main': '', 'fromcontentmodel-main': 'wikitext' };

async function showPreview(prepared: PreparedEdit, place: HTMLElement): Promise<void> {
  type Parsed = {
    readonly parse: {
      readonly text: string;
      readonly modules: readonly string[];
      readonly modulestyles: readonly string[];
    };
  };
  const { parse } = await postToWiki<Parsed>({
    action: 'parse',
    title: prepared.title,
    text: prepared.wikitext,
    summary: prepared.summary,
    prop: 'text|modules',
    pst: 1,
    preview: 1,
    disableeditsection: 1,
    contentmodel: 'wikitext',
  });
  mw.loader.load([...parse.modulestyles, ...parse.modules]);
  const content = document.createElement('div');
  content.className = 'mw-body-content';
  content.innerHTML = parse.text;
  place.replaceChildren(content);
}

function sentence(words: string): HTMLElement {
  const paragraph = document.createElement('p');
  paragraph.textContent = words;
  return paragraph;
}
