// SPDX-License-Identifier: GPL-2.0-or-later
import type { Kysely } from 'kysely';

/** Finds a person's sign-in: their roles are asked for whenever a token is made. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.createIndex('sign_ins_person').on('sign_ins').column('person_id').execute();
}
