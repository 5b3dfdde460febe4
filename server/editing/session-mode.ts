// SPDX-License-Identifier: GPL-2.0-or-later
import type { Node } from 'prosemirror-model';
import type { SessionMode } from '@parley/protocol/edit/frames.ts';
import { ParleyError } from '@parley/protocol/errors/codes.ts';
import { pageSchema } from '@parley/protocol/schema/page-schema.ts';
import { sourcePage, wikitextOf } from '@parley/protocol/schema/source-line.ts';
import type { EditSession } from './edit-session.ts';
import { readParsoidPage } from './parsoid-page.ts';
import { requireSource, wikitextOfDraft } from './session-pages.ts';

/**
 * Goes on in the other mode, in a new lineage. An unpublished draft is turned into the other form first; while that
 * happens what people type waits, so that nothing is left behind. Runs alone in its session.
 * Rejects `mode_unavailable`, and `edit_conflict` when the page changed elsewhere and that was not decided yet.
 */
export async function changeMode(session: EditSession, mode: SessionMode): Promise<void> {
  requireSource(session.tools.wiki);
  if (session.record.mode === mode) return;
  if (!session.record.seeded) {
    await session.startAnew({ mode });
    return;
  }
  await session.tools.documents.still(session.name, () => changeStill(session, mode));
}

async function changeStill(session: EditSession, mode: SessionMode): Promise<void> {
  const page = await session.page();
  session.sawRevision(page.latestRevision);
  await session.compare();
  if (!session.record.unpublished) {
    await session.startAnew({ mode });
    return;
  }
  if (session.record.baseRevision !== page.latestRevision) {
    session.tell();
    throw new ParleyError('edit_conflict');
  }
  await session.startAnew({ mode, draft: await inMode(session, mode, page.title) });
}

/** The draft as a page of the other mode. */
async function inMode(session: EditSession, mode: SessionMode, title: string): Promise<Node> {
  const source = requireSource(session.tools.wiki);
  const { baseRevision } = session.record;
  const draft = await session.draft();
  switch (mode) {
    case 'source': {
      const { wiki } = session.tools;
      const canonical = session.pages.canonical(draft);
      return sourcePage(pageSchema, await wikitextOfDraft(wiki, 'visual', title, baseRevision, canonical));
    }
    case 'visual':
      return readParsoidPage(await source.htmlOf({ title, source: wikitextOf(draft) }));
  }
}
