// SPDX-License-Identifier: GPL-2.0-or-later
import type { ErrorCode } from '../errors/codes.ts';
import type { Person, Role } from '../identity/person.ts';

/** The answer to one command, to its sender only. */
export type CommandReply =
  | {
      readonly type: 'ack';
      readonly id: string;
      /** Id of the message that a `post` made, or that the command changed. */
      readonly message?: string;
      readonly at?: number;
      /** Receipt of a report. */
      readonly receipt?: string;
    }
  | {
      readonly type: 'error';
      readonly id: string;
      readonly code: ErrorCode;
      readonly message: string;
      /** Seconds until it is worth trying again. */
      readonly retryAfter?: number;
    };

export type DigestPerson = Person & { readonly role?: Role; readonly away?: true };

/** Who is in a conversation, made by the server at most once a second. */
export type PresenceDigest = {
  readonly type: 'presence';
  /** People, not connections. */
  readonly count: number;
  /** At most `digestNames`; moderators and helpers first. */
  readonly people: readonly DigestPerson[];
  /** Keys of the people who are typing; empty in a large room. */
  readonly typing: readonly string[];
};

/** First frame after admission to a conversation. */
export type Welcome = {
  readonly type: 'welcome';
  /** Another value than before means another conversation: drop the local copy and sync anew. */
  readonly incarnation: string;
  readonly kept: boolean;
  readonly you: Person & { readonly role?: Role };
  readonly canPost: boolean;
  readonly canModerate: boolean;
  readonly slowSeconds: number;
};

/** Something done to the receiver alone. */
export type Notice = {
  readonly type: 'notice';
  readonly code: ErrorCode;
  readonly reason?: string;
  readonly until?: number;
};

/** Every stateless frame a server sends in a conversation. */
export type ChatFrame = CommandReply | PresenceDigest | Welcome | Notice;
