// SPDX-License-Identifier: GPL-2.0-or-later
import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Person, Role } from '@parley/protocol/identity/person.ts';
import { type Database, openDatabase } from '../../storage/database.ts';
import type { PublishRequest, WikiChange } from '../port.ts';
import { createEmbeddedWiki, type EmbeddedWiki } from './embedded-wiki.ts';

const person = (name: string): Person => ({ wiki: 'demo', userId: name.toLowerCase(), name });
const alice = person('Alice');
const bob = person('Bob');
const moderator = person('Mo');

let db: Database;
let wiki: EmbeddedWiki;
let time = 1000;
const roles = new Map<string, readonly Role[]>([['mo', ['moderator']]]);

beforeEach(async () => {
  db = await openDatabase(':memory:');
  wiki = createEmbeddedWiki(db, {
    id: 'demo',
    rolesOf: (who) => roles.get(who.userId) ?? ['editor'],
    log: pino({ level: 'silent' }),
    now: () => (time += 1),
  });
});

afterEach(async () => {
  wiki.stop();
  await db.destroy();
});

function request(title: string, html: string, more: Partial<PublishRequest> = {}): PublishRequest {
  return { title, html, summary: 'because', baseRevision: 0, by: alice, coAuthors: [], ...more };
}

describe('publishing', () => {
  test('makes a page with its first revision', async () => {
    const revision = await wiki.publish(
      request('silk moth', '<p>Hello</p>', {
        coAuthors: [{ person: bob, share: 0.25 }],
        editChat: 'edit-chat:demo:p1',
      }),
    );
    expect(revision).toMatchObject({ parent: 0, by: alice, summary: 'because', editChat: 'edit-chat:demo:p1' });
    const content = await wiki.latest('Silk_moth');
    expect(content?.html).toBe('<p>Hello</p>');
    expect(content?.page).toEqual({ title: 'Silk moth', pageId: 1, latestRevision: revision.id });
    expect(content?.revision).toEqual(revision);
    expect(await wiki.history('Silk moth', 10)).toEqual([revision]);
  });

  test('of two writers with one base exactly one wins', async () => {
    const first = await wiki.publish(request('A', '<p>1</p>'));
    const both = await Promise.allSettled([
      wiki.publish(request('A', '<p>2</p>', { baseRevision: first.id })),
      wiki.publish(request('A', '<p>3</p>', { baseRevision: first.id, by: bob })),
    ]);
    expect(both.map((result) => result.status)).toEqual(['fulfilled', 'rejected']);
    expect(both[1]).toMatchObject({ reason: { code: 'edit_conflict' } });
    expect(await wiki.latest('A')).toMatchObject({ html: '<p>2</p>' });
  });

  test('is refused when the page was made meanwhile, or is not there', async () => {
    await wiki.publish(request('A', '<p>1</p>'));
    await expect(wiki.publish(request('A', '<p>2</p>'))).rejects.toMatchObject({ code: 'edit_conflict' });
    await expect(wiki.publish(request('B', '<p>2</p>', { baseRevision: 7 }))).rejects.toMatchObject({
      code: 'edit_conflict',
    });
    expect(await wiki.page('B')).toEqual({ title: 'B', latestRevision: 0 });
  });

  test('the same text again makes no revision', async () => {
    const first = await wiki.publish(request('A', '<p>1</p>'));
    await expect(wiki.publish(request('A', '<p> 1 </p>', { baseRevision: first.id }))).rejects.toMatchObject({
      code: 'nothing_to_publish',
    });
  });

  test('keeps only what a page can hold', async () => {
    await wiki.publish(
      request(
        'A',
        '<p onclick="x()">a<script>alert(1)</script><a href="javascript:alert(1)">b</a><img src=x onerror=y></p>',
      ),
    );
    expect((await wiki.latest('A'))?.html).toBe('<p>ab</p>');
  });

  test('a long summary is cut between characters at 500 bytes', async () => {
    const { summary } = await wiki.publish(request('A', '<p>1</p>', { summary: `a\n${'🕸'.repeat(300)}` }));
    expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(500);
    expect(summary).toMatch(/^a 🕸+$/u);
  });

  test('titles like the names of object properties are titles', async () => {
    for (const title of ['__proto__', 'constructor', 'toString']) {
      await wiki.publish(request(title, `<p>${title} <a href="./__proto__">x</a></p>`));
      expect((await wiki.latest(title))?.html).toContain(title);
    }
    expect((await wiki.relations('constructor'))?.links).toEqual(['Proto']);
  });
});

