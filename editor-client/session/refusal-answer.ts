// SPDX-License-Identifier: GPL-2.0-or-later
import type { ErrorCode } from '@parley/protocol/errors/codes.ts';

/**
 * What to do when the server refused something that was typed:
 * - `send-again`: it may take it later;
 * - `write-anew`: it will not take these updates, yet the words may go in as a fresh change;
 * - `set-aside`: this person may not write (any more): the words are kept for copying.
 */
export type RefusalAnswer = 'send-again' | 'write-anew' | 'set-aside';

/** The answer to a `refused` frame, by its code. */
export function answerToRefusedWrite(code: ErrorCode): RefusalAnswer {
  switch (code) {
    case 'storage_failed':
    case 'rate_limited':
    case 'overloaded':
    case 'stopping':
    case 'internal':
    case 'dependency_missing':
      return 'send-again';
    case 'author_forged':
    case 'update_malformed':
    case 'content_refused':
      return 'write-anew';
    default:
      return 'set-aside';
  }
}
