// SPDX-License-Identifier: GPL-2.0-or-later
import type { DocumentName } from '@parley/protocol/documents/document-name.ts';
import type { ErrorCode } from '@parley/protocol/errors/codes.ts';
import type { Admission } from '../identity/admission.ts';
import type { Body } from './wire/bodies.ts';
import type { Address } from './wire/frame.ts';
import type { DocumentMessage } from './wire/read-message.ts';

/** A message of an admitted client. */
export type MemberMessage = Exclude<DocumentMessage, { readonly kind: 'token' | 'close' }>;

/** One admitted connection to one document. */
export type Member = {
  readonly admission: Admission;
  /** The client was told that its token holds: what it is to know at once goes out now. */
  start(): void;
  receive(message: MemberMessage): void;
  /** A new token of the same person, or a change of what it allows. */
  readmit(admission: Admission): void;
  /** It may not be here any more and is about to leave: what it asked for and is not begun yet is not done. */
  drop?(): void;
  /** The client or its socket went away. Called once. */
  leave(): void;
};

/** The way back to one client of one document. */
export type Outlet = {
  readonly address: Address;
  /** Keeps this string as its address if they are equal: what all members have is in memory, and in the cache, once. */
  shareAddress(address: string): void;
  /** Sends one message now. Nothing happens when the client is gone. */
  send(body: Body): void;
  /** Writes frames that were made for several receivers. */
  write(frame: Buffer): void;
  /** Lets the client go: its member leaves, and it is told why. The socket stays open for other documents. */
  expel(code: ErrorCode): void;
  /** Closes the whole socket. */
  disconnect(code: ErrorCode): void;
};

/** Carries the documents of some kinds. */
export type Carrier = {
  /** Takes an admitted client in. Rejects with a `ParleyError` when the document cannot be opened. */
  join(name: string, document: DocumentName, admission: Admission, outlet: Outlet): Promise<Member>;
};
