// SPDX-License-Identifier: GPL-2.0-or-later
import type { Admission } from '../../identity/admission.ts';
import { authorOf } from './author.ts';
import type { Conversation } from './conversation.ts';
import { frame } from './replies.ts';
import type { Standing } from './standing.ts';

/** What a member is told first, and again whenever it changes. */
export function welcomeFrame(
  conversation: Conversation,
  admission: Admission,
  kept: boolean,
  standing: Standing,
): string {
  return frame({
    type: 'welcome',
    incarnation: conversation.store.incarnation,
    kept,
    you: authorOf(admission),
    canPost: standing.refusal(conversation.name, admission) === undefined,
    canModerate: admission.rights.includes('parley-moderate'),
    slowSeconds: standing.slowSeconds(conversation.name),
  });
}
