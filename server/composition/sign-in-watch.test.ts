// SPDX-License-Identifier: GPL-2.0-or-later
import { beforeEach, describe, expect, test } from 'vitest';
import type { Admission } from '../identity/admission.ts';
import { anonymousPerson } from '../identity/anonymous.ts';
import { createSignIns, type SignIns } from '../identity/sign-ins.ts';
import type { SignedInPerson } from '../identity/signed-in.ts';
import type { AccessChange } from '../sync/access-change.ts';
import { type Database, openDatabase } from '../storage/database.ts';
import { endConnections, endOverSignIns, watchSignIns } from './sign-in-watch.ts';

let db: Database;
/** This node, and another one that tells it nothing. */
let here: SignIns;
let elsewhere: SignIns;
let open: Admission[];

const sync = {
  revise: (change: AccessChange) => {
    open = open.filter((one) => {
      const decision = change(one);
      if (decision.kind === 'end') expect(decision.code).toBe('not_signed_in');
      return decision.kind !== 'end';
    });
  },
};

function opens({ person, signIn }: Pick<SignedInPerson, 'person' | 'signIn'>): Admission {
  const admission: Admission = { person, roles: [], rights: [], document: 'edit:demo:p1.0' };
  open.push(signIn === undefined ? admission : { ...admission, signIn });
  return open.at(-1) ?? admission;
}

beforeEach(async () => {
  db = await openDatabase(':memory:');
  const node = () => createSignIns({ db, wiki: 'demo', isConnected: () => false, holdFor: 0, lastFor: 3_600_000 });
  here = node();
  elsewhere = node();
  open = [];
  return async () => db.destroy();
});

const look = () => endOverSignIns({ sync, signIns: here, wiki: 'demo' });

describe('Sign-ins that ended without this node being told', () => {
  test('end what they have open, and nothing of others', async () => {
    const alice = await here.signIn({ name: 'Alice' });
    const bob = await here.signIn({ name: 'Bob' });
    opens(alice);
    const stays = [
      opens(bob),
      opens({ person: { wiki: 'elsewhere', userId: alice.person.userId, name: 'Alice' } }),
      opens({ person: anonymousPerson('demo') }),
    ];
    await look();
    expect(open).toHaveLength(4);
    await elsewhere.signOut(alice.cookie);
    await look();
    expect(open).toEqual(stays);
  });

  test('end what they have open though somebody has the name now, who keeps theirs', async () => {
    const before = await here.signIn({ name: 'Alice' });
    opens(before);
    await elsewhere.signOut(before.cookie);
    const now = await elsewhere.signIn({ name: 'Alice' });
    const stays = opens(now);
    expect(now.person).toEqual(before.person);
    await look();
    expect(open).toEqual([stays]);
  });

  test('are known by their person alone where a node of the release before made the token', async () => {
    const { person, cookie } = await here.signIn({ name: 'Alice' });
    opens({ person });
    await look();
    expect(open).toHaveLength(1);
    await elsewhere.signOut(cookie);
    await look();
    expect(open).toEqual([]);
  });

  test('are found among thousands', async () => {
    const people = await Promise.all(Array.from({ length: 30 }, (_, index) => here.signIn({ name: `P ${index}` })));
    for (const person of people) opens(person);
    for (let id = 10_000; id < 12_500; id += 1) opens({ person: { wiki: 'demo', userId: String(id), name: 'Gone' } });
    await look();
    expect(open).toHaveLength(30);
  });

  test('are looked for when the other nodes are heard again', async () => {
    const alice = await here.signIn({ name: 'Alice' });
    opens(alice);
    let reunite = (): void => undefined;
    const ended = new Promise<void>((resolve) => {
      const told = { revise: (change: AccessChange) => (sync.revise(change), open.length === 0 && resolve()) };
      const cluster = { onReunited: (listener: () => void) => (reunite = listener) };
      const failed = (error: unknown) => {
        throw error;
      };
      watchSignIns({ sync: told, signIns: here, wiki: 'demo', cluster, failed }).stop();
    });
    await elsewhere.signOut(alice.cookie);
    reunite();
    await ended;
    expect(open).toEqual([]);
  });
});

describe('The end of a sign-in', () => {
  test('that is told late leaves what the same person opened with the next', async () => {
    const before = await here.signIn({ name: 'Alice' });
    opens(before);
    await here.signOut(before.cookie);
    const stays = opens(await here.signIn({ name: 'Alice' }));
    endConnections(sync, before);
    expect(open).toEqual([stays]);
  });

  test('of which nothing but the person is said ends all they have open', async () => {
    const { person } = opens(await here.signIn({ name: 'Alice' }));
    const other = opens(await here.signIn({ name: 'Bob' }));
    endConnections(sync, { person });
    expect(open).toEqual([other]);
  });
});
