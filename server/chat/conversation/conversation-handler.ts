// SPDX-License-Identifier: GPL-2.0-or-later
import type { ChatCommand } from '@parley/protocol/chat/commands.ts';
import { ParleyError, type ErrorCode } from '@parley/protocol/errors/codes.ts';
import { personKey } from '@parley/protocol/identity/person.ts';
import type { Admission } from '../../identity/admission.ts';
import type { Logger } from '../../observability/logger.ts';
import type { Feed, FeedHandler, FeedMember } from '../../sync/feed.ts';
import type { ChatMetrics } from '../metrics.ts';
import { parseCommand } from './command-parsing.ts';
import type { Conversation } from './conversation.ts';
import { checkCommand, type MessageCommand, type RuleContext } from './message-rules.ts';
import type { ChangeResult } from './message-store.ts';
import type { OpenConversations } from './open-conversations.ts';
import type { RateLimits } from './rates.ts';
import { acknowledgement, frame, refusal, refusalByCode } from './replies.ts';
import { refusalByRights, type Standing } from './standing.ts';
import { welcomeFrame } from './welcome.ts';

/** What may be acknowledged besides the command's id. */
export type CommandResult = Partial<ChangeResult> & { readonly receipt?: string };

/** The commands that a kind of conversation or the moderation carries out. */
export type OtherCommand = Exclude<ChatCommand, MessageCommand | { type: 'typing' | 'away' }>;

export type ConversationHandlerDependencies = {
  readonly conversations: OpenConversations;
  readonly kept: boolean;
  readonly rates: RateLimits;
  readonly standing: Standing;
  readonly logger: Logger;
  readonly metrics: ChatMetrics;
  readonly checkAnchor: (conversation: Conversation) => RuleContext['anchor'];
  /** Rejects with the `ParleyError` to tell. */
  readonly other: (conversation: Conversation, admission: Admission, command: OtherCommand) => Promise<CommandResult>;
  /** The last member left and may come back; answers whether the conversation may leave memory at once. */
  readonly emptied: (conversation: Conversation) => boolean;
};

/** Carries the commands of a conversation's members out, whatever keeps its messages. */
export function createConversationHandler(deps: ConversationHandlerDependencies): FeedHandler {
  const { conversations, standing, logger } = deps;
  const present = new WeakSet<FeedMember>();
  return {
    open: async (name) => (await conversations.hold(name)).store.doc,
    joined(feed, member) {
      const conversation = conversations.get(feed.name);
      if (conversation === undefined) throw new Error('A feed was joined before it was opened.');
      conversation.feed = feed;
      const barred = standing.barred(feed.name, member.admission);
      if (barred !== undefined) {
        member.send(frame({ type: 'notice', ...barred }));
        member.leave(barred.code);
        return;
      }
      present.add(member);
      if (isNamed(member)) conversation.board.join(member.admission);
      member.send(welcomeFrame(conversation, member.admission, deps.kept, standing));
      member.send(JSON.stringify(conversation.board.digest()));
    },
    left(feed, member) {
      if (!present.delete(member) || !isNamed(member)) return;
      conversations.get(feed.name)?.board.leave(member.admission);
    },
    readmitted(feed, member) {
      const conversation = conversations.get(feed.name);
      if (conversation === undefined || !present.has(member)) return;
      conversation.board.remark(member.admission);
      member.send(welcomeFrame(conversation, member.admission, deps.kept, standing));
    },
    async command(feed, member, payload) {
      const began = performance.now();
      const parsed = parseCommand(payload);
      const answered = (command: ChatCommand['type'] | 'unreadable', outcome: 'ok' | ErrorCode): void =>
        deps.metrics.answered(deps.kept, command, outcome, (performance.now() - began) / 1000);
      if (!parsed.ok) {
        member.send(refusalByCode(parsed.id, parsed.code));
        answered('unreadable', parsed.code);
        return;
      }
      const { id, type } = parsed.command;
      try {
        const result = await carryOut(feed, member, parsed.command, deps);
        member.send(acknowledgement(id, result));
        answered(type, 'ok');
      } catch (error) {
        // Neither the command nor what the error says about it: words of people stay out of the log.
        if (!(error instanceof ParleyError)) {
          const name = error instanceof Error ? error.name : typeof error;
          logger.error({ document: feed.name, command: type, error: { name } }, 'A chat command failed.');
        }
        member.send(refusal(id, error));
        answered(type, error instanceof ParleyError ? error.code : 'internal');
      }
    },
    emptied(feed) {
      const conversation = conversations.get(feed.name);
      if (conversation === undefined) return true;
      conversation.feed = undefined;
      return deps.emptied(conversation);
    },
  };
}

/** Readers without sign-in have no name, and are not shown to others. */
function isNamed(member: FeedMember): boolean {
  return member.admission.person.name !== '';
}

async function carryOut(
  feed: Feed,
  member: FeedMember,
  command: ChatCommand,
  deps: ConversationHandlerDependencies,
): Promise<CommandResult> {
  const { admission } = member;
  const { person } = admission;
  await deps.rates.take(personKey(person), command.type);
  const conversation = await deps.conversations.hold(feed.name);
  try {
    switch (command.type) {
      case 'typing':
        requireVoice(deps, conversation, admission);
        conversation.board.typing(person, command.on);
        return {};
      case 'away':
        conversation.board.away(person, command.on);
        return {};
      case 'post':
      case 'edit':
      case 'delete':
      case 'react':
        return await changeMessages(conversation, admission, command, deps);
      default:
        return await deps.other(conversation, admission, command);
    }
  } finally {
    deps.conversations.release(conversation);
  }
}

async function changeMessages(
  conversation: Conversation,
  admission: Admission,
  command: MessageCommand,
  deps: ConversationHandlerDependencies,
): Promise<CommandResult> {
  const { store, changes, board } = conversation;
  const origin = { personKey: personKey(admission.person), command: command.id };
  // Somebody who was silenced may still take back what they said.
  const mayWrite = (): void =>
    command.type === 'delete' ? requireRights(admission) : requireVoice(deps, conversation, admission);
  return changes.run(async () => {
    const repeated = await store.repeated(origin);
    if (repeated !== undefined) return repeated;
    mayWrite();
    const change = await checkCommand(command, {
      admission,
      find: (id) => store.find(id),
      anchor: deps.checkAnchor(conversation),
    });
    if (change.kind === 'post') deps.standing.admitPost(conversation.name, admission, change.text);
    if (change.kind === 'edit') {
      const before = (await store.find(change.message))?.text ?? '';
      deps.standing.admitEdit(conversation.name, admission, { before, text: change.text });
    }
    // Asked again after the waiting above: a ban holds from the moment it was spoken.
    mayWrite();
    const result = await store.change(change, origin);
    if (change.kind === 'post') board.typing(admission.person, false);
    return result;
  });
}

/** Throws unless the wiki lets this person talk. */
function requireRights(admission: Admission): void {
  const code = refusalByRights(admission);
  if (code !== undefined) throw new ParleyError(code);
}

/** Throws unless this person may say something here now. */
function requireVoice(
  deps: Pick<ConversationHandlerDependencies, 'standing'>,
  conversation: Conversation,
  admission: Admission,
): void {
  const code = deps.standing.refusal(conversation.name, admission);
  if (code !== undefined) throw new ParleyError(code);
}
