// SPDX-License-Identifier: GPL-2.0-or-later
import type { DocumentName } from '@parley/protocol/documents/document-name.ts';
import { ParleyError } from '@parley/protocol/errors/codes.ts';
import type { ModuleName } from '../configuration/settings-table.ts';
import type { Editing } from '../editing/editing.ts';
import type { DocumentPlaces } from '../identity/admissions.ts';
import type { WikiPage } from '../wiki/port.ts';

/** Finds the page of a document, among the modules that run. */
export function createDocumentPlaces(
  wikiId: string,
  editing: Editing,
  modules: ReadonlySet<ModuleName>,
): DocumentPlaces {
  const pageOf = async (key: string): Promise<WikiPage> => {
    const page = await editing.pageKeys.pageOf(key);
    if (page === undefined) throw new ParleyError('not_found');
    return page;
  };
  const requireModule = (name: ModuleName): void => {
    if (!modules.has(name)) throw new ParleyError('not_found');
  };
  return {
    requireCurrent: async ({ kind }, document) => {
      if (kind === 'edit') await editing.enter(document);
    },
    placeOf: async (name: DocumentName, document: string) => {
      // Social rooms may have been made on another wiki of the installation; everything else is of this one.
      if (name.kind !== 'social' && name.wiki !== wikiId) throw new ParleyError('not_found');
      switch (name.kind) {
        case 'edit':
          requireModule('edit');
          return (await editing.session(document)).page();
        case 'edit-chat':
          requireModule('edit');
          return pageOf(name.key);
        case 'room':
          requireModule('topics');
          return pageOf(name.key);
        case 'social':
          requireModule('social');
          return null;
        case 'desk':
        case 'help':
          throw new ParleyError('not_found');
        default:
          return name.kind satisfies never;
      }
    },
  };
}
