// SPDX-License-Identifier: GPL-2.0-or-later
import { createHash, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { patience } from '../../harness/patience.ts';
import { signedRequest, signToken } from '../wiki/signed-request.ts';
import { startWiki, type TestWiki } from '../wiki/start-wiki.ts';
import type { WikiClient } from '../wiki/wiki-client.ts';

let wiki: TestWiki;
beforeAll(async () => {
  wiki = await startWiki({ push: false, parleyServer: 'http://127.0.0.1:1' });
});
afterAll(async () => wiki.stop());

async function look(client: WikiClient, query: string): Promise<string> {
  const answer = await client.fetch(`/index.php?${query}`);
  return answer.text();
}

/** What a reader sees, without the tags. */
const wordsOf = (html: string) =>
  html
    .replaceAll(/<script[\s\S]*?<\/script>/gu, '')
    .replaceAll(/<[^>]+>/gu, '')
    .replaceAll(/\s+/gu, ' ');

/** What the page tells its scripts. */
function contextIn(html: string): Record<string, unknown> | undefined {
  const start = html.indexOf('"wgParley":');
  if (start < 0) return undefined;
  let depth = 0;
  for (let end = html.indexOf('{', start); end < html.length; end++) {
    if (html[end] === '{') depth += 1;
    if (html[end] === '}') depth -= 1;
    if (depth === 0) return JSON.parse(html.slice(html.indexOf('{', start), end + 1)) as Record<string, unknown>;
  }
  return undefined;
}

describe('a page of the wiki', () => {
  test.each(['vector', 'vector-2022', 'monobook', 'timeless', 'minerva'])('has both tabs in %s', async (skin) => {
    const html = await look(wiki.reader(), `title=Cat&useskin=${skin}`);
    const links = html.match(/<a [^>]*href="[^"]*action=parley[^>]*>/gu) ?? [];
    expect(links.some((link) => link.includes('view=chat'))).toBe(true);
    expect(links.some((link) => !link.includes('view=chat'))).toBe(true);
    expect(html).toMatch(/parley-tab-chat/u);
  });

  test('tells its scripts who reads what', async () => {
    const alice = await wiki.login('Alice');
    expect(contextIn(await look(alice, 'title=Lion'))).toMatchObject({
      wiki: 'wikia',
      server: 'http://127.0.0.1:1',
      title: 'Lion',
      pageKey: 'p15',
      exists: true,
      person: { wiki: 'wikia', name: 'Alice' },
      rights: ['parley-chat', 'parley-edit'],
      language: 'en',
      direction: 'ltr',
      view: 'article',
    });
    expect(contextIn(await look(wiki.reader(), 'title=No_such_page'))).toMatchObject({
      title: 'No such page',
      exists: false,
      revision: 0,
      person: null,
    });
  });

  test('has the room of the article on its talk page', async () => {
    expect(contextIn(await look(wiki.reader(), 'title=Talk:Cat'))).toMatchObject({ title: 'Cat' });
  });

  test('is left alone for who does not want the chat', async () => {
    const bob = await wiki.login('Bob');
    await bob.act({ action: 'options', change: 'parley-chat=0' });
    const html = await look(bob, 'title=Cat');
    expect(html).not.toContain('parley-tab-chat');
    expect(html).toContain('parley-tab-edit');
    expect(contextIn(html)).toBeUndefined();
  });

  test('that holds no wikitext has no tab for editing together', async () => {
    const html = await look(await wiki.admin(), 'title=MediaWiki:Common.css');
    expect(html).toContain('parley-tab-chat');
    expect(html).not.toContain('parley-tab-edit');
  });
});

describe('the page for editing together', () => {
  test.each([
    ['Alice', 'Protected_page', 'This page is protected', 'protected'],
    ['Mallory', 'Cat', 'You are blocked', 'blocked'],
  ])('tells %s why they only read %s', async (name, title, words, code) => {
    const html = await look(await wiki.login(name), `title=${title}&action=parley`);
    expect(wordsOf(html)).toContain(words);
    expect(contextIn(html)).toMatchObject({ view: 'edit', editRefusal: code });
  });

  test('asks who has no account to sign in', async () => {
    const html = await look(wiki.reader(), 'title=Cat&action=parley');
    expect(wordsOf(html)).toContain('Sign in to edit this page together');
    expect(contextIn(html)).toMatchObject({ editRefusal: 'not_signed_in' });
  });

  test('leaves room for the editor and is not for search engines', async () => {
    const html = await look(await wiki.login('Alice'), 'title=Cat&action=parley');
    expect(html).toContain('<div id="parley-edit-page">');
    expect(html).toContain('noindex');
    expect(contextIn(html)).not.toHaveProperty('editRefusal');
  });

  test('is announced above the ordinary form', async () => {
    expect(await look(await wiki.login('Alice'), 'title=Cat&action=edit')).toContain('id="parley-edit-notice" hidden');
  });
});

