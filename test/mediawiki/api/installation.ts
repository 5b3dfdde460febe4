// SPDX-License-Identifier: GPL-2.0-or-later
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Parley, startParley } from '../../harness/parley-process.ts';
import { startWiki, type TestWiki, type WikiOptions } from '../wiki/start-wiki.ts';

/** A Parley server with real wikis beside it. */
export type Installation = {
  readonly parley: Parley;
  readonly wikis: readonly TestWiki[];
  readonly wiki: TestWiki;
  /** Writes the file of wikis anew; read at the next start of the server. */
  list(entries: readonly object[]): Promise<void>;
  stop(): Promise<void>;
};

/** Starts the wikis and the server that works for them, and lets each know of the other. */
export async function startInstallation(
  options: readonly WikiOptions[] = [{ name: 'wikia' }],
  settings: Readonly<Record<string, string>> = {},
): Promise<Installation> {
  const folder = await mkdtemp(join(tmpdir(), 'parley-wikis-'));
  const wikis: TestWiki[] = [];
  for (const option of options) wikis.push(await startWiki({ ...option, push: false }));
  const file = join(folder, 'wikis.json');
  const list = (entries: readonly object[]) => writeFile(file, JSON.stringify({ wikis: entries }));
  await list(wikis.map(({ entry }) => entry));
  const parley = await startParley({ settings: { PARLEY_WIKIS: file, ...settings } });
  for (const wiki of wikis) {
    await wiki.configure({ parleyServer: parley.url });
    wiki.startPushing();
  }
  const [wiki] = wikis;
  if (wiki === undefined) throw new Error('an installation needs a wiki');
  return {
    parley,
    wikis,
    wiki,
    list,
    stop: async () => {
      await parley.stop();
      await Promise.all(wikis.map((one) => one.stop()));
      await rm(folder, { recursive: true, force: true });
    },
  };
}
