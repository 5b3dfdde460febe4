// SPDX-License-Identifier: GPL-2.0-or-later
import { type CloseCode, closeCodes } from '@parley/protocol/errors/close-codes.ts';
import type { ErrorCode } from '@parley/protocol/errors/codes.ts';

/** The close code of a socket that ends for this reason. */
export function closeCodeOf(code: ErrorCode): CloseCode {
  switch (code) {
    case 'token_invalid':
    case 'token_expired':
    case 'token_used':
    case 'not_signed_in':
      return closeCodes.unauthorized;
    case 'bad_request':
    case 'update_malformed':
      return closeCodes.malformed;
    case 'too_large':
      return closeCodes.tooLarge;
    case 'rate_limited':
      return closeCodes.flooding;
    case 'stopping':
      return closeCodes.stopping;
    case 'nodes_apart':
      return closeCodes.reset;
    case 'overloaded':
    case 'too_many_connections':
    case 'storage_failed':
    case 'internal':
      return closeCodes.overloaded;
    default:
      return closeCodes.forbidden;
  }
}
