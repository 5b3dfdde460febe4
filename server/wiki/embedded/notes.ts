// SPDX-License-Identifier: GPL-2.0-or-later
import { ParleyError } from '@parley/protocol/errors/codes.ts';
import type { RevisionSummary } from '@parley/protocol/http/api.ts';
import { pageSchema } from '@parley/protocol/schema/page-schema.ts';
import type { Node } from 'prosemirror-model';
import { parsePage, renderPage } from '../../editing/page-html.ts';
import type { LeftNote, Note, PublishRequest } from '../port.ts';
import type { Pages } from './pages.ts';
import type { Revisions } from './revisions.ts';

type NotesDependencies = {
  readonly pages: Pages;
  readonly revisions: Revisions;
  readonly publish: (request: PublishRequest) => Promise<RevisionSummary>;
  readonly now: () => number;
};

/** Others may write on the same page in the same moment; this often it is tried once more. */
const attempts = 5;

/** Adds a section at the end of a page, made if it does not exist. */
export async function leaveNote(deps: NotesDependencies, note: Note): Promise<LeftNote> {
  for (let attempt = 1; ; attempt += 1) {
    const page = await deps.pages.named(note.title);
    const content = page.latestRevision === 0 ? undefined : await deps.revisions.content(page.latestRevision);
    const html = `${content?.html ?? ''}${sectionOf(note, deps.now())}`;
    try {
      const { by, summary } = note;
      const request = { title: page.title, html, summary, by, baseRevision: page.latestRevision, coAuthors: [] };
      const { id } = await deps.publish(request);
      return { title: page.title, revision: id };
    } catch (error) {
      const overtaken = error instanceof ParleyError && error.code === 'edit_conflict';
      if (!overtaken || attempt === attempts) throw error;
    }
  }
}

function sectionOf({ heading, text, by }: Note, at: number): string {
  const signature = `${by.name}, ${new Date(at).toISOString().slice(0, 16).replace('T', ' ')} (UTC)`;
  const paragraphs = text
    .replaceAll('~~~~', signature)
    .split(/\n{2,}/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const blocks = [
    pageSchema.node('heading', { level: 2 }, textOf(heading.trim())),
    ...paragraphs.map((part) => pageSchema.node('paragraph', null, textOf(part))),
  ];
  return renderPage(pageSchema.node('doc', null, blocks));
}

function textOf(text: string): readonly Node[] {
  return text === '' ? [] : [pageSchema.text(text)];
}

/** A page's words, a line for each block. */
export function plainTextOf(html: string): string {
  const page = parsePage(html);
  return page.textBetween(0, page.content.size, '\n', '\n');
}
