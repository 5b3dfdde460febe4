// SPDX-License-Identifier: GPL-2.0-or-later
import { type DocumentName, parseDocumentName } from '@parley/protocol/documents/document-name.ts';
import { ParleyError } from '@parley/protocol/errors/codes.ts';
import type { Person } from '@parley/protocol/identity/person.ts';
import type { PageAccess, Wiki, WikiPage } from '../wiki/port.ts';

/** A page that stands for the wiki as a whole, where a right does not depend on a page. */
const noPage: WikiPage = { title: '', latestRevision: 0 };

/** Nothing at all: a private wiki seen from outside, or somebody of a private wiki abroad. */
const nothing: PageAccess = { read: false, edit: false, editRefusal: 'permission_denied', rights: [], roles: [] };

/** Who may do what on which of several wikis. */
export type AcrossWikis = {
  /** What a person may do on a page, wherever they are from. */
  access(wiki: Wiki, person: Person | undefined, page: WikiPage): Promise<PageAccess>;
  /** What they may do in a document; `place` is its page, `null` for a room outside the articles. */
  accessTo(name: DocumentName, person: Person | undefined, place: WikiPage | null): Promise<PageAccess>;
};

/**
 * Public wikis form one circle: their people meet in the rooms outside the articles, read each other's public pages
 * and talk about them. A private wiki is a circle of its own.
 */
export function createAcrossWikis(wikis: readonly Wiki[]): AcrossWikis {
  const find = (id: string) => wikis.find((wiki) => wiki.id === id);
  const sameCircle = (one: Wiki, other: Wiki) => one === other || (!one.isPrivate && !other.isPrivate);

  const access: AcrossWikis['access'] = async (wiki, person, page) => {
    if (person === undefined || person.wiki === wiki.id) return wiki.access(person, page);
    const home = find(person.wiki);
    if (home === undefined || !sameCircle(home, wiki)) return nothing;
    const [there, atHome] = await Promise.all([wiki.access(undefined, page), home.access(person, noPage)]);
    const rights = atHome.rights.filter((right) => right === 'parley-chat');
    const editRefusal = atHome.editRefusal === 'blocked' ? 'blocked' : 'permission_denied';
    return { read: there.read, edit: false, editRefusal, rights, roles: [], ...validity(there, atHome) };
  };

  return {
    access,
    accessTo: async (name, person, place) => {
      const wiki = find(name.wiki);
      if (wiki === undefined) throw new ParleyError('not_found');
      if (place !== null) return access(wiki, person, place);
      if (person === undefined) return wiki.access(undefined, noPage);
      const home = find(person.wiki);
      return home !== undefined && sameCircle(home, wiki) ? home.access(person, noPage) : nothing;
    },
  };
}

function validity(...answers: readonly PageAccess[]): Pick<PageAccess, 'validUntil'> {
  const times = answers.map(({ validUntil }) => validUntil).filter((time) => time !== undefined);
  return times.length === 0 ? {} : { validUntil: Math.min(...times) };
}

/** Where the rooms outside the articles are: of all public wikis at the first of them, of a private one at itself. */
export type RoomHomes = { readonly all: readonly string[]; of(wiki: string): string };

export function roomHomes(wikis: readonly Pick<Wiki, 'id' | 'isPrivate'>[]): RoomHomes {
  const shared = wikis.find(({ isPrivate }) => !isPrivate)?.id;
  const own = wikis.filter(({ isPrivate }) => isPrivate).map(({ id }) => id);
  return {
    all: [...(shared === undefined ? [] : [shared]), ...own],
    of: (wiki) => (own.includes(wiki) ? wiki : (shared ?? wiki)),
  };
}

/** Moderators act on their own wiki, and in the rooms outside the articles that its people meet in. */
export function moderatorsReach(homes: RoomHomes): (wiki: string, document: string) => boolean {
  return (wiki, document) => {
    const name = parseDocumentName(document);
    return name?.wiki === wiki || (name?.kind === 'social' && name.wiki === homes.of(wiki));
  };
}
