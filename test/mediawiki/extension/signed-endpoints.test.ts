// SPDX-License-Identifier: GPL-2.0-or-later
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startWiki, type TestWiki } from '../wiki/start-wiki.ts';
import { signedRequest, type Signing } from '../wiki/signed-request.ts';

let wiki: TestWiki;
beforeAll(async () => {
  wiki = await startWiki({ push: false, parleyServer: 'http://127.0.0.1:1' });
});
afterAll(async () => wiki.stop());

type Answer = { readonly status: number; readonly body: Record<string, unknown> };

async function ask(path: string, body?: unknown, signing: Partial<Signing> = {}): Promise<Answer> {
  const url = `${wiki.rest}/parley/v0/server/${path}`;
  const method = body === undefined ? 'GET' : 'POST';
  const answer = await signedRequest(url, { secret: wiki.secret, wiki: wiki.id, ...signing }, method, body);
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
}

const idOf = async (name: string) => {
  const answer = await (
    await wiki.admin()
  ).api<{ query: { users: readonly { userid: number }[] } }>({
    action: 'query',
    list: 'users',
    ususers: name,
  });
  return answer.query.users[0]?.userid ?? 0;
};

describe('an address for the Parley server', () => {
  test('answers a signed request', async () => {
    expect(await ask('page?title=cat')).toMatchObject({ status: 200, body: { title: 'Cat', namespace: 0 } });
  });

  test.each<[string, Partial<Signing>]>([
    ['by another secret', { secret: 'another-secret-of-quite-enough-letters' }],
    ['for another wiki', { wiki: 'elsewhere' }],
    ['for another path', { claims: { path: '/rest.php/parley/v0/server/page?title=dog' } }],
    ['for another method', { claims: { method: 'POST' } }],
    ['for another body', { claims: { sha256: '0'.repeat(64) } }],
    ['by somebody else', { claims: { iss: 'wiki:wikia' } }],
    ['long ago', { claims: { exp: 1_700_000_000 } }],
    ['for a year', { claims: { exp: Math.floor(Date.now() / 1000) + 31_536_000 } }],
  ])('refuses a request signed %s', async (_what, signing) => {
    expect(await ask('page?title=cat', undefined, signing)).toMatchObject({
      status: 401,
      body: { code: 'permission_denied' },
    });
  });

  test('refuses a request without a signature', async () => {
    const answer = await fetch(`${wiki.rest}/parley/v0/server/page?title=Cat`);
    expect(answer.status).toBe(401);
  });

  test('takes escapes as they are written, and what is escaped for no other parameter', async () => {
    const signedFor = (query: string) => ({ claims: { path: `/rest.php/parley/v0/server/page?title=${query}` } });
    expect(
      await ask('page?title=Caf%C3%A9+au', undefined, signedFor('caf%c3%a9%20au'.replace('c', 'C'))),
    ).toMatchObject({
      body: { title: 'Café au' },
    });
    expect((await ask('page?title=cat&id=7', undefined, signedFor('cat%26id%3D7'))).status).toBe(401);
  });

  test('does nothing twice for one signature', async () => {
    const note = { title: 'Project:Help desk', heading: 'Once', text: 'x', by: await idOf('Alice') };
    const once = { claims: { jti: 'the-same-each-time' } };
    expect((await ask('note', note, once)).status).toBe(200);
    expect(await ask('note', note, once)).toMatchObject({ status: 401, body: { code: 'token_used' } });
  });

  test('accepts the old and the new secret while they are exchanged', async () => {
    const fresh = 'a-fresh-secret-of-quite-enough-letters';
    const file = join(wiki.folder, 'fresh-secret');
    await writeFile(file, fresh);
    await wiki.configure({ secretFiles: [wiki.secretFile, file] });
    expect((await ask('page?title=Cat', undefined, { secret: fresh })).status).toBe(200);
    expect((await ask('page?title=Cat')).status).toBe(200);
    await wiki.configure({ secretFiles: [wiki.secretFile] });
    expect((await ask('page?title=Cat', undefined, { secret: fresh })).status).toBe(401);
  });
});

