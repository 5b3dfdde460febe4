// SPDX-License-Identifier: GPL-2.0-or-later
import { type DocumentName, parseEditKey } from '@parley/protocol/documents/document-name.ts';
import type { Place } from '../../cluster/cluster.ts';

/** Where the rooms outside the articles live, all of them: making one looks at the names of the others. */
export const socialPlace: Place = 'social';

/** Everything live of a page is in one place: its edit sessions, the conversation beside the text, its room. */
export function pagePlace(wiki: string, key: string): Place {
  return `page:${wiki}:${key}`;
}

/** The place that a document belongs to. */
export function placeOf({ kind, wiki, key }: DocumentName): Place {
  switch (kind) {
    case 'edit':
      return pagePlace(wiki, parseEditKey(key)?.pageKey ?? key);
    case 'edit-chat':
    case 'room':
      return pagePlace(wiki, key);
    case 'social':
      return socialPlace;
    case 'desk':
    case 'help':
      return `${kind}:${wiki}:${key}`;
    default:
      return kind satisfies never;
  }
}

/** Places of which there are few, and in which something goes on while nobody is there: rooms that wait for their first. */
export function isLasting(place: Place): boolean {
  return place === socialPlace || place.startsWith('desk:');
}
