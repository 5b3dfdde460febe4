// SPDX-License-Identifier: GPL-2.0-or-later
import type { EvaluationData } from './wiki-graph.ts';

export type Pair = readonly [one: string, other: string];

/** A small generator of random numbers (mulberry32): the same seed gives the same pairs on every machine. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Pairs of articles that share a leaf category. */
export function sameCategoryPairs(data: EvaluationData, count: number, random: () => number): readonly Pair[] {
  const members = new Map<string, string[]>();
  for (const [title, paths] of data.categories) {
    for (const path of paths) members.set(path, [...(members.get(path) ?? []), title]);
  }
  const places = [...members].flatMap(([path, titles]) =>
    titles.length < 2 ? [] : titles.map((title) => ({ path, title })),
  );
  return draw(count, () => {
    const { path, title } = pick(places, random);
    return [title, pick(members.get(path) ?? [title], random)];
  });
}

/** Pairs of articles that share none. */
export function randomPairs(data: EvaluationData, count: number, random: () => number): readonly Pair[] {
  return draw(count, () => {
    const [one, other] = [pick(data.articles, random), pick(data.articles, random)];
    const own = new Set(data.categories.get(one));
    return (data.categories.get(other) ?? []).some((path) => own.has(path)) ? [one, one] : [one, other];
  });
}

function draw(count: number, next: () => Pair): readonly Pair[] {
  const pairs: Pair[] = [];
  // Bounded: a wiki with few pages has no more pairs than it has.
  for (let tries = 0; pairs.length < count && tries < count * 50; tries += 1) {
    const pair = next();
    if (pair[0] !== pair[1]) pairs.push(pair);
  }
  return pairs;
}

function pick<T>(all: readonly T[], random: () => number): T {
  const item = all[Math.floor(random() * all.length)];
  if (item === undefined) throw new RangeError('There is nothing to pick from.');
  return item;
}
