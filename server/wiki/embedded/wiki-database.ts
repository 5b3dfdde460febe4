// SPDX-License-Identifier: GPL-2.0-or-later
import type { Kysely, Transaction } from 'kysely';
import type { EmbeddedWikiTables } from '../../storage/tables/embedded-wiki.ts';

/** The part of the database that the embedded wiki knows. */
export type WikiDatabase = Kysely<EmbeddedWikiTables>;
export type WikiTransaction = Transaction<EmbeddedWikiTables>;
