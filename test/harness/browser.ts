// SPDX-License-Identifier: GPL-2.0-or-later
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright';
import { patience } from './patience.ts';

export { launchBrowser } from '@parley/chat-ui/testing/chromium.ts';

const pictures = fileURLToPath(new URL('../../test-results/', import.meta.url));

/** A person at a browser of their own: other cookies, other storage. */
export type BrowserPerson = {
  readonly name: string;
  readonly context: BrowserContext;
  readonly page: Page;
  /** What went wrong in pages: uncaught errors and errors on the console. */
  readonly problems: readonly string[];
};

/** Opens a browser context; signs in unless the name is empty. */
export async function openBrowserPerson(
  browser: Browser,
  url: string,
  name: string,
  options: BrowserContextOptions & { readonly roles?: readonly string[] } = {},
): Promise<BrowserPerson> {
  const { roles = ['editor'], ...contextOptions } = options;
  const context = await browser.newContext({
    baseURL: url,
    viewport: { width: 1280, height: 800 },
    reducedMotion: 'reduce',
    ...contextOptions,
  });
  context.setDefaultTimeout(patience);
  if (name !== '') {
    const answer = await context.request.post('/api/session', { data: { name, roles }, headers: { origin: url } });
    if (!answer.ok()) throw new Error(`not signed in as ${name}: ${answer.status()}`);
  }
  const page = await context.newPage();
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => {
    // A connection that breaks is told by the browser itself; the page is not to blame.
    if (message.type() === 'error' && !/net::ERR_|WebSocket connection/.test(message.text()))
      problems.push(message.text());
  });
  return { name, context, page, problems };
}

/** Keeps a picture in `test-results/`, for a person to look at. */
export async function picture(page: Page, name: string): Promise<void> {
  await mkdir(pictures, { recursive: true });
  await page.screenshot({ path: join(pictures, `${name}.png`) });
}

/** What axe finds against WCAG 2.2 A and AA, one line each; `within` a part of a page that others made. */
export async function accessibilityProblems(page: Page, within?: string): Promise<readonly string[]> {
  // In the page itself: otherwise each look takes a page of its own, which only frames from elsewhere would need.
  const builder = new AxeBuilder({ page }).setLegacyMode();
  const result = await (within === undefined ? builder : builder.include(within))
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  return result.violations.flatMap((violation) =>
    violation.nodes.map((node) => `${violation.id}: ${node.target.join(' ')}: ${node.failureSummary ?? ''}`),
  );
}

/** Whether the page can be pushed sideways: nothing may stick out of the window. */
export function scrollsSideways(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth + 1);
}
