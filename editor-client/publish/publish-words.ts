// SPDX-License-Identifier: GPL-2.0-or-later
import { msg } from '@parley/chat-ui/i18n/messages.ts';
import { refusalWords } from '../session/refusal-words.ts';
import type { PublishFailure } from './publish-flow.ts';

/** Why publishing, or something before it, did not work: one or two sentences. */
export function failureWords(failure: PublishFailure): string {
  switch (failure) {
    case 'network':
    case 'session_over':
    case 'edit_conflict':
    case 'rate_limited':
    case 'wiki_unavailable':
    case 'page_deleted':
      return msg(`publish-error-${failure}`);
    case 'nothing_to_publish':
      return msg('publish-nothing');
    case 'not_signed_in':
    case 'blocked':
    case 'protected':
    case 'permission_denied':
    case 'read_only':
    case 'banned':
    case 'kicked':
      return refusalWords(failure);
    default:
      return msg('publish-error-other');
  }
}
