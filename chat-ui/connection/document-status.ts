// SPDX-License-Identifier: GPL-2.0-or-later
import type { ErrorCode } from '@parley/protocol/errors/codes.ts';

/** How a live document, or the whole connection, stands. */
export type DocumentStatus =
  /** Never been online yet. */
  | { readonly state: 'connecting' }
  /** What others write arrives and what is written here goes out. */
  | { readonly state: 'online'; readonly readOnly?: ErrorCode }
  /** It comes back by itself. `since` in milliseconds since 1970. */
  | {
      readonly state: 'offline';
      readonly since: number;
      /** The server takes nobody new in for now. */ readonly full?: true;
    }
  /** The server is being restarted; it comes back by itself within seconds. */
  | { readonly state: 'stopping'; readonly since: number }
  /** It does not come back by itself. */
  | { readonly state: 'refused'; readonly code: ErrorCode };

/** The state of the tab's one socket. */
export type ConnectionStatus = Exclude<DocumentStatus, { state: 'refused' }>;

/** What to do about the server's refusal of one document. */
export type RefusalAnswer = 'fresh-token' | 'later' | 'give-up';

/**
 * Which refusals are worth another try: a token that aged on the way is replaced at once, a server that is busy is
 * asked again later, and everything else is for the person to know.
 */
export function answerToRefusal(code: ErrorCode): RefusalAnswer {
  switch (code) {
    case 'token_expired':
    case 'token_used':
    case 'token_invalid':
    case 'dependency_missing':
      return 'fresh-token';
    case 'overloaded':
    case 'stopping':
    case 'nodes_apart':
    case 'rate_limited':
    case 'storage_failed':
    case 'internal':
    case 'too_many_connections':
    case 'wiki_unavailable':
      return 'later';
    default:
      return 'give-up';
  }
}
