// SPDX-License-Identifier: GPL-2.0-or-later
import type { PageGraph, PageId } from '@parley/server/topics/page-graph.ts';

/** A score of how related two pages are; only its order matters. */
export type Score = (one: PageId, other: PageId) => number;

/** What our score is compared with. */
export function baselines(graph: PageGraph): Readonly<Record<string, Score>> {
  const inward = milneWitten(graph);
  const cosine = cosineOfLinks(graph);
  const direct: Score = (one, other) => (graph.out(one).includes(other) || graph.out(other).includes(one) ? 1 : 0);
  return {
    'Milne-Witten over in-links': inward,
    'idf-cosine of out-links': cosine,
    'blend 0.5 cosine + 0.3 Milne-Witten + 0.1 direct link': (one, other) =>
      0.5 * cosine(one, other) + 0.3 * inward(one, other) + 0.1 * direct(one, other),
    'category tree depth': categoryDepth(graph),
  };
}

/** Milne and Witten 2008: how far fewer pages link to both than to either. */
function milneWitten(graph: PageGraph): Score {
  return (one, other) => {
    const [a, b] = [graph.in(one), graph.in(other)];
    const [small, large] = a.size <= b.size ? [a, b] : [b, a];
    let common = 0;
    for (const page of small) if (large.has(page)) common += 1;
    if (common === 0) return 0;
    const distance =
      (Math.log(large.size) - Math.log(common)) / (Math.log(graph.pages) - Math.log(Math.max(1, small.size)));
    return Math.max(0, 1 - distance);
  };
}

function cosineOfLinks(graph: PageGraph): Score {
  const weight = (page: PageId) => Math.log(graph.pages / Math.max(1, graph.in(page).size));
  const length = (page: PageId) => Math.sqrt(graph.out(page).reduce((sum, target) => sum + weight(target) ** 2, 0));
  return (one, other) => {
    const own = new Set(graph.out(one));
    const shared = graph.out(other).filter((target) => own.has(target));
    if (shared.length === 0) return 0;
    return shared.reduce((sum, target) => sum + weight(target) ** 2, 0) / (length(one) * length(other));
  };
}

/** The longest common beginning of two category paths. */
function categoryDepth(graph: PageGraph): Score {
  const paths = (page: PageId) => graph.categories(page).map((category) => graph.title(category).split('.'));
  return (one, other) =>
    Math.max(
      0,
      ...paths(one).flatMap((first) =>
        paths(other).map((second) => {
          const end = first.findIndex((part, index) => part !== second[index]);
          return end === -1 ? first.length : end;
        }),
      ),
    );
}
