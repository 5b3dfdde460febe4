// SPDX-License-Identifier: GPL-2.0-or-later
import type { Notice } from '@parley/protocol/chat/frames.ts';
import type { Message, MessageEvent } from '@parley/protocol/chat/message.ts';
import type { ErrorCode } from '@parley/protocol/errors/codes.ts';
import { displayName, type Person } from '@parley/protocol/identity/person.ts';
import { formatFull } from '../i18n/formats.ts';
import { isolate, msg } from '../i18n/messages.ts';

/** A name as part of a sentence. */
export function nameOf(person: Person, homeWiki: string): string {
  return isolate(displayName(person, homeWiki));
}

/** What an event of the conversation is in words. */
export function eventWords(event: MessageEvent, by: string): string {
  switch (event.kind) {
    case 'published':
      return event.summary === ''
        ? msg('parley-event-published', by)
        : msg('parley-event-published-summary', by, isolate(event.summary));
    case 'invitation':
      return msg('parley-event-invitation', by, isolate(event.page));
  }
}

/** What is left of a deleted message. */
export function deletedWords(by: 'author' | 'moderator'): string {
  return by === 'author' ? msg('parley-message-removed-by-author') : msg('parley-message-removed-by-moderator');
}

/** A message as one sentence, as a screen reader says it: who, what. */
export function sentenceOf(message: Message, homeWiki: string): string {
  const by = nameOf(message.author, homeWiki);
  if (message.event !== undefined) return eventWords(message.event, by);
  const text = message.deletedBy === undefined ? message.text : deletedWords(message.deletedBy);
  return msg('parley-message-sentence', by, isolate(text));
}

/** The accessible name of a message: its sentence and its full time. */
export function messageLabel(message: Message, homeWiki: string): string {
  return msg('parley-message-label', sentenceOf(message, homeWiki), formatFull(message.at));
}

/** An error in words: what it means and what to do. `seconds` is the wait the server asks for. */
export function errorWords(code: ErrorCode | undefined, seconds?: number): string {
  if (code === undefined) return msg('parley-error-unanswered');
  if (seconds !== undefined && seconds > 0) return msg('parley-error-wait', Math.ceil(seconds));
  return msg(errorKeys[code] ?? 'parley-error-internal');
}

/** Errors a person can do something about have words of their own. */
const errorKeys: Partial<Record<ErrorCode, string>> = {
  // Of live help, whose texts are here whenever this is told.
  help_declined: 'parley-help-error-declined',
  text_empty: 'parley-error-text-empty',
  text_too_long: 'parley-error-text-too-long',
  too_many_mentions: 'parley-error-too-many-mentions',
  not_found: 'parley-error-not-found',
  not_signed_in: 'parley-error-not-signed-in',
  permission_denied: 'parley-error-permission-denied',
  read_only: 'parley-error-permission-denied',
  blocked: 'parley-error-blocked',
  protected: 'parley-error-protected',
  muted: 'parley-error-muted',
  banned: 'parley-error-banned',
  kicked: 'parley-error-kicked',
  rate_limited: 'parley-error-rate-limited',
  repeated_text: 'parley-error-repeated-text',
  links_limited: 'parley-error-links-limited',
  slow_mode: 'parley-error-slow-mode',
  room_closed: 'parley-error-room-closed',
  room_limit: 'parley-error-room-limit',
  title_invalid: 'parley-error-title-invalid',
  overloaded: 'parley-error-overloaded',
  storage_failed: 'parley-error-storage-failed',
  wiki_unavailable: 'parley-error-wiki-unavailable',
};

/** Something that was done to the reader, in words. */
export function noticeWords(notice: Notice): string {
  const words = errorWords(notice.code);
  const until = notice.until === undefined ? '' : msg('parley-notice-until', formatFull(notice.until));
  const reason =
    notice.reason === undefined || notice.reason === '' ? '' : msg('parley-notice-reason', isolate(notice.reason));
  return [words, until, reason].filter((part) => part !== '').join(' ');
}
