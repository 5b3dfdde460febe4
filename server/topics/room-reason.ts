// SPDX-License-Identifier: GPL-2.0-or-later
import type { RoomReason } from '@parley/protocol/http/api.ts';
import type { PageGraph, PageId } from './page-graph.ts';
import { categoriesAbove } from './relatedness.ts';

/** Why a page's room is offered on another page: what an editor said first, then what a reader can check. */
export function reasonFor(graph: PageGraph, page: PageId, other: PageId): RoomReason | undefined {
  if (graph.hints(page).includes(other)) return { kind: 'hint' };
  const category = nearestSharedCategory(graph, page, other);
  if (isHostOf(graph, page, other)) {
    const gathers = category ?? other;
    return { kind: 'host', category: graph.title(gathers) };
  }
  if (graph.out(page).includes(other) || graph.out(other).includes(page)) return { kind: 'linked' };
  const shared = sharedLinks(graph, page, other);
  if (shared >= 2 || (shared > 0 && category === undefined)) return { kind: 'links', shared };
  if (category !== undefined) return { kind: 'category', category: graph.title(category) };
  return undefined;
}

/** A host gathers its neighbours: pages that share a category with it, lie in it, or link to it. */
export function isHostOf(graph: PageGraph, page: PageId, other: PageId): boolean {
  if (!graph.isHost(other)) return false;
  if (categoriesAbove(graph, page).has(other)) return true;
  const own = new Set(graph.categories(page));
  return graph.categories(other).some((category) => own.has(category));
}

/** The category nearest to the page that holds both. */
function nearestSharedCategory(graph: PageGraph, page: PageId, other: PageId): PageId | undefined {
  const theirs = categoriesAbove(graph, other);
  return [...categoriesAbove(graph, page)].find((category) => theirs.has(category));
}

function sharedLinks(graph: PageGraph, page: PageId, other: PageId): number {
  const own = new Set(graph.out(page));
  return graph.out(other).filter((target) => own.has(target)).length;
}
