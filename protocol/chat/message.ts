// SPDX-License-Identifier: GPL-2.0-or-later
import type { Person, Role } from '../identity/person.ts';

/** A passage of the edited text: a Yjs relative position for each end, and the words that stood there. */
export type Anchor = {
  /** Name of the edit document that the positions belong to. */
  readonly document: string;
  /** Base64 of `Y.encodeRelativePosition`. */
  readonly start: string;
  readonly end: string;
  readonly quote: string;
};

export type Author = Person & {
  /** The mark shown beside the name, stamped by the server. */
  readonly role?: Role;
};

export type Reaction = {
  readonly count: number;
  /** The first people who reacted so, at most `maxReactionNames`. */
  readonly people: readonly Person[];
};

/** One message as the live document's Y.Array `messages` and the HTTP record hold it. Plain JSON. */
export type Message = {
  readonly id: string;
  /** The id the author's client gave its command, so that it can match its pending copy. */
  readonly clientId: string;
  readonly author: Author;
  /** Milliseconds since 1970, the server's clock. */
  readonly at: number;
  /** Empty when deleted. */
  readonly text: string;
  readonly replyTo?: string;
  readonly anchor?: Anchor;
  readonly editedAt?: number;
  readonly deletedBy?: 'author' | 'moderator';
  /** By emoji. */
  readonly reactions: Readonly<Record<string, Reaction>>;
  /** Absent for what a person said; else an event the interface puts into words. */
  readonly event?: MessageEvent;
};

/** Something that happened, told in the conversation. */
export type MessageEvent =
  | { readonly kind: 'published'; readonly revision: number; readonly summary: string }
  | { readonly kind: 'invitation'; readonly page: string; readonly document: string };

/** Name of the Y.Array that holds the messages of a conversation. */
export const messagesField = 'messages';