describe('a revision that people wrote together', () => {
  let revision: number;
  beforeAll(async () => {
    const alice = await wiki.login('Alice');
    const text = 'Written by all of us.';
    const now = Math.floor(Date.now() / 1000);
    const ids = await alice.api<{ query: { users: readonly { userid: number; name: string }[] } }>({
      action: 'query',
      list: 'users',
      ususers: 'Alice|Bob|Mallory',
    });
    const id = (name: string) => String(ids.query.users.find((user) => user.name === name)?.userid);
    const parleyticket = signToken(
      {
        iss: 'parley',
        aud: 'publish:wikia',
        exp: now + 600,
        jti: randomUUID(),
        document: 'edit:wikia:p1.1',
        title: 'Sandbox',
        pageId: 0,
        sha256: createHash('sha256').update(text).digest('hex'),
        participants: [
          { wiki: 'wikia', userId: id('Alice'), name: 'Alice', share: 0.6 },
          { wiki: 'wikia', userId: id('Bob'), name: 'Bob', share: 0.3 },
          { wiki: 'wikib', userId: '7', name: 'Zoë', share: 0.1 },
        ],
        editChat: 'edit-chat:wikia:p1',
        by: { userId: id('Alice') },
      },
      wiki.secret,
    );
    const answer = await alice.edit('Sandbox', text, { parleyticket, summary: 'together' });
    revision = answer.newrevid ?? 0;
  });

  const line = /— written together by Alice, Bob, Zoë@wikib/u;

  test.each([
    ['the history', 'title=Sandbox&action=history'],
    ['recent changes', 'title=Special:RecentChanges&enhanced=0'],
    ['recent changes in groups', 'title=Special:RecentChanges&enhanced=1'],
    ['the contributions of who saved it', 'title=Special:Contributions/Alice'],
    ['the contributions of who took part', 'title=Special:Contributions/Bob'],
  ])('names them in %s', async (_where, query) => {
    expect(wordsOf(await look(wiki.reader(), query))).toMatch(line);
  });

  test('is on the watchlist with their names', async () => {
    // Whoever edits a page watches it.
    expect(wordsOf(await look(await wiki.login('Alice'), 'title=Special:Watchlist'))).toMatch(line);
  });

  test('is listed once for each of them', async () => {
    for (const name of ['Alice', 'Bob']) {
      const html = await look(wiki.reader(), `title=Special:Contributions/${name}`);
      expect(html.match(new RegExp(`data-mw-revid="${revision}"`, 'gu'))).toHaveLength(1);
    }
    expect(await look(wiki.reader(), 'title=Special:Contributions/Carol')).not.toContain(`data-mw-revid="${revision}"`);
  });

  test('is not among those that were searched for by a filter', async () => {
    for (const filter of ['namespace=1', 'newOnly=1', 'tagfilter=mw-undo']) {
      const html = await look(wiki.reader(), `title=Special:Contributions/Bob&${filter}`);
      expect([filter, html.includes(`data-mw-revid="${revision}"`)]).toEqual([filter, false]);
    }
  });

  test('carries the tag', async () => {
    expect(wordsOf(await look(wiki.reader(), 'title=Sandbox&action=history'))).toContain('Tag: Written together');
  });

  test('names nobody any more when it is hidden', async () => {
    await wiki.edit('Sandbox', 'Something newer');
    await wiki.hide(revision);
    expect(wordsOf(await look(wiki.reader(), 'title=Sandbox&action=history'))).not.toMatch(line);
    expect(wordsOf(await look(wiki.reader(), 'title=Special:Contributions/Bob'))).not.toMatch(line);
  });

  test('with a ticket of somebody else is refused', async () => {
    const carol = await wiki.login('Carol');
    await expect(carol.edit('Sandbox', 'Mine', { parleyticket: 'no.such.ticket' })).rejects.toMatchObject({
      code: 'parleyticket',
    });
  });
});

