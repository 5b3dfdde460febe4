// SPDX-License-Identifier: GPL-2.0-or-later
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import type { Plugin } from 'vite';
import { leanMessages } from './build/lean-messages.ts';
import { oneModulePerIcon } from './build/one-module-per-icon.ts';
import { withoutUnusedSchemas } from './build/unused-schemas.ts';

const workspace = fileURLToPath(new URL('..', import.meta.url));

/** What pages load by name; the manifest tells the server under which address. */
const entries = {
  reader: 'chat-ui/pages/reader.ts',
  record: 'chat-ui/pages/record.ts',
  edit: 'editor-client/pages/edit.ts',
  history: 'editor-client/pages/history.ts',
  help: 'chat-ui/pages/help.ts',
};

/**
 * Templates of HTML and CSS keep their indentation through minifying, in each reader's download. One line break says
 * the same as one with spaces behind it, in both languages.
 */
const withoutIndentation: Plugin = {
  name: 'parley-without-indentation',
  apply: 'build',
  enforce: 'pre',
  transform(code, id) {
    if (id.includes('node_modules') || !id.endsWith('.ts')) return null;
    return { code: code.replaceAll(/\n[ \t]+/gu, '\n'), map: null };
  },
};

/**
 * Scripts that go together. What nearly every part needs is one script: it compresses better than dozens of small ones,
 * and comes with one request. What a reader's page needs before anybody asked for anything stays out of it.
 */
const groups = [
  { name: 'first', priority: 2, test: /preload-helper|\/page-context\.ts$/u },
  {
    name: 'common',
    priority: 1,
    minShareCount: 3,
    test: /node_modules\/(?:lit|@lit|lit-html|lit-element|banana-i18n|valibot)\/|\/protocol\/(?:errors|identity)\/|codex-icon|\/chat-ui\/(?:i18n|styles|wiki|http|host|elements\/(?:icon|face|faces|menu|announcer|popup)\.ts)/u,
  },
];

export default defineConfig({
  root: workspace,
  base: '/assets/',
  publicDir: false,
  logLevel: 'warn',
  plugins: [
    withoutIndentation,
    oneModulePerIcon(`${workspace}/chat-ui/i18n`),
    leanMessages(`${workspace}/chat-ui/i18n`),
    withoutUnusedSchemas(),
  ],
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
      output: { codeSplitting: { groups } },
    },
  },
});
