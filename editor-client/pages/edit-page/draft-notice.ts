// SPDX-License-Identifier: GPL-2.0-or-later
import { api } from '@parley/chat-ui/http/api-client.ts';
import { formatList } from '@parley/chat-ui/i18n/formats.ts';
import { isolate, msg } from '@parley/chat-ui/i18n/messages.ts';
import type { Participant } from '@parley/protocol/edit/frames.ts';
import type { EditSession } from '@parley/protocol/http/api.ts';
import { displayName, personKey, type Person } from '@parley/protocol/identity/person.ts';

/** Names that a notice lists; the rest are a number nobody needs here. */
const namesListed = 5;

/** Who worked on the draft so far; nobody when that cannot be had. */
export async function participantsOf(document: string): Promise<readonly Participant[]> {
  try {
    return (await api.get<EditSession>(`/api/edit/${encodeURIComponent(document)}`)).participants;
  } catch {
    return [];
  }
}

/** *This is an unpublished draft. Worked on it: Alice and Bob.* */
export function draftWords(participants: readonly Participant[], homeWiki: string): string {
  if (participants.length === 0) return msg('session-notice-draft-plain');
  const names = participants.slice(0, namesListed).map(({ person }) => isolate(displayName(person, homeWiki)));
  return msg('session-notice-draft', formatList(names));
}

/** Whether this person may throw the draft away: it is theirs alone, or they moderate. */
export function mayDiscard(participants: readonly Participant[], person: Person | null, moderates: boolean): boolean {
  if (person === null) return false;
  return moderates || participants.every((participant) => personKey(participant.person) === personKey(person));
}

/** Throws the draft away for everyone. Rejects as the API client does. */
export async function discardDraft(document: string): Promise<void> {
  await api.post(`/api/edit/${encodeURIComponent(document)}/discard`, {});
}
