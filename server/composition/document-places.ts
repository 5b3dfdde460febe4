// SPDX-License-Identifier: GPL-2.0-or-later
import type { DocumentName } from '@parley/protocol/documents/document-name.ts';
import { ParleyError } from '@parley/protocol/errors/codes.ts';
import type { ModuleName } from '../configuration/settings-table.ts';
import type { DocumentPlaces } from '../identity/admissions.ts';
import type { WikiPage } from '../wiki/port.ts';
import type { Sides } from './sides.ts';

/** Finds the page of a document, among the modules that run. */
export function createDocumentPlaces(
  sides: Sides,
  modules: ReadonlySet<ModuleName>,
  livesHere: (name: DocumentName) => boolean,
): DocumentPlaces {
  const pageOf = async ({ wiki, key }: DocumentName): Promise<WikiPage> => {
    const page = await sides.find(wiki)?.editing.pageKeys.pageOf(key);
    if (page === undefined) throw new ParleyError('not_found');
    return page;
  };
  const requireModule = (name: ModuleName): void => {
    if (!modules.has(name)) throw new ParleyError('not_found');
  };
  return {
    requireCurrent: async (name, document) => {
      if (name.kind !== 'edit') return;
      const { editing } = sides.ofDocument(document);
      if (livesHere(name)) await editing.enter(document);
      else await editing.pageOf(document);
    },
    placeOf: async (name: DocumentName, document: string) => {
      switch (name.kind) {
        case 'edit':
          requireModule('edit');
          if (!livesHere(name)) return sides.ofDocument(document).editing.pageOf(document);
          return (await sides.ofDocument(document).editing.session(document)).page();
        case 'edit-chat':
          requireModule('edit');
          return pageOf(name);
        case 'room':
          requireModule('topics');
          return pageOf(name);
        case 'social':
          requireModule('social');
          return null;
        case 'desk':
        case 'help':
          requireModule('help');
          return null;
        default:
          return name.kind satisfies never;
      }
    },
  };
}
