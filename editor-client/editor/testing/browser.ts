// SPDX-License-Identifier: GPL-2.0-or-later
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launchBrowser } from '@parley/chat-ui/testing/chromium.ts';
import type { Browser, Page } from 'playwright';
import { build, preview } from 'vite';
import type { Markup } from './window.d.ts';

/** The playground, built and served, with a browser to visit it. */
export type Playground = {
  /** A fresh page of the playground showing this HTML in Alice's and Bob's editors. */
  readonly visit: (markup: Markup, look?: Look) => Promise<Page>;
  readonly close: () => Promise<void>;
};

export type Look = {
  readonly width?: number;
  readonly height?: number;
  readonly dark?: boolean;
  /** Both editors stand in the window. */
  readonly both?: boolean;
  readonly rtl?: boolean;
};

/** Builds the playground into a temporary folder and starts Chromium. */
export async function startPlayground(): Promise<Playground> {
  const folder = await mkdtemp(join(tmpdir(), 'parley-editor-'));
  const root = fileURLToPath(new URL('.', import.meta.url));
  const shared = { root, configFile: false, logLevel: 'error', publicDir: false } as const;
  const outDir = join(folder, 'dist');
  await build({
    ...shared,
    build: { outDir, target: 'es2023', minify: false, rollupOptions: { input: join(root, 'playground.html') } },
  });
  const server = await preview({ ...shared, build: { outDir }, preview: { port: 0, host: '127.0.0.1' } });
  const browser = await launchBrowser();
  const address = server.resolvedUrls?.local[0] ?? '';
  const pages = new Map<string, Promise<Page>>();
  return {
    visit: async (markup, look = {}) => {
      const key = JSON.stringify([look.width, look.height, look.dark]);
      const known = pages.get(key) ?? newPage(browser, look);
      pages.set(key, known);
      const page = await known;
      await visit(page, address, markup, look);
      return page;
    },
    close: async () => {
      await browser.close();
      await server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function newPage(browser: Browser, look: Look): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: look.width ?? 1280, height: look.height ?? 800 },
    colorScheme: look.dark === true ? 'dark' : 'light',
    // Fading names would otherwise be caught half way; scrolling is over at once.
    reducedMotion: 'reduce',
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  // A failure, never a pace.
  context.setDefaultTimeout(60_000);
  const page = await context.newPage();
  page.on('pageerror', (error) => {
    throw error;
  });
  return page;
}

/** Loads the playground anew: nothing of an earlier test is left. */
async function visit(page: Page, address: string, markup: Markup, look: Look): Promise<void> {
  await page.goto(`${address}playground.html`);
  await page.waitForSelector('body[data-ready]');
  if (look.rtl === true) await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
  await page.evaluate(([text, both]) => window.open_(text, both), [markup, look.both === true] as const);
}
