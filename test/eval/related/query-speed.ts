// SPDX-License-Identifier: GPL-2.0-or-later
import { createTopics, type TopicRoom } from '@parley/server/topics/topics.ts';
import type { WikiPage } from '@parley/server/wiki/port.ts';
import { seededRandom } from './pairs.ts';

export type QuerySpeed = {
  /** Mean time of the processor for one question: other work on the machine does not change it much. */
  readonly processor: number;
  readonly load: number;
  readonly first: number;
  readonly median: number;
  readonly p99: number;
};

/** How long the drawer's question takes in milliseconds, on a made-up wiki with uneven links. */
export async function measureQueries(pages: number, populated: number, queries: number): Promise<QuerySpeed> {
  const random = seededRandom(7);
  const titles = Array.from({ length: pages }, (_, at) => `Page ${at}`);
  // A few pages are linked from everywhere, most from few places, as in real wikis.
  const popular = () => titles[Math.floor(pages * random() ** 3)] ?? 'Page 0';
  const wiki = titles.map((title, at) => ({
    title,
    relations: {
      links: Array.from({ length: 30 }, (_, link) =>
        link < 12 ? (titles[(at + link * link) % pages] ?? '') : popular(),
      ),
      categories: [`Category:${at % 400}`, `Category:${at % 37}`],
      hints: [],
      host: at % 500 === 0,
    },
  }));
  const rooms = Array.from({ length: populated }, (_, at): TopicRoom => {
    const title = titles[Math.floor((at * pages) / populated)] ?? '';
    return { document: `room:${title}`, title, count: 1 + Math.floor(random() * 30), people: [] };
  });
  const topics = createTopics({
    wiki: {
      allRelations: async function* () {
        yield* wiki;
      },
      relations: async () => undefined,
      page: async (title) => pageOf(title),
      onChange: () => () => undefined,
    },
    populated: () => rooms,
    roomOf: async ({ title }) => `room:${title}`,
    failed: (error) => {
      throw error;
    },
  });
  const load = await timed(() => topics.load());
  const ask = async () => topics.roomsFor(pageOf(titles[Math.floor(random() * pages)] ?? ''));
  const first = await timed(ask);
  // Rooms that nobody asked about yet are prepared between questions.
  for (let turn = 0; turn < populated; turn += 1) await new Promise(setImmediate);
  const before = process.cpuUsage();
  const times: number[] = [];
  for (let query = 0; query < queries; query += 1) times.push(await timed(ask));
  const used = process.cpuUsage(before);
  topics.stop();
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  const processor = (used.user + used.system) / 1000 / queries;
  return { load, first, processor, median: at(0.5), p99: at(0.99) };
}

function pageOf(title: string): WikiPage {
  return { title, pageId: 1, latestRevision: 1 };
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
