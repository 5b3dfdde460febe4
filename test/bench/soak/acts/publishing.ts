// SPDX-License-Identifier: GPL-2.0-or-later
import type { EditSession, PageDocuments, Published, RevisionSummary } from '@parley/protocol/http/api.ts';
import { RequestFailed, type SignedInPerson } from '../../../harness/person.ts';
import type { Stage } from '../stage.ts';

/** Makes a page short again, whatever was written before: pages of a soak must not grow without end. */
export async function shorten(stage: Stage, person: SignedInPerson, title: string): Promise<void> {
  const { revision } = await person.json<{ readonly revision: RevisionSummary | null }>(
    `/api/wiki/page?title=${encodeURIComponent(title)}`,
  );
  const baseRevision = revision?.id ?? 0;
  await person.json('/api/wiki/page', {
    title,
    html: `<p>Short, ${stage.mark}, ${String(stage.random.next())}.</p>`,
    summary: stage.mark,
    baseRevision,
  });
  stage.did('edits elsewhere');
}

/** A page may change again between the look and the click. */
const tries = 5;

/** Publishes what was written, over whatever happened to the page meanwhile. */
export async function publish(stage: Stage, person: SignedInPerson, { edit }: PageDocuments): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await publishNow(stage, person, `/api/edit/${edit}`);
      return;
    } catch (error) {
      if (!(error instanceof RequestFailed) || error.code !== 'edit_conflict' || attempt === tries) throw error;
    }
  }
}

async function publishNow(stage: Stage, person: SignedInPerson, path: string): Promise<void> {
  let { state } = await person.json<EditSession>(path);
  if (state.latestRevision !== state.baseRevision) {
    const choice = stage.random.pick(['merge', 'ours', 'theirs'] as const);
    state = (await person.json<EditSession>(`${path}/resolve`, { choice, latestRevision: state.latestRevision })).state;
    stage.did('conflicts decided');
  }
  if (!state.unpublished) return;
  await person.json<Published>(`${path}/publish`, { summary: stage.mark, baseRevision: state.baseRevision });
  stage.did('pages published');
}

/** A moderator throws a draft away. */
export async function discard(stage: Stage, moderator: SignedInPerson, { edit }: PageDocuments): Promise<void> {
  await moderator.json(`/api/edit/${edit}/discard`, {});
  stage.did('drafts discarded');
}
