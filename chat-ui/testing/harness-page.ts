// SPDX-License-Identifier: GPL-2.0-or-later
import { createServer as createHttpServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright';
import { build } from 'vite';
import { launchBrowser } from './chromium.ts';

const folder = fileURLToPath(new URL('.', import.meta.url));
const types: Record<string, string> = { html: 'text/html', js: 'text/javascript', css: 'text/css' };

/** The harness page, built and served on a free port, and a browser to look at it. */
export type HarnessSite = {
  readonly browser: Browser;
  readonly origin: string;
  /** Opens the page in a window of its own. */
  open(query?: Record<string, string>, size?: { width: number; height: number }): Promise<Page>;
  close(): Promise<void>;
};

/** Builds the page once and starts the browser. */
export async function openHarness(): Promise<HarnessSite> {
  const server = await serve(await buildFiles());
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const browser = await launchBrowser();
  return {
    browser,
    origin,
    async open(query = {}, size = { width: 1280, height: 800 }) {
      const context = await browser.newContext({ viewport: size, locale: 'en-GB', timezoneId: 'UTC' });
      // A failure, never a pace.
      context.setDefaultTimeout(60_000);
      const page = await context.newPage();
      page.on('pageerror', (error) => {
        throw error;
      });
      await page.goto(`${origin}/harness.html?${new URLSearchParams(query).toString()}`);
      await page.locator('parley-room').waitFor();
      return page;
    },
    async close() {
      await browser.close();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function buildFiles(): Promise<Map<string, string | Uint8Array>> {
  const result = await build({
    root: folder,
    logLevel: 'error',
    configFile: false,
    build: { write: false, target: 'es2023', rollupOptions: { input: `${folder}/harness.html` } },
  });
  const outputs = Array.isArray(result) ? result : [result];
  const files = new Map<string, string | Uint8Array>();
  for (const output of outputs) {
    if (!('output' in output)) continue;
    for (const file of output.output) files.set(`/${file.fileName}`, file.type === 'chunk' ? file.code : file.source);
  }
  return files;
}

async function serve(files: Map<string, string | Uint8Array>): Promise<Server> {
  const server = createHttpServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const file = files.get(path);
    if (file === undefined) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': types[path.split('.').at(-1) ?? ''] ?? 'text/plain' }).end(file);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}