describe('a German wiki that only members read', () => {
  let other: TestWiki;
  beforeAll(async () => {
    other = await startWiki({
      name: 'wikib',
      language: 'de',
      private: true,
      push: false,
      parleyServer: 'http://127.0.0.1:1',
    });
  });
  afterAll(async () => other.stop());

  test('speaks German', async () => {
    const words = wordsOf(await look(await other.login('Alice'), 'title=Cat'));
    expect(words).toContain('Gemeinsam bearbeiten');
  });

  test('understands its own words in pages', async () => {
    await other.edit('Katze', '{{#gesprächsraum:Cat}} __GESPRÄCHSORT__');
    const alice = await other.login('Alice');
    const answer = await alice.api<{ query: { pages: readonly { pageprops?: Record<string, string> }[] } }>({
      action: 'query',
      titles: 'Katze',
      prop: 'pageprops',
    });
    expect(answer.query.pages[0]?.pageprops).toMatchObject({ 'parley-hints': '["Cat"]', parley_chathost: '' });
  });

  test.each([
    'page?title=Cat',
    'html?title=Cat',
    'relations?title=Cat',
    'relations?all=1',
    'search?q=Cat',
    'wikitext?title=Cat',
  ])('answers the Parley server when asked for %s, and nobody else', async (path) => {
    const address = `${other.rest}/parley/v0/server/${path}`;
    const answer = await signedRequest(address, { secret: other.secret, wiki: other.id });
    expect([answer.status, await answer.text()]).toEqual([200, expect.stringContaining('Cat')]);
    expect((await fetch(address)).status).toBe(401);
  });

  test('does not say a word of its pages to who has no account', async () => {
    const html = await look(other.reader(), 'title=Cat');
    expect(html).not.toContain('Felis');
    expect(html).not.toContain('parley-tab');
    expect(contextIn(html)).toBeUndefined();
  });

  test('makes no token for who has no account', async () => {
    await expect(other.reader().parleyToken('Cat')).rejects.toMatchObject({ code: 'not_signed_in' });
  });

  test('does not share its sign-ins with the other wiki', async () => {
    const alice = await wiki.login('Alice');
    const answer = await fetch(`${other.rest}/parley/v0/token`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-parley': '1', cookie: alice.jar.header },
      body: JSON.stringify({ page: 'Cat' }),
    });
    expect(answer.status).toBe(401);
  });
});

describe('a token', () => {
  const claimsOf = (token: string) =>
    JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as Record<string, unknown>;

  test('says who and what for a minute, and differs each time', async () => {
    const alice = await wiki.login('Alice');
    const claims = claimsOf((await alice.parleyToken('Cat')).token);
    expect(claims).toMatchObject({ iss: 'wiki:wikia', aud: 'parley', name: 'Alice', page: { title: 'Cat' } });
    expect(Number(claims['exp']) - Number(claims['iat'])).toBeLessThanOrEqual(60);
    expect(claimsOf((await alice.parleyToken('Cat')).token)['jti']).not.toBe(claims['jti']);
    expect(claims).not.toHaveProperty('centralId');
  });

  test('is not made for a request that another site could send', async () => {
    const alice = await wiki.login('Alice');
    const answer = await alice.fetch('/rest.php/parley/v0/token', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"page":null}',
    });
    expect(answer.status).toBe(403);
  });

  test('gives a passing name where the wiki lets everybody talk, never an address', async () => {
    await wiki.settings(`$wgGroupPermissions['*']['parley-chat'] = true;`);
    const reader = wiki.reader();
    const deadline = Date.now() + patience;
    let guest = await reader.parleyToken('Cat').catch(() => undefined);
    while (guest === undefined && Date.now() < deadline) guest = await reader.parleyToken('Cat').catch(() => undefined);
    const name = guest?.person.name ?? '';
    expect(name).toMatch(/^~\d{4}-[0-9a-f]{6}$/u);
    expect((await reader.parleyToken('Cat')).person.name).toBe(name);
    expect((await wiki.reader().parleyToken('Cat')).person.name).not.toBe(name);
    expect(claimsOf(guest?.token ?? '')).toMatchObject({ rights: ['parley-chat'], may: { edit: false } });
    expect(JSON.stringify(claimsOf(guest?.token ?? ''))).not.toContain('127.0.0.1');
  });
});
