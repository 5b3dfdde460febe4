// SPDX-License-Identifier: GPL-2.0-or-later
import type { ErrorCode } from '@parley/protocol/errors/codes.ts';
import type { Person, Role } from '@parley/protocol/identity/person.ts';
import { schemaVersion } from '@parley/protocol/schema/version.ts';
import type { Right } from '@parley/protocol/identity/rights.ts';

/** What a verified token lets its holder do with one document. */
export type Admission = {
  readonly person: Person;
  /** The sign-in that the token was made for, where its end ends what it has open. */
  readonly signIn?: string;
  readonly roles: readonly Role[];
  readonly rights: readonly Right[];
  /** Name of the document the token was made for. */
  readonly document: string;
  /** Why writing is refused; absent when the holder may write. */
  readonly readOnly?: ErrorCode;
  /** When this may be different by itself, in milliseconds since 1970: a block or a protection ends. */
  readonly validUntil?: number;
  /** For an edit document: the version of the page schema that the client's editor knows. */
  readonly schema?: number;
};

/**
 * The same where the document is: its node may run a newer release than the one that made the token, and an editor that is
 * older than the document must not write.
 */
export function withinSchema(admission: Admission): Admission {
  const { readOnly, schema } = admission;
  if (readOnly !== undefined || schema === undefined || schema >= schemaVersion) return admission;
  return { ...admission, readOnly: 'schema_outdated' };
}

/**
 * Checks a token for one document and uses it up.
 * Rejects with a `ParleyError`: `token_invalid`, `token_expired`, `token_used`, `session_over`, `permission_denied`.
 */
export type Admit = (token: string, document: string) => Promise<Admission>;
