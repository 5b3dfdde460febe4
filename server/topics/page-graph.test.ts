// SPDX-License-Identifier: GPL-2.0-or-later
import { array, assert, constantFrom, option, property, record, tuple, uniqueArray } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PageGraph } from './page-graph.ts';

const titles = ['A', 'B', 'C', 'D', 'E', '__proto__'];
const some = uniqueArray(constantFrom(...titles), { maxLength: 3 });
const relations = record({ links: some, categories: some, hints: some, host: constantFrom(true, false) });
/** A page is written, or deleted. */
const steps = array(tuple(constantFrom(...titles), option(relations, { nil: undefined })), { maxLength: 40 });

/** Everything a graph says, by title. */
function told(graph: PageGraph): unknown {
  const named = (ids: Iterable<number>) => Array.from(ids, (id) => graph.title(id)).toSorted();
  return titles.map((title) => {
    const id = graph.find(title);
    if (id === undefined) return title;
    const { out, categories, hints } = {
      out: graph.out(id),
      categories: graph.categories(id),
      hints: graph.hints(id),
    };
    const lists = [out, graph.in(id), categories, graph.members(id), hints].map(named);
    return { title: graph.title(id), lists, host: graph.isHost(id) };
  });
}

describe('The graph of pages', () => {
  test('says after any changes what it would say had it only ever seen the last of each page', () => {
    assert(
      property(steps, (changes) => {
        const graph = new PageGraph();
        for (const [title, about] of changes) graph.set(title, about);
        const last = new Map(changes);
        const fresh = new PageGraph();
        for (const [title, about] of last) fresh.set(title, about);
        expect(told(graph)).toEqual(told(fresh));
        expect(graph.pages).toBe(fresh.pages);
      }),
      { numRuns: 300, seed: 6 },
    );
  });

  test('does not grow with pages that come and go', () => {
    const graph = new PageGraph();
    graph.set('Home', { links: ['Rules'], categories: [], hints: [], host: false });
    for (let round = 0; round < 1000; round += 1) {
      const title = `Page ${String(round)}`;
      graph.set(title, {
        links: ['Home', `Wanted ${String(round)}`],
        categories: [`Category:${title}`],
        hints: [title, `Room ${title}`],
        host: true,
      });
      graph.set(title, undefined);
    }
    expect(graph.size).toBeLessThan(10);
    expect(graph.find('Home')).toBeDefined();
    expect(graph.find('Rules')).toBeDefined();
    expect(graph.find('Page 999')).toBeUndefined();
  });
});
