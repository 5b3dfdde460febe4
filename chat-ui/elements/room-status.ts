// SPDX-License-Identifier: GPL-2.0-or-later
import type { PresenceDigest, Welcome } from '@parley/protocol/chat/frames.ts';
import { typingHiddenAbove } from '@parley/protocol/chat/limits.ts';
import type { ErrorCode } from '@parley/protocol/errors/codes.ts';
import { personKey, type Person } from '@parley/protocol/identity/person.ts';
import type { DocumentStatus } from '../connection/document-status.ts';
import { msg } from '../i18n/messages.ts';
import { errorWords, nameOf } from './words.ts';

/** What a banner over the messages says; nothing while all is well. */
export type Banner = { readonly words: string; readonly tone: 'calm' | 'warning'; readonly retry: boolean };

/** How the connection stands, in words, with what stays safe and what to do. */
export function bannerOf(status: DocumentStatus): Banner | undefined {
  switch (status.state) {
    case 'connecting':
    case 'online':
      return undefined;
    case 'offline':
      return status.full === true
        ? { words: msg('parley-status-full'), tone: 'calm', retry: false }
        : { words: msg('parley-status-offline'), tone: 'warning', retry: false };
    case 'stopping':
      return { words: msg('parley-status-stopping'), tone: 'calm', retry: false };
    case 'refused':
      return { words: errorWords(status.code), tone: 'warning', retry: canTryAgain(status.code) };
  }
}

/** Trying again makes sense where something may have changed meanwhile. */
function canTryAgain(code: ErrorCode): boolean {
  return code !== 'not_found' && code !== 'banned' && code !== 'not_signed_in' && code !== 'help_declined';
}

/** Why this person cannot write here; `undefined` when they can, or when it is not known yet. */
export function writingRefusal(
  status: DocumentStatus,
  welcome: Welcome | undefined,
  signedIn: boolean,
): string | undefined {
  if (!signedIn) return msg('parley-composer-sign-in');
  if (welcome === undefined || welcome.canPost) return undefined;
  if (status.state === 'online' && status.readOnly !== undefined) return errorWords(status.readOnly);
  return msg('parley-composer-read-only');
}

/** Who is writing now, in one line. */
export function typingWords(digest: PresenceDigest | undefined, me: Person | undefined, wiki: string): string {
  if (digest === undefined || digest.count > typingHiddenAbove) return '';
  const mine = me === undefined ? '' : personKey(me);
  const keys = new Set(digest.typing.filter((key) => key !== mine));
  const names = digest.people.filter((person) => keys.has(personKey(person))).map((person) => nameOf(person, wiki));
  const [first, second] = names;
  if (first === undefined) return '';
  if (second === undefined) return msg('parley-typing-one', first);
  return names.length === 2 ? msg('parley-typing-two', first, second) : msg('parley-typing-many');
}
