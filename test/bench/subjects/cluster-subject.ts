// SPDX-License-Identifier: GPL-2.0-or-later
import type { TokenAnswer } from '@parley/protocol/http/api.ts';
import { schemaVersion } from '@parley/protocol/schema/version.ts';
import { type RedisServer, startRedis } from '../../cluster/installation/redis.ts';
import { freePort } from '../../harness/free-port.ts';
import { liveBytes } from '../../harness/heap.ts';
import { startParley, type Parley } from '../../harness/parley-process.ts';
import { signIn } from '../../harness/person.ts';
import { childCalled, cpuSeconds, cpuSecondsOfFamily } from '../../harness/process-figures.ts';
import type { DatabaseServer } from '../../storage/servers/database-server.ts';
import { startPostgres } from '../../storage/servers/postgres.ts';
import { runProgram } from '../../storage/servers/server-process.ts';
import { forEachNumber } from '../load/pace.ts';
import { leanPost, leanSignIn } from './lean-post.ts';
import { raisedLimits } from './parley-subject.ts';
import type { Subject } from './subject.ts';

/** What the servers behind the nodes have done since they were started. */
export type Backing = {
  readonly redisCpuSeconds: number;
  readonly redisCommands: number;
  readonly redisBytes: number;
  readonly databaseCpuSeconds: number;
  readonly databaseCommits: number;
  /** Bytes of the write-ahead log. */
  readonly databaseBytes: number;
};

/** Nodes with a PostgreSQL and a Redis of their own; people are sent to the nodes in turn. */
export type ClusterSubject = Subject & {
  readonly nodes: readonly Parley[];
  readonly origins: readonly string[];
  backing(): Promise<Backing>;
};

const parallel = 32;

/** Starts so many nodes, and what they need, on this machine. */
export async function startClusterSubject(count: number): Promise<ClusterSubject> {
  const [redis, database] = await Promise.all([startRedis(), startPostgres()]);
  const address = await database.create();
  if (address.kind !== 'postgres') throw new Error('The nodes need a database that they can share.');
  const nodes: Parley[] = [];
  const inspectors: number[] = [];
  for (let number = 0; number < count; number += 1) {
    const inspector = await freePort();
    inspectors.push(inspector);
    nodes.push(
      await startParley({
        node: [`--inspect=127.0.0.1:${String(inspector)}`],
        settings: {
          ...raisedLimits,
          PARLEY_DATABASE: address.url,
          // The PostgreSQL of the tests takes 80 connections in all.
          PARLEY_DATABASE_CONNECTIONS: '15',
          PARLEY_REDIS: `redis://127.0.0.1:${String(redis.port)}`,
        },
      }),
    );
  }
  const people: string[] = [];
  let turn = 0;
  const next = () => nodes[(turn += 1) % nodes.length] ?? fail();
  const documents = async (pages: number, pick: 'edit' | 'room') => {
    const judge = await signIn(nodes[0]?.url ?? '', `Judge of ${pick} ${String((turn += 1))}`);
    const names: string[] = [];
    await makePages(address.url, `Bench ${pick}`, pages);
    await forEachNumber(pages, parallel, async (index) => {
      names[index] = (await judge.documents(`Bench ${pick} ${String(index)}`))[pick];
    });
    return names;
  };
  return {
    name: 'parley',
    nodes,
    origins: nodes.map(({ url }) => url),
    get socketUrl() {
      return next().socketUrl;
    },
    pid: () => nodes[0]?.pid() ?? 0,
    cpuSeconds: () => nodes.reduce((sum, node) => sum + cpuSeconds(node.pid()), 0),
    editDocuments: (pages) => documents(pages, 'edit'),
    conversations: (pages) => documents(pages, 'room'),
    enrol: (wanted) =>
      forEachNumber(wanted, parallel, async (index) => {
        people[index] ??= await leanSignIn(next().url, `Person ${String(index)}`);
      }),
    ticket: async (person, document) => {
      const asked = { document, schema: schemaVersion };
      return ((await leanPost(`${next().url}/api/token`, people[person] ?? '', asked)) as TokenAnswer).token;
    },
    liveBytes: async () => {
      let sum = 0;
      for (const inspector of inspectors) sum += await liveBytes(inspector);
      return sum;
    },
    storedBytes: () => Promise.resolve(0),
    restart: async () => {
      for (const node of nodes) {
        await node.terminate();
        await node.start();
      }
    },
    backing: () => backing(redis, address.url),
    stop: () => stopAll(nodes, redis, database),
  };
}

function fail(): never {
  throw new Error('There is no node.');
}

/** Makes empty pages, numbered from 0, straight in the database: a node that dies must not be the only one that knows them. */
async function makePages(database: string, title: string, count: number): Promise<void> {
  const pages = `
    with made as (
      insert into wiki_pages (title, search_title, latest_revision, created_at, changed_at)
      select '${title} ' || i, lower('${title} ') || i, 0, 0, 0 from generate_series(0, ${String(count - 1)}) i
      on conflict do nothing returning id
    ), written as (
      insert into wiki_revisions (page_id, parent_id, at, author_wiki, author_id, author_name, summary, html, bytes, co_authors)
      select id, 0, 0, 'demo', '1', 'Bench', '', '', 0, '[]' from made returning id, page_id
    ) select count(*) from written`;
  const link = `update wiki_pages set latest_revision = r.id from wiki_revisions r
    where r.page_id = wiki_pages.id and latest_revision = 0`;
  for (const query of [pages, link])
    await runProgram('psql', ['-d', database, '-v', 'ON_ERROR_STOP=1', '-Atc', query], { cwd: '/' });
}

async function stopAll(nodes: readonly Parley[], redis: RedisServer, database: DatabaseServer): Promise<void> {
  await Promise.all(nodes.map((node) => node.stop()));
  await redis.stop();
  await database.stop();
}

async function backing(redis: RedisServer, database: string): Promise<Backing> {
  const { stdout: stats } = await runProgram('redis-cli', ['-p', String(redis.port), 'info', 'stats']);
  const counted = (name: string) => Number(new RegExp(`^${name}:(\\d+)`, 'm').exec(stats)?.[1] ?? 0);
  const query = "select sum(xact_commit), pg_current_wal_lsn() - '0/0' from pg_stat_database";
  const { stdout: row } = await runProgram('psql', ['-d', database, '-Atc', query], { cwd: '/' });
  const [commits = 0, bytes = 0] = row.trim().split('|').map(Number);
  return {
    redisCpuSeconds: cpuSeconds(childCalled('redis-server')),
    redisCommands: counted('total_commands_processed'),
    redisBytes: counted('total_net_input_bytes') + counted('total_net_output_bytes'),
    databaseCpuSeconds: cpuSecondsOfFamily(childCalled('postgres')),
    databaseCommits: commits,
    databaseBytes: bytes,
  };
}

/** What was done between two looks. */
export function since(before: Backing, after: Backing): Backing {
  return {
    redisCpuSeconds: after.redisCpuSeconds - before.redisCpuSeconds,
    redisCommands: after.redisCommands - before.redisCommands,
    redisBytes: after.redisBytes - before.redisBytes,
    databaseCpuSeconds: after.databaseCpuSeconds - before.databaseCpuSeconds,
    databaseCommits: after.databaseCommits - before.databaseCommits,
    databaseBytes: after.databaseBytes - before.databaseBytes,
  };
}
