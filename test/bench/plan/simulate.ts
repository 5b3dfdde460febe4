// SPDX-License-Identifier: GPL-2.0-or-later
import { SeededRandom } from '../../harness/random.ts';
import { costOfCrossing, type Kind } from './model.ts';

export type Simulation = {
  readonly kind: Kind;
  readonly nodes: number;
  readonly people: number;
  /** Pieces of work a second, of all people together. */
  readonly perSecond: number;
  readonly seconds: number;
  readonly seed: number;
};

export type Simulated = {
  /** CPU seconds a second of a node, on average and of the busiest. */
  readonly meanShare: number;
  readonly busiestShare: number;
  /** From sending to the last node having handed it out: queues and work, without the way through the network. */
  readonly p50Milliseconds: number;
  readonly p99Milliseconds: number;
};

type Happening = { readonly at: number; readonly happen: () => void };

/** What is to happen, by its time: a binary heap. */
class Calendar {
  readonly #heap: Happening[] = [];

  plan(at: number, happen: () => void): void {
    const heap = this.#heap;
    let place = heap.push({ at, happen }) - 1;
    for (let above = (place - 1) >> 1; place > 0 && this.#isBefore(place, above); above = (place - 1) >> 1) {
      this.#swap(place, above);
      place = above;
    }
  }

  run(): void {
    const heap = this.#heap;
    for (let first = heap[0]; first !== undefined; first = heap[0]) {
      this.#swap(0, heap.length - 1);
      heap.pop();
      this.#sink();
      first.happen();
    }
  }

  #sink(): void {
    for (let place = 0; ;) {
      let least = place;
      for (const below of [2 * place + 1, 2 * place + 2]) if (this.#isBefore(below, least)) least = below;
      if (least === place) return;
      this.#swap(place, least);
      place = least;
    }
  }

  #isBefore(one: number, other: number): boolean {
    return (this.#heap[one]?.at ?? Infinity) < (this.#heap[other]?.at ?? Infinity);
  }

  #swap(one: number, other: number): void {
    const [first, second] = [this.#heap[one], this.#heap[other]];
    if (first === undefined || second === undefined) return;
    this.#heap[one] = second;
    this.#heap[other] = first;
  }
}

/** A node does one thing after the other, in the order in which it comes. */
class Node {
  busy = 0;
  #freeAt = 0;

  /** Work of so many microseconds that arrives at a time; answers when it is done. */
  work(at: number, cost: number): number {
    this.busy += cost;
    this.#freeAt = Math.max(at, this.#freeAt) + cost;
    return this.#freeAt;
  }
}

type Group = { readonly home: Node; readonly members: readonly Node[]; readonly local: ReadonlyMap<Node, number> };

function groupsOf({ kind, people }: Simulation, nodes: readonly Node[], random: SeededRandom): readonly Group[] {
  return Array.from({ length: Math.max(1, Math.round(people / kind.among)) }, () => {
    const members = Array.from({ length: kind.among }, () => random.pick(nodes));
    const local = new Map<Node, number>();
    for (const node of members) local.set(node, (local.get(node) ?? 0) + 1);
    // Whoever came first made the node of theirs the home.
    return { home: members[0] ?? random.pick(nodes), members, local };
  });
}

/**
 * Pieces of work one after the other, at random times, each in a random group, through the queues of the nodes it
 * touches. Knows the groups, homes and queues that the arithmetic of the plan only has on average.
 */
export function simulate(simulation: Simulation): Simulated {
  const { kind, perSecond, seconds, seed } = simulation;
  const random = new SeededRandom(seed);
  const nodes = Array.from({ length: simulation.nodes }, () => new Node());
  const groups = groupsOf(simulation, nodes, random);
  const crossing = costOfCrossing(kind);
  // The work of one node: a part of it is at the home, the rest is with each member.
  const [whole] = kind.cost;
  const each = whole / (kind.among + 1);
  const calendar = new Calendar();
  const taken: number[] = [];
  const count = Math.round(perSecond * seconds);
  for (let index = 0; index < count; index += 1) {
    const at = ((index + random.below(1_000_000) / 1_000_000) / perSecond) * 1_000_000;
    const group = random.pick(groups);
    const author = random.pick(group.members);
    const isFar = author !== group.home;
    const handOut = (arrived: number) => {
      const here = each * (1 + (group.local.get(group.home) ?? 0)) + (isFar ? crossing : 0);
      const handed = group.home.work(arrived, here);
      taken[index] = handed - at;
      for (const [node, people] of group.local) {
        if (node === group.home) continue;
        calendar.plan(handed, () => {
          taken[index] = Math.max(taken[index] ?? 0, node.work(handed, crossing + each * people) - at);
        });
      }
    };
    calendar.plan(at, () => {
      if (!isFar) return handOut(at);
      const arrived = author.work(at, crossing);
      calendar.plan(arrived, () => handOut(arrived));
    });
  }
  calendar.run();
  taken.sort((one, other) => one - other);
  const at = (part: number) => (taken[Math.floor(taken.length * part)] ?? 0) / 1000;
  const shares = nodes.map(({ busy }) => busy / 1_000_000 / seconds);
  return {
    meanShare: shares.reduce((sum, share) => sum + share, 0) / shares.length,
    busiestShare: Math.max(...shares),
    p50Milliseconds: at(0.5),
    p99Milliseconds: at(0.99),
  };
}
