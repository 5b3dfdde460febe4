// SPDX-License-Identifier: GPL-2.0-or-later
import { LRUCache } from 'lru-cache';
import type { PageGraph, PageId } from './page-graph.ts';
import { addScaled, Comparison, joined, type SparseVector, unitVector } from './sparse-vector.ts';

/** How much a neighbour's links count beside a page's own. */
const neighbourShare = 0.3;
/** Entries of a widened vector: what lies far out is noise. */
const widenedEntries = 256;
/** Neighbours looked at for widening; a hub's rarest ones say most. */
const widenedNeighbours = 200;
/** Levels of a category tree that two pages may share. */
const categoryLevels = 4;
/** Likenesses that a page's vector holds. */
const parts = 4;
/** How much each likeness counts: the links of the pages, the links around them, their categories. */
const shares = { out: 0.5, in: 0.5, widened: 1, categories: 0.2 } as const;

/** A change two links away is noticed after this time, in milliseconds. */
const rememberedFor = 3_600_000;

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
  readonly #vectors: LRUCache<PageId, SparseVector>;
  readonly #outVectors: LRUCache<PageId, SparseVector>;
  readonly #subtrees = new Map<PageId, number>();
  readonly #categories: boolean;
  #pagesAtStart = 0;
  /** Keys each part of a vector may take: ids of pages, with room for new ones. */
  #range = 0;

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

  /**
   * The vector of a page: the cosine of two is how related their pages are. It is another object after a change.
   * Take all vectors of one comparison without changing the graph meanwhile.
   */
  vector(page: PageId): SparseVector {
    this.#makeRoom();
    return this.#vectorOf(page);
  }

  /** The vector of a page if it was worked out before. */
  readyVector(page: PageId): SparseVector | undefined {
    this.#makeRoom();
    return this.#vectors.get(page);
  }

  /** Prepares comparing one page with many. */
  of(page: PageId): Relatedness {
    this.#makeRoom();
    const comparison = new Comparison(this.#vectorOf(page), this.#range * parts);
    return { to: (other) => comparison.with(this.#vectorOf(other)) };
  }

  /** All likenesses of a page in one vector, each over its own range of keys. */
  #vectorOf(page: PageId): SparseVector {
    const known = this.#vectors.get(page);
    if (known !== undefined) return known;
    const vector = joined(
      [
        // Pages linked to, rare ones heavier.
        { vector: this.#outOf(page), share: shares.out },
        // Pages that link here, those with few links heavier.
        { vector: this.#inOf(page), share: shares.in },
        { vector: this.#widenedOf(page), share: shares.widened },
        ...(this.#categories ? [{ vector: this.#categoriesOf(page), share: shares.categories }] : []),
      ],
      this.#range,
    );
    this.#vectors.set(page, vector);
    return vector;
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

  /** A graph that outgrew the range of keys needs vectors of another range. */
  #makeRoom(): void {
    if (this.#graph.size > this.#range) this.#forgetAll();
  }

  #forgetAll(): void {
    this.#vectors.clear();
    this.#outVectors.clear();
    this.#pagesAtStart = this.#graph.pages;
    this.#range = Math.ceil(this.#graph.size * 1.1) + 100;
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
