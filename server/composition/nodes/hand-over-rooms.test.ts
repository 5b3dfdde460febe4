// SPDX-License-Identifier: GPL-2.0-or-later
import { beforeEach, describe, expect, test } from 'vitest';
import type { NamedWords } from '../../chat/rooms/room-stores.ts';
import type { MadeRoom } from '../../chat/rooms/social-rooms.ts';
import { silent } from '../../chat/testing/people.ts';
import type { Home, Place } from '../../cluster/cluster.ts';
import { handOverRooms } from './hand-over-rooms.ts';
import { takeOverRooms } from './take-over-rooms.ts';

type Node = {
  readonly words: NamedWords[];
  readonly made: MadeRoom[];
  stops: boolean;
  /** Answers nothing any more, though it hears. */
  isSlow: boolean;
  readonly gone: (other: string) => void;
};

let nodes: Map<string, Node>;
let carriers: Map<Place, string>;
let questions: number[];
let answerers: Map<string, (question: Uint8Array) => Promise<Uint8Array>>;

function remove<Entry>(list: Entry[], isIt: (entry: Entry) => boolean): void {
  list.splice(0, list.length, ...list.filter((entry) => !isIt(entry)));
}

/** A node with these rooms, which hears the others. */
function node(name: string, words: readonly NamedWords[] = [], made: readonly MadeRoom[] = []): Node {
  let hearGone: (other: string) => void = () => undefined;
  const here: Node = {
    words: [...words],
    made: [...made],
    stops: false,
    isSlow: false,
    gone: (other) => hearGone(other),
  };
  nodes.set(name, here);
  const rooms = {
    stores: {
      inherit: (more: readonly NamedWords[]) => void here.words.push(...more),
      disown: (document: string) => remove(here.words, (each) => each.name === document),
    },
    social: {
      adopt: (more: readonly MadeRoom[]) => void here.made.push(...more),
      ended: (document: string) => remove(here.made, ({ room }) => room.document === document),
    },
  };
  const cluster = {
    answer: (_topic: string, answerer: (question: Uint8Array) => Promise<Uint8Array>) =>
      void answerers.set(name, answerer),
    onGone: (listener: (other: string) => void) => (hearGone = listener),
    homeOf: async (place: Place): Promise<Home> => {
      const carrier = carriers.get(place) ?? name;
      carriers.set(place, carrier);
      return carrier === name ? { kind: 'here' } : { kind: 'there', node: carrier };
    },
  };
  takeOverRooms(cluster, rooms, () => here.stops, silent);
  return here;
}

/** Stops a node as far as its rooms go. */
async function stop(name: string, hasTime = () => true): Promise<void> {
  const here = nodes.get(name);
  if (here === undefined) throw new Error('There is no such node.');
  here.stops = true;
  const rooms = {
    stores: { words: (isWanted: (document: string) => boolean) => here.words.filter((each) => isWanted(each.name)) },
    social: { made: () => here.made },
  };
  await handOverRooms(peersOf(name), rooms, hasTime, silent);
}

function peersOf(name: string) {
  return {
    node: name,
    others: () => [...nodes.keys()].filter((other) => other !== name),
    ask: async (other: string, _topic: string, question: Uint8Array) => {
      questions.push(question.length);
      const answer = await answerers.get(other)?.(question);
      if (answer === undefined || nodes.get(other)?.isSlow === true) throw new Error('No answer.');
      return answer;
    },
    handOver: async (places: readonly Place[], to: string) => {
      for (const place of places) carriers.set(place, to);
    },
  };
}

/** Lets the others hear that a node is gone. */
async function leave(name: string): Promise<void> {
  nodes.delete(name);
  for (const other of nodes.values()) other.gone(name);
  await new Promise((resolve) => setImmediate(resolve));
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
  carriers = new Map();
  questions = [];
  answerers = new Map();
});

