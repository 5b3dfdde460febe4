// SPDX-License-Identifier: GPL-2.0-or-later
import { type RawBuilder, sql } from 'kysely';
import type { DocumentKind } from '@parley/protocol/documents/document-name.ts';

/** Documents of a wiki, of one kind or of all. */
export type DocumentScope = { readonly wiki: string; readonly kind?: DocumentKind };

/** Whether the document named in a column is in a scope: `kind:wiki:key`, and no part holds a colon. */
export function isInScope(column: string, { wiki, kind }: DocumentScope): RawBuilder<boolean> {
  const pattern = `${kind ?? '%'}:${wiki.replaceAll('_', '!_')}:%`;
  return sql<boolean>`${sql.ref(column)} like ${pattern} escape '!'`;
}
