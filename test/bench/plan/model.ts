// SPDX-License-Identifier: GPL-2.0-or-later

/** CPU of all nodes for one piece of work, in microseconds, by how many nodes there were. */
type Measured = readonly [one: number, two: number, three: number];

/** A kind of work: among how many people, and what it was measured to cost. */
export type Kind = { readonly name: string; readonly among: number; readonly cost: Measured };

/**
 * How often a piece of work crosses between nodes when people are spread evenly over `nodes`: to the home of the page and
 * back when its author is elsewhere, and once to each other node where somebody of it is.
 */
export function crossings(nodes: number, among: number): number {
  const elsewhere = (nodes - 1) / nodes;
  const othersReached = (nodes - 1) * (1 - elsewhere ** Math.max(1, among - 1));
  return 2 * elsewhere + othersReached;
}

/** What one crossing costs, by what two nodes cost more than one. */
export function costOfCrossing({ among, cost: [one, two] }: Kind): number {
  return Math.max(0, (two - one) / crossings(2, among));
}

/** What a piece costs on so many nodes, by what was measured on one and on two. */
export function predicted(kind: Kind, nodes: number): number {
  return kind.cost[0] + costOfCrossing(kind) * crossings(nodes, kind.among);
}

/** How far the prediction for three nodes is from what was measured, as a share of that. */
export function errorForThree(kind: Kind): number {
  return predicted(kind, 3) / kind.cost[2] - 1;
}

/**
 * Bytes a second that Redis hands out for the pulses of all nodes: each tells all, itself included, that it is there, and
 * each that it shares a link with how far that is. Here every two nodes share one.
 */
export function pulseBytes(nodes: number): number {
  // An envelope of 15 or about 22 bytes, the name of its channel, and what Redis writes around them.
  const beat = 95;
  const head = 117;
  return nodes * nodes * beat + nodes * (nodes - 1) * head;
}
