// SPDX-License-Identifier: GPL-2.0-or-later
import { messagesField, type Message } from '@parley/protocol/chat/message.ts';
import { ParleyError } from '@parley/protocol/errors/codes.ts';
import type { Person } from '@parley/protocol/identity/person.ts';
import { plainPerson } from '../conversation/author.ts';
import type { Conversation } from '../conversation/conversation.ts';

type PersonRef = Pick<Person, 'wiki' | 'userId'>;

/** Lines before and after a reported message that are kept with it, if the reporter agrees. */
const contextLines = 5;

/**
 * The person a moderator names: somebody who is in the conversation, who wrote in it, or whom `known` knows.
 * Rejects `not_found`.
 */
export async function personIn(
  conversation: Conversation,
  named: PersonRef,
  known: (ref: PersonRef) => Promise<Person | undefined>,
): Promise<Person> {
  const isNamed = (person: Person): boolean => person.wiki === named.wiki && person.userId === named.userId;
  for (const { admission } of conversation.feed?.members ?? []) {
    if (isNamed(admission.person)) return plainPerson(admission.person);
  }
  const author = live(conversation).find((message) => isNamed(message.author))?.author;
  const person = author ?? (await known(named));
  if (person === undefined) throw new ParleyError('not_found');
  return plainPerson(person);
}

/** The messages before and after one that still have words. */
export function linesAround(conversation: Conversation, message: Message): readonly Message[] {
  const messages = live(conversation);
  const index = messages.findIndex(({ id }) => id === message.id);
  if (index < 0) return [];
  return messages
    .slice(Math.max(0, index - contextLines), index + contextLines + 1)
    .filter(({ id, deletedBy }) => id !== message.id && deletedBy === undefined);
}

function live(conversation: Conversation): readonly Message[] {
  return conversation.store.doc.getArray<Message>(messagesField).toArray();
}
