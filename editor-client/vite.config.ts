// SPDX-License-Identifier: GPL-2.0-or-later
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const workspace = fileURLToPath(new URL('..', import.meta.url));

/** What pages load by name; the manifest tells the server under which address. */
const entries = {
  reader: 'chat-ui/pages/reader.ts',
  record: 'chat-ui/pages/record.ts',
  edit: 'editor-client/pages/edit.ts',
  history: 'editor-client/pages/history.ts',
};

export default defineConfig({
  root: workspace,
  base: '/assets/',
  publicDir: false,
  logLevel: 'warn',
  build: {
    outDir: fileURLToPath(new URL('dist', import.meta.url)),
    emptyOutDir: true,
    manifest: true,
    target: 'es2023',
    // The server names scripts in a strict content security policy: nothing is inlined.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rollupOptions: {
      input: Object.fromEntries(Object.entries(entries).filter(([, path]) => existsSync(`${workspace}/${path}`))),
    },
  },
});
