// SPDX-License-Identifier: GPL-2.0-or-later
import { ExpelledError, Membership } from '@parley/server/cluster/membership.ts';
import { thisRelease } from '@parley/server/cluster/release.ts';
import { IncompatibleNodes } from '@parley/server/cluster/roster.ts';
import { type Database, openDatabase } from '@parley/server/storage/database.ts';
import type { DatabaseAddress } from '@parley/server/storage/database-address.ts';
import { createJournal } from '@parley/server/storage/journal.ts';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { DatabaseServer } from './servers/database-server.ts';
import { databaseServers } from './servers/database-servers.ts';

describe.each(['postgres', 'mysql'] as const)('Nodes that share a %s', (kind) => {
  let server: DatabaseServer;
  let address: DatabaseAddress;
  let database: Database;
  const members: Membership[] = [];

  beforeAll(async () => {
    server = await databaseServers[kind]();
  });
  afterAll(() => server.stop());
  beforeEach(async () => {
    address = await server.create();
    database = await openDatabase(address);
  });
  afterEach(async () => {
    for (const member of members.splice(0)) await member.leave();
    await database.destroy();
  });

  async function joined(
    node: string,
    gone: (other: string) => void = () => undefined,
    languages = thisRelease.languages,
  ): Promise<Membership> {
    const member = new Membership({
      db: database,
      node,
      release: { ...thisRelease, languages },
      gone,
      expelled: () => undefined,
      failed: () => undefined,
    });
    await member.join(Date.now());
    members.push(member);
    return member;
  }

  /** A node that entered the list and was never heard of again. */
  async function ghost(node: string, place: string): Promise<Membership> {
    await database.insertInto('cluster_nodes').values({ id: node, started_at: 1 }).execute();
    await database.insertInto('cluster_beats').values({ node, beat: 7 }).execute();
    await database.insertInto('cluster_leases').values({ name: place, node }).execute();
    const none = () => undefined;
    return new Membership({ db: database, node, release: thisRelease, gone: none, expelled: none, failed: none });
  }

  test('agree where a place lives, however many want it at once', async () => {
    const nodes = await Promise.all(['n1', 'n2', 'n3', 'n4'].map((node) => joined(node)));
    for (const place of ['page:demo:p1', 'page:demo:p2', 'social']) {
      const homes = await Promise.all(nodes.map((node) => node.homes.homeOf(place)));
      expect(homes.filter((home) => home.kind === 'here')).toHaveLength(1);
      expect(nodes.filter((node) => node.homes.isHere(place))).toHaveLength(1);
      expect(new Set(homes.flatMap((home) => (home.kind === 'there' ? [home.node] : []))).size).toBe(1);
    }
  });

  test('share what a node carried that is no more, each place to one of them, however many want all of it at once', async () => {
    const places = Array.from({ length: 300 }, (_, index) => `page:demo:p${String(index)}`);
    const leases = places.slice(0, 200).map((name) => ({ name, node: 'gone' }));
    await database.insertInto('cluster_leases').values(leases).execute();
    const nodes = await Promise.all(['n1', 'n2', 'n3'].map((node) => joined(node)));
    await Promise.all(nodes.flatMap((node) => places.map((place) => node.homes.homeOf(place))));
    for (const place of places) expect(nodes.filter((node) => node.homes.isHere(place))).toHaveLength(1);
  });

  test('speak the newest language that all of them read, and take nobody in who reads none of theirs', async () => {
    const none = () => undefined;
    const first = await joined('n1', none, { oldest: 1, newest: 3 });
    await expect.poll(() => first.language()).toBe(3);
    const older = await joined('n2', none, { oldest: 1, newest: 2 });
    // Whoever reads less is in only when nobody says more any longer.
    expect(first.language()).toBe(2);
    await expect(joined('n3', none, { oldest: 3, newest: 4 })).rejects.toBeInstanceOf(IncompatibleNodes);
    expect(await database.selectFrom('cluster_nodes').select('id').orderBy('id').execute()).toHaveLength(2);
    members.splice(members.indexOf(older), 1);
    await older.leave();
    await expect.poll(() => first.language()).toBe(3);
  });

  test('do not wait for a node that is dead and shares no language', async () => {
    await ghost('ghost', 'social');
    await database.updateTable('cluster_nodes').set({ version: '9.9.9', reads_from: 8, reads_to: 9 }).execute();
    const living = await joined('n1');
    await expect.poll(() => living.language()).toBe(thisRelease.languages.newest);
  });

  test('take over at once what a node gives up', async () => {
    const [first, second] = [await joined('n1'), await joined('n2')];
    expect(await first.homes.homeOf('social')).toEqual({ kind: 'here' });
    expect(await second.homes.homeOf('social')).toEqual({ kind: 'there', node: 'n1' });
    await first.leave();
    members.splice(members.indexOf(first), 1);
    second.forget('n1');
    expect(await second.homes.homeOf('social')).toEqual({ kind: 'here' });
  });

  test('give up what nobody uses, so that whoever asks next carries it, and keep what is in use', async () => {
    const [first, second] = [await joined('n1'), await joined('n2')];
    for (const place of ['page:demo:p1', 'page:demo:p2']) await first.homes.homeOf(place);
    expect(await second.homes.homeOf('page:demo:p1')).toEqual({ kind: 'there', node: 'n1' });
    expect(await first.homes.giveUpUnused((place) => place === 'page:demo:p2', 60_000)).toBe(0);

    expect(await first.homes.giveUpUnused((place) => place === 'page:demo:p2', 0)).toBe(1);
    const leases = await database.selectFrom('cluster_leases').select(['name', 'node']).execute();
    expect(leases).toEqual([{ name: 'page:demo:p2', node: 'n1' }]);
    expect(first.homes.isHere('page:demo:p1')).toBe(false);

    second.homes.doubt('page:demo:p1');
    expect(await second.homes.homeOf('page:demo:p1')).toEqual({ kind: 'here' });
    expect(await first.homes.homeOf('page:demo:p1')).toEqual({ kind: 'there', node: 'n2' });
    expect(await first.homes.homeOf('page:demo:p2')).toEqual({ kind: 'here' });
  });

  test('agree on one home though it is asked for while it is given up', async () => {
    const nodes = [await joined('n1'), await joined('n2')];
    const [first, second] = nodes;
    const places = Array.from({ length: 40 }, (_, index) => `page:demo:p${String(index)}`);
    for (const place of places) await first?.homes.homeOf(place);
    const givenUp = first?.homes.giveUpUnused(() => false, 0);
    await Promise.all(places.flatMap((place) => nodes.map((node) => node.homes.homeOf(place))));
    await givenUp;
    // Who went by an answer from before is sent on, and asks anew.
    for (const place of places) second?.homes.doubt(place);
    await Promise.all(places.flatMap((place) => nodes.map((node) => node.homes.homeOf(place))));
    for (const place of places) expect(nodes.filter((node) => node.homes.isHere(place))).toHaveLength(1);
  });

  test('strike off a node that counts no more, and keep nothing of it from then on', async () => {
    const dead = await ghost('ghost', 'social');
    const journal = createJournal(database, () => undefined, dead.hold);
    const owner = { clientId: 7, person: null };
    const first = await Promise.all([1, 2, 3].map((byte) => journal.append('a', Uint8Array.of(byte))));
    expect(first).toEqual(first.toSorted((one, other) => one - other));
    await journal.append('a', Uint8Array.of(4), [owner]);
    expect((await journal.read('a')).map(({ payload }) => payload[0])).toEqual([1, 2, 3, 4]);
    let tell: (node: string) => void = () => undefined;
    const struckOff = new Promise<string>((resolve) => (tell = resolve));
    const living = await joined('n1', (node) => tell(node));
    expect(await living.homes.homeOf('social')).toEqual({ kind: 'there', node: 'ghost' });
    expect(await struckOff).toBe('ghost');
    expect(await living.homes.homeOf('social')).toEqual({ kind: 'here' });
    await expect(journal.append('a', Uint8Array.of(5))).rejects.toMatchObject({ code: 'storage_failed' });
    await expect(journal.append('a', Uint8Array.of(6), [owner])).rejects.toMatchObject({ code: 'storage_failed' });
    await expect(journal.drop('a')).rejects.toMatchObject({ code: 'storage_failed' });
    await expect(
      database.transaction().execute((transaction) => dead.hold.require(transaction)),
    ).rejects.toBeInstanceOf(ExpelledError);
    expect(await journal.read('a')).toHaveLength(4);
  });
});
