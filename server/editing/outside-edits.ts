// SPDX-License-Identifier: GPL-2.0-or-later
import type { Node } from 'prosemirror-model';
import { ParleyError } from '@parley/protocol/errors/codes.ts';
import type { ConflictChoice } from '@parley/protocol/http/api.ts';
import type { Person } from '@parley/protocol/identity/person.ts';
import { mergeDocuments } from '@parley/protocol/merge/merge-documents.ts';
import { pageOfDraft, writeDraft } from './draft-document.ts';
import type { EditSession } from './edit-session.ts';
import { addedBetween, type ClockRange, stateOf } from './written-shares.ts';

/** The newest revision, made by somebody outside of the session. */
export type OutsideRevision = {
  readonly revision: number;
  readonly page: Node;
  readonly by: Person;
  readonly at: number;
  readonly summary: string;
};

/** The newest revision of the session's page; `undefined` when the page was deleted or never was. */
export async function newestRevision(session: EditSession): Promise<OutsideRevision | undefined> {
  const { title } = await session.page();
  const latest = await session.tools.wiki.latest(title);
  if (latest === undefined) return undefined;
  const { id, by, at, summary } = latest.revision;
  return { revision: id, page: await session.pages.read(latest), by, at, summary };
}

/** The draft could not be joined with what changed elsewhere; it is left as it was. */
export class DoesNotFit extends Error {}

/**
 * Writes into the live document what `choose` makes of the draft as it is in that very moment, and does not count it
 * as written in this session.
 */
export async function rewrite(session: EditSession, by: Person, choose: (draft: Node) => Node): Promise<void> {
  let added: readonly ClockRange[] = [];
  await session.tools.documents.change(session.name, by, (doc) => {
    const before = stateOf(doc);
    writeDraft(doc, choose(pageOfDraft(doc)));
    added = addedBetween(before, doc);
  });
  session.note({ notCounted: [...session.record.notCounted, ...added] });
}

/**
 * The page changed elsewhere. An unchanged draft follows; a changed one stays as it is, and everyone is told that
 * there is something to decide. Runs alone in its session.
 */
export async function followOutsideEdit(session: EditSession): Promise<void> {
  const page = await session.page();
  session.sawRevision(page.latestRevision);
  if (page.title !== session.record.title) await session.update({ title: page.title });
  if (!session.record.seeded || page.latestRevision === session.record.baseRevision) {
    session.tell();
    return;
  }
  await session.compare();
  if (!session.record.unpublished) await takeOver(session);
  session.tell();
}

async function takeOver(session: EditSession): Promise<void> {
  const latest = await newestRevision(session);
  if (latest === undefined) return;
  const base = await session.pages.bases.read(session.record.baseRevision);
  try {
    await rewrite(session, latest.by, (draft) => {
      if (draft.eq(base.page)) return latest.page;
      // Somebody began to type in this instant.
      const merged = mergeDocuments(base.page, draft, latest.page);
      if (!merged.ok) throw new DoesNotFit();
      return merged.doc;
    });
  } catch (error) {
    if (error instanceof DoesNotFit) return;
    throw error;
  }
  session.sawRevision(latest.revision);
  await session.update({ baseRevision: latest.revision });
  await session.compare();
}

/** Whether the draft and what changed elsewhere fit together without a conflict. */
export async function fitsTogether(session: EditSession, latest: OutsideRevision): Promise<boolean> {
  const base = await session.pages.bases.read(session.record.baseRevision);
  return mergeDocuments(base.page, await session.draft(), latest.page).ok;
}

/**
 * A person decides how to go on after the page changed elsewhere. Runs alone in its session.
 * Rejects `edit_conflict` when there is a still newer revision, or when a merge does not fit.
 */
export async function resolveConflict(
  session: EditSession,
  by: Person,
  choice: ConflictChoice,
  latestRevision: number,
): Promise<void> {
  const page = await session.page();
  session.sawRevision(page.latestRevision);
  if (page.latestRevision !== latestRevision) {
    session.tell();
    throw new ParleyError('edit_conflict');
  }
  // Somebody else has decided already; deciding again could undo what they chose.
  if (session.record.baseRevision === latestRevision) return;
  const latest = await newestRevision(session);
  const theirs = latest?.page ?? session.pages.empty();
  const base = await session.pages.bases.read(session.record.baseRevision);
  switch (choice) {
    case 'merge':
      await rewrite(session, latest?.by ?? by, (draft) => {
        const merged = mergeDocuments(base.page, draft, theirs);
        if (!merged.ok) throw new ParleyError('edit_conflict');
        return merged.doc;
      });
      break;
    case 'theirs':
      await rewrite(session, latest?.by ?? by, () => theirs);
      break;
    case 'ours':
      break;
    default:
      choice satisfies never;
  }
  await session.update({ baseRevision: latestRevision });
  await session.compare();
  session.tell();
}
