// SPDX-License-Identifier: GPL-2.0-or-later
import type { ErrorCode } from '@parley/protocol/errors/codes.ts';
import type { Admission } from '../../identity/admission.ts';

/** What somebody who is kept out is told; `until` in milliseconds since 1970, absent: for good. */
export type Barred = { readonly code: ErrorCode; readonly reason: string; readonly until?: number };

/** What a conversation lets each person do now: rights, and what moderators decided. */
export type Standing = {
  /** Why this person may not say anything here now; `undefined` when they may. */
  refusal(document: string, admission: Admission): ErrorCode | undefined;
  /** Why this person may not even be here; `undefined` when they may. */
  barred(document: string, admission: Admission): Barred | undefined;
  /**
   * Counts one message that is about to be posted.
   * Throws `slow_mode`, `repeated_text` or `links_limited`, with the seconds to wait where there are any.
   */
  admitPost(document: string, admission: Admission, text: string): void;
  /**
   * Counts other words for a message that stands there: to edit must not be the way around what holds for posting.
   * Throws `repeated_text` or `links_limited`.
   */
  admitEdit(document: string, admission: Admission, edit: { readonly before: string; readonly text: string }): void;
  /** Seconds each person waits between messages. */
  slowSeconds(document: string): number;
};

/** The refusal that follows from the admission alone. */
export function refusalByRights(admission: Admission): ErrorCode | undefined {
  if (admission.readOnly !== undefined) return admission.readOnly;
  return admission.rights.includes('parley-chat') ? undefined : 'permission_denied';
}

/** Rights alone, no decisions of moderators. */
export const unmoderated: Standing = {
  refusal: (_document, admission) => refusalByRights(admission),
  barred: () => undefined,
  admitPost: () => undefined,
  admitEdit: () => undefined,
  slowSeconds: () => 0,
};
