// SPDX-License-Identifier: GPL-2.0-or-later
import { readFileSync } from 'node:fs';
import type { Kind } from './model.ts';

/** What one piece of work costs: the nodes, and what stands behind three of them in microseconds of CPU and bytes of the database's log. */
type Cost = {
  readonly nodes: Kind;
  readonly redis: number;
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

/** How much people do. These are assumptions: the talk of the case `crowd`, one in twenty who types a letter a second, a visit of an hour. */
export const perPersonAndSecond = { messages: 100 / 15_000, letters: 1 / 20, joins: 1 / 3600 };

/** What one process was measured to carry, by the case `crowd`. */
export const limits = { peoplePerNode: 15_000 };
