// SPDX-License-Identifier: GPL-2.0-or-later
import { readFileSync } from 'node:fs';
import type { Kind } from './model.ts';

/** What one piece of work costs: the nodes, and what stands behind three of them in microseconds of CPU, bytes through Redis and bytes of the database's log. */
export type Cost = {
  readonly nodes: Kind;
  readonly redis: number;
  readonly redisBytes: number;
  readonly database: number;
  readonly databaseBytes: number;
};

export type Costs = { readonly join: Cost; readonly message: Cost; readonly letter: Cost; readonly presence: Cost };

type Results = { readonly results: readonly { case: string; variant: string; figures: Record<string, number> }[] };

/** Reads the costs from what `npm run bench -- --only cluster --json` printed. */
export function readCosts(file: string): Costs {
  const { results } = JSON.parse(readFileSync(file, 'utf8')) as Results;
  const figure = (work: string, nodes: number, name: string): number => {
    const variant = `${work}, ${String(nodes)} ${nodes === 1 ? 'node' : 'nodes'}`;
    const found = results.find((one) => one.case === 'cluster' && one.variant === variant)?.figures[name];
    if (found === undefined) throw new Error(`${file} does not say what "${variant}" costs.`);
    return found;
  };
  const costOf = (name: string, among: number): Cost => {
    const on = (nodes: number) => figure(name, nodes, 'microsecondsOfCpu');
    return {
      nodes: { name, among, cost: [on(1), on(2), on(3)] },
      redis: figure(name, 3, 'redisMicrosecondsOfCpu'),
      redisBytes: figure(name, 3, 'redisBytes'),
      database: figure(name, 3, 'databaseMicrosecondsOfCpu'),
      databaseBytes: figure(name, 3, 'databaseBytes'),
    };
  };
  return {
    join: costOf('a person joins two rooms', 20),
    message: costOf('a message in a room of 20', 20),
    letter: costOf('a letter in a page of 3', 3),
    presence: costOf('a person is there for a second', 20),
  };
}

/** How much people do, each in a second. */
export type Habits = { readonly messages: number; readonly letters: number; readonly joins: number };

/** Assumptions: the talk of the case `crowd`, so many who type a letter a second, a visit of an hour. */
export const habits = (typing: number): Habits => ({ messages: 100 / 15_000, letters: typing, joins: 1 / 3600 });

/** How full things may be. */
export type Limits = { readonly peoplePerNode: number; readonly cpuOfNode: number; readonly cpuOfRedis: number };

/** What one process was measured to carry, by the case `crowd`; half of a thread is left for what comes at once. */
export const limits: Limits = { peoplePerNode: 15_000, cpuOfNode: 0.5, cpuOfRedis: 0.5 };
