// SPDX-License-Identifier: GPL-2.0-or-later
import { mergeDocuments } from '@parley/protocol/merge/merge-documents.ts';
import { isSourcePage } from '@parley/protocol/schema/source-line.ts';
import type { Node } from 'prosemirror-model';

/** Words that a past document holds and the server never acknowledged. */
export type LeftBehind = {
  /** The page as the server last acknowledged it; absent when that is not known. */
  readonly base?: Node;
  /** The page with the unsent words. */
  readonly ours: Node;
};

export type CarryOver =
  /** The present page has everything already. */
  | { readonly kind: 'nothing' }
  /** The unsent words fit into the present page. */
  | { readonly kind: 'fits'; readonly page: Node }
  /** They do not fit: a person must look. */
  | { readonly kind: 'does-not-fit' };

/** What to do with unsent words of a past document, now that the present one is known. Pure. */
export function carryOver({ base, ours }: LeftBehind, present: Node): CarryOver {
  if (ours.eq(present) || (base !== undefined && ours.eq(base))) return { kind: 'nothing' };
  if (base === undefined) return { kind: 'does-not-fit' };
  // Words of a page as it looks are none of its wikitext.
  if (isSourcePage(ours) !== isSourcePage(present)) return { kind: 'does-not-fit' };
  const merged = mergeDocuments(base, ours, present);
  if (!merged.ok) return { kind: 'does-not-fit' };
  return merged.doc.eq(present) ? { kind: 'nothing' } : { kind: 'fits', page: merged.doc };
}