describe('listeners', () => {
  test('hear of changes in order, and one that throws harms nobody', async () => {
    const heard: WikiChange[] = [];
    wiki.onChange(() => {
      throw new Error('not my day');
    });
    const stop = wiki.onChange((change) => heard.push(change));
    const revisions = await Promise.all(
      ['A', 'B', 'C'].map((title) => wiki.publish(request(title, `<p>${title}</p>`))),
    );
    stop();
    await wiki.publish(request('D', '<p>D</p>'));
    expect(heard.map((change) => (change.kind === 'saved' ? change.revision : change.kind))).toEqual(
      revisions.map((revision) => revision.id),
    );
  });
});

describe('restoring', () => {
  test('makes a new revision with the old content', async () => {
    const first = await wiki.publish(request('A', '<p>1</p>'));
    const second = await wiki.publish(request('A', '<p>2</p>', { baseRevision: first.id }));
    const third = await wiki.administration.restore({ title: 'A', revision: first.id, by: bob, summary: 'back' });
    expect(third).toMatchObject({ parent: second.id, by: bob });
    expect((await wiki.latest('A'))?.html).toBe('<p>1</p>');
    expect((await wiki.history('A', 2)).map((revision) => revision.id)).toEqual([third.id, second.id]);
    expect((await wiki.history('A', 2, second.id)).map((revision) => revision.id)).toEqual([first.id]);
  });

  test('takes only revisions of the same page', async () => {
    await wiki.publish(request('A', '<p>1</p>'));
    const other = await wiki.publish(request('B', '<p>2</p>'));
    await expect(
      wiki.administration.restore({ title: 'A', revision: other.id, by: bob, summary: '' }),
    ).rejects.toMatchObject({
      code: 'not_found',
    });
  });
});

describe('relations', () => {
  test('follow the newest revision; hidden categories are left out', async () => {
    await wiki.publish(request('Category:Stubs', '<meta property="mw:PageProp/hiddencat">'));
    const first = await wiki.publish(
      request(
        'A',
        `<p><a href="./b#History">b</a> <a href="./B">B</a> <a href="./A">self</a></p>
         <link rel="mw:PageProp/Category" href="./Category:stubs">
         <link rel="mw:PageProp/Category" href="./Category:Letters#zz">
         <meta property="mw:PageProp/chatroom" content="letters"><meta property="mw:PageProp/chathost">`,
      ),
    );
    expect(await wiki.relations('A')).toEqual({
      links: ['B'],
      categories: ['Category:Letters'],
      hints: ['Letters'],
      host: true,
    });
    expect(await wiki.linksAndCategories.members('Category:Letters', 10)).toEqual([{ title: 'A', sortKey: 'zz' }]);
    await wiki.publish(request('A', '<p>plain</p>', { baseRevision: first.id }));
    expect(await wiki.relations('A')).toEqual({ links: [], categories: [], hints: [], host: false });
    expect(await wiki.relations('Nowhere')).toBeUndefined();
  });
});

describe('searching titles', () => {
  test('puts the exact title first, then beginnings, words, and anything', async () => {
    for (const title of [
      'Sea silk',
      'Silk',
      'Silkworm',
      'Category:Silk',
      'Étoffe',
      'Unsilky',
      '100% wool',
      'Silk road',
    ])
      await wiki.publish(request(title, `<p>${title}</p>`));
    expect(await wiki.search('silk', 10)).toEqual([
      'Silk',
      'Category:Silk',
      'Silkworm',
      'Silk road',
      'Sea silk',
      'Unsilky',
    ]);
    expect(await wiki.search('ETOF', 10)).toEqual(['Étoffe']);
    expect(await wiki.search('road silk', 10)).toEqual(['Silk road']);
    expect(await wiki.search('0%', 10)).toEqual(['100% wool']);
    expect(await wiki.search('_', 10)).toEqual([]);
    expect(await wiki.search('(', 10)).toEqual([]);
    expect(await wiki.search('silk', 2)).toHaveLength(2);
    await wiki.publish(request('The orb-weaver', '<p>It spins.</p>'));
    expect(await wiki.search('orb-weaver', 10)).toEqual(['The orb-weaver']);
  });
});

