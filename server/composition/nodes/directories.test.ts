// SPDX-License-Identifier: GPL-2.0-or-later
import * as fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { PopulatedRoom } from '../../chat/rooms/rooms.ts';
import { type Directory, type HeardDirectory, ToldDirectory } from './directory-entries.ts';
import { directoryTopics, hearDirectories, type HeardDirectories } from './hear-directories.ts';

const room = (key: string, count: number): PopulatedRoom => ({
  kind: 'room',
  document: `room:demo:${key}`,
  key,
  title: key,
  count,
  people: [],
});
const directory = (counts: Readonly<Record<string, number>>): Directory => ({
  rooms: Object.entries(counts).map(([key, count]) => room(key, count)),
  social: [],
  editing: Object.entries(counts).map(([key, count]) => [`edit:demo:${key}.1`, count]),
});

/** A node that tells, and one that hears what the wire between them does not lose. */
class Pair {
  readonly told = new ToldDirectory();
  readonly heard: ReadonlyMap<string, HeardDirectory>;
  readonly lostRooms: HeardDirectories['lost'];
  readonly meet: HeardDirectories['meet'];
  /** Rooms that the node has that hears. */
  readonly ours = new Set<string>();
  questions = 0;
  lost = false;
  /** Holds answers back until it is called. */
  answer: () => void = () => undefined;
  readonly #listeners = new Map<string, (message: unknown, from: string) => void>();
  #gone: (node: string) => void = () => undefined;

