// SPDX-License-Identifier: GPL-2.0-or-later
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { EditScreen } from '../../browser/edit-screen.ts';
import { DrawerScreen } from '../../browser/drawer-screen.ts';
import { launchBrowser, type BrowserPerson } from '../../harness/browser.ts';
import { startParley, type Parley } from '../../harness/parley-process.ts';
import { patience } from '../../harness/patience.ts';
import { startWiki, type TestWiki, type WikiOptions } from '../wiki/start-wiki.ts';

/** A real MediaWiki with the extension, a real Parley server for it, and a browser. */
export type WikiSite = {
  readonly wiki: TestWiki;
  readonly parley: Parley;
  readonly browser: Browser;
  /** Somebody at a browser of their own; without a name, a reader. */
  come(name: string, options?: BrowserContextOptions): Promise<BrowserPerson>;
  stop(): Promise<void>;
};

/** Starts all three; the wiki knows the server and the server the wiki. `settings` are more of Parley's. */
export async function startWikiSite(
  options: WikiOptions = {},
  settings: Readonly<Record<string, string>> = {},
): Promise<WikiSite> {
  const [wiki, browser, folder] = await Promise.all([
    // What takes events to Parley reads the settings once: it is started when they are there.
    startWiki({ ...options, push: false }),
    launchBrowser(),
    mkdtemp(join(tmpdir(), 'parley-wikis-')),
  ]);
  const file = join(folder, 'wikis.json');
  await writeFile(file, JSON.stringify({ wikis: [wiki.entry] }));
  const parley = await startParley({ settings: { ...settings, PARLEY_WIKIS: file } });
  await wiki.configure({ parleyServer: parley.url });
  if (options.push ?? true) wiki.startPushing();
  return {
    wiki,
    parley,
    browser,
    come: (name, more) => openWikiPerson(browser, wiki, name, more),
    stop: async () => {
      await browser.close();
      await Promise.all([parley.stop(), wiki.stop()]);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function openWikiPerson(
  browser: Browser,
  wiki: TestWiki,
  name: string,
  options: BrowserContextOptions = {},
): Promise<BrowserPerson> {
  const context = await browser.newContext({
    baseURL: wiki.url,
    viewport: { width: 1280, height: 800 },
    reducedMotion: 'reduce',
    ...options,
  });
  context.setDefaultTimeout(patience);
  if (name !== '') {
    const client = await wiki.login(name);
    await context.addCookies(client.jar.entries.map((cookie) => ({ ...cookie, url: wiki.url })));
  }
  const page = await context.newPage();
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !isOfTheBrowser(message.text())) problems.push(message.text());
  });
  return { name, context, page, problems };
}

/** A connection that breaks, a picture that is not there: the page is not to blame. */
function isOfTheBrowser(text: string): boolean {
  return /net::ERR_|WebSocket connection|status of 404/u.test(text);
}

/** A page of the wiki, to read. */
export async function readPage(page: Page, title: string, query = ''): Promise<void> {
  const search = query === '' ? '' : `?${query}`;
  await page.goto(`/index.php/${encodeURIComponent(title.replaceAll(' ', '_'))}${search}`);
  await page.waitForFunction(() => {
    const wiki = globalThis as unknown as { mw?: { loader?: { getState?: (module: string) => string | null } } };
    return wiki.mw?.loader?.getState?.('ext.parley.bootstrap') === 'ready';
  });
}

/** Where people edit a page together, as one of them sees it. */
export async function editTogether(person: BrowserPerson, title: string): Promise<EditScreen> {
  const screen = new EditScreen(person);
  await person.page.goto(`/index.php?title=${encodeURIComponent(title.replaceAll(' ', '_'))}&action=parley`);
  await screen.ready();
  return screen;
}

/** The drawer beside a page of the wiki. */
export async function besideDrawer(person: BrowserPerson, title: string, query = ''): Promise<DrawerScreen> {
  await readPage(person.page, title, query);
  const screen = new DrawerScreen(person);
  await screen.openDrawer();
  return screen;
}
