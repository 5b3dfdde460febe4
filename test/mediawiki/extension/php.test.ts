// SPDX-License-Identifier: GPL-2.0-or-later
import { execFile } from 'node:child_process';
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from '../wiki/php.ts';
import { startWiki, type TestWiki } from '../wiki/start-wiki.ts';

const run = promisify(execFile);
const extension = join(root, 'mw-hooks');
const sources = globSync('**/*.php', { cwd: extension });

let wiki: TestWiki;
beforeAll(async () => {
  wiki = await startWiki({ push: false, parleyServer: 'http://127.0.0.1:1' });
});
afterAll(async () => wiki.stop());

/** Runs a checking program; rejects with what it printed when it found something. */
async function check(command: string, args: readonly string[]): Promise<string> {
  try {
    return (await run(command, args, { cwd: extension, maxBuffer: 10_000_000 })).stdout;
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    throw new Error(`${command} found problems:\n${stdout}${stderr}`, { cause: error });
  }
}

describe('the PHP of the extension', () => {
  test('can be parsed, every file of it', async () => {
    expect(sources.length).toBeGreaterThan(40);
    for (const file of sources) await check('php', ['-l', file]);
  });

  test('keeps the rules of style', async () => {
    expect(await check('phpcs', ['--standard=phpcs.xml', '-q'])).not.toMatch(/ERROR|WARNING/u);
  });

  test('passes its unit tests', async () => {
    expect(await check('phpunit', ['-c', 'tests/phpunit/unit.xml'])).toMatch(/^OK \(\d+ tests/mu);
  });

  test('passes its tests inside a wiki', async () => {
    const printed = await wiki.maintain(join(extension, 'tests', 'phpunit', 'runInWiki.php'));
    expect(printed).toMatch(/^OK \(\d+ tests/mu);
  });

  test('begins each file with its licence', async () => {
    const { readFile } = await import('node:fs/promises');
    for (const file of sources) {
      const lines = (await readFile(join(extension, file), 'utf8')).split('\n');
      expect([file, lines[0], lines[1]]).toEqual([file, '<?php', '// SPDX-License-Identifier: GPL-2.0-or-later']);
    }
  });
});
