// SPDX-License-Identifier: GPL-2.0-or-later
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { PageRelations, WikiChange, WikiPage } from '../wiki/port.ts';
import { createTopics, type TopicRoom, type Topics } from './topics.ts';

/** A small wiki: `links`, `in` (categories), `hints`, `host`. */
type Sketch = { links?: string[]; in?: string[]; hints?: string[]; host?: boolean };

const person = (name: string) => ({ wiki: 'demo', userId: name, name });
const page = (title: string): WikiPage => ({ title, pageId: 1, latestRevision: 1 });

let pages: Map<string, Sketch>;
let rooms: TopicRoom[];
let listeners: ((change: WikiChange) => void)[];
let topics: Topics;

function relations(sketch: Sketch): PageRelations {
  return {
    links: sketch.links ?? [],
    categories: (sketch.in ?? []).map((name) => `Category:${name}`),
    hints: sketch.hints ?? [],
    host: sketch.host ?? false,
  };
}

function talk(title: string, count: number): void {
  rooms.push({ document: `room:${title}`, title, count, people: [person(`${title} fan`)] });
}

beforeEach(async () => {
  rooms = [];
  listeners = [];
  pages = new Map<string, Sketch>([
    ['Spider', { links: ['Silk', 'Web', 'Insect'], in: ['Animals'] }],
    ['Orb-weaver', { links: ['Spider', 'Web', 'Silk'], in: ['Animals'] }],
    ['Silk', { links: ['Spider', 'Silkworm', 'Loom'], in: ['Fibres'] }],
    ['Wool', { links: ['Sheep', 'Loom'], in: ['Fibres'] }],
    ['Sea silk', { links: ['Mussel'], in: ['Fibres'], hints: ['Silk'] }],
    ['Web', { links: ['Spider'], in: ['Animals'] }],
    ['Loom', { links: ['Weaving'], in: ['Tools'], host: true }],
    ['Shuttle', { links: ['Hand'], in: ['Tools'] }],
    ['Cheese', { links: ['Milk', 'Cow'], in: ['Food'] }],
    ['Category:Fibres', { in: ['Materials'] }],
    ['Category:Materials', { in: ['Fibres'] }],
    ...['Sheep', 'Insect', 'Silkworm', 'Milk', 'Cow', 'Hand', 'Mussel', 'Weaving'].map((title): [string, Sketch] => [
      title,
      {},
    ]),
  ]);
  topics = createTopics({
    wiki: {
      allRelations: async function* () {
        for (const [title, sketch] of pages) yield { title, relations: relations(sketch) };
      },
      relations: async (title) => {
        const sketch = pages.get(title);
        return sketch && relations(sketch);
      },
      page: async (title) => page(title),
      onChange: (listener) => {
        listeners.push(listener);
        return () => undefined;
      },
    },
    populated: () => rooms,
    roomOf: async ({ title }) => `room:${title}`,
    failed: (error) => {
      throw error;
    },
  });
  await topics.load();
});
afterEach(() => topics.stop());

async function offered(title: string) {
  return (await topics.roomsFor(page(title))).map(({ kind, title: room, reason }) => [kind, room, reason?.kind]);
}

describe('the rooms of a page', () => {
  test('are its own, if somebody is there, then related ones; unrelated rooms are not offered', async () => {
    talk('Cheese', 50);
    talk('Spider', 2);
    talk('Orb-weaver', 1);
    expect(await offered('Orb-weaver')).toEqual([
      ['here', 'Orb-weaver', undefined],
      ['related', 'Spider', 'linked'],
    ]);
  });

  test('are none when nobody talks', async () => {
    expect(await offered('Orb-weaver')).toEqual([]);
    talk('Cheese', 3);
    expect(await offered('Orb-weaver')).toEqual([]);
  });

  test('say why: shared links, shared categories', async () => {
    talk('Spider', 1);
    talk('Wool', 1);
    expect(await offered('Web')).toEqual([['related', 'Spider', 'linked']]);
    pages.set('Fly', { links: ['Silk', 'Insect'], in: ['Others'] });
    listeners.forEach((tell) => tell({ kind: 'saved', page: page('Fly'), revision: 1, by: person('x') }));
    await new Promise(setImmediate);
    expect((await topics.roomsFor(page('Fly')))[0]?.reason).toEqual({ kind: 'links', shared: 2 });
    const related = await topics.roomsFor(page('Sea silk'));
    expect(related.find((room) => room.title === 'Wool')?.reason).toEqual({
      kind: 'category',
      category: 'Category:Fibres',
    });
  });

  test('are more people before fewer, when equally related', async () => {
    talk('Web', 1);
    talk('Orb-weaver', 30);
    expect((await offered('Spider')).map(([, title]) => title)).toEqual(['Orb-weaver', 'Web']);
  });

  test('are at most four related ones', async () => {
    for (const title of ['Spider', 'Silk', 'Web', 'Wool', 'Sea silk', 'Loom']) talk(title, 1);
    expect((await offered('Orb-weaver')).filter(([kind]) => kind === 'related').length).toBeLessThanOrEqual(4);
  });

  test('begin with what an editor pointed at; if nobody is there it comes last, after rooms with people', async () => {
    talk('Wool', 3);
    expect(await offered('Sea silk')).toEqual([
      ['related', 'Wool', 'category'],
      ['related', 'Silk', 'hint'],
    ]);
    talk('Silk', 3);
    expect(await offered('Sea silk')).toEqual([
      ['related', 'Silk', 'hint'],
      ['related', 'Wool', 'category'],
    ]);
  });

  test('hold a host for what it gathers, and a host shows its own room though it is empty', async () => {
    talk('Loom', 1);
    expect(await offered('Shuttle')).toEqual([['related', 'Loom', 'host']]);
    rooms = [];
    talk('Silk', 1);
    const entries = await offered('Loom');
    expect(entries.at(-1)).toEqual(['here', 'Loom', 'hint']);
    expect(entries.length).toBe(2);
  });

  test('follow what changes on the wiki', async () => {
    talk('Cheese', 1);
    pages.set('Wool', { links: ['Cheese', 'Milk', 'Cow'], in: ['Food'] });
    listeners.forEach((tell) => tell({ kind: 'saved', page: page('Wool'), revision: 2, by: person('x') }));
    await new Promise(setImmediate);
    expect(await offered('Wool')).toEqual([['related', 'Cheese', 'linked']]);
    listeners.forEach((tell) => tell({ kind: 'deleted', page: page('Wool') }));
    await new Promise(setImmediate);
    expect(await offered('Wool')).toEqual([]);
  });

  test('of a page nobody wrote yet are none, and a page named like a property harms nobody', async () => {
    talk('Spider', 1);
    expect(await offered('__proto__')).toEqual([]);
    expect(await offered('constructor')).toEqual([]);
  });
});
