// SPDX-License-Identifier: GPL-2.0-or-later
import type { ErrorCode } from '../errors/codes.ts';
import type { Person } from '../identity/person.ts';

/** A person's part in an edit session since the last publish. */
export type Participant = {
  readonly person: Person;
  /** Characters of the present text that this person wrote. */
  readonly written: number;
  /** Share of all characters written in this session, 0 to 1. */
  readonly share: number;
  readonly firstAt: number;
  readonly lastAt: number;
};

/** What people in a session edit: the page as it looks, or its wikitext line by line. */
export type SessionMode = 'visual' | 'source';

/** What is true of an edit session as a whole. Sent on joining and whenever it changes. */
export type SessionState = {
  readonly type: 'session';
  readonly mode: SessionMode;
  readonly page: { readonly title: string; readonly key: string };
  /** Revision that the draft builds on; 0 for a page that does not exist. */
  readonly baseRevision: number;
  /** Newest revision of the page; differs from the base when the page changed elsewhere. */
  readonly latestRevision: number;
  /** The draft differs from the newest revision published from it. */
  readonly unpublished: boolean;
  /** The wiki has wikitext, so that the session can change to the other mode. */
  readonly hasSource: boolean;
  readonly published?: { readonly revision: number; readonly at: number; readonly by: Person };
  /** Why the receiver may not write, if so. */
  readonly readOnly?: ErrorCode;
};

/** The server refused a write; the sender's copy must be synced anew. */
export type WriteRefused = {
  readonly type: 'refused';
  readonly code: ErrorCode;
  readonly message: string;
};

/** Every stateless frame a server sends in an edit session. */
export type EditFrame = SessionState | WriteRefused;

/** Name of the Y.XmlFragment that holds the page. */
export const contentField = 'prosemirror';
