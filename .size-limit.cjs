// SPDX-License-Identifier: GPL-2.0-or-later
/** Script budgets of the browser parts, gzip: what a page loads before anything is asked for on demand. */
const { readFileSync } = require('node:fs');
const { join } = require('node:path');

const dist = join(__dirname, 'editor-client/dist');
const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8'));

/** The entry's own file and every chunk it imports statically. */
function scriptsOf(name, found = new Set()) {
  const chunk = manifest[name];
  if (chunk === undefined) throw new Error(`The build has no entry ${name}.`);
  if (found.has(chunk.file)) return found;
  found.add(chunk.file);
  for (const imported of chunk.imports ?? []) scriptsOf(imported, found);
  return found;
}

/** `entries` are fetched one after the other: a script that two of them import counts once. */
const budget = (name, entries, limit) => ({
  name,
  path: [...entries.reduce((found, entry) => scriptsOf(entry, found), new Set())].map((file) =>
    join('editor-client/dist', file),
  ),
  limit,
  gzip: true,
});

module.exports = [
  budget("a reader's page, before the click", ['chat-ui/pages/reader.ts'], '5 kB'),
  budget('the drawer with its list of rooms', ['chat-ui/pages/drawer.ts'], '40 kB'),
  // Of these, Yjs is 24 kB and the provider 9 kB.
  budget(
    'the drawer with an open room',
    [
      'chat-ui/pages/drawer.ts',
      'chat-ui/elements/room.ts',
      'chat-ui/connection/connection.ts',
      'chat-ui/connection/fetch-token.ts',
    ],
    '98 kB',
  ),
  budget('the editor', ['editor-client/pages/edit.ts'], '200 kB'),
];
