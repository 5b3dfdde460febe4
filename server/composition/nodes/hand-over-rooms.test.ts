// SPDX-License-Identifier: GPL-2.0-or-later
import { beforeEach, describe, expect, test } from 'vitest';
import type { NamedWords } from '../../chat/rooms/room-stores.ts';
import type { MadeRoom } from '../../chat/rooms/social-rooms.ts';
import { silent } from '../../chat/testing/people.ts';
import type { Place } from '../../cluster/cluster.ts';
import { handOverRooms, type RoomsHere, takeOverRooms } from './hand-over-rooms.ts';

type Node = { readonly rooms: RoomsHere; readonly words: NamedWords[]; readonly made: MadeRoom[]; stops: boolean };

let nodes: Map<string, Node>;
let carriers: { readonly place: Place; readonly node: string }[];
let questions: number[];

/** A node with these rooms, which hears the others. */
function node(name: string, words: readonly NamedWords[] = [], made: readonly MadeRoom[] = []): Node {
  const here: Node = {
    words: [...words],
    made: [...made],
    stops: false,
    rooms: {
      stores: { words: () => here.words, inherit: (more) => void here.words.push(...more) },
      social: { made: () => here.made, adopt: (more) => void here.made.push(...more) },
    },
  };
  nodes.set(name, here);
  const cluster = peersOf(name);
  takeOverRooms(cluster, here.rooms, () => here.stops);
  return here;
}

const answerers = new Map<string, (question: Uint8Array) => Promise<Uint8Array>>();

function peersOf(name: string) {
  return {
    others: () => [...nodes.keys()].filter((other) => other !== name),
    answer: (_topic: string, answerer: (question: Uint8Array) => Promise<Uint8Array>) =>
      void answerers.set(name, answerer),
    ask: (other: string, _topic: string, question: Uint8Array) => {
      questions.push(question.length);
      return answerers.get(other)?.(question) ?? Promise.reject(new Error('Nobody answers.'));
    },
    handOver: async (places: readonly Place[], to: string) =>
      void carriers.push(...places.map((place) => ({ place, node: to }))),
  };
}

const words = (name: string, state = 'AA=='): NamedWords => ({
  name,
  state,
  incarnation: 'i',
  reactions: [],
  results: [],
});
const tea: MadeRoom = {
  room: { document: 'social:demo:r1', name: 'Tea', topic: '', global: false },
  home: 'demo',
  maker: 'demo/1',
};

beforeEach(() => {
  nodes = new Map();
  carriers = [];
  questions = [];
});

describe('A node that stops', () => {
  test('gives its rooms to another one, which carries their places from then on', async () => {
    const stopping = node('one', [words('room:demo:p1'), words('help:demo:h1')], [tea]);
    const other = node('two');
    await handOverRooms(peersOf('one'), stopping.rooms, silent);
    expect(other.words.map(({ name }) => name)).toEqual(['room:demo:p1', 'help:demo:h1']);
    expect(other.made).toEqual([tea]);
    expect(carriers).toEqual([
      { place: 'social', node: 'two' },
      { place: 'page:demo:p1', node: 'two' },
      { place: 'help:demo:h1', node: 'two' },
    ]);
  });

  test('passes over those that stop as well, and gives all to one', async () => {
    const stopping = node('one', [words('room:demo:p1')], [tea]);
    for (const name of ['two', 'three', 'four']) node(name).stops = name !== 'three';
    await handOverRooms(peersOf('one'), stopping.rooms, silent);
    expect(nodes.get('three')?.made).toEqual([tea]);
    expect(new Set(carriers.map((each) => each.node))).toEqual(new Set(['three']));
  });

  test('leaves its places to whoever comes first when nobody takes its rooms, or when it has none', async () => {
    const stopping = node('one', [words('room:demo:p1')]);
    await handOverRooms(peersOf('one'), stopping.rooms, silent);
    const idle = node('two');
    await handOverRooms(peersOf('two'), idle.rooms, silent);
    expect(carriers).toEqual([]);
  });

  test('says many words in portions', async () => {
    const long = 'A'.repeat(100_000);
    const many = Array.from({ length: 20 }, (_, index) => words(`room:demo:p${String(index)}`, long));
    const stopping = node('one', many, [tea]);
    const other = node('two');
    await handOverRooms(peersOf('one'), stopping.rooms, silent);
    expect(other.words).toHaveLength(20);
    expect(other.made).toEqual([tea]);
    expect(questions.length).toBeGreaterThan(5);
    expect(Math.max(...questions)).toBeLessThan(300_000);
  });
});
