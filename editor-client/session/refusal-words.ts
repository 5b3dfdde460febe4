// SPDX-License-Identifier: GPL-2.0-or-later
import { msg } from '@parley/chat-ui/i18n/messages.ts';
import type { ErrorCode } from '@parley/protocol/errors/codes.ts';

/** Refusals that a person can understand and do something about. */
const known = new Set<ErrorCode>([
  'not_signed_in',
  'blocked',
  'protected',
  'schema_outdated',
  'permission_denied',
  'banned',
  'not_found',
  'title_invalid',
  'too_many_connections',
]);

/** Why a person may not write, and who can change that, in one or two sentences. */
export function refusalWords(code: ErrorCode): string {
  if (code === 'read_only' || code === 'origin_refused') return msg('session-refused-permission_denied');
  return known.has(code) ? msg(`session-refused-${code}`) : msg('session-refused-other', code);
}
