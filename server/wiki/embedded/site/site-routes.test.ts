// SPDX-License-Identifier: GPL-2.0-or-later
import cookie from '@fastify/cookie';
import { fastify, type FastifyInstance } from 'fastify';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ParleyError } from '@parley/protocol/errors/codes.ts';
import type { Person } from '@parley/protocol/identity/person.ts';
import { JSDOM } from 'jsdom';
import '../../../http/cookie-session.ts';
import { type Database, openDatabase } from '../../../storage/database.ts';
import { createEmbeddedWiki, type EmbeddedWiki } from '../embedded-wiki.ts';
import { importSamples } from '../samples.ts';
import type { Draft } from './site-deps.ts';
import { registerWikiSite } from './site-routes.ts';

const alice: Person = { wiki: 'demo', userId: '1', name: 'Alice <b>' };
const moderator: Person = { wiki: 'demo', userId: '2', name: 'Mo' };

let db: Database;
let wiki: EmbeddedWiki;
let app: FastifyInstance;
let person: Person | undefined;
let draft: Draft | undefined;

beforeAll(async () => {
  db = await openDatabase(':memory:');
  await importSamples(db, 'demo', 1_700_000_000_000);
  wiki = createEmbeddedWiki(db, {
    id: 'demo',
    rolesOf: (who) => (who === moderator ? ['moderator'] : ['editor']),
    log: pino({ level: 'silent' }),
  });
  app = fastify();
  await app.register(cookie);
  app.decorateRequest('person', undefined);
  app.addHook('onRequest', async (request) => {
    request.person = person;
    request.roles = [];
  });
  await registerWikiSite(app, {
    wiki,
    pageKey: async (page) => `p${page.pageId ?? 0}`,
    draft: async () => draft,
    signIn: async ({ name, roles }) => {
      if (name === 'Taken') throw new ParleyError('name_taken');
      return { cookie: `${name}:${roles.join('+')}` };
    },
    signOut: async () => undefined,
    cookie: { name: 'session', secure: false, maxAgeSeconds: 60 },
    hasHelp: true,
    assetsFolder: '/nowhere',
  });
});
afterAll(async () => {
  await app.close();
  await db.destroy();
});

async function open(url: string, by?: Person) {
  person = by;
  const answer = await app.inject({ url, headers: { 'accept-language': 'en' } });
  const { document } = new JSDOM(answer.body).window;
  return { status: answer.statusCode, document, text: document.querySelector('main')?.textContent ?? '', answer };
}

async function send(url: string, fields: Record<string, string>, by?: Person) {
  person = by;
  return app.inject({
    method: 'POST',
    url,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams(fields).toString(),
  });
}

