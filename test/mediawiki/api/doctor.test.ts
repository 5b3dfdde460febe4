// SPDX-License-Identifier: GPL-2.0-or-later
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { wikiChecks } from '../../../server/doctor/checks/wikis.ts';
import type { Outcome } from '../../../server/doctor/check.ts';
import { readSettings } from '../../../server/configuration/read-settings.ts';
import { startWiki, type TestWiki } from '../wiki/start-wiki.ts';

let wiki: TestWiki;
let folder: string;
beforeAll(async () => {
  wiki = await startWiki({ name: 'doctorwiki', id: 'doc', parleyServer: 'http://127.0.0.1:9' });
  folder = await mkdtemp(join(tmpdir(), 'parley-doctor-'));
});
afterAll(async () => {
  await wiki.stop();
  await rm(folder, { recursive: true, force: true });
});

async function look(changes: Record<string, unknown> = {}): Promise<Outcome | undefined> {
  const file = join(folder, 'wikis.json');
  await writeFile(file, JSON.stringify({ wikis: [{ ...wiki.entry, ...changes }] }));
  const settings = readSettings({ PARLEY_WIKIS: file });
  const [check] = await wikiChecks(settings);
  return check?.look(settings);
}

test('the doctor is content with a wiki that knows this server', async () => {
  expect(await look()).toMatchObject({ state: 'well' });
});

test('the doctor tells a wrong secret, and a wrong id, from a wiki without the extension and from no wiki', async () => {
  const other = join(folder, 'other-secret');
  await writeFile(other, 'another secret that is long enough for both');
  expect(await look({ secretFiles: [other] })).toMatchObject({ state: 'fail', found: 'it refuses this server' });
  expect(await look({ id: 'other' })).toMatchObject({ state: 'fail', found: 'it refuses this server' });
  const bare = `${wiki.url}/api.php`;
  expect(await look({ url: bare })).toMatchObject({ state: 'fail', mend: expect.stringContaining('extension') });
  expect(await look({ url: 'http://127.0.0.1:9/rest.php' })).toMatchObject({
    state: 'fail',
    mend: expect.stringContaining('address'),
  });
});
