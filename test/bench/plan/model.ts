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

/** What one crossing costs by what so many nodes cost more than one. */
function crossingBy(nodes: 2 | 3, { among, cost }: Kind): number {
  return Math.max(0, ((cost[nodes - 1] ?? 0) - cost[0]) / crossings(nodes, among));
}

/** What one crossing costs: by two nodes or by three, whichever is dearer. */
export function costOfCrossing(kind: Kind): number {
  return Math.max(crossingBy(2, kind), crossingBy(3, kind));
}

/** What a piece costs on so many nodes. */
export function predicted(kind: Kind, nodes: number): number {
  return kind.cost[0] + costOfCrossing(kind) * crossings(nodes, kind.among);
}

/** What three nodes would cost by one and two alone: how far that is from what was measured tells how good the arithmetic is. */
export function foretoldForThree(kind: Kind): number {
  return kind.cost[0] + crossingBy(2, kind) * crossings(3, kind.among);
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