describe('a page', () => {
  test('comes as HTML that goes back to the same wikitext', async () => {
    const { body } = await ask('html?title=Cat');
    const { html, wikitext, revision } = body as { html: string; wikitext: string; revision: { id: number } };
    const back = await ask('source', { revision: revision.id, title: 'Cat', html, original: html });
    expect(back.body['wikitext']).toBe(wikitext);
    expect(wikitext).toBe(await wiki.reader().text('Cat'));
  });

  test('changes only where its HTML was changed', async () => {
    const { body } = await ask('html?title=Cat');
    const { html, wikitext, revision } = body as { html: string; wikitext: string; revision: { id: number } };
    const back = await ask('source', { revision: revision.id, title: 'Cat', html: html.replace('small', 'tiny') });
    expect(back.body['wikitext']).toBe(wikitext.replace('small', 'tiny'));
  });

  test('that is new has wikitext without a revision', async () => {
    const html = '<p>Hello <b>you</b></p>';
    expect((await ask('source', { revision: null, title: 'New page', html })).body).toEqual({
      wikitext: "Hello '''you'''",
    });
  });

  test.each(['A[B', '', 'Special:Version', '#only a section'])('cannot be called %s', async (title) => {
    const { status, body } = await ask(`html?title=${encodeURIComponent(title)}`);
    expect([status, body['code']]).toEqual(title === '' ? [404, 'not_found'] : [400, 'title_invalid']);
  });

  test('whose revision is hidden is not told', async () => {
    const first = await wiki.edit('Secret page', 'A secret');
    await wiki.edit('Secret page', 'No secret any more');
    const path = `html?revision=${first.newrevid}`;
    expect((await ask(path)).status).toBe(200);
    await wiki.hide(first.newrevid ?? 0);
    expect(await ask(path)).toMatchObject({ status: 404, body: { code: 'not_found' } });
  });

  test('lists its history, newest first, a piece at a time', async () => {
    for (const text of ['one', 'two', 'three']) await wiki.edit('Page with a history', text);
    const revisions = async (more: string) =>
      (await ask(`history?title=Page_with_a_history&limit=2${more}`)).body['revisions'] as { id: number }[];
    const newest = await revisions('');
    expect(newest).toHaveLength(2);
    const oldest = await revisions(`&before=${newest[1]?.id}`);
    expect(oldest).toHaveLength(1);
    expect(oldest[0]?.id).toBeLessThan(newest[1]?.id ?? 0);
  });

  test('says what it links to and where it belongs, without the categories of upkeep', async () => {
    expect((await ask('relations?title=Cat')).body).toEqual({
      links: ['Lion', 'Mammal', 'Mat'],
      categories: ['Category:Cats'],
      hints: [],
      host: false,
    });
  });

  test('is found among all pages, some at a time', async () => {
    const titles: string[] = [];
    for (let after: unknown = 0; after !== null;) {
      const { body } = await ask(`relations?all=1&limit=7&after=${String(after)}`);
      titles.push(...(body['pages'] as { title: string }[]).map((page) => page.title));
      after = body['next'];
    }
    expect(titles).toEqual(expect.arrayContaining(['Cat', 'Category:Cats', 'Zoo/Plan of the zoo']));
    expect(new Set(titles).size).toBe(titles.length);
    expect(titles).not.toContain('Template:Infobox');
  });
});

describe('what somebody may do', () => {
  test.each([
    ['Alice', 'Cat', { read: true, edit: true }],
    ['Alice', 'Protected page', { read: true, edit: false, refusal: 'protected' }],
    ['Mallory', 'Cat', { read: true, edit: false, refusal: 'blocked' }],
  ])('%s with %s', async (name, page, expected) => {
    const answer = await ask(`access?user=${await idOf(name)}&page=${encodeURIComponent(page)}`);
    expect(answer.body).toMatchObject({ ...expected, person: { wiki: 'wikia', name } });
  });

  test('without an account is to sign in', async () => {
    expect((await ask('access?user=0&page=Cat')).body).toMatchObject({ person: null, refusal: 'not_signed_in' });
  });

  test('is not told of people who are not there', async () => {
    expect((await ask('access?user=999999&page=Cat')).status).toBe(404);
  });
});

describe('a note', () => {
  test('is a section in the name of who asked for it', async () => {
    const by = await idOf('Alice');
    const made = await ask('note', { title: 'Project:Help desk', heading: 'How?', text: 'Like this? ~~~~', by });
    expect(made.status).toBe(200);
    expect(await wiki.reader().text('Project:Help desk')).toMatch(/== How\? ==\n\nLike this\? \[\[User:Alice/u);
    const { body } = await ask('history?title=Project:Help_desk&limit=1');
    expect(body['revisions']).toMatchObject([{ by: { name: 'Alice' } }]);
  });

  test.each([
    ['Mallory', 'Cat', 'blocked'],
    ['Alice', 'Protected page', 'protected'],
  ])('of %s on %s is refused as %s', async (name, title, code) => {
    const note = { title, heading: 'Hello', text: 'x', by: await idOf(name) };
    expect(await ask('note', note)).toMatchObject({ status: 403, body: { code } });
  });

  test('is refused where the address is blocked from which its author came to Parley', async () => {
    await (await wiki.login('Bob')).parleyToken(null);
    const note = { title: 'Cat', heading: 'From there', text: 'x', by: await idOf('Bob') };
    await wiki.block('127.0.0.1', { anononly: false });
    expect(await ask('note', note)).toMatchObject({ status: 403, body: { code: 'blocked' } });
    await wiki.unblock('127.0.0.1');
    expect(await ask('note', note)).toMatchObject({ status: 200 });
  });

  test('is stopped by a filter of the wiki', async () => {
    const admin = await wiki.admin();
    await admin.edit('MediaWiki:Spam-blacklist', 'bad\\.example');
    const note = { title: 'Cat', heading: 'Look', text: 'http://bad.example/', by: await idOf('Alice') };
    expect(await ask('note', note)).toMatchObject({ status: 403, body: { code: 'content_refused' } });
  });
});

test('what a moderator did stands in the log, in words', async () => {
  const [by, target] = [await idOf('Mo'), await idOf('Bob')];
  const expiry = Date.now() + 86_400_000;
  expect((await ask('log', { action: 'mute', by, target, page: 'Cat', reason: 'rude', expiry })).status).toBe(200);
  const page = await (await wiki.reader().fetch('/index.php?title=Special:Log/parley')).text();
  const text = page.replaceAll(/<[^>]+>/gu, '');
  expect(text).toMatch(/Mo.* muted Bob in the conversation about Cat until .*\d/u);
  expect(text).toContain('(rude)');
  expect(await ask('log', { action: 'shout', by })).toMatchObject({ status: 400 });
});
