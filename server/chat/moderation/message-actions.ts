// SPDX-License-Identifier: GPL-2.0-or-later
import type { Message } from '@parley/protocol/chat/message.ts';
import type { DocumentName } from '@parley/protocol/documents/document-name.ts';
import { ParleyError } from '@parley/protocol/errors/codes.ts';
import { personKey, type Person } from '@parley/protocol/identity/person.ts';
import { plainPerson } from '../conversation/author.ts';
import type { Conversation } from '../conversation/conversation.ts';
import type { CommandResult, OtherCommand } from '../conversation/conversation-handler.ts';
import { cleanLine } from '../../text/clean-text.ts';
import type { Deciding } from './deciding.ts';
import type { Reports } from './reports.ts';
import { linesAround } from './subjects.ts';

type Command<Type extends OtherCommand['type']> = Extract<OtherCommand, { type: Type }>;

/** Takes the words of a message away and logs that, without them. Rejects `not_found`. */
export async function removeMessage(
  conversation: Conversation,
  by: Person,
  command: Command<'remove'>,
  deciding: Deciding,
): Promise<CommandResult> {
  const { store, changes } = conversation;
  const origin = { personKey: personKey(by), command: command.id };
  return changes.run(async () => {
    const repeated = await store.repeated(origin);
    if (repeated !== undefined) return repeated;
    const message = await whole(conversation, command.message);
    const result = await store.change({ kind: 'delete', message: message.id, by: 'moderator' }, origin);
    const made = { by, action: 'remove', reason: command.reason, at: result.at } as const;
    await deciding.decide(conversation, made, { person: plainPerson(message.author) });
    return result;
  });
}

/** Keeps a message for the moderators, with the lines around it if the reporter agrees. Rejects `not_found`. */
export async function reportMessage(
  conversation: Conversation,
  by: Person,
  command: Command<'report'>,
  deps: { readonly reports: Reports; readonly titleOf: (document: DocumentName, name: string) => Promise<string> },
): Promise<CommandResult> {
  if (by.name === '') throw new ParleyError('not_signed_in');
  const message = await whole(conversation, command.message);
  const receipt = await deps.reports.add({
    document: conversation.name,
    title: await deps.titleOf(conversation.document, conversation.name),
    by: plainPerson(by),
    reason: cleanLine(command.reason),
    message,
    context: command.context ? linesAround(conversation, message) : [],
  });
  return { receipt };
}

/** A message of this conversation that still has words. */
async function whole(conversation: Conversation, id: string): Promise<Message> {
  const message = await conversation.store.find(id);
  if (message === undefined || message.deletedBy !== undefined) throw new ParleyError('not_found');
  return message;
}
