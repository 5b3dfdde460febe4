// SPDX-License-Identifier: GPL-2.0-or-later
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTokens } from '@parley/server/identity/tokens.ts';
import { displayName, type Person } from '@parley/protocol/identity/person.ts';
import type { RoomList } from '@parley/protocol/http/api.ts';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { joinConversation, postAcknowledged } from '../harness/conversation.ts';
import { startParley, type Parley } from '../harness/parley-process.ts';
import { signIn, type SignedInPerson } from '../harness/person.ts';
import { openTab, type Tab } from '../harness/tab.ts';

let parley: Parley;
let alice: SignedInPerson;
const tabs: Tab[] = [];

beforeAll(async () => {
  parley = await startParley();
  alice = await signIn(parley.url, 'Alice');
});
afterEach(() => tabs.splice(0).forEach((tab) => tab.close()));
afterAll(() => parley.stop());

/** Somebody whom another wiki of the installation vouches for: its tokens are signed with the same secret. */
async function fromAnotherWiki(name: string): Promise<SignedInPerson> {
  const secret = Buffer.from((await readFile(join(parley.data, 'token-secret'), 'utf8')).trim(), 'base64url');
  const tokens = createTokens({ secret, used: { use: () => true } });
  const person: Person = { wiki: 'other', userId: '1', name };
  return {
    ...alice,
    name,
    person,
    token: (document) => tokens.issue({ person, roles: [], rights: ['parley-chat'], document }),
  };
}

function open(person: SignedInPerson): Tab {
  const tab = openTab(person);
  tabs.push(tab);
  return tab;
}

describe('A room that several wikis share', () => {
  test('holds two people of one name apart by the wiki they are from', async () => {
    const { rooms } = await alice.json<RoomList>('/api/rooms?page=Silk');
    const pump = rooms.find(({ kind }) => kind === 'global')?.document ?? '';
    const here = await joinConversation(open(alice), pump);
    const abroad = await joinConversation(open(await fromAnotherWiki('Alice')), pump);
    await postAcknowledged(abroad, 'greetings from next door');
    const { author } = await here.sees('greetings from next door');
    expect(displayName(author, alice.person.wiki)).toBe('Alice@other');
    const { people } = await here.presence(({ count }) => count === 2);
    expect(people.map((person) => displayName(person, alice.person.wiki)).toSorted()).toEqual(['Alice', 'Alice@other']);
  });
});
