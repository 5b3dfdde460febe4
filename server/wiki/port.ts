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
  /** What the wiki keeps, of a wiki whose pages have a source. */
  readonly source?: string;
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
  readonly coAuthors: readonly CoAuthor[];
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

/** Text left on a page as a new section, in a person's name. */
export type Note = {
  readonly title: string;
  readonly heading: string;
  /** Wikitext on a wiki that has it; the embedded wiki shows it as it is. */
  readonly text: string;
  readonly by: Person;
  readonly summary: string;
};

/** Where a note ended up: the wiki may have followed a redirect. */
export type LeftNote = { readonly title: string; readonly revision: number };

/** A wiki whose pages have a source besides the HTML that people edit. Methods reject like those of `Wiki`. */
export type PageSource = {
  /**
   * The source of a page as it would be saved: what did not change since `baseRevision` (0: a new page) keeps its
   * source to the byte. `original`: the HTML of that revision, if it is at hand; the wiki need not make it again then.
   */
  sourceOf(page: {
    readonly title: string;
    readonly baseRevision: number;
    readonly html: string;
    readonly original?: string;
  }): Promise<string>;
  /** What a source looks like, as HTML that `sourceOf` takes back. */
  htmlOf(page: { readonly title: string; readonly source: string }): Promise<string>;
};

/** Somebody's share of a text. */
export type CoAuthor = { readonly person: Person; readonly share: number };

/** What a wiki lets a person save who publishes with their own browser. */
export type PublishTicketRequest = {
  readonly document: string;
  readonly title: string;
  readonly pageId?: number;
  readonly baseRevision: number;
  readonly source: string;
  readonly by: Person;
  readonly coAuthors: readonly CoAuthor[];
  readonly editChat: string;
};

/**
 * How a revision comes to be: the server asks the wiki to make it, or the person's browser does, with its own session,
 * and shows the wiki a ticket that says who else wrote it.
 */
export type Publishing =
  { readonly kind: 'server' } | { readonly kind: 'browser'; ticket(request: PublishTicketRequest): string };

/** What a moderator of conversations did, for a wiki's own log. People are of this wiki. */
export type ModerationRecord = {
  readonly action: 'ban' | 'unban' | 'mute' | 'unmute' | 'kick' | 'remove' | 'close' | 'reopen' | 'slow' | 'unslow';
  readonly by: Person;
  readonly person?: Person;
  /** Title of the page that was talked about. */
  readonly page?: string;
  readonly reason: string;
  readonly until?: number;
};

/** Something that happened on the wiki, whoever did it. */
export type WikiChange =
  | {
      readonly kind: 'saved';
      readonly page: WikiPage;
      readonly revision: number;
      readonly by: Person;
      /** The edit session it was published from, if the wiki says so. */
      readonly document?: string;
    }
  /** A page that had been deleted is there again. */
  | { readonly kind: 'restored'; readonly page: WikiPage }
  /** What other pages or templates make of this one changed, not its text. */
  | { readonly kind: 'relations'; readonly page: WikiPage }
  | { readonly kind: 'moved'; readonly page: WikiPage; readonly from: string }
  | { readonly kind: 'deleted'; readonly page: WikiPage }
  | { readonly kind: 'access'; readonly page?: WikiPage; readonly person?: Person }
  /** Somebody signed out of the wiki or has another name now: what they have open is no longer theirs. */
  | { readonly kind: 'signed_out'; readonly person: Person };

/** The page of a change; `undefined` for one that is about people alone. */
export function pageOfChange(change: WikiChange): WikiPage | undefined {
  switch (change.kind) {
    case 'saved':
    case 'restored':
    case 'relations':
    case 'moved':
    case 'deleted':
    case 'access':
      return change.page;
    case 'signed_out':
      return undefined;
    default:
      return change satisfies never;
  }
}

/**
 * What Parley needs of a wiki. `embedded/` implements it over the local database, `mediawiki/` over its APIs.
 * Methods reject with a `ParleyError`: `not_found`, `title_invalid`, `edit_conflict`, `permission_denied`,
 * `protected`, `blocked`, and `wiki_unavailable` while the wiki does not answer.
 */
export type Wiki = {
  /** Short id, part of document names and of names abroad. */
  readonly id: string;
  /** For people. */
  readonly name: string;
  /** Where its pages come from besides this server: they may open sockets and ask over HTTP. */
  readonly origins: readonly string[];
  /** Nothing of it, not even that it has people, is for those of other wikis. */
  readonly isPrivate: boolean;
  readonly publishing: Publishing;
  /** Absent where pages are nothing but their HTML. */
  readonly source?: PageSource;
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
  /** Edits of a person's account. */
  editCount?(person: Person): Promise<number>;
  /** A page's raw text, for pages that say how something is set up; `undefined` when there is none. */
  text(title: string): Promise<string | undefined>;
  /** Adds a section in a person's name. Rejects as `publish` does. */
  leaveNote(note: Note): Promise<LeftNote>;
  /** Writes what a moderator did into the wiki's own public log, where it has one. */
  logModeration?(done: ModerationRecord): Promise<void>;
  /**
   * Makes one revision; rejects `edit_conflict` when `baseRevision` is not the newest, and `bad_request` where browsers
   * publish.
   */
  publish(request: PublishRequest): Promise<RevisionSummary>;
  /** Calls back after each change, in order; returns how to stop. */
  onChange(listener: (change: WikiChange) => void): () => void;
};
