// SPDX-License-Identifier: GPL-2.0-or-later
import type { RevisionSummary } from '@parley/protocol/http/api.ts';
import type { ErrorCode } from '@parley/protocol/errors/codes.ts';
import type { Person, Role } from '@parley/protocol/identity/person.ts';
import type { Right } from '@parley/protocol/identity/rights.ts';

/** A page as the wiki knows it. `pageId` is undefined while it does not exist. */
export type WikiPage = {
  readonly title: string;
  readonly pageId?: number;
  readonly latestRevision: number;
};

/** One revision's content as HTML of the page schema (Parsoid's conventions for links, categories, properties). */
export type RevisionContent = {
  readonly page: WikiPage;
  readonly revision: RevisionSummary;
  readonly html: string;
};

/** What one person may do with one page, and why not. */
export type PageAccess = {
  readonly read: boolean;
  readonly edit: boolean;
  /** Why not to edit, when `edit` is false. */
  readonly editRefusal?: ErrorCode;
  readonly rights: readonly Right[];
  readonly roles: readonly Role[];
  /** When this answer must be asked anew (an expiring block or group), in milliseconds since 1970. */
  readonly validUntil?: number;
};

export type PublishRequest = {
  readonly title: string;
  readonly html: string;
  readonly summary: string;
  /** The newest revision the author has seen; 0 for a new page. */
  readonly baseRevision: number;
  readonly by: Person;
  readonly coAuthors: readonly { readonly person: Person; readonly share: number }[];
  /** The edit-chat's document name, linked from the revision. */
  readonly editChat?: string;
};

/** Page relations that room suggestions are made of. Titles, hidden categories left out. */
export type PageRelations = {
  readonly links: readonly string[];
  readonly categories: readonly string[];
  readonly hints: readonly string[];
  /** The page or category gathers the chat of its neighbours. */
  readonly host: boolean;
};

/** A wiki that can tell what all its pages say about each other, for the index of topics. */
export type RelationsSource = {
  /** Every page once, in no particular order. */
  allRelations(): AsyncIterable<{ readonly title: string; readonly relations: PageRelations }>;
};

/** Something that happened on the wiki, whoever did it. */
export type WikiChange =
  | { readonly kind: 'saved'; readonly page: WikiPage; readonly revision: number; readonly by: Person }
  | { readonly kind: 'moved'; readonly page: WikiPage; readonly from: string }
  | { readonly kind: 'deleted'; readonly page: WikiPage }
  | { readonly kind: 'access'; readonly page?: WikiPage; readonly person?: Person };

/**
 * What Parley needs of a wiki. `embedded/` implements it over the local database, `mediawiki/` over its APIs.
 * Methods reject with a `ParleyError`: `not_found`, `title_invalid`, `edit_conflict`, `permission_denied`,
 * `protected`, `blocked`.
 */
export type Wiki = {
  /** Short id, part of document names and of names abroad. */
  readonly id: string;
  /** The page of this title (normalised), whether or not it exists. Rejects `title_invalid`. */
  page(title: string): Promise<WikiPage>;
  pageById(pageId: number): Promise<WikiPage | undefined>;
  /** The newest content; `undefined` when the page does not exist. */
  latest(title: string): Promise<RevisionContent | undefined>;
  revision(id: number): Promise<RevisionContent | undefined>;
  /** Newest first. */
  history(title: string, limit: number, before?: number): Promise<readonly RevisionSummary[]>;
  relations(title: string): Promise<PageRelations | undefined>;
  /** Titles that begin with or contain the words, best first. */
  search(words: string, limit: number): Promise<readonly string[]>;
  access(person: Person | undefined, page: WikiPage): Promise<PageAccess>;
  /** Makes one revision; rejects `edit_conflict` when `baseRevision` is not the newest. */
  publish(request: PublishRequest): Promise<RevisionSummary>;
  /** Calls back after each change, in order; returns how to stop. */
  onChange(listener: (change: WikiChange) => void): () => void;
};
