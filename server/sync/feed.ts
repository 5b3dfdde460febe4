// SPDX-License-Identifier: GPL-2.0-or-later
import type { DocumentKind, DocumentName } from '@parley/protocol/documents/document-name.ts';
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
  /** Changes when the person's access changes. */
  readonly admission: Admission;
  /** Sends one stateless payload to this member alone, at once. */
  send(payload: string): void;
  /** Ends this membership; the socket stays open for other documents. */
  leave(code: ErrorCode): void;
};

/** What a feature does with its feeds. Every method may reject or throw: the carrier logs it and goes on. */
export type FeedHandler = {
  /** Builds or loads the document of a feed that nobody is in yet. A `ParleyError` is told to who asked. */
  open(name: string, document: DocumentName): Promise<Doc>;
  joined(feed: Feed, member: FeedMember): void;
  left(feed: Feed, member: FeedMember): void;
  /** What this member may do has changed; its admission is the new one. */
  readmitted?(feed: Feed, member: FeedMember): void;
  /** One stateless frame from a member, already bounded in size and rate, otherwise untrusted. One at a time for each. */
  command(feed: Feed, member: FeedMember, payload: string): Promise<void>;
  /**
   * The last member left; answer whether the document may be dropped from memory now. Asked again every second while
   * the answer was no and nobody came.
   */
  emptied(feed: Feed): boolean;
};

/** The feeds that are in memory, for features that write to them from elsewhere. */
export type Feeds = {
  find(name: string): Feed | undefined;
  /** The feed, opened if it is not in memory. Rejects with a `ParleyError` as its handler does. */
  open(name: string): Promise<Feed>;
  list(kind: DocumentKind): readonly Feed[];
};
