// SPDX-License-Identifier: GPL-2.0-or-later
import { describe, expect, test } from 'vitest';
import { page } from '@parley/protocol/merge/pages-for-tests.ts';
import { readPage } from './page-in-document.ts';
import { FakeBrowser, FakeServer, when } from './session-for-tests.ts';

const first = page('One stays.', 'Two is here.');
const written = page('One stays.', 'Two is here, and more.');

async function opened(server: FakeServer, browser: FakeBrowser, tab?: string) {
  const session = browser.visit(server, tab);
  await session.start();
  server.line().sync();
  await fetched();
  return session;
}

function freshServer(): FakeServer {
  const server = new FakeServer();
  server.seed(first);
  return server;
}

/** What fits unsent words in is fetched when there are some: after this it has been used. */
async function fetched(): Promise<void> {
  await import('./carry-over.ts');
  await new Promise((resolve) => {
    setImmediate(resolve);
  });
}

describe('a visit to an edit session', () => {
  test('shows no text before it is known to be the present one', async () => {
    const server = freshServer();
    const session = new FakeBrowser().visit(server);
    await session.start();
    expect(session.view.opened).toBeUndefined();
    server.line().sync();
    await fetched();
    expect(session.view.opened).toBeDefined();
    expect(session.view.save.kind).toBe('on-server');
  });

  test('waits for a server that is not there yet, and says so', async () => {
    const server = freshServer();
    server.reachable = false;
    const session = new FakeBrowser().visit(server);
    const unreachable = when(session, (view) => view.save.kind === 'unreachable');
    const started = session.start();
    await unreachable;
    server.reachable = true;
    await started;
    server.line().sync();
    await fetched();
    expect(session.view.save.kind).toBe('on-server');
  });

  test('says on the server only when the server acknowledged', async () => {
    const server = freshServer();
    const session = await opened(server, new FakeBrowser());
    server.line().type(written);
    expect(session.view.save.kind).toBe('saving');
    server.line().acknowledge();
    expect(session.view.save.kind).toBe('on-server');
    expect(server.page().eq(written)).toBe(true);
  });

  test('brings words typed offline back after a reload, and sends them', async () => {
    const server = freshServer();
    const browser = new FakeBrowser();
    const session = await opened(server, browser);
    server.line().say({ state: 'offline', since: 1 });
    server.line().type(written);
    expect(session.view.save).toEqual({ kind: 'offline', unsent: true, since: 1 });
    await session.stop();

    const again = browser.visit(server, 'another tab');
    await again.start();
    const document = again.view.opened;
    expect(document && readPage(document.doc).eq(written)).toBe(true);
    expect(again.view.save.kind).toBe('opening');
    server.line().sync();
    await fetched();
    expect(again.view.save.kind).toBe('on-server');
    expect(server.page().eq(written)).toBe(true);
  });

  test('carries unsent words into the next lineage, beside what was published meanwhile', async () => {
    const server = freshServer();
    const session = await opened(server, new FakeBrowser());
    server.line().say({ state: 'offline', since: 1 });
    server.line().type(written);
    server.lineage = 2;
    server.seed(page('One was published.', 'Two is here.'));
    server.line().say({ state: 'refused', code: 'session_over' });
    await expect.poll(() => server.lines).toHaveLength(2);
    server.line().sync();
    await fetched();
    server.line().acknowledge();
    expect(server.page().eq(page('One was published.', 'Two is here, and more.'))).toBe(true);
    expect(session.view.carried).toBe(true);
    expect(session.view.kept).toEqual([]);
  });

  test('carries unsent words of a past visit into the next lineage after a reload', async () => {
    const server = freshServer();
    const browser = new FakeBrowser();
    const session = await opened(server, browser);
    const past = server.name;
    server.line().say({ state: 'offline', since: 1 });
    server.line().type(written);
    await session.stop();
    server.lineage = 2;
    server.seed(page('One was published.', 'Two is here.'));
    await opened(server, browser, 'another tab');
    server.line().acknowledge();
    expect(server.page().eq(page('One was published.', 'Two is here, and more.'))).toBe(true);
    await expect.poll(() => browser.copies.has(past)).toBe(false);
  });

  test.each([
    ['the same lineage', 1],
    ['the next lineage', 2],
  ])('keeps unsent words that a slow disk did not give in time for a later visit, in %s', async (_which, lineage) => {
    const server = freshServer();
    const browser = new FakeBrowser();
    const session = await opened(server, browser);
    server.line().say({ state: 'offline', since: 1 });
    server.line().type(written);
    await session.stop();
    if (lineage === 2) {
      server.lineage = 2;
      server.seed(first);
    }
    browser.isLate = true;
    const slow = await opened(server, browser, 'slow');
    server.line().acknowledge();
    expect(server.page().eq(first)).toBe(true);
    await slow.stop();
    browser.isLate = false;
    await opened(server, browser, 'in time');
    server.line().acknowledge();
    expect(server.page().eq(written)).toBe(true);
  });

  test('keeps them also when something else is typed meanwhile and the lineage ends before that has arrived', async () => {
    const server = freshServer();
    const browser = new FakeBrowser();
    const session = await opened(server, browser);
    server.line().say({ state: 'offline', since: 1 });
    server.line().type(page('One stays.', 'Two is here.', 'Words of before.'));
    await session.stop();
    browser.isLate = true;
    const slow = await opened(server, browser, 'slow');
    server.line().type(page('One stays, with more.', 'Two is here.'));
    server.lineage = 2;
    server.seed(first);
    server.line().say({ state: 'refused', code: 'session_over' });
    await expect.poll(() => server.lines).toHaveLength(3);
    server.line().sync();
    await fetched();
    server.line().acknowledge();
    await slow.stop();
    browser.isLate = false;
    await opened(server, browser, 'in time');
    server.line().acknowledge();
    expect(server.page().textContent).toContain('Words of before.');
  });

  test('leaves the copy to another tab that has unsent words in it', async () => {
    const server = freshServer();
    const browser = new FakeBrowser();
    await opened(server, browser, 'up to date');
    const upToDate = server.line();
    await opened(server, browser, 'killed while offline');
    server.line().say({ state: 'offline', since: 1 });
    server.line().type(written);
    server.lineage = 2;
    server.seed(page('One was published.', 'Two is here.'));
    upToDate.say({ state: 'refused', code: 'session_over' });
    await expect.poll(() => server.lines).toHaveLength(3);
    server.line().sync();
    await fetched();
    expect(server.page().eq(page('One was published.', 'Two is here.'))).toBe(true);

    await opened(server, browser, 'later');
    server.line().acknowledge();
    expect(server.page().eq(page('One was published.', 'Two is here, and more.'))).toBe(true);
  });

  test('forgets the copy of a past lineage that had nothing unsent', async () => {
    const server = freshServer();
    const browser = new FakeBrowser();
    const session = await opened(server, browser);
    const past = server.name;
    await session.stop();
    server.lineage = 2;
    server.seed(page('Something else.'));
    await opened(server, browser);
    expect(browser.copies.has(past)).toBe(false);
    expect(server.page().eq(page('Something else.'))).toBe(true);
  });

  test('sets words aside that do not fit, and still has them after a reload', async () => {
    const server = freshServer();
    const browser = new FakeBrowser();
    const session = await opened(server, browser);
    server.line().say({ state: 'offline', since: 1 });
    server.line().type(page('One stays.', 'Two was mine.'));
    server.lineage = 2;
    server.seed(page('One stays.', 'Two was theirs.'));
    server.line().say({ state: 'refused', code: 'session_over' });
    await expect.poll(() => server.lines).toHaveLength(2);
    server.line().sync();
    await fetched();
    expect(session.view.kept.map((text) => text.ours.lastChild?.textContent)).toEqual(['Two was mine.']);
    expect(server.page().eq(page('One stays.', 'Two was theirs.'))).toBe(true);

    const again = await opened(server, browser, 'another tab');
    const [text] = again.view.kept;
    expect(text?.why).toBe('does-not-fit');
    again.dropKept(text?.id ?? '');
    expect(again.view.kept).toEqual([]);
  });

  test('sets words aside when the right to write was lost, and shows the text of the server', async () => {
    const server = freshServer();
    const session = await opened(server, new FakeBrowser());
    server.line().type(written);
    server.line().refuseWrite('protected');
    await expect.poll(() => server.lines).toHaveLength(2);
    server.line().sync('protected');
    await fetched();
    expect(session.view.save).toEqual({ kind: 'read-only', code: 'protected' });
    expect(session.view.kept.map((text) => text.why)).toEqual(['protected']);
    expect(readPage(server.line().doc).eq(first)).toBe(true);
  });

  test('writes words anew when the server refused their form, once', async () => {
    const server = freshServer();
    const session = await opened(server, new FakeBrowser());
    server.line().type(written);
    server.line().refuseWrite('author_forged');
    await expect.poll(() => server.lines).toHaveLength(2);
    server.line().sync();
    await fetched();
    server.line().acknowledge();
    expect(server.page().eq(written)).toBe(true);
    server.line().type(page('One stays.'));
    server.line().refuseWrite('content_refused');
    await expect.poll(() => server.lines).toHaveLength(3);
    server.line().sync();
    await fetched();
    expect(session.view.kept.map((text) => text.why)).toEqual(['content_refused']);
  });

  test('sends again what could not be kept, and says so until it was', async () => {
    const server = freshServer();
    const session = await opened(server, new FakeBrowser());
    server.line().type(written);
    server.line().refuseWrite('storage_failed');
    expect(session.view.save).toEqual({ kind: 'failed', code: 'storage_failed' });
    await expect.poll(() => server.line().resyncs).toBe(1);
    server.line().acknowledge();
    expect(session.view.save.kind).toBe('on-server');
  });
});
