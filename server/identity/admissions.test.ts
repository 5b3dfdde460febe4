// SPDX-License-Identifier: GPL-2.0-or-later
import { beforeEach, describe, expect, test } from 'vitest';
import { ParleyError } from '@parley/protocol/errors/codes.ts';
import type { Person } from '@parley/protocol/identity/person.ts';
import { schemaVersion } from '@parley/protocol/schema/version.ts';
import type { PageAccess, WikiPage } from '../wiki/port.ts';
import { type Admissions, createAdmissions } from './admissions.ts';
import { isAnonymous } from './anonymous.ts';
import { createSharedSecrets } from './shared-secrets.ts';
import { createTokens } from './tokens.ts';
import { rememberUsedTokens } from './used-tokens.ts';
import { createWikiTokens } from './wiki-tokens.ts';

const alice: Person = { wiki: 'demo', userId: '1', name: 'Alice' };
const bob: Person = { wiki: 'demo', userId: '2', name: 'Bob' };
const page: WikiPage = { title: 'Silk', pageId: 1, latestRevision: 3 };
const full: PageAccess = { read: true, edit: true, rights: ['parley-chat', 'parley-edit'], roles: ['helper'] };
const reader: PageAccess = { read: true, edit: false, editRefusal: 'not_signed_in', rights: [], roles: [] };

let access: PageAccess;
let clock: { now: number };
let over: boolean;
let learned: PageAccess[];
let admissions: Admissions;
const secrets = createSharedSecrets(['a-secret-of-quite-enough-letters']);

/** The server as it is after a start. */
function start(): Admissions {
  const now = () => clock.now;
  return createAdmissions({
    accessTo: async (_name, person) => (person === undefined ? reader : access),
    tokens: createTokens({ secret: new Uint8Array(32).fill(1), used: rememberUsedTokens(), now }),
    wikiTokens: createWikiTokens({ secretsOf: () => secrets, used: rememberUsedTokens(), now }),
    learn: (_token, _page, given) => void learned.push(given),
    places: {
      placeOf: async ({ kind }) => (kind === 'social' ? null : page),
      requireCurrent: async () => {
        if (over) throw new ParleyError('session_over');
      },
    },
    now,
  });
}

beforeEach(() => {
  access = full;
  clock = { now: 1_800_000_000_000 };
  over = false;
  learned = [];
  admissions = start();
});

const edit = 'edit:demo:p1.0';
const editChat = 'edit-chat:demo:p1';

