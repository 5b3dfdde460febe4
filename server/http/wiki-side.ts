// SPDX-License-Identifier: GPL-2.0-or-later
import type { FastifyRequest } from 'fastify';
import { parseDocumentName } from '@parley/protocol/documents/document-name.ts';
import { ParleyError } from '@parley/protocol/errors/codes.ts';
import type { RoomEntry } from '@parley/protocol/http/api.ts';
import type { Editing } from '../editing/editing.ts';
import type { Wiki, WikiPage } from '../wiki/port.ts';

/** One wiki of the installation and what is made over it. */
export type WikiSide = {
  readonly wiki: Wiki;
  readonly editing: Editing;
  /** What the drawer of a page offers, people first. */
  readonly roomsFor: (page: WikiPage) => Promise<readonly RoomEntry[]>;
};

/** The wikis of the installation. */
export type WikiSides<Side extends WikiSide = WikiSide> = {
  readonly all: readonly Side[];
  /** The first one: that of requests which name none. */
  readonly first: Side;
  find(wiki: string): Side | undefined;
  /** @throws ParleyError `not_found` for what is no document of a wiki here */
  ofDocument(document: string): Side;
};

/** @throws RangeError without any wiki */
export function createWikiSides<Side extends WikiSide>(all: readonly Side[]): WikiSides<Side> {
  const [first] = all;
  if (first === undefined) throw new RangeError('There must be a wiki.');
  const find = (wiki: string) => all.find((side) => side.wiki.id === wiki);
  return {
    all,
    first,
    find,
    ofDocument: (document) => {
      const side = find(parseDocumentName(document)?.wiki ?? '');
      if (side === undefined) throw new ParleyError('not_found');
      return side;
    },
  };
}

/**
 * The wiki that a request is about: the one it names (`?wiki=`), else that of the person, else the first.
 * @throws ParleyError `not_found` for a wiki that is not here
 */
export function sideOf<Side extends WikiSide>(request: FastifyRequest, sides: WikiSides<Side>): Side {
  const named = (request.query as Readonly<Record<string, unknown>>)['wiki'];
  if (typeof named === 'string') {
    const side = sides.find(named);
    if (side === undefined) throw new ParleyError('not_found');
    return side;
  }
  return (request.person && sides.find(request.person.wiki)) ?? sides.first;
}

/** A page that stands for the wiki as a whole. */
const noPage: WikiPage = { title: '', latestRevision: 0 };

/** What somebody may be shown of: what is not private, and their own wiki as long as it lets them read it. */
export async function isShown({ wiki }: Pick<WikiSide, 'wiki'>, { person }: FastifyRequest): Promise<boolean> {
  if (!wiki.isPrivate) return true;
  // An account is not enough: some wikis let people in one by one, and take that back.
  return person?.wiki === wiki.id && (await wiki.access(person, noPage)).read;
}

/** Which rooms somebody may know of: those of their wiki's pages, and those outside the articles that they may enter. */
export async function roomsShown(request: FastifyRequest, sides: WikiSides): Promise<(document: string) => boolean> {
  const side = sideOf(request, sides);
  if (!(await isShown(side, request))) return () => false;
  return (document) => {
    const name = parseDocumentName(document);
    if (name?.kind !== 'social') return name?.wiki === side.wiki.id;
    return side.wiki.isPrivate ? name.wiki === side.wiki.id : sides.find(name.wiki)?.wiki.isPrivate !== true;
  };
}
