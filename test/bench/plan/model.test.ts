// SPDX-License-Identifier: GPL-2.0-or-later
import { describe, expect, test } from 'vitest';
import { costOfCrossing, crossings, foretoldForThree, type Kind, predicted, pulseBytes } from './model.ts';
import { shapeFor } from './shape.ts';
import { simulate } from './simulate.ts';

const kind: Kind = { name: 'a message', among: 20, cost: [100, 140, 167] };

describe('the plan', () => {
  test('knows no crossings on one node, and about two on two for a full room', () => {
    expect(crossings(1, 20)).toBe(0);
    expect(crossings(2, 20)).toBeCloseTo(2, 4);
    expect(crossings(3, 1000)).toBeCloseTo(2 + 4 / 3, 4);
  });

  test('predicts what it was made from, and says how wrong it is on three', () => {
    expect(predicted(kind, 1)).toBe(100);
    expect(predicted(kind, 3)).toBeCloseTo(167);
    expect(foretoldForThree(kind) / 167).toBeCloseTo(1, 2);
    // By two nodes a crossing costs 20, by three a little more: the dearer counts.
    expect(costOfCrossing(kind)).toBeCloseTo(20.1, 1);
  });

  test('is told the same by the simulation, piece by piece', () => {
    const run = simulate({ kind, nodes: 5, people: 5000, perSecond: 2000, seconds: 2, seed: 7 });
    const planned = (predicted(kind, 5) * 2000) / 5 / 1_000_000;
    expect(run.meanShare / planned).toBeGreaterThan(0.9);
    expect(run.meanShare / planned).toBeLessThan(1.1);
    expect(run.busiestShare).toBeGreaterThanOrEqual(run.meanShare);
  });

  test('sees work pile up on nodes that have more than they can do', () => {
    const calm = simulate({ kind, nodes: 2, people: 2000, perSecond: 1000, seconds: 4, seed: 7 });
    const full = simulate({ kind, nodes: 2, people: 2000, perSecond: 30_000, seconds: 1, seed: 7 });
    expect(full.p99Milliseconds).toBeGreaterThan(calm.p99Milliseconds * 10);
  });

  test('parts an installation when its Redis would have more than its share, and adds nodes when theirs is used up', () => {
    const cost = { nodes: kind, redis: 10, redisBytes: 100, database: 20, databaseBytes: 200 };
    const costs = { join: cost, message: cost, letter: cost, presence: cost };
    const perSecond = { messages: 0.1, letters: 0, joins: 0 };
    const limits = { peoplePerNode: 15_000, cpuOfNode: 0.5, cpuOfRedis: 0.5 };
    const small = shapeFor(15_000, costs, perSecond, limits);
    expect(small).toMatchObject({ installations: 1 });
    expect(small.cpuOfNode).toBeLessThanOrEqual(0.5);
    const large = shapeFor(300_000, costs, perSecond, limits);
    expect(large.installations).toBeGreaterThan(1);
    expect(large.cpuOfNode).toBeLessThanOrEqual(0.5);
    expect(large.cpuOfRedis).toBeLessThanOrEqual(0.5);
    const fewer = shapeFor(300_000, costs, perSecond, { ...limits, cpuOfRedis: 1 });
    expect(fewer.installations).toBeLessThan(large.installations);
  });

  test('counts pulses with the square of the nodes, however many share links', () => {
    expect(pulseBytes(200) / pulseBytes(20)).toBeLessThan(105);
    expect(pulseBytes(1)).toBe(95);
  });
});
