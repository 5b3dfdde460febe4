// SPDX-License-Identifier: GPL-2.0-or-later
import type { Anchor, Author, Message, MessageEvent } from '@parley/protocol/chat/message.ts';
import type { Person } from '@parley/protocol/identity/person.ts';
import type { Doc } from 'yjs';

/** One change to the messages of a conversation, checked and ready to be carried out. */
export type MessageChange =
  | {
      readonly kind: 'post';
      readonly author: Author;
      readonly text: string;
      readonly replyTo?: string;
      readonly anchor?: Anchor;
      readonly event?: MessageEvent;
    }
  | { readonly kind: 'edit'; readonly message: string; readonly text: string }
  | { readonly kind: 'delete'; readonly message: string; readonly by: 'author' | 'moderator' }
  | {
      readonly kind: 'react';
      readonly message: string;
      readonly emoji: string;
      readonly person: Person;
      readonly on: boolean;
    };

/** Who asked for a change, by which command: the same pair again gets the first result again. */
export type ChangeOrigin = { readonly personKey: string; readonly command: string };

/** What a carried out change is acknowledged with. */
export type ChangeResult = { readonly message?: string; readonly at: number };

/** The messages of one conversation, whether they are kept or not. Calls must not overlap. */
export type MessageStore = {
  /** The live document that clients read. */
  readonly doc: Doc;
  readonly incarnation: string;
  /** A message, also one that is too old for the live document. */
  find(id: string): Promise<Message | undefined>;
  /** The result of a command that was carried out before. */
  repeated(origin: ChangeOrigin): Promise<ChangeResult | undefined>;
  /**
   * Carries out a change; what is kept is committed before the live document shows it.
   * Rejects with a `ParleyError`: `not_found`, `bad_request` (too many kinds of reactions), `storage_failed`.
   */
  change(change: MessageChange, origin: ChangeOrigin): Promise<ChangeResult>;
  /** Lets go of everything in memory. */
  close(): void;
};