describe('A node that stops', () => {
  test('gives its rooms to another one, which carries their places from then on', async () => {
    node('one', [words('room:demo:p1'), words('help:demo:h1')], [tea]);
    const other = node('two');
    await stop('one');
    await leave('one');
    expect(other.words.map(({ name }) => name)).toEqual(['room:demo:p1', 'help:demo:h1']);
    expect(other.made).toEqual([tea]);
    expect([...carriers]).toEqual([
      ['social', 'two'],
      ['page:demo:p1', 'two'],
      ['help:demo:h1', 'two'],
    ]);
  });

  test('passes over those that stop as well', async () => {
    node('one', [words('room:demo:p1')], [tea]);
    for (const name of ['two', 'three', 'four']) node(name).stops = name !== 'three';
    await stop('one');
    expect(nodes.get('three')?.made).toEqual([tea]);
    expect(new Set(carriers.values())).toEqual(new Set(['three']));
  });

  test('shares its rooms out among the others, each room to one of them', async () => {
    const many = Array.from({ length: 60 }, (_, index) => words(`room:demo:p${String(index)}`));
    node('one', many, [tea]);
    const others = new Map(['two', 'three', 'four'].map((name) => [name, node(name)]));
    await stop('one');
    await leave('one');
    for (const [name, { words: taken }] of others) {
      expect(taken.length).toBeGreaterThan(8);
      expect(new Set(taken.map(({ name: room }) => carriers.get(room.replace('room', 'page'))))).toEqual(
        new Set([name]),
      );
    }
    const rooms = [...others.values()].flatMap((other) => other.words.map(({ name }) => name));
    expect(rooms.toSorted()).toEqual(many.map(({ name }) => name).toSorted());
    expect([...others.values()].flatMap(({ made }) => made)).toEqual([tea]);
  });

  test('leaves its places to whoever comes first when nobody takes its rooms, or when it has none', async () => {
    node('one', [words('room:demo:p1')]);
    await stop('one');
    node('two');
    await stop('two');
    expect(carriers.size).toBe(0);
  });

  test('says many words in portions', async () => {
    const long = 'A'.repeat(100_000);
    const many = Array.from({ length: 20 }, (_, index) => words(`room:demo:p${String(index)}`, long));
    node('one', many, [tea]);
    const other = node('two');
    await stop('one');
    expect(other.words).toHaveLength(20);
    expect(other.made).toEqual([tea]);
    expect(questions.length).toBeGreaterThan(5);
    expect(Math.max(...questions)).toBeLessThan(300_000);
  });

  test('hands on what was taken when there is no time for the rest, which whoever comes first carries', async () => {
    const long = 'A'.repeat(300_000);
    node('one', [words('room:demo:p1', long), words('room:demo:p2', long), words('room:demo:p3', long)]);
    const other = node('two');
    await stop('one', () => questions.length === 0);
    expect(other.words.map(({ name }) => name)).toEqual(['room:demo:p1']);
    expect([...carriers]).toEqual([['page:demo:p1', 'two']]);
  });
});

describe('A node of another release', () => {
  test('is passed over when it does not read this shape of portions', async () => {
    node('one', [words('room:demo:p1')], [tea]);
    for (const name of ['two', 'three']) node(name);
    const reads = answerers.get('two');
    answerers.set('two', async (question) => {
      const content = JSON.parse(Buffer.from(question).toString('utf8')) as Record<string, unknown>;
      return reads?.(Buffer.from(JSON.stringify({ ...content, shape: 2 }))) ?? question;
    });
    await stop('one');
    expect([nodes.get('two')?.words, nodes.get('two')?.made]).toEqual([[], []]);
    expect([nodes.get('three')?.words.length, nodes.get('three')?.made]).toEqual([1, [tea]]);
    expect(new Set(carriers.values())).toEqual(new Set(['three']));
  });
});

describe('A node that takes rooms on', () => {
  test('lets go of what the giver gave to another one after all, once the giver is gone', async () => {
    node('one', [words('room:demo:p1'), words('social:demo:r1')], [tea]);
    const slow = node('two');
    slow.isSlow = true;
    await stop('one');
    expect(slow.words).toHaveLength(2);
    node('three');
    await stop('one');
    // Either was asked first.
    expect(new Set(carriers.values())).toEqual(new Set(['three']));
    await leave('one');
    expect([slow.words, slow.made]).toEqual([[], []]);
    expect([nodes.get('three')?.words.length, nodes.get('three')?.made]).toEqual([2, [tea]]);
  });

  test('carries on with what it has of a giver that died in the midst, where nobody else does', async () => {
    const giver = node('one', [words('room:demo:p1'), words('room:demo:p2')]);
    const taker = node('two');
    taker.isSlow = true;
    await stop('one');
    expect(giver.words).toHaveLength(2);
    carriers.set('page:demo:p2', 'three');
    await leave('one');
    expect(taker.words.map(({ name }) => name)).toEqual(['room:demo:p1']);
    expect(carriers.get('page:demo:p1')).toBe('two');
  });

  test('takes nothing of a giver that is gone, whose words come late', async () => {
    node('one', [words('room:demo:p1')]);
    const taker = node('two');
    taker.gone('one');
    await stop('one');
    expect(taker.words).toEqual([]);
  });
});
