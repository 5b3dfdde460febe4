// SPDX-License-Identifier: GPL-2.0-or-later
import type { Message } from '@parley/protocol/chat/message.ts';
import type { Person } from '@parley/protocol/identity/person.ts';
import type { FeedHandler } from '../sync/feed.ts';
import type { Wiki } from '../wiki/port.ts';

/** Time as a dependency, so that tests decide when it passes. */
export type Clock = { now(): number };

/** What live help asks of a wiki. */
export type HelpWiki = Pick<
  Wiki,
  | 'id'
  | 'page'
  | 'latest'
  | 'revision'
  | 'history'
  | 'relations'
  | 'access'
  | 'editCount'
  | 'text'
  | 'leaveNote'
  | 'source'
  | 'onChange'
>;

/** The conversations of requests, as the feature that knows conversations keeps them: in memory, and nowhere else. */
export type HelpConversations = {
  /** For documents of the kind `help`; the first message is what `firstMessage` gave when it was opened. */
  readonly handler: FeedHandler;
  /** What was said so far; empty when nobody has it open. */
  messages(document: string): readonly Message[];
};

/** What the conversations ask of live help. */
export type HelpConversationRules = {
  /** The request as the first message of its conversation. Rejects `not_found`. */
  firstMessage(document: string): Promise<Message | undefined>;
  /** Whether the words may be let go of, now that nobody has the conversation open. */
  mayGo(document: string): boolean;
  /** The page a conversation is about; empty when it is about none. */
  titleOf(document: string): string;
  /** Document name of the asker's edit session, which passages may be quoted from. */
  editOf(document: string): string | undefined;
};

/** What moderators decided about a person, and where they are told of words that should not be. */
export type HelpModeration = {
  isBanned(person: Person): boolean;
  /** Keeps words for the moderators; answers the receipt. */
  report(report: {
    readonly document: string;
    readonly title: string;
    readonly by: Person;
    readonly reason: string;
    readonly message: Message;
  }): Promise<string>;
};

/** What happened, for whoever counts it. */
export type HelpMetrics = {
  happened(wiki: string, event: HelpEvent): void;
  /** A request was claimed for the first time, so many seconds after it was asked. */
  claimed(wiki: string, seconds: number): void;
  outside(wiki: string, channel: string, outcome: 'ok' | 'failed'): void;
};

export type HelpEvent =
  | 'asked'
  | 'refused'
  | 'claimed'
  | 'returned'
  | 'joined'
  | 'parked'
  | 'left_on_wiki'
  | 'closed'
  | 'answered'
  | 'withdrawn'
  | 'abandoned';

export const silentHelpMetrics: HelpMetrics = {
  happened: () => undefined,
  claimed: () => undefined,
  outside: () => undefined,
};

/** A way to reach helpers who are not here: a letter, a webhook, whatever an operator plugs in. */
export type Channel = {
  /** For logs and metrics. */
  readonly name: string;
  /** Tells that somebody waits. Rejects when it could not; it is tried again. */
  tell(call: HelpCall): Promise<void>;
};

/** What a channel tells. */
export type HelpCall = {
  readonly wiki: string;
  readonly request: string;
  readonly askedAt: number;
  readonly page?: string;
  readonly language: string;
  /** The asker's words, only for channels that are set to pass them on. */
  readonly text: string;
};
