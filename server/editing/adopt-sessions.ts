// SPDX-License-Identifier: GPL-2.0-or-later
import type { Kysely } from 'kysely';
import type { EditingTables } from '../storage/tables/editing.ts';

/** What was kept while there was one wiki only, of which no row said so, is that wiki's. */
export async function adoptSessions(db: Kysely<EditingTables>, wiki: string): Promise<void> {
  for (const table of ['page_keys', 'edit_sessions', 'session_people'] as const) {
    await db.updateTable(table).set({ wiki }).where('wiki', '=', '').execute();
  }
}
