// SPDX-License-Identifier: GPL-2.0-or-later
import { beforeEach, describe, expect, test } from 'vitest';
import type { Person } from '@parley/protocol/identity/person.ts';
import { type Access, createAccess } from './access.ts';
import type { WikiRequests } from './wiki-requests.ts';

const bob: Person = { wiki: 'en', userId: '7', name: 'Bob' };
const page = { title: 'Silk', pageId: 1, latestRevision: 1 };
const mayEdit = { read: true, edit: true, rights: ['parley-chat', 'parley-edit'], groups: [] };
const blocked = { ...mayEdit, edit: false, refusal: 'blocked', blocked: { partial: false } };

/** Questions to the wiki, in their order, to be answered by the test. */
let asked: ((answer: object) => void)[];
let clock: number;
let access: Access;

beforeEach(() => {
  asked = [];
  clock = 1_000_000;
  const requests = {
    available: true,
    get: () => new Promise((resolve) => asked.push(resolve)),
    post: async () => undefined,
  } as unknown as WikiRequests;
  const expiries = { watch: () => undefined, stop: () => undefined };
  access = createAccess({ wiki: 'en', requests, isWikitext: () => true, expiries, now: () => clock });
});

describe('What the wiki said somebody may do', () => {
  test('is asked once by all who ask at the same time, and then known for a while', async () => {
    const both = Promise.all([access.of(bob, page), access.of(bob, page)]);
    asked[0]?.(mayEdit);
    expect((await both).map(({ edit }) => edit)).toEqual([true, true]);
    expect((await access.of(bob, page)).edit).toBe(true);
    expect(asked).toHaveLength(1);
  });

  test('is asked anew after a sign-in, which may come from where other things are allowed', async () => {
    const before = access.of(bob, page);
    asked[0]?.(mayEdit);
    await before;
    clock += 5;
    access.signedIn(bob);
    const after = access.of(bob, page);
    asked[1]?.(blocked);
    expect(await after).toMatchObject({ edit: false, editRefusal: 'blocked', rights: [] });
  });

  test('is no answer for who asks after a sign-in, when the question was put before it', async () => {
    const before = access.of(bob, page);
    clock += 5;
    access.signedIn(bob);
    const after = access.of(bob, page);
    expect(asked).toHaveLength(2);
    asked[1]?.(blocked);
    asked[0]?.(mayEdit);
    expect((await before).edit).toBe(true);
    expect((await after).edit).toBe(false);
  });
});
