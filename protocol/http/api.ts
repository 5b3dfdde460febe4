// SPDX-License-Identifier: GPL-2.0-or-later
import type { PresentPerson } from '../edit/presence.ts';
import type { Participant, SessionState } from '../edit/frames.ts';
import type { ErrorCode } from '../errors/codes.ts';
import type { Message } from '../chat/message.ts';
import type { Person, Role } from '../identity/person.ts';
import type { Right } from '../identity/rights.ts';

/** Body of every answer that is not a success. */
export type ErrorBody = { readonly error: { readonly code: ErrorCode; readonly message: string } };

/** `GET /api/session`: who is signed in. */
export type SignedIn = { readonly person: Person | null; readonly roles: readonly Role[] };

/**
 * `POST /api/session {token}` with the token of a wiki elsewhere: `session` goes along with every request as
 * `Authorization: Bearer`, for twelve hours at most.
 */
export type SessionBegun = SignedIn & {
  readonly session: string;
  readonly wiki: string;
  readonly rights: readonly Right[];
};

/** `POST /api/token {document, schema?}`. */
export type TokenAnswer = {
  readonly token: string;
  /** Why this token only reads, if so. */
  readonly readOnly?: ErrorCode;
};

/** Documents in one request for tokens. */
export const tokensAtOnce = 32;

/** `POST /api/tokens {documents, schema?}`: for each of the documents, in their order, a token or why there is none. */
export type TokensAnswer = { readonly tokens: readonly (TokenAnswer | ErrorBody)[] };

/** `GET /api/documents?page=Title`. */
export type PageDocuments = {
  readonly page: { readonly title: string; readonly key: string; readonly exists: boolean };
  readonly edit: string;
  readonly editChat: string;
  readonly room: string;
};

/** `GET /api/chat/<document>/messages?before=&after=&around=&limit=&q=`, oldest first. */
export type MessagePage = {
  readonly messages: readonly Message[];
  /** Pass as `before` for the next older page; absent at the beginning of the record. */
  readonly before?: string;
  /** Pass as `after` for the next newer page; absent at the end of the record. */
  readonly after?: string;
};

/** `POST /api/chat/<document>/talk {messages, heading, summary?}`: where they were left, where the server posts them. */
export type LeftOnTalkPage = { readonly title: string; readonly revision: number };

/** `POST /api/chat/<document>/wikitext {messages}`: messages for a talk page, signed with their authors. */
export type ChosenWikitext = { readonly wikitext: string };

/** `GET` and `PUT /api/chat/<document>/read {message}`: how far the signed-in person has read a kept conversation. */
export type ReadPosition = {
  /** The last message that was read; absent when none was. */
  readonly message?: string;
  /** Messages of others after it; 1,000 stands for that many or more. */
  readonly unread: number;
};

/** `GET /api/edit/<document>`: an edit session without joining it. */
export type EditSession = {
  readonly state: SessionState;
  readonly present: readonly PresentPerson[];
  readonly participants: readonly Participant[];
};

/** `GET /api/edit/<document>/changes`: what a publish would change. Pages as HTML of the page schema. */
export type PendingChanges = {
  readonly base: { readonly revision: number; readonly html: string };
  readonly draft: { readonly html: string };
  /** Present when the page changed elsewhere. */
  readonly latest?: {
    readonly revision: number;
    readonly html: string;
    readonly by: Person;
    readonly at: number;
    readonly summary: string;
    /** Both changes fit together without a conflict. */
    readonly mergeable: boolean;
  };
  readonly coAuthors: readonly Participant[];
};

/** `POST /api/edit/<document>/publish {summary, baseRevision}`. */
export type Published = { readonly revision: number; readonly at: number };

/**
 * `POST /api/edit/<document>/prepare {summary, baseRevision}`, on a wiki where people publish with their own browser:
 * what goes into the wiki's own edit. The revision it made is told with `POST /api/edit/<document>/published {revision}`.
 */
export type PreparedEdit = {
  readonly wikitext: string;
  readonly title: string;
  /** 0 for a new page. */
  readonly baseRevision: number;
  /** As MediaWiki writes times; absent for a new page. */
  readonly baseTimestamp?: string;
  readonly startTimestamp: string;
  /** Tells the wiki who else wrote it; goes along as `parleyticket`. */
  readonly ticket: string;
  /** The summary, with those who wrote along. */
  readonly summary: string;
};

/** `POST /api/edit/<document>/resolve {choice, latestRevision}`: how to go on when the page changed elsewhere. */
export type ConflictChoice = 'merge' | 'ours' | 'theirs';

/** `GET /api/edit/<document>/authors`: who wrote under which Yjs client id. */
export type AuthorsOfClients = {
  readonly clients: Readonly<Record<string, PresentPerson>>;
};

/** One room as the drawer lists it. */
export type RoomEntry = {
  readonly kind: 'here' | 'related' | 'global' | 'social';
  readonly document: string;
  readonly title: string;
  readonly topic?: string;
  readonly count: number;
  readonly people: readonly Person[];
  readonly reason?: RoomReason;
};

/** Why a related room stands in the list; the interface puts it into words. */
export type RoomReason =
  | { readonly kind: 'hint' }
  | { readonly kind: 'host'; readonly category: string }
  | { readonly kind: 'links'; readonly shared: number }
  | { readonly kind: 'linked' }
  | { readonly kind: 'category'; readonly category: string };

/** `GET /api/rooms?page=Title`: at most ten entries. Without `helpersPresent` this server has no live help. */
export type RoomList = { readonly rooms: readonly RoomEntry[]; readonly helpersPresent?: number };

/**
 * Rooms with somebody in them: `GET /api/rooms/search?q=` by title or topic, `/api/rooms/populated` the most populated,
 * `/api/rooms/category?category=` those of a category's pages. Social rooms are found while empty as well.
 */
export type FoundRooms = { readonly rooms: readonly RoomEntry[] };

/** `POST /api/rooms/social {name, topic}`: makes a room outside the articles. */
export type MadeRoom = { readonly document: string };

/** `GET /api/rooms/counts?documents=a,b`: how many people are in each of at most 20 rooms, for who waits for company. */
export type RoomCounts = { readonly counts: readonly { readonly document: string; readonly count: number }[] };

/** `GET /api/presence?page=Title`: what the tabs of a page say before any click. */
export type PagePresence = {
  /** People in the page's room. */
  readonly chat: number;
  /** People in its edit session. */
  readonly editing: number;
  /** A few of those in the room. */
  readonly faces: readonly Person[];
  /** While nobody is in the page's room: the related room that fits best, of those with people in them. */
  readonly related?: { readonly title: string; readonly count: number };
};

export type RevisionSummary = {
  readonly id: number;
  readonly parent: number;
  readonly at: number;
  readonly by: Person;
  readonly summary: string;
  readonly coAuthors: readonly { readonly person: Person; readonly share: number }[];
  /** The edit-chat document with the record behind this revision, if it was edited together. */
  readonly editChat?: string;
  readonly bytes: number;
};