describe('reading', () => {
  test('a page shows its text, links, contents, categories, and tells the modules what it is', async () => {
    const { document, status } = await open('/wiki/orb-weaver');
    expect(status).toBe(200);
    expect(document.querySelector('h1')?.textContent).toBe('Orb-weaver');
    expect(document.querySelector('article a[href="/wiki/Spider"]')?.textContent).toBe('spiders');
    expect(document.querySelector('.categories')?.textContent).toContain('Spiders');
    expect(document.querySelectorAll('.contents a').length).toBe(3);
    const context: unknown = JSON.parse(document.getElementById('parley-page')?.textContent ?? '');
    expect(context).toMatchObject({ wiki: 'demo', title: 'Orb-weaver', exists: true, person: null, view: 'article' });
  });

  test('hidden categories stay hidden; missing pages are marked', async () => {
    expect((await open('/wiki/Sea_silk')).text).not.toContain('expanded');
    expect((await open('/')).document.querySelector('a.new')?.getAttribute('href')).toBe('/wiki/Felt');
  });

  test('a page in another script keeps its own direction', async () => {
    const { document } = await open('/wiki/%D8%AD%D8%B1%D9%8A%D8%B1');
    expect(document.documentElement.dir).toBe('ltr');
    expect(document.querySelector('article')?.getAttribute('dir')).toBe('rtl');
    expect(document.querySelector('article')?.lang).toBe('ar');
  });

  test('a category lists its members', async () => {
    const { document, text } = await open('/wiki/Category:Fibres');
    expect(document.querySelector('h1')?.textContent).toBe('Fibres');
    expect(text).toContain('Plant fibres');
    expect((await open('/category/Fibres')).answer.headers.location).toBe('/wiki/Category:Fibres');
  });

  test('a title without page offers to make it; an impossible title says so', async () => {
    const missing = await open('/wiki/__proto__', alice);
    expect(missing.status).toBe(404);
    expect(missing.document.querySelector('.button.is-primary')?.getAttribute('href')).toBe('/wiki/Proto?action=edit');
    for (const path of ['/wiki/..%2Fx', '/wiki/a%3Cb', '/wiki/%E2%80%AEx', '/wiki/']) {
      expect({ path, status: (await open(path)).status }).toEqual({ path, status: 422 });
    }
  });

  test('the draft of a page is told with who worked on it', async () => {
    draft = { people: [alice], changedAt: 1_700_000_000_000 };
    const { document } = await open('/wiki/Silk');
    draft = undefined;
    expect(document.querySelector('.notice')?.textContent).toContain('Alice <b> has worked on a draft');
  });

  test('everything works in a language from right to left', async () => {
    const { document, answer } = await open('/pages?uselang=he');
    expect(document.documentElement.dir).toBe('rtl');
    expect(String(answer.headers['set-cookie'])).toContain('parley_language=he');
    expect((await open('/pages?uselang=%3Cx')).document.documentElement.lang).toBe('en');
  });

  test('what people type is shown, never run', async () => {
    const { document, answer } = await open('/search?q=%3Cscript%3Ealert(1)%3C%2Fscript%3E', alice);
    expect(document.querySelectorAll('script:not([src]):not([type="application/json"])')).toHaveLength(0);
    expect(answer.body).not.toContain('<script>alert');
    expect(document.querySelector('.person-name')?.textContent).toBe('Alice <b>');
  });
});

