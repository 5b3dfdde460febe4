// SPDX-License-Identifier: GPL-2.0-or-later
import { array, assert, dictionary, double, integer, property } from 'fast-check';
import { expect, test } from 'vitest';
import { Comparison, unitVector } from './sparse-vector.ts';
import { VectorIndex } from './vector-index.ts';

const keys = 12;
const vectors = dictionary(
  integer({ min: 0, max: keys - 1 }).map(String),
  double({ min: 0, max: 10, noNaN: true }),
).map((entries) => unitVector(new Map(Object.entries(entries).map(([key, weight]) => [Number(key), weight]))));

test('comparing with all at once gives what comparing one by one gives, whoever came and went before', () => {
  assert(
    property(
      array(array(vectors, { maxLength: 20 }), { minLength: 1, maxLength: 8 }),
      vectors,
      (generations, asked) => {
        const index = new VectorIndex();
        for (const members of generations) index.hold(new Map(members.entries()));
        const comparison = new Comparison(asked, keys);
        const found = index.compare(asked);
        const last = generations.at(-1) ?? [];
        last.forEach((member, page) => expect(found.get(page) ?? 0).toBeCloseTo(comparison.with(member), 4));
        expect([...found.keys()].filter((page) => page >= last.length)).toEqual([]);
      },
    ),
    { seed: 9 },
  );
});
