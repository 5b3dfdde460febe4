// SPDX-License-Identifier: GPL-2.0-or-later
/** How a request tells the server who makes it. */
export type Identification = {
  readonly credentials: RequestCredentials;
  /** The header `Authorization`; absent where a cookie says it, or nobody is signed in. */
  readonly authorization?: string;
};

/** A section for the page where `title` is discussed. */
export type TalkSection = { readonly title: string; readonly heading: string; readonly wikitext: string };

/** A side of a page that has an address of its own. */
export type PageSide = 'read' | 'edit' | 'record';

/**
 * The site that Parley's elements are shown on: where its server is, how people are known there, and where its pages
 * are. The embedded wiki is served by Parley itself; a MediaWiki is another site, which has its own accounts.
 */
export type ParleyHost = {
  /** Address of a path of Parley's HTTP interface, such as `/api/rooms`. */
  readonly apiAddress: (path: string) => string;
  /** Address of the live socket, `ws:` or `wss:`. */
  readonly socketAddress: () => string;
  /** Rejects when it cannot be found out who the person is. */
  readonly identify: () => Promise<Identification>;
  /** The server did not know this identification (any more). Whether another try may go better. */
  readonly identifyAnew: (refused: Identification) => Promise<boolean>;
  readonly pageAddress: (title: string, side: PageSide) => string;
  /** Title of the page that an address leads to; `undefined` for any other address. */
  readonly titleOfAddress: (address: string, origin: string) => string | undefined;
  /** Where a person signs in, to come back to `back`, a path of this site. */
  readonly signInAddress: (back: string) => string;
  /** Titles of pages that fit what was typed, best first; absent where Parley's own interface answers that. */
  readonly searchTitles?: (words: string, signal?: AbortSignal) => Promise<readonly string[]>;
  /** Titles among these that have no page; absent where it is not known. */
  readonly missingTitles?: (titles: readonly string[], signal: AbortSignal) => Promise<readonly string[]>;
  /** Adds a section to the page where a page is discussed, in the person's name; absent where that is done elsewhere. */
  readonly postToTalkPage?: (section: TalkSection) => Promise<string>;
  /** Whether the person chose on this site not to be told of what others say; absent where there is no such choice. */
  readonly quiet?: boolean;
  /** The category namespace with its colon, as the wiki writes it. */
  readonly categoryPrefix: string;
};