  constructor() {
    const cluster: Parameters<typeof hearDirectories>[0] = {
      onAnnounced: (topic, listener) => void this.#listeners.set(topic, listener),
      onGone: (listener) => (this.#gone = listener),
      ask: async () => {
        this.questions += 1;
        const answer = Buffer.from(JSON.stringify(this.told.whole), 'utf8');
        await new Promise<void>((resolve) => (this.answer = resolve));
        return answer;
      },
    };
    const heard = hearDirectories(cluster, (document) => this.ours.has(document));
    this.heard = heard.byNode;
    this.lostRooms = heard.lost;
    this.meet = heard.meet;
  }

  announce(topic: string, message: unknown, from = 'other'): void {
    if (!this.lost) this.#listeners.get(topic)?.(JSON.parse(JSON.stringify(message)), from);
  }

  tell(counts: Readonly<Record<string, number>>): void {
    const change = this.told.change(directory(counts));
    if (change === undefined) this.announce(directoryTopics.number, this.told.whole.number);
    else this.announce(directoryTopics.change, change);
  }

  async answered(): Promise<void> {
    this.answer();
    await new Promise((resolve) => setImmediate(resolve));
  }

  leave(node = 'other'): void {
    this.#gone(node);
  }

  /** How many people are in each room and edit session that is known. */
  known(): Directory {
    const { rooms, editing } = this.heard.get('other') ?? { rooms: [], editing: [] };
    return { rooms: [...rooms.values()], social: [], editing: [...editing] as Directory['editing'] };
  }
}

/** In any order. */
const sorted = ({ rooms, editing, social }: Directory): Directory => ({
  rooms: rooms.toSorted((one, other) => one.key.localeCompare(other.key)),
  social,
  editing: editing.toSorted(([one], [other]) => one.localeCompare(other)),
});

describe('Who is where on another node', () => {
  test('is asked for once, and then followed by what changes', async () => {
    const pair = new Pair();
    pair.tell({ spider: 2, silk: 1 });
    await pair.answered();
    expect(sorted(pair.known())).toEqual(sorted(directory({ spider: 2, silk: 1 })));
    const change = pair.told.change(directory({ spider: 3, web: 1 }));
    expect(change).toMatchObject({ rooms: [{ key: 'spider' }, { key: 'web' }], gone: { rooms: ['room:demo:silk'] } });
    pair.announce(directoryTopics.change, change);
    expect(sorted(pair.known())).toEqual(sorted(directory({ spider: 3, web: 1 })));
    pair.tell({ spider: 3, web: 1 });
    expect(pair.questions).toBe(1);
  });

  test('is asked for once by a node that has just come, before the other one has something to tell', async () => {
    const pair = new Pair();
    pair.told.change(directory({ spider: 2 }));
    pair.meet(['other']);
    pair.meet(['other']);
    await pair.answered();
    expect(sorted(pair.known())).toEqual(sorted(directory({ spider: 2 })));
    pair.meet(['other']);
    pair.tell({ spider: 3 });
    expect(sorted(pair.known())).toEqual(sorted(directory({ spider: 3 })));
    expect(pair.questions).toBe(1);
    pair.leave();
    pair.meet(['other']);
    expect(pair.questions).toBe(1);
  });

  test('is asked for again when a change was missed, also when it was the last', async () => {
    const pair = new Pair();
    pair.tell({ spider: 1 });
    await pair.answered();
    pair.lost = true;
    pair.tell({ spider: 2 });
    pair.lost = false;
    pair.tell({ spider: 2 });
    await pair.answered();
    expect(sorted(pair.known())).toEqual(sorted(directory({ spider: 2 })));
    expect(pair.questions).toBe(2);
  });

  test('is not known any more when the node is gone, and an answer that was under way changes nothing', async () => {
    const pair = new Pair();
    pair.tell({ spider: 1 });
    pair.leave();
    await pair.answered();
    expect(pair.heard.has('other')).toBe(false);
  });

  test('is not known again when the node, struck off while it was held still, says something more', async () => {
    const pair = new Pair();
    pair.tell({ spider: 1 });
    await pair.answered();
    pair.leave();
    pair.tell({ spider: 2 });
    pair.announce(directoryTopics.whole, directory({ spider: 3 }));
    await pair.answered();
    expect(pair.heard.has('other')).toBe(false);
  });

  const tea = { document: 'social:demo:r1', name: 'Tea', topic: 'leaves', global: false };
  const withTea = { ...directory({}), social: [tea] };

  test('still names the rooms outside the articles that people may come back to when it is gone, for ten minutes', () => {
    vi.useFakeTimers();
    try {
      const pair = new Pair();
      pair.announce(directoryTopics.whole, withTea);
      pair.leave();
      expect(pair.lostRooms.has(tea.document)).toBe(true);
      vi.advanceTimersByTime(10 * 60_000 + 1);
      expect(pair.lostRooms.has(tea.document)).toBe(false);
      expect(pair.lostRooms.take()).toEqual([]);
    } finally {
      vi.useRealTimers();
    }
  });

  test('gives the rooms of one that is gone, or may be, out once', () => {
    const pair = new Pair();
    pair.announce(directoryTopics.whole, withTea);
    expect(pair.lostRooms.take()).toEqual([tea]);
    pair.leave();
    expect(pair.lostRooms.take()).toEqual([tea]);
    expect(pair.lostRooms.take()).toEqual([]);
  });

  test('says nothing of rooms that this node or another one goes on with: they know when those end', () => {
    const [before, meanwhile, after] = [new Pair(), new Pair(), new Pair()];
    for (const pair of [before, meanwhile, after]) pair.announce(directoryTopics.whole, withTea);
    before.announce(directoryTopics.whole, withTea, 'third');
    meanwhile.ours.add(tea.document);
    for (const pair of [before, meanwhile, after]) pair.leave();
    expect(after.lostRooms.has(tea.document)).toBe(true);
    after.announce(directoryTopics.whole, withTea, 'third');
    meanwhile.ours.delete(tea.document);
    for (const pair of [before, after]) pair.announce(directoryTopics.whole, directory({}), 'third');
    for (const pair of [before, meanwhile, after]) expect(pair.lostRooms.take()).toEqual([]);
  });

  test('is taken as a whole from a node of the release before, and asked for when that was updated', async () => {
    const pair = new Pair();
    pair.announce(directoryTopics.whole, directory({ spider: 1, silk: 1 }));
    pair.announce(directoryTopics.whole, directory({ spider: 2 }));
    expect(sorted(pair.known())).toEqual(sorted(directory({ spider: 2 })));
    pair.tell({ spider: 4 });
    await pair.answered();
    expect(sorted(pair.known())).toEqual(sorted(directory({ spider: 4 })));
  });

  test('becomes right whatever was lost and however late answers come', async () => {
    const step = fc.record({
      counts: fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), fc.integer({ min: 1, max: 3 })),
      lost: fc.boolean(),
      answered: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (steps) => {
        const pair = new Pair();
        for (const { counts, lost, answered } of steps) {
          pair.lost = lost;
          pair.tell(counts);
          if (answered) await pair.answered();
        }
        pair.lost = false;
        const last = { ...steps.at(-1)?.counts };
        for (let count = 0; count < 3; count += 1) {
          pair.tell(last);
          await pair.answered();
        }
        expect(sorted(pair.known())).toEqual(sorted(directory(last)));
      }),
      { seed: 2026, numRuns: 300 },
    );
  });
});
