// SPDX-License-Identifier: GPL-2.0-or-later
import { describe, expect, test } from 'vitest';
import { type DocumentName, parseDocumentName } from '@parley/protocol/documents/document-name.ts';
import type { Person } from '@parley/protocol/identity/person.ts';
import type { PageAccess, Wiki } from '../wiki/port.ts';
import { createAcrossWikis, moderatorsReach, roomHomes } from './across-wikis.ts';

const page = { title: 'Silk', pageId: 1, latestRevision: 1 };
const everything: PageAccess = {
  read: true,
  edit: true,
  rights: ['parley-chat', 'parley-edit', 'parley-moderate'],
  roles: ['moderator'],
};
const anybody: PageAccess = { read: true, edit: false, editRefusal: 'not_signed_in', rights: [], roles: [] };

function wiki(id: string, isPrivate = false, own: PageAccess = everything): Wiki {
  return {
    id,
    isPrivate,
    access: async (person: Person | undefined) => (person === undefined ? { ...anybody, read: !isPrivate } : own),
  } as unknown as Wiki;
}

const of = (home: string): Person => ({ wiki: home, userId: '1', name: 'Alice' });
const [a, b, c, d] = [wiki('a'), wiki('b'), wiki('c', true), wiki('d', true)];
const across = createAcrossWikis([a, b, c, d]);
const social = (home: string) => parseDocumentName(`social:${home}:pump`) as DocumentName;

describe('Somebody of one wiki on another', () => {
  test('is at home what they are', async () => {
    expect(await across.access(a, of('a'), page)).toBe(everything);
    expect(await across.access(c, of('c'), page)).toBe(everything);
  });

  test('reads what anybody reads and talks, but edits and moderates nothing', async () => {
    expect(await across.access(a, of('b'), page)).toMatchObject({
      read: true,
      edit: false,
      rights: ['parley-chat'],
      roles: [],
    });
  });

  test.each([
    ['a private wiki', c, 'a'],
    ['another private wiki', c, 'd'],
    ['a public wiki, from a private one', a, 'c'],
    ['any wiki, from one that is none here', a, 'elsewhere'],
  ])('has nothing on %s', async (_what, there, home) => {
    expect(await across.access(there, of(home), page)).toMatchObject({
      read: false,
      edit: false,
      rights: [],
      roles: [],
    });
  });

  test('who is blocked at home does not talk abroad', async () => {
    const blocked = wiki('b', false, { ...anybody, editRefusal: 'blocked' });
    const answer = await createAcrossWikis([a, blocked]).access(a, of('b'), page);
    expect(answer).toMatchObject({ rights: [], editRefusal: 'blocked' });
  });
});

describe('The rooms outside the articles', () => {
  test('are shared by public wikis, and a private one has its own', () => {
    const homes = roomHomes([c, a, b, d]);
    expect(homes.all).toEqual(['a', 'c', 'd']);
    expect(['a', 'b', 'c', 'd'].map((id) => homes.of(id))).toEqual(['a', 'a', 'c', 'd']);
  });

  test('take everybody of the public wikis by what they are at home', async () => {
    expect(await across.accessTo(social('a'), of('b'), null)).toBe(everything);
    expect(await across.accessTo(social('c'), of('b'), null)).toMatchObject({ read: false });
    expect(await across.accessTo(social('a'), of('c'), null)).toMatchObject({ read: false });
    await expect(across.accessTo(social('z'), of('a'), null)).rejects.toMatchObject({ code: 'not_found' });
  });
});

test('A moderator who says everywhere means their wiki and the rooms its people meet in, and no other wiki', () => {
  const reach = moderatorsReach(roomHomes([a, b, c, d]));
  const reached = (moderator: string) =>
    ['room:a:p1', 'room:b:p1', 'room:c:p1', 'help:b:r1', 'social:a:pump', 'social:c:pump'].filter((document) =>
      reach(moderator, document),
    );
  expect(reached('b')).toEqual(['room:b:p1', 'help:b:r1', 'social:a:pump']);
  expect(reached('c')).toEqual(['room:c:p1', 'social:c:pump']);
});
