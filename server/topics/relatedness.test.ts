// SPDX-License-Identifier: GPL-2.0-or-later
import { assert, array, constantFrom, property, record, uniqueArray } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PageGraph } from './page-graph.ts';
import { RelatednessIndex } from './relatedness.ts';

const titles = ['A', 'B', 'C', 'D', 'E', 'F', '__proto__', 'constructor'];
const anyPage = record({
  title: constantFrom(...titles),
  links: uniqueArray(constantFrom(...titles)),
  categories: uniqueArray(constantFrom(...titles)),
});

function graphOf(pages: readonly { title: string; links: readonly string[]; categories: readonly string[] }[]) {
  const graph = new PageGraph();
  for (const { title, links, categories } of pages) graph.set(title, { links, categories, hints: [], host: false });
  return graph;
}

function idOf(graph: PageGraph, title: string): number {
  const id = graph.find(title);
  if (id === undefined) throw new Error(`no page ${title}`);
  return id;
}

describe('relatedness', () => {
  test('is between 0 and 1, and the same from both sides, whatever the links and cycles', () => {
    assert(
      property(array(anyPage, { minLength: 1, maxLength: 20 }), (pages) => {
        const graph = graphOf(pages);
        const index = new RelatednessIndex(graph);
        for (let one = 0; one < graph.size; one += 1) {
          const related = index.of(one);
          for (let other = 0; other < graph.size; other += 1) {
            const value = related.to(other);
            expect(value).toBeGreaterThanOrEqual(0);
            expect(value).toBeLessThanOrEqual(1 + 1e-6);
            expect(value).toBeCloseTo(index.of(other).to(one), 6);
          }
        }
      }),
      { seed: 7 },
    );
  });

  test('a graph changed page by page is the graph made at once', () => {
    assert(
      property(array(anyPage, { minLength: 1, maxLength: 20 }), (pages) => {
        const changed = graphOf(pages);
        const last = new Map(pages.map((page) => [page.title, page]));
        const made = graphOf([...last.values()]);
        for (const title of last.keys()) {
          const inward = (graph: PageGraph) =>
            [...graph.in(idOf(graph, title))].map((page) => graph.title(page)).toSorted();
          expect(inward(changed)).toEqual(inward(made));
        }
        expect(changed.pages).toBe(made.pages);
      }),
      { seed: 8 },
    );
  });

  test('a rare shared link says more than a common one', () => {
    const others = Array.from({ length: 20 }, (_, at) => ({ title: `P${at}`, links: ['Common'], categories: [] }));
    const graph = graphOf([
      ...others,
      { title: 'A', links: ['Rare', 'Common'], categories: [] },
      { title: 'B', links: ['Rare', 'x'], categories: [] },
      { title: 'C', links: ['Common', 'y'], categories: [] },
    ]);
    const related = new RelatednessIndex(graph).of(idOf(graph, 'A'));
    expect(related.to(idOf(graph, 'B'))).toBeGreaterThan(related.to(idOf(graph, 'C')));
  });
});
