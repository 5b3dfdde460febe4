// SPDX-License-Identifier: GPL-2.0-or-later
import { liveBytes, openResources } from '../../harness/heap.ts';
import { closeFetchConnections } from '../../harness/fetch-connections.ts';
import { closeIdleConnections } from '../subjects/lean-post.ts';

/** What a server holds. */
export type Level = {
  /** In and outside of the heap, after its garbage was collected. */
  readonly bytes: number;
  readonly timers: number;
  /** Sockets and the like; connections to the database and idle ones of HTTP among them. */
  readonly handles: number;
  /** Edit documents and conversations in memory. */
  readonly documents: number;
};

/** Where a process can be asked. */
export type Measured = { readonly url: string; readonly inspector: number };

export const nothing: Level = { bytes: 0, timers: 0, handles: 0, documents: 0 };

/** What these servers hold now, together; the connections that the load only keeps for later are closed before. */
export async function levelOf(servers: readonly Measured[]): Promise<Level> {
  const counted = await countsOf(servers);
  let bytes = 0;
  for (const { inspector } of servers) bytes += await liveBytes(inspector);
  return { ...counted, bytes };
}

/** The same without memory, which would take a collection of all garbage. */
async function countsOf(servers: readonly Measured[]): Promise<Level> {
  let sum = nothing;
  for (const { url } of servers) sum = plus(sum, { ...nothing, documents: await documentsOf(url) });
  closeIdleConnections();
  await closeFetchConnections();
  for (const { inspector } of servers) sum = plus(sum, { ...nothing, ...(await openResources(inspector)) });
  return sum;
}

function plus(one: Level, other: Level): Level {
  return {
    bytes: one.bytes + other.bytes,
    timers: one.timers + other.timers,
    handles: one.handles + other.handles,
    documents: one.documents + other.documents,
  };
}

async function documentsOf(url: string): Promise<number> {
  const text = await (await fetch(`${url}/metrics`)).text();
  const gauge = (name: string) => Number(new RegExp(`^${name} (\\d+)`, 'mu').exec(text)?.[1] ?? Number.NaN);
  return gauge('parley_edit_documents') + gauge('parley_feeds');
}

/** Whether what is held at the end is what was held at the start, but for what a server may remember. */
export function isBack(start: Level, end: Level, mayRemember: number): boolean {
  return (
    end.timers <= start.timers &&
    end.handles <= start.handles &&
    end.documents <= start.documents &&
    end.bytes <= start.bytes + mayRemember
  );
}

/** Asks for the level until it is back, or for so many seconds; answers the last one. */
export async function settled(
  servers: readonly Measured[],
  start: Level,
  mayRemember: number,
  seconds: number,
): Promise<Level> {
  const deadline = performance.now() + seconds * 1000;
  for (;;) {
    const isLate = performance.now() > deadline;
    if (isLate || isBack(start, await countsOf(servers), mayRemember)) {
      const level = await levelOf(servers);
      if (isLate || isBack(start, level, mayRemember)) return level;
    }
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}

/** By how much a figure grows from one point to the next: the straight line that is nearest to all of them. */
export function slopeOf(points: readonly number[]): number {
  const middle = (points.length - 1) / 2;
  const mean = points.reduce((sum, value) => sum + value, 0) / points.length;
  let above = 0;
  let below = 0;
  for (const [index, value] of points.entries()) {
    above += (index - middle) * (value - mean);
    below += (index - middle) ** 2;
  }
  return below === 0 ? 0 : above / below;
}
