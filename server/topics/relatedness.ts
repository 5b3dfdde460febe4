// SPDX-License-Identifier: GPL-2.0-or-later
import { LRUCache } from 'lru-cache';
import type { PageGraph, PageId } from './page-graph.ts';
import { addScaled, Comparison, type SparseVector, unitVector } from './sparse-vector.ts';

/** How much a neighbour's links count beside a page's own. */
const neighbourShare = 0.3;
/** Entries of a widened vector: what lies far out is noise. */
const widenedEntries = 256;
/** Neighbours looked at for widening; a hub's rarest ones say most. */
const widenedNeighbours = 200;
/** Levels of a category tree that two pages may share. */
const categoryLevels = 4;
/** How much shared categories count beside shared links (which count 2). */
const categoryShare = 0.2;

/** A change two links away is noticed after this time, in milliseconds. */
const rememberedFor = 3_600_000;

type Vectors = {
  /** Pages linked to, rare ones heavier. */
  readonly out: SparseVector;
  /** Pages that link here, those with few links heavier. */
  readonly in: SparseVector;
  /** `out`, widened by the links of the neighbours. */
  readonly widened: SparseVector;
  /** Categories and those above them, small ones heavier. */
  readonly categories: SparseVector;
};

/** How related one page is to others, each 0 to 1. */
export type Relatedness = { to(page: PageId): number };

export type RelatednessOptions = {
  /** Pages whose vectors are remembered. */
  readonly remembered?: number;
  /** `false`: by links alone. */
  readonly categories?: boolean;
};

/**
 * Relatedness of pages: the cosine of their links both ways (a page counts as its own neighbour, so a direct link
 * counts too), the cosine of their links widened by one step, and the cosine of their categories; everything weighted
 * by its rarity.
 */
export class RelatednessIndex {
  readonly #graph: PageGraph;
  readonly #vectors: LRUCache<PageId, Vectors>;
  readonly #outVectors: LRUCache<PageId, SparseVector>;
  readonly #subtrees = new Map<PageId, number>();
  readonly #categories: boolean;
  #pagesAtStart = 0;

  constructor(graph: PageGraph, { remembered = 5000, categories = true }: RelatednessOptions = {}) {
    this.#graph = graph;
    this.#categories = categories;
    this.#vectors = new LRUCache({ max: remembered, ttl: rememberedFor });
    this.#outVectors = new LRUCache({ max: 4 * remembered });
  }

  /** Forgets what was worked out for pages whose neighbourhood changed. */
  forget(pages: ReadonlySet<PageId>): void {
    for (const page of pages) {
      this.#vectors.delete(page);
      this.#outVectors.delete(page);
    }
    this.#subtrees.clear();
    // Rarity drifts with the size of the wiki; small drifts do not matter.
    if (Math.abs(this.#graph.pages - this.#pagesAtStart) > this.#pagesAtStart / 10) this.#forgetAll();
  }

  /** Whether a page can be compared without working out its vectors first. */
  isReady(page: PageId): boolean {
    return this.#vectors.has(page);
  }

  /** Works out a page's vectors ahead of its first comparison. */
  prepare(page: PageId): void {
    this.#vectorsOf(page);
  }

  /** Prepares comparing one page with many. */
  of(page: PageId): Relatedness {
    const own = this.#vectorsOf(page);
    const { size } = this.#graph;
    const out = new Comparison(own.out, size);
    const inward = new Comparison(own.in, size);
    const widened = new Comparison(own.widened, size);
    const categories = new Comparison(own.categories, size);
    return {
      to: (other) => {
        const vectors = this.#vectorsOf(other);
        const links = (out.with(vectors.out) + inward.with(vectors.in)) / 2 + widened.with(vectors.widened);
        if (!this.#categories) return links / 2;
        return (links + categoryShare * categories.with(vectors.categories)) / (2 + categoryShare);
      },
    };
  }

  #vectorsOf(page: PageId): Vectors {
    const known = this.#vectors.get(page);
    if (known !== undefined) return known;
    const vectors = {
      out: this.#outOf(page),
      in: this.#inOf(page),
      widened: this.#widenedOf(page),
      categories: this.#categoriesOf(page),
    };
    this.#vectors.set(page, vectors);
    return vectors;
  }

  #outOf(page: PageId): SparseVector {
    const known = this.#outVectors.get(page);
    if (known !== undefined) return known;
    const rarity = (target: PageId) => this.#rarity(this.#graph.in(target).size);
    const vector = unitVector(new Map([page, ...this.#graph.out(page)].map((target) => [target, rarity(target)])));
    this.#outVectors.set(page, vector);
    return vector;
  }

  #inOf(page: PageId): SparseVector {
    const rarity = (source: PageId) => this.#rarity(this.#graph.out(source).length);
    return unitVector(new Map([page, ...this.#graph.in(page)].map((source) => [source, rarity(source)])));
  }

  #widenedOf(page: PageId): SparseVector {
    const own = this.#outOf(page);
    const around = new Map<number, number>();
    for (const { neighbour, rarity } of this.#rarestNeighbours(page)) {
      addScaled(around, this.#outOf(neighbour), rarity);
    }
    const entries = new Map<number, number>();
    addScaled(entries, own, 1);
    addScaled(entries, unitVector(around), neighbourShare);
    return unitVector(entries, widenedEntries);
  }

  #rarestNeighbours(page: PageId): readonly { readonly neighbour: PageId; readonly rarity: number }[] {
    const neighbours = [...new Set([...this.#graph.out(page), ...this.#graph.in(page)])].map((neighbour) => ({
      neighbour,
      rarity: this.#rarity(this.#graph.out(neighbour).length + this.#graph.in(neighbour).size),
    }));
    if (neighbours.length <= widenedNeighbours) return neighbours;
    return neighbours.toSorted((a, b) => b.rarity - a.rarity).slice(0, widenedNeighbours);
  }

  #categoriesOf(page: PageId): SparseVector {
    if (!this.#categories) return unitVector(new Map());
    const entries = new Map<number, number>();
    for (const category of categoriesAbove(this.#graph, page)) {
      entries.set(category, this.#rarity(this.#subtreeSize(category)));
    }
    return unitVector(entries);
  }

  /** Pages below a category; cycles are walked once. */
  #subtreeSize(category: PageId): number {
    const known = this.#subtrees.get(category);
    if (known !== undefined) return known;
    const seen = new Set<PageId>([category]);
    for (const below of seen) for (const member of this.#graph.members(below)) seen.add(member);
    this.#subtrees.set(category, seen.size);
    return seen.size;
  }

  #rarity(count: number): number {
    return Math.max(0, Math.log(Math.max(2, this.#graph.pages) / Math.max(1, count)));
  }

  #forgetAll(): void {
    this.#vectors.clear();
    this.#outVectors.clear();
    this.#pagesAtStart = this.#graph.pages;
  }
}

/** A page's categories and those above them, at most `categoryLevels` up; cycles are walked once. */
export function categoriesAbove(graph: PageGraph, page: PageId): ReadonlySet<PageId> {
  const found = new Set<PageId>();
  let level: readonly PageId[] = graph.categories(page);
  for (let height = 0; height < categoryLevels && level.length > 0; height += 1) {
    const fresh = level.filter((category) => !found.has(category));
    for (const category of fresh) found.add(category);
    level = fresh.flatMap((category) => graph.categories(category));
  }
  return found;
}
