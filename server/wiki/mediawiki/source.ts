// SPDX-License-Identifier: GPL-2.0-or-later
import { ParleyError } from '@parley/protocol/errors/codes.ts';
import type { LeftNote, Note, PageSource } from '../port.ts';
import { HtmlAnswer, NoteAnswer, SourceAnswer } from './answers.ts';
import type { WikiRequests } from './wiki-requests.ts';

/** Wikitext by the wiki's own parser. */
export function createPageSource(requests: WikiRequests): PageSource {
  return {
    sourceOf: async ({ title, baseRevision, html, original }) => {
      const revision = baseRevision === 0 ? null : baseRevision;
      const known = revision === null || original === undefined || original === '' ? {} : { original };
      const answer = await requests.post('source', { revision, title, html, ...known }, SourceAnswer);
      // The revision it builds on is hidden or gone: without it everything else of the page would change its form.
      if (answer === undefined) throw new ParleyError('page_deleted');
      return answer.wikitext;
    },
    htmlOf: async ({ title, source }) => {
      const answer = await requests.post('html', { title, wikitext: source }, HtmlAnswer);
      if (answer === undefined) throw new ParleyError('not_found');
      return answer.html;
    },
  };
}

/** Adds a section by the wiki's own edit, so that its filters, blocks and protections apply. */
export async function leaveNote(
  wiki: string,
  requests: Pick<WikiRequests, 'post'>,
  { by, ...note }: Note,
): Promise<LeftNote> {
  // The number of an account elsewhere is that of somebody else here.
  if (by.wiki !== wiki) throw new ParleyError('permission_denied');
  const answer = await requests.post('note', { ...note, by: by.userId }, NoteAnswer);
  if (answer === undefined) throw new ParleyError('not_found');
  return answer;
}
