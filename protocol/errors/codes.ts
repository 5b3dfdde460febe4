// SPDX-License-Identifier: GPL-2.0-or-later

/**
 * Every error a client can be told, on HTTP as `{error: {code, message}}`, on a socket as
 * `{type: 'error', id, code, message}`. Codes are stable; messages are plain English for logs and developers,
 * interfaces show their own words by code.
 */
export const errorCodes = {
  bad_request: 'The request is not formed as the protocol says.',
  too_large: 'The request is larger than allowed.',
  text_empty: 'A message needs some text.',
  text_too_long: 'A message has at most 1,000 characters.',
  too_many_mentions: 'A message names at most five people.',
  not_found: 'There is nothing of that name.',
  not_signed_in: 'Sign in first.',
  name_taken: 'Somebody holds this name right now.',
  name_invalid: 'This name cannot be used.',
  title_invalid: 'This title cannot be used.',
  token_invalid: 'The token is not valid for this document.',
  token_expired: 'The token has expired.',
  token_used: 'The token was used already.',
  origin_refused: 'This site may not connect.',
  permission_denied: 'You may not do this.',
  read_only: 'You may read this, not write it.',
  blocked: 'You are blocked.',
  protected: 'This page is protected.',
  muted: 'You are muted here for now.',
  banned: 'You are banned here.',
  kicked: 'A moderator took you out for a moment.',
  schema_outdated: 'This editor is older than the document; reload the page.',
  content_refused: 'The update holds content that no page can have.',
  author_forged: 'The update claims to be by somebody else.',
  update_malformed: 'The update cannot be read.',
  dependency_missing: 'The update builds on something the server does not have; sync again.',
  session_over: 'This edit session is over; ask for the current document.',
  edit_conflict: 'The page changed elsewhere meanwhile.',
  page_deleted: 'The page was deleted meanwhile.',
  wiki_unavailable: 'The wiki does not answer; try again in a moment.',
  mode_unavailable: 'This page can only be edited as it looks.',
  nothing_to_publish: 'Nothing differs from the published page.',
  rate_limited: 'Too much at once; wait a moment.',
  repeated_text: 'The same text was just sent.',
  links_limited: 'New people may send few links.',
  slow_mode: 'This room is slowed down; wait a moment.',
  room_closed: 'This room is closed.',
  room_limit: 'You have started as many rooms as allowed.',
  help_queue_full: 'Too many people wait for help just now.',
  help_open: 'You have a request that waits already.',
  help_taken: 'Somebody else has this request already.',
  help_over: 'This request has ended.',
  help_declined: 'Whoever asked wants another helper.',
  help_asker_elsewhere: 'Whoever asked has another request open.',
  help_busy: 'You have as many requests as you set yourself to take.',
  too_many_documents: 'Too many documents on one connection.',
  too_many_connections: 'Too many connections.',
  overloaded: 'The server is full for now; try again in a moment.',
  stopping: 'The server is stopping; connect again.',
  nodes_apart: 'What is open is on another server, which cannot be reached for now; connect again.',
  storage_failed: 'It could not be kept; try again.',
  internal: 'Something failed on the server.',
} as const;

export type ErrorCode = keyof typeof errorCodes;

/** An error with a code that a client may be told. */
export class ParleyError extends Error {
  override readonly name = 'ParleyError';
  readonly code: ErrorCode;

  /** `detail` replaces the standard message; it must hold no secret and no message text. */
  constructor(code: ErrorCode, detail?: string) {
    super(detail ?? errorCodes[code]);
    this.code = code;
  }
}