describe('the list of pages', () => {
  test('can be walked in portions of any size, also past titles that differ by an accent alone', async () => {
    const titles = ['Etoffe', 'Étoffe', 'Loom', 'Silk', 'Zari'];
    for (const title of titles) await wiki.publish(request(title, `<p>${title}</p>`));
    for (const size of [1, 2, 3]) {
      const walked: string[] = [];
      for (;;) {
        const portion = await wiki.pages.list(walked.at(-1) ?? '', size);
        if (portion.length === 0) break;
        walked.push(...portion.map((page) => page.title));
      }
      expect(walked).toEqual(titles);
    }
  });
});

describe('access', () => {
  test('everyone reads, people who are signed in edit and talk', async () => {
    const page = await wiki.page('A');
    expect(await wiki.access(undefined, page)).toMatchObject({ read: true, edit: false, editRefusal: 'not_signed_in' });
    expect(await wiki.access(alice, page)).toMatchObject({ edit: true, rights: ['parley-chat', 'parley-edit'] });
    expect((await wiki.access(moderator, page)).rights).toContain('parley-moderate');
  });

  test('a protected page is kept for moderators, and everyone hears of it', async () => {
    const heard: WikiChange[] = [];
    const first = await wiki.publish(request('A', '<p>1</p>'));
    wiki.onChange((change) => heard.push(change));
    await wiki.administration.protect(moderator, 'A', { reason: 'busy' });
    expect(heard).toMatchObject([{ kind: 'access', page: { title: 'A' } }]);
    const page = await wiki.page('A');
    expect(await wiki.access(alice, page)).toMatchObject({ edit: false, editRefusal: 'protected' });
    expect(await wiki.access(moderator, page)).toMatchObject({ edit: true });
    await expect(wiki.publish(request('A', '<p>2</p>', { baseRevision: first.id }))).rejects.toMatchObject({
      code: 'protected',
    });
    await wiki.administration.protect(moderator, 'A', undefined);
    expect(await wiki.access(alice, page)).toMatchObject({ edit: true });
  });

  test('a blocked person reads only, until the block ends', async () => {
    const page = await wiki.page('A');
    const ended = new Promise<WikiChange>((resolve) => {
      let heard = 0;
      wiki.onChange((change) => {
        heard += 1;
        if (heard === 2) resolve(change);
      });
    });
    await wiki.administration.block(moderator, alice, { reason: 'spam', until: time + 50 });
    expect(await wiki.access(alice, page)).toMatchObject({ edit: false, editRefusal: 'blocked', rights: [] });
    expect((await wiki.access(alice, page)).validUntil).toBeGreaterThan(1000);
    time += 100;
    expect(await wiki.access(alice, page)).toMatchObject({ edit: true });
    expect(await ended).toEqual({ kind: 'access', person: alice });
  });

  test('only moderators restrict others', async () => {
    await expect(wiki.administration.block(alice, bob, { reason: '' })).rejects.toMatchObject({
      code: 'permission_denied',
    });
    await expect(wiki.administration.protect(alice, 'A', { reason: '' })).rejects.toMatchObject({
      code: 'permission_denied',
    });
  });
});

describe('a note', () => {
  const note = {
    title: 'Project:Help desk',
    heading: 'How do I <b>start</b>?',
    text: 'First words.\n\nSecond words. ~~~~',
    by: alice,
    summary: 'left',
  };

  test('is a section of its own, after what stands there, in the name of who leaves it', async () => {
    await wiki.publish(request('Project:Help desk', '<p>Welcome</p>'));
    const left = await wiki.leaveNote(note);
    const content = await wiki.latest(left.title);
    expect(content?.revision).toMatchObject({ id: left.revision, by: alice, summary: 'left' });
    expect(content?.html).toMatch(
      /^<p>Welcome<\/p><h2>How do I &lt;b&gt;start.*<\/h2><p>First words\.<\/p><p>Second words\. Alice, 1970/u,
    );
  });

  test('makes the page, and two at once are both there', async () => {
    await Promise.all([wiki.leaveNote(note), wiki.leaveNote({ ...note, heading: 'Another', by: bob })]);
    const text = await wiki.text('Project:Help desk');
    expect(text).toContain('How do I <b>start</b>?');
    expect(text).toContain('Another');
  });
});
