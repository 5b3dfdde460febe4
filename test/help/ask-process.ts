// SPDX-License-Identifier: GPL-2.0-or-later
import { ParleyError } from '@parley/protocol/errors/codes.ts';
import { createFakeWiki } from '@parley/server/help/testing/fake-wiki.ts';
import { createHelpSetting } from '@parley/server/help/testing/help-setting.ts';
import { readDatabaseAddress } from '@parley/server/storage/database-address.ts';
import { openDatabase } from '@parley/server/storage/database.ts';

/** A server in a race: asks for whoever the test names, all at once, and says what became of each question. */
const [address = '', server = ''] = process.argv.slice(2);
const where = readDatabaseAddress(address);
if (where === undefined) throw new Error('The first argument is the address of a database.');
const db = await openDatabase(where);
const time = { now: Date.UTC(2026, 10, 22) };
const wiki = createFakeWiki('demo', () => time.now);
const setting = await createHelpSetting({ settings: { perHour: 1000, queue: 1000 }, shared: { db, wiki, time } });
process.on('message', (names: readonly string[] | 'end') => {
  if (names === 'end') void end();
  else void Promise.all(names.map(ask)).then((answers) => process.send?.(answers));
});
process.send?.('ready');

/** Those whose name begins so ask the same on all servers, as from two tabs; the others ask something else on each. */
async function ask(name: string): Promise<string> {
  const text = name.startsWith('Same') ? 'How?' : `How does ${server} do it?`;
  return setting.ask(name, text).catch((error: unknown) => (error instanceof ParleyError ? error.code : String(error)));
}

async function end(): Promise<void> {
  await setting.stop();
  await db.destroy();
  process.disconnect();
}
