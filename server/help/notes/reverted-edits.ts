// SPDX-License-Identifier: GPL-2.0-or-later
import type { RevisionSummary } from '@parley/protocol/http/api.ts';
import { personKey, type Person } from '@parley/protocol/identity/person.ts';
import type { HelpWiki } from '../ports.ts';

/** An edit that somebody undid. */
export type RevertedEdit = { readonly person: Person; readonly page: string; readonly revision: number };

/** Revisions before a new one that it is compared with: further back, an undo is rare and a comparison dear. */
const lookedAt = 6;

/**
 * The edits that a new revision undid: its text is that of an older one, and others wrote in between. Told by the text,
 * since not every wiki marks an undo.
 */
export async function revertedBy(
  wiki: Pick<HelpWiki, 'history' | 'revision'>,
  page: string,
  revision: number,
): Promise<readonly RevertedEdit[]> {
  const history = await wiki.history(page, lookedAt + 1);
  const index = history.findIndex(({ id }) => id === revision);
  const made = history[index];
  if (made === undefined) return [];
  const before = history.slice(index + 1);
  const restored = await restoredOf(wiki, made, before);
  if (restored === undefined) return [];
  const undone = before.slice(0, before.indexOf(restored));
  const others = undone.filter(({ by }) => personKey(by) !== personKey(made.by));
  const newest = new Map(others.toReversed().map((edit) => [personKey(edit.by), edit]));
  return [...newest.values()].map(({ by, id }) => ({ person: by, page, revision: id }));
}

/** The older revision with the same text, not the one right before. Only those of the same size are read. */
async function restoredOf(
  wiki: Pick<HelpWiki, 'revision'>,
  made: RevisionSummary,
  before: readonly RevisionSummary[],
): Promise<RevisionSummary | undefined> {
  const candidates = before.slice(1).filter(({ bytes }) => bytes === made.bytes);
  if (candidates.length === 0) return undefined;
  const html = (await wiki.revision(made.id))?.html;
  for (const candidate of candidates) {
    if (html !== undefined && (await wiki.revision(candidate.id))?.html === html) return candidate;
  }
  return undefined;
}