describe('an admission', () => {
  test('is not given twice for one token because the server was started anew in between', async () => {
    const { token } = await admissions.token({ person: alice, document: edit });
    await admissions.admit(token, edit);
    clock.now += 1000;
    admissions = start();
    await expect(admissions.admit(token, edit)).rejects.toMatchObject({ code: 'token_expired' });
    const fresh = await admissions.token({ person: alice, document: edit });
    expect(await admissions.admit(fresh.token, edit)).toMatchObject({ person: alice });
  });

  test.each([edit, editChat, 'room:demo:p1', 'social:demo:x'])(
    'lets somebody with all rights into %s',
    async (document) => {
      const { token, readOnly } = await admissions.token({ person: alice, document });
      expect(readOnly).toBeUndefined();
      expect(await admissions.admit(token, document)).toEqual({
        person: alice,
        roles: ['helper'],
        rights: ['parley-chat', 'parley-edit'],
        document,
        // The document may be on a node of a newer release.
        ...(document === edit ? { schema: schemaVersion } : {}),
      });
    },
  );

  test.each([edit, editChat])(
    'lets readers without sign-in look at %s, as somebody new each time',
    async (document) => {
      const enter = async () => {
        const { token, readOnly } = await admissions.token({ person: undefined, document });
        expect(readOnly).toBe('not_signed_in');
        return admissions.admit(token, document);
      };
      const [one, other] = [await enter(), await enter()];
      expect(one).toMatchObject({ readOnly: 'not_signed_in', person: { wiki: 'demo', name: '' } });
      expect(isAnonymous(one.person)).toBe(true);
      expect(one.person.userId).not.toBe(other.person.userId);
    },
  );

  test.each(['room:demo:p1', 'social:demo:x'])('asks readers to sign in before %s', async (document) => {
    await expect(admissions.token({ person: undefined, document })).rejects.toMatchObject({ code: 'not_signed_in' });
  });

  test('lets somebody who is blocked read the page and its chat, and not talk in rooms', async () => {
    access = { ...reader, editRefusal: 'blocked' };
    expect((await admissions.of({ person: alice, document: edit })).readOnly).toBe('blocked');
    expect((await admissions.of({ person: alice, document: editChat })).readOnly).toBe('blocked');
    const room = admissions.of({ person: alice, document: 'room:demo:p1' });
    await expect(room).rejects.toMatchObject({ code: 'blocked' });
  });

  test('lets people talk about a page that is protected', async () => {
    access = { ...full, edit: false, editRefusal: 'protected', rights: ['parley-chat'] };
    expect((await admissions.of({ person: alice, document: edit })).readOnly).toBe('protected');
    expect((await admissions.of({ person: alice, document: editChat })).readOnly).toBeUndefined();
  });

  test('lets an old editor only read the text', async () => {
    const old = { person: alice, schema: schemaVersion - 1 };
    expect((await admissions.of({ ...old, document: edit })).readOnly).toBe('schema_outdated');
    expect((await admissions.of({ ...old, document: editChat })).readOnly).toBeUndefined();
  });

  test('is refused where the page may not be read', async () => {
    access = { ...full, read: false };
    await expect(admissions.of({ person: alice, document: edit })).rejects.toMatchObject({ code: 'permission_denied' });
  });

  test.each(['desk:demo:main', 'help:demo:1'])('is refused to %s, which is not there', async (document) => {
    await expect(admissions.of({ person: alice, document })).rejects.toMatchObject({ code: 'not_found' });
  });

  test.each(['', 'x', '__proto__', 'edit:demo', 'edit:demo:../x', 'edit:DEMO:p1.0', `edit:demo:${'x'.repeat(500)}`])(
    'is refused to %j, which is no name',
    async (document) => {
      await expect(admissions.of({ person: alice, document })).rejects.toMatchObject({ code: 'bad_request' });
    },
  );

  test('ends with the session it was made for', async () => {
    const { token } = await admissions.token({ person: alice, document: edit });
    over = true;
    await expect(admissions.admit(token, edit)).rejects.toMatchObject({ code: 'session_over' });
  });
});

describe('a change of what somebody may do', () => {
  test('ends their tokens from before, not those of others', async () => {
    const before = await admissions.token({ person: alice, document: edit });
    const other = await admissions.token({ person: bob, document: edit });
    clock.now += 5;
    admissions.follow({ kind: 'access', person: alice });
    await expect(admissions.admit(before.token, edit)).rejects.toMatchObject({ code: 'token_expired' });
    await expect(admissions.admit(other.token, edit)).resolves.toBeDefined();
    clock.now += 1;
    const after = await admissions.token({ person: alice, document: edit });
    await expect(admissions.admit(after.token, edit)).resolves.toBeDefined();
  });

  test('to a page ends everybody’s tokens from before', async () => {
    const before = await admissions.token({ person: alice, document: edit });
    admissions.follow({ kind: 'access', page });
    await expect(admissions.admit(before.token, edit)).rejects.toMatchObject({ code: 'token_expired' });
  });

  test('is not unlearned from a token that a wiki with a fast clock made before it', async () => {
    const tokenOfWiki = (jti: string) => {
      const at = clock.now + 5000;
      const iat = Math.floor(at / 1000);
      const may = { read: true, edit: true };
      const whose = { iss: 'wiki:demo', aud: 'parley', iat, exp: iat + 60, at, jti, sub: '1', name: 'Alice' };
      return secrets.sign({ ...whose, rights: full.rights, page: { id: 1, title: 'Silk' }, may });
    };
    clock.now += 60_000;
    await admissions.admit(tokenOfWiki('first-one'), edit);
    expect(learned).toHaveLength(1);
    const before = tokenOfWiki('second-one');
    clock.now += 1000;
    admissions.follow({ kind: 'access', person: alice });
    access = { ...full, edit: false, editRefusal: 'blocked' };
    expect(await admissions.admit(before, edit)).toMatchObject({ readOnly: 'blocked' });
    expect(learned).toHaveLength(1);
  });
});
