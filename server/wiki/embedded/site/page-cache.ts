// SPDX-License-Identifier: GPL-2.0-or-later
import { LRUCache } from 'lru-cache';
import type { Node } from 'prosemirror-model';
import { parsePage } from '../../../editing/page-html.ts';
import type { RevisionContent } from '../../port.ts';

/** Parsed revisions: a revision never changes, and parsing is the dear part of showing it. */
export type PageCache = { of(content: RevisionContent): Node };

/** Remembers the last parsed revisions, at most about 32 MB of HTML. */
export function createPageCache(): PageCache {
  const cache = new LRUCache<number, Node>({ maxSize: 32 * 1024 * 1024 });
  return {
    of(content) {
      const known = cache.get(content.revision.id);
      if (known !== undefined) return known;
      const page = parsePage(content.html);
      cache.set(content.revision.id, page, { size: content.html.length + 1 });
      return page;
    },
  };
}
