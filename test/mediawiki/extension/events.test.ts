// SPDX-License-Identifier: GPL-2.0-or-later
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startWiki, type TestWiki } from '../wiki/start-wiki.ts';
import { signedRequest } from '../wiki/signed-request.ts';
import { startFakeParley, type FakeParley, type WikiEvent } from './fake-parley.ts';

let wiki: TestWiki;
let parley: FakeParley;

beforeAll(async () => {
  parley = await startFakeParley();
  wiki = await startWiki({ parleyServer: parley.url });
  parley.secret = wiki.secret;
});
afterAll(async () => {
  await wiki.stop();
  await parley.stop();
});
beforeEach(() => {
  parley.behaviour = 'well';
});

const aboutPage = (title: string) => (event: WikiEvent) =>
  (event['page'] as { title?: string } | undefined)?.title === title;
const aboutUser = (name: string) => (event: WikiEvent) =>
  (event['user'] as { name?: string } | undefined)?.name === name;

describe('Parley is told when', () => {
  test('a page is saved', async () => {
    const { newrevid } = await wiki.edit('Saved page', 'Text', 'Alice', { minor: true });
    expect(await parley.event('saved', aboutPage('Saved page'))).toMatchObject({
      revision: newrevid,
      parent: 0,
      by: { name: 'Alice' },
      page: { latestRevision: newrevid },
    });
  });

  test('a page is moved', async () => {
    await wiki.edit('Old name', 'Text');
    await wiki.move('Old name', 'New name', false);
    expect(await parley.event('moved', aboutPage('New name'))).toMatchObject({ from: 'Old name', redirect: false });
  });

  test('a page is deleted, and when it comes back', async () => {
    await wiki.edit('Passing page', 'Text');
    await wiki.delete('Passing page');
    const deleted = await parley.event('deleted', aboutPage('Passing page'));
    expect(deleted).toMatchObject({ page: { latestRevision: 0 }, by: { name: 'Admin' } });
    await wiki.undelete('Passing page');
    const back = await parley.event('undeleted', aboutPage('Passing page'));
    expect((back['page'] as { id: number }).id).toBe((deleted['page'] as { id: number }).id);
  });

  test('a page is protected', async () => {
    await wiki.protect('Lion');
    expect(await parley.event('protected', aboutPage('Lion'))).toMatchObject({ page: { id: 15 } });
  });

  test('somebody is blocked, and when not any more', async () => {
    await wiki.block('Bob', { expiry: '1 day' });
    const blocked = await parley.event('blocked', aboutUser('Bob'));
    expect(blocked).toMatchObject({ partial: false, expiry: expect.any(Number) });
    await wiki.unblock('Bob');
    await parley.event('unblocked', aboutUser('Bob'));
  });

  test('somebody comes into a group', async () => {
    await wiki.groups('Bob', { add: 'parley-helper' });
    expect(await parley.event('groups', aboutUser('Bob'))).toMatchObject({ user: { name: 'Bob' } });
  });

  test('somebody is renamed', async () => {
    await wiki.rename('Mo', 'Moritz');
    expect(await parley.event('renamed')).toMatchObject({ from: 'Mo', to: 'Moritz', user: { name: 'Moritz' } });
  });

  test('somebody signs out', async () => {
    await (await wiki.login('Carol')).signOut();
    expect(await parley.event('loggedout')).toMatchObject({ user: { name: 'Carol' } });
  });

  test('a revision is hidden', async () => {
    const { newrevid = 0 } = await wiki.edit('Page with a slip', 'A slip');
    await wiki.edit('Page with a slip', 'No slip');
    await wiki.hide(newrevid);
    expect(await parley.event('hidden')).toMatchObject({ revisions: [newrevid], page: { title: 'Page with a slip' } });
  });

  test('a page points to other rooms', async () => {
    await wiki.edit('Pointing page', '{{#chatroom:Cat}} __CHATHOST__');
    expect(await parley.event('relations', aboutPage('Pointing page'))).toMatchObject({ hints: ['Cat'], host: true });
  });
});

describe('the wiki', () => {
  test('tells nobody which addresses are blocked', async () => {
    await wiki.block('192.0.2.1');
    await (await wiki.login('Bob')).parleyToken(null);
    await wiki.block('127.0.0.1', { anononly: false });
    await parley.event('blocked', aboutUser('Bob'));
    await wiki.unblock('127.0.0.1');
    await wiki.block('Bob');
    await parley.event('blocked', aboutUser('Bob'));
    await wiki.unblock('Bob');
    expect(JSON.stringify(parley.events)).not.toMatch(/192\.0\.2|127\.0\.0/u);
  });

  test('saves while Parley never answers, and tells it afterwards, in order', async () => {
    parley.behaviour = 'hangs';
    for (const text of ['one', 'two', 'three']) await wiki.edit('Patient page', text);
    expect(await wiki.reader().text('Patient page')).toBe('three');
    parley.behaviour = 'well';
    await parley.event('saved', (event) => aboutPage('Patient page')(event) && event['parent'] !== 0);
    await wiki.edit('Patient page', 'four');
    const numbers = parley.events.map((event) => event.number);
    expect(numbers).toEqual([...new Set(numbers)].sort((one, other) => one - other));
  });

  test('keeps for later what Parley refuses', async () => {
    parley.behaviour = 'refuses';
    const { newrevid } = await wiki.edit('Refused page', 'Text');
    parley.behaviour = 'well';
    expect(await parley.event('saved', aboutPage('Refused page'))).toMatchObject({ revision: newrevid });
  });

  test('pushes by its job runner as well', async () => {
    await wiki.stopPushing();
    await wiki.edit('Page for the runner', 'Text');
    await wiki.runJobs('parleyPush');
    expect(await parley.event('saved', aboutPage('Page for the runner'))).toMatchObject({ parent: 0 });
    wiki.startPushing();
  });

  test('tells again what it is asked for', async () => {
    const ask = async (after: number) => {
      const url = `${wiki.rest}/parley/v0/server/events?after=${after}&limit=3`;
      const answer = await signedRequest(url, { secret: wiki.secret, wiki: wiki.id });
      return (await answer.json()) as { events: { number: number }[]; last: number };
    };
    const first = await ask(0);
    expect(first.events.map((event) => event.number)).toEqual([1, 2, 3]);
    expect(first.last).toBeGreaterThan(3);
    expect((await ask(first.last)).events).toEqual([]);
  });

  test('shows moderators alone how the connection is doing', async () => {
    const page = '/index.php?title=Special:Parley';
    const text = await (await (await wiki.admin()).fetch(page)).text();
    expect(text).toContain('Connection to the Parley server');
    expect(await (await wiki.reader().fetch(page)).text()).not.toContain('Connection to the Parley server');
  });
});
