// SPDX-License-Identifier: GPL-2.0-or-later
import type { ErrorCode } from '@parley/protocol/errors/codes.ts';

/** Why somebody lacks a right that depends on no page: most that keeps them from editing one is not the reason. */
export function refusalOf(editRefusal: ErrorCode | undefined): ErrorCode {
  return editRefusal === 'blocked' || editRefusal === 'not_signed_in' ? editRefusal : 'permission_denied';
}
