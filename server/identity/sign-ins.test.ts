// SPDX-License-Identifier: GPL-2.0-or-later
import { beforeEach, describe, expect, test } from 'vitest';
import { type Database, openDatabase } from '../storage/database.ts';
import { createSignIns, type SignIns } from './sign-ins.ts';

const minute = 60_000;
let db: Database;
let now: number;
let connected: Set<string>;

function signInsOver(database: Database): SignIns {
  return createSignIns({
    db: database,
    wiki: 'demo',
    isConnected: (key) => connected.has(key),
    holdFor: 5 * minute,
    lastFor: 30 * 24 * 60 * minute,
    now: () => now,
  });
}

beforeEach(async () => {
  db = await openDatabase(':memory:');
  now = 1_800_000_000_000;
  connected = new Set();
  return async () => db.destroy();
});

describe('signing in by name', () => {
  test('gives a cookie that stands for the person, also after a restart', async () => {
    const { cookie, ...signedIn } = await signInsOver(db).signIn({ name: 'Alice', roles: ['helper'] });
    expect(await signInsOver(db).find(cookie)).toEqual(signedIn);
    expect(signedIn.roles).toEqual(['helper']);
  });

  test('keeps nothing from which the cookie could be had', async () => {
    const { cookie } = await signInsOver(db).signIn({ name: 'Alice' });
    const rows = await db.selectFrom('sign_ins').selectAll().execute();
    expect(JSON.stringify(rows)).not.toContain(cookie);
  });

  test('is refused while somebody holds the name, in any case and look', async () => {
    const signIns = signInsOver(db);
    await signIns.signIn({ name: 'Alice' });
    for (const name of ['Alice', 'ALICE', 'alice', 'Ａlice']) {
      await expect(signIns.signIn({ name })).rejects.toMatchObject({ code: 'name_taken' });
    }
  });

  test('is refused as long as the last visit holds the name, also one that was not worth writing down', async () => {
    const signIns = signInsOver(db);
    const { cookie } = await signIns.signIn({ name: 'Alice' });
    now += 50_000;
    await signIns.find(cookie);
    for (let seconds = 0; seconds < 295; seconds += 5) {
      now += 5_000;
      await signIns.keepVisits();
    }
    await expect(signIns.signIn({ name: 'Alice' })).rejects.toMatchObject({ code: 'name_taken' });
    now += 10_000;
    await signIns.keepVisits();
    await expect(signIns.signIn({ name: 'Alice' })).resolves.toMatchObject({ person: { name: 'Alice' } });
  });

  test('gives one of many who ask at once a yes, the others a no', async () => {
    const signIns = signInsOver(db);
    const asked = await Promise.allSettled(Array.from({ length: 20 }, () => signIns.signIn({ name: 'Alice' })));
    expect(asked.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const refused = asked.flatMap((one) => (one.status === 'rejected' ? [one.reason as unknown] : []));
    expect(refused).toHaveLength(19);
    for (const reason of refused) expect(reason).toMatchObject({ code: 'name_taken' });
  });

  test('changes the roles of the person whose cookie it is', async () => {
    const signIns = signInsOver(db);
    const first = await signIns.signIn({ name: 'Alice', roles: ['editor'] });
    const again = await signIns.signIn({ name: 'Alice', roles: ['moderator'], cookie: first.cookie });
    expect(again).toEqual({ person: first.person, signIn: first.signIn, roles: ['moderator'], cookie: first.cookie });
    expect((await signIns.find(first.cookie))?.roles).toEqual(['moderator']);
    expect(await signIns.rolesOf(first.person.userId)).toEqual(['moderator']);
  });

  test('under another name frees the first one', async () => {
    const signIns = signInsOver(db);
    const alice = await signIns.signIn({ name: 'Alice' });
    const bob = await signIns.signIn({ name: 'Bob', cookie: alice.cookie });
    expect(bob.person.userId).not.toBe(alice.person.userId);
    expect(await signIns.find(alice.cookie)).toBeUndefined();
    await expect(signIns.signIn({ name: 'Alice' })).resolves.toBeDefined();
  });

  test('keeps the present sign-in when the new name is taken', async () => {
    const signIns = signInsOver(db);
    await signIns.signIn({ name: 'Bob' });
    const alice = await signIns.signIn({ name: 'Alice' });
    await expect(signIns.signIn({ name: 'Bob', cookie: alice.cookie })).rejects.toMatchObject({ code: 'name_taken' });
    expect((await signIns.find(alice.cookie))?.person.name).toBe('Alice');
  });

  test('gives a name back to whoever asks when its holder was away for long', async () => {
    const signIns = signInsOver(db);
    const first = await signIns.signIn({ name: 'Alice' });
    now += 4 * minute;
    await signIns.find(first.cookie);
    now += 4 * minute;
    await expect(signIns.signIn({ name: 'Alice' })).rejects.toMatchObject({ code: 'name_taken' });
    now += 2 * minute;
    const second = await signIns.signIn({ name: 'Alice' });
    expect(second.person).toEqual(first.person);
    expect(await signIns.find(first.cookie)).toBeUndefined();
  });

  test('holds the names of those who visited over a restart', async () => {
    const before = signInsOver(db);
    const cookies: string[] = [];
    for (let person = 0; person < 1100; person += 1) {
      cookies.push((await before.signIn({ name: `Person ${person}` })).cookie);
    }
    const [, absent = '', present = ''] = cookies;
    now += 4 * minute;
    for (const cookie of cookies) if (cookie !== absent) await before.find(cookie);
    await before.keepVisits();
    now += 4 * minute;
    const after = signInsOver(db);
    for (const name of ['Person 0', 'Person 2', 'Person 1099'])
      await expect(after.signIn({ name })).rejects.toMatchObject({ code: 'name_taken' });
    await expect(after.signIn({ name: 'Person 1' })).resolves.toBeDefined();
    expect(await after.find(absent)).toBeUndefined();
    expect(await after.find(present)).toBeDefined();
  });

  test('never takes a name from somebody with an open page', async () => {
    const signIns = signInsOver(db);
    const { person } = await signIns.signIn({ name: 'Alice' });
    connected.add(`demo/${person.userId}`);
    now += 60 * minute;
    await expect(signIns.signIn({ name: 'Alice' })).rejects.toMatchObject({ code: 'name_taken' });
  });

  test('ends with signing out, and after long without a visit', async () => {
    const signIns = signInsOver(db);
    const alice = await signIns.signIn({ name: 'Alice' });
    await signIns.signOut(alice.cookie);
    expect(await signIns.find(alice.cookie)).toBeUndefined();
    const bob = await signIns.signIn({ name: 'Bob' });
    now += 31 * 24 * 60 * minute;
    expect(await signIns.find(bob.cookie)).toBeUndefined();
  });

  test.each(['__proto__', 'constructor', "Robert'); DROP TABLE people;--"])('takes %s as any name', async (name) => {
    const signIns = signInsOver(db);
    const { cookie } = await signIns.signIn({ name });
    expect(await signIns.find(cookie)).toBeDefined();
  });

  test('knows nobody by a made-up cookie', async () => {
    expect(await signInsOver(db).find('x'.repeat(43))).toBeUndefined();
  });
});
