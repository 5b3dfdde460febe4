// SPDX-License-Identifier: GPL-2.0-or-later
import type { ChatCommand } from '@parley/protocol/chat/commands.ts';
import { maxMentions } from '@parley/protocol/chat/limits.ts';
import type { Anchor, Message } from '@parley/protocol/chat/message.ts';
import { ParleyError } from '@parley/protocol/errors/codes.ts';
import { personKey } from '@parley/protocol/identity/person.ts';
import type { Admission } from '../../identity/admission.ts';
import { cleanMessageText } from '../../text/clean-text.ts';
import { asEmoji } from '../text/emoji.ts';
import { countMentions } from '../text/mentions.ts';
import { authorOf, plainPerson } from './author.ts';
import type { MessageChange } from './message-store.ts';

/** The commands by which people change messages. */
export type MessageCommand = Extract<ChatCommand, { type: 'post' | 'edit' | 'delete' | 'react' }>;

/** What the rules look at besides the command. */
export type RuleContext = {
  readonly admission: Admission;
  find(id: string): Promise<Message | undefined>;
  /** Checks an anchor for this conversation; throws `bad_request` when it has none or this one is wrong. */
  anchor(anchor: Anchor): Anchor;
};

/**
 * Turns a command into the change it may make.
 * Rejects: `text_empty`, `text_too_long`, `too_many_mentions`, `not_found`, `permission_denied`, `bad_request`.
 */
export async function checkCommand(command: MessageCommand, context: RuleContext): Promise<MessageChange> {
  switch (command.type) {
    case 'post': {
      const text = checkText(command.text);
      if (command.replyTo !== undefined) await present(command.replyTo, context);
      return {
        kind: 'post',
        author: authorOf(context.admission),
        text,
        ...(command.replyTo === undefined ? {} : { replyTo: command.replyTo }),
        ...(command.anchor === undefined ? {} : { anchor: context.anchor(command.anchor) }),
      };
    }
    case 'edit': {
      const text = checkText(command.text);
      await own(command.message, context);
      return { kind: 'edit', message: command.message, text };
    }
    case 'delete':
      await own(command.message, context);
      return { kind: 'delete', message: command.message, by: 'author' };
    case 'react': {
      const emoji = asEmoji(command.emoji);
      if (emoji === undefined) throw new ParleyError('bad_request', 'A reaction is one emoji.');
      await whole(command.message, context);
      const person = plainPerson(context.admission.person);
      return { kind: 'react', message: command.message, emoji, person, on: command.on };
    }
  }
}

function checkText(raw: string): string {
  const text = cleanMessageText(raw);
  if (countMentions(text) > maxMentions) throw new ParleyError('too_many_mentions');
  return text;
}

async function present(id: string, context: RuleContext): Promise<Message> {
  const message = await context.find(id);
  if (message === undefined) throw new ParleyError('not_found');
  return message;
}

/** A message that still has words. */
async function whole(id: string, context: RuleContext): Promise<Message> {
  const message = await present(id, context);
  if (message.deletedBy !== undefined) throw new ParleyError('not_found');
  return message;
}

async function own(id: string, context: RuleContext): Promise<void> {
  const message = await whole(id, context);
  const mine = personKey(message.author) === personKey(context.admission.person);
  if (!mine || message.event !== undefined) throw new ParleyError('permission_denied');
}
