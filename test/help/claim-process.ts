// SPDX-License-Identifier: GPL-2.0-or-later
import { createRequestStore } from '@parley/server/help/requests/request-store.ts';
import { claim } from '@parley/server/help/requests/transitions.ts';
import { openDatabase } from '@parley/server/storage/database.ts';

/** A server in a race: claims every request of the file, in the order given, and says which it got. */
const [file = '', name = '', ...ids] = process.argv.slice(2);
const db = await openDatabase(file);
const store = createRequestStore(db, 'demo');
process.send?.('ready');
await new Promise((resolve) => process.once('message', resolve));
const got: string[] = [];
const failures: string[] = [];
for (const id of ids) {
  try {
    await store.change(id, Date.now(), claim({ wiki: 'demo', userId: name.toLowerCase(), name }, Date.now()));
    got.push(id);
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error) || error.code !== 'help_taken') failures.push(String(error));
  }
}
await db.destroy();
process.send?.({ got, failures });
process.disconnect();
