// SPDX-License-Identifier: GPL-2.0-or-later
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readAssets } from './assets.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parley-assets-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('an entry brings its script, what it imports, and all their styles', () => {
  mkdirSync(join(folder, '.vite'));
  writeFileSync(
    join(folder, '.vite', 'manifest.json'),
    JSON.stringify({
      'pages/edit.ts': { file: 'edit-1.js', isEntry: true, css: ['edit-1.css'], imports: ['_shared.js'] },
      '../chat-ui/pages/reader.ts': { file: 'reader-1.js', isEntry: true },
      '_shared.js': { file: 'shared-1.js', css: ['shared-1.css'], imports: ['pages/edit.ts'] },
    }),
  );
  const assets = readAssets(folder);
  const tags = assets.tags('edit').text;
  expect(tags).toContain('<script type="module" src="/assets/edit-1.js"></script>');
  for (const file of ['edit-1.css', 'shared-1.css', 'shared-1.js']) expect(tags).toContain(`href="/assets/${file}"`);
  expect(assets.tags('reader').text).toContain('src="/assets/reader-1.js"');
});

test('without a build there are no tags', () => {
  expect(readAssets(folder).tags('edit').text).toBe('');
});
