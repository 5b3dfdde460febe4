// SPDX-License-Identifier: GPL-2.0-or-later
import { pino } from 'pino';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Database, openDatabase } from '../storage/database.ts';
import { LiveCluster } from './join-cluster.ts';
import { Membership } from './membership.ts';
import type { Bus } from './redis-bus.ts';
import { thisRelease } from './release.ts';

let db: Database;
let nodes: LiveCluster[];
/** Nodes whose words reach nobody, though they hear the others. */
let mute: Set<string>;

/** A bus in memory that brings everything to all, in order, or says that it could not. */
class MemoryBus {
  readonly #listeners = new Map<string, (message: Uint8Array) => void>();

  of(node: string): Bus {
    return {
      send: (to, message, unsent) => {
        if (mute.has(node)) return unsent?.();
        for (const [name, listener] of this.#listeners) if (to === undefined || to === name) listener(message);
      },
      onMessage: (listener) => void this.#listeners.set(node, listener),
      setFirst: async () => undefined,
      stop: async () => undefined,
    };
  }
}

function start(node: string, bus: MemoryBus): LiveCluster {
  const failed = (error: unknown): never => {
    throw error;
  };
  const expelled = () => failed(new Error('Nobody takes this node for dead.'));
  const member = new Membership({ db, node, release: thisRelease, gone: () => undefined, expelled, failed });
  const { newest } = thisRelease.languages;
  const cluster = new LiveCluster({ node, bus: bus.of(node), member, newest, log: pino({ level: 'silent' }), failed });
  cluster.start();
  nodes.push(cluster);
  return cluster;
}

beforeEach(async () => {
  db = await openDatabase(':memory:');
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'performance'] });
  nodes = [];
  mute = new Set();
});
afterEach(async () => {
  for (const node of nodes) await node.leave();
  vi.useRealTimers();
  await db.destroy();
});

function told(): { readonly one: LiveCluster; readonly heard: string[] } {
  const bus = new MemoryBus();
  const [one, other] = [start('one', bus), start('other', bus)];
  const heard: string[] = [];
  other.onAnnounced('topic', (message) => heard.push(String(message)));
  other.onReunited(() => heard.push('look for yourself'));
  vi.advanceTimersByTime(1000);
  heard.length = 0;
  return { one, heard };
}

test('What a node could not say to the others lets them look for themselves as soon as it is heard again', () => {
  const { one, heard } = told();
  one.announce('topic', 'said');
  mute.add('one');
  one.announce('topic', 'unsaid');
  vi.advanceTimersByTime(1000);
  expect(heard).toEqual(['said']);
  mute.clear();
  vi.advanceTimersByTime(1000);
  expect(heard).toEqual(['said', 'look for yourself']);
  vi.advanceTimersByTime(5000);
  expect(heard).toHaveLength(2);
});

test('What is told again anyway lets nobody look', () => {
  const { one, heard } = told();
  mute.add('one');
  one.announce('topic', 'directory', true);
  mute.clear();
  vi.advanceTimersByTime(2000);
  expect(heard).toEqual([]);
});
