// SPDX-License-Identifier: GPL-2.0-or-later
import type { ModerationEntry } from '@parley/protocol/chat/moderation.ts';
import { personKey } from '@parley/protocol/identity/person.ts';
import type { FeedMember } from '../../sync/feed.ts';
import type { Conversation } from '../conversation/conversation.ts';
import { frame } from '../conversation/replies.ts';
import type { Standing } from '../conversation/standing.ts';
import { welcomeFrame } from '../conversation/welcome.ts';

/** The conversations of one kind, and what holds in them. */
export type Moderated = {
  readonly kept: boolean;
  readonly standing: Standing;
  all(): Iterable<Conversation>;
};

/** Whether a decision holds in a conversation, by its document. */
type Reaches = (entry: ModerationEntry, document: string) => boolean;

/** Makes a decision felt on open connections at once: those concerned are told, and put out where they may not stay. */
export function enforce(entry: ModerationEntry, everything: readonly Moderated[], reaches: Reaches): void {
  for (const { conversation, kind } of concerned(entry, everything, reaches)) {
    for (const member of membersOf(conversation, entry)) {
      const notice = noticeOf(entry);
      if (notice !== undefined) member.send(notice);
      const barred = kind.standing.barred(conversation.name, member.admission);
      if (barred === undefined) member.send(welcomeFrame(conversation, member.admission, kind.kept, kind.standing));
      else member.leave(barred.code);
    }
  }
}

/** Tells those whom a decision concerned what they may do now that it was taken back. */
export function release(entry: ModerationEntry, everything: readonly Moderated[], reaches: Reaches): void {
  for (const { conversation, kind } of concerned(entry, everything, reaches)) {
    for (const member of membersOf(conversation, entry)) {
      member.send(welcomeFrame(conversation, member.admission, kind.kept, kind.standing));
    }
  }
}

function* concerned(
  entry: ModerationEntry,
  everything: readonly Moderated[],
  reaches: Reaches,
): Generator<{ readonly conversation: Conversation; readonly kind: Moderated }> {
  for (const kind of everything) {
    for (const conversation of kind.all()) {
      if (reaches(entry, conversation.name)) yield { conversation, kind };
    }
  }
}

function membersOf(conversation: Conversation, entry: ModerationEntry): readonly FeedMember[] {
  const members = [...(conversation.feed?.members ?? [])];
  if (entry.person === undefined) return members;
  const key = personKey(entry.person);
  return members.filter((member) => personKey(member.admission.person) === key);
}

function noticeOf(entry: ModerationEntry): string | undefined {
  const { reason, until } = entry;
  const rest = { reason, ...(until === undefined ? {} : { until }) };
  switch (entry.action) {
    case 'mute':
      return frame({ type: 'notice', code: 'muted', ...rest });
    case 'kick':
      return frame({ type: 'notice', code: 'kicked', ...rest });
    case 'ban':
      return frame({ type: 'notice', code: 'banned', ...rest });
    case 'close':
      return frame({ type: 'notice', code: 'room_closed', ...rest });
    case 'slow':
    case 'remove':
      return undefined;
  }
}