describe('history', () => {
  test('lists revisions, compares two, shows an old one', async () => {
    const { document } = await open('/wiki/Orb-weaver?action=history', alice);
    expect(document.querySelectorAll('.revision')).toHaveLength(3);
    const [newest, older] = await wiki.history('Orb-weaver', 2);
    const difference = await open(`/wiki/Orb-weaver?action=diff&old=${newest?.id}&new=${older?.id}`);
    const data: unknown = JSON.parse(difference.document.querySelector('parley-difference script')?.textContent ?? '');
    expect(data).toMatchObject({ old: { revision: { id: older?.id } }, new: { revision: { id: newest?.id } } });
    expect((await open(`/wiki/Orb-weaver?action=revision&id=${older?.id}`)).text).toContain('older revision');
    expect((await open(`/wiki/Silk?action=revision&id=${older?.id}`)).status).toBe(404);
    expect((await open('/wiki/Silk?action=revision&id=1e3')).status).toBe(404);
  });

  test('a revision is restored after a question, unless the page changed meanwhile', async () => {
    const [newest, , first] = await wiki.history('Loom', 3);
    const url = `/wiki/Loom?action=restore&id=${first?.id}`;
    expect((await open(url)).status).toBe(401);
    expect((await open(url, alice)).document.querySelector<HTMLInputElement>('input[name="base"]')?.value).toBe(
      String(newest?.id),
    );
    expect((await send(url, { base: '1', summary: 's' }, alice)).statusCode).toBe(409);
    const done = await send(url, { base: String(newest?.id), summary: 'better before' }, alice);
    expect([done.statusCode, done.headers.location]).toEqual([303, '/wiki/Loom']);
    expect((await wiki.history('Loom', 1))[0]).toMatchObject({ summary: 'better before', by: alice });
    expect((await wiki.latest('Loom'))?.html).toBe((await wiki.revision(first?.id ?? 0))?.html);
  });

  test('a moderator protects a page for a while, and lifts that again', async () => {
    const url = '/wiki/Indigo?action=protect';
    expect((await open(url)).status).toBe(401);
    expect((await open(url, alice)).status).toBe(403);
    expect((await send(url, { on: 'yes', length: 'day' }, alice)).statusCode).toBe(403);
    expect((await open('/wiki/Indigo', alice)).document.querySelector(`a[href="${url}"]`)).toBeNull();

    expect((await open('/wiki/Indigo', moderator)).document.querySelector(`a[href="${url}"]`)).not.toBeNull();
    expect((await open(url, moderator)).text).toContain('Let only moderators change this page?');
    expect((await send(url, { on: 'yes', length: 'ever' }, moderator)).statusCode).toBe(400);
    const done = await send(url, { on: 'yes', length: 'day' }, moderator);
    expect([done.statusCode, done.headers.location]).toEqual([303, '/wiki/Indigo']);
    expect((await open('/wiki/Indigo', alice)).text).toContain('Only moderators can change this page for now');
    expect((await open('/wiki/Indigo', moderator)).text).toContain('Only moderators can change this page, until');
    expect((await open(url, moderator)).text).toContain('Let everyone change this page again?');

    expect((await send(url, { on: 'no' }, moderator)).statusCode).toBe(303);
    expect((await open('/wiki/Indigo', alice)).text).not.toContain('Only moderators');
    expect((await open('/wiki/No-such-page?action=protect', moderator)).status).toBe(404);
  });

  test('a protected page offers no restoring to others than moderators', async () => {
    await wiki.administration.protect(moderator, 'Cotton', { reason: 'test' });
    expect((await open('/wiki/Cotton', alice)).text).toContain('Only moderators can change this page');
    const [newest, older] = await wiki.history('Cotton', 2);
    const answer = await send(`/wiki/Cotton?action=restore&id=${older?.id}`, { base: String(newest?.id) }, alice);
    expect(answer.statusCode).toBe(403);
  });
});

describe('signing in', () => {
  test('leads back to where one was, and nowhere else', async () => {
    const done = await send('/sign-in', { name: 'Zoe', roles: 'helper', to: '/wiki/Silk?action=edit' });
    expect([done.statusCode, done.headers.location]).toEqual([303, '/wiki/Silk?action=edit']);
    expect(String(done.headers['set-cookie'])).toContain('Zoe:editor+helper');
    for (const to of ['//evil.example', 'https://evil.example', String.raw`/\evil.example`, '/\t/evil.example']) {
      expect((await send('/sign-in', { name: 'Zoe', to })).headers.location).toBe('/');
    }
  });

  test('without a name says so beside the field, in the words of the wiki', async () => {
    const form = (await open('/sign-in')).document.querySelector('form[action="/sign-in"]');
    expect(form?.hasAttribute('novalidate')).toBe(true);
    const answer = await send('/sign-in', { name: ' ', to: '/pages' });
    expect(answer.statusCode).toBe(422);
    const { document } = new JSDOM(answer.body).window;
    expect(document.getElementById('name-problem')?.textContent).toBe('Write the name you want to go by.');
  });

  test('with a name that is held says so beside the field and keeps the rest', async () => {
    const answer = await send('/sign-in', { name: 'Taken', roles: 'moderator', to: '/pages' });
    expect(answer.statusCode).toBe(409);
    const { document } = new JSDOM(answer.body).window;
    const field = document.querySelector<HTMLInputElement>('#name');
    expect(field?.value).toBe('Taken');
    expect(document.getElementById('name-problem')?.textContent).toContain('holds this name');
    expect(field?.getAttribute('aria-describedby')).toContain('name-problem');
    expect(document.querySelector<HTMLInputElement>('#role-moderator')?.checked).toBe(true);
  });
});
