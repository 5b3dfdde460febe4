// SPDX-License-Identifier: GPL-2.0-or-later
import type { Cost, Costs, Habits, Limits } from './costs.ts';
import { crossings, predicted, pulseBytes } from './model.ts';

/** What so many people need. Shares of CPU are of one thread. */
export type Shape = {
  /** Groups of wikis, each with nodes, a Redis and a database of its own. */
  readonly installations: number;
  readonly peopleOfEach: number;
  readonly nodesOfEach: number;
  readonly cpuOfNode: number;
  readonly cpuOfRedis: number;
  /** Bytes a second through the Redis of one installation, pulses included. */
  readonly redisBytes: number;
  readonly cpuOfDatabase: number;
  /** Bytes a second that the database of one installation writes to its log. */
  readonly databaseBytes: number;
};

const mostNodes = 500;

/** The fewest installations, and the fewest nodes in each, with which nothing is fuller than its limit. */
export function shapeFor(people: number, costs: Costs, habits: Habits, limits: Limits): Shape {
  for (let installations = 1; installations <= people; installations += 1) {
    const each = Math.ceil(people / installations);
    for (let nodes = Math.ceil(each / limits.peoplePerNode); nodes <= mostNodes; nodes += 1) {
      const shape = { installations, ...shapeOfOne(each, nodes, costs, habits) };
      if (shape.cpuOfRedis > limits.cpuOfRedis) break;
      if (shape.cpuOfNode <= limits.cpuOfNode) return shape;
    }
  }
  throw new Error('No number of installations carries so many people.');
}

function shapeOfOne(people: number, nodes: number, costs: Costs, habits: Habits): Omit<Shape, 'installations'> {
  const work: readonly (readonly [rate: number, cost: Cost])[] = [
    [people * habits.messages, costs.message],
    [people * habits.letters, costs.letter],
    [people * habits.joins, costs.join],
  ];
  const sum = (of: (cost: Cost) => number) => work.reduce((total, [rate, cost]) => total + rate * of(cost), 0);
  // What goes through Redis was measured on three nodes and goes with the crossings.
  const crossed = ({ nodes: kind }: Cost) => crossings(nodes, kind.among) / crossings(3, kind.among);
  const busy = sum((cost) => predicted(cost.nodes, nodes)) + people * predicted(costs.presence.nodes, nodes);
  return {
    peopleOfEach: people,
    nodesOfEach: nodes,
    cpuOfNode: busy / nodes / 1_000_000,
    cpuOfRedis: sum((cost) => cost.redis * crossed(cost)) / 1_000_000,
    redisBytes: sum((cost) => cost.redisBytes * crossed(cost)) + pulseBytes(nodes),
    cpuOfDatabase: sum((cost) => cost.database) / 1_000_000,
    databaseBytes: sum((cost) => cost.databaseBytes),
  };
}
