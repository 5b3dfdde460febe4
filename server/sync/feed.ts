// SPDX-License-Identifier: GPL-2.0-or-later
import type { DocumentName } from '@parley/protocol/documents/document-name.ts';
import type { ErrorCode } from '@parley/protocol/errors/codes.ts';
import type { Doc } from 'yjs';
import type { Admission } from '../identity/admission.ts';

/**
 * A feed is a live document that only the server writes: a conversation or the help desk. Clients read it as any
 * Yjs document and send commands as stateless frames. `sync/` carries feeds, features fill them.
 */
export type Feed = {
  readonly name: string;
  readonly document: DocumentName;
  readonly doc: Doc;
  readonly members: ReadonlySet<FeedMember>;
  /** Sends one stateless payload to every member, batched with what else is due. */
  broadcast(payload: string): void;
  /** Sends what is due now instead of at the end of the batching window. */
  flush(): void;
};

/** One admitted connection to a feed. */
export type FeedMember = {
  readonly admission: Admission;
  /** Sends one stateless payload to this member alone, at once. */
  send(payload: string): void;
  /** Ends this membership; the socket stays open for other documents. */
  leave(code: ErrorCode): void;
};

/** What a feature does with its feeds. Every method may reject or throw: the carrier logs it and goes on. */
export type FeedHandler = {
  /** Builds or loads the document of a feed that nobody is in yet. */
  open(name: string, document: DocumentName): Promise<Doc>;
  joined(feed: Feed, member: FeedMember): void;
  left(feed: Feed, member: FeedMember): void;
  /** One stateless frame from a member, already bounded in size and rate, otherwise untrusted. */
  command(feed: Feed, member: FeedMember, payload: string): Promise<void>;
  /** The last member left; answer whether the document may be dropped from memory now. */
  emptied(feed: Feed): boolean;
};
