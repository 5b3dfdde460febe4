// SPDX-License-Identifier: GPL-2.0-or-later
// `npm run transfer -- <from> <to>`: moves everything kept from one database into another, empty one. Stop the server
// before. Addresses are written as in PARLEY_DATABASE.
import { stdout } from 'node:process';
import { rebuildIndex } from '../chat/record/rebuild-index.ts';
import { openDatabase } from '../storage/database.ts';
import {
  type DatabaseAddress,
  databaseAddressForms,
  plainAddress,
  readDatabaseAddress,
} from '../storage/database-address.ts';
import { transfer, TransferError } from '../storage/transfer/transfer.ts';
import { runCommand } from './run-command.ts';

function addressOf(text: string | undefined): DatabaseAddress {
  const address = text === undefined ? undefined : readDatabaseAddress(text);
  if (address === undefined) throw new TransferError(`Name two databases: ${databaseAddressForms}.`);
  return address;
}

await runCommand(async () => {
  const [from, to] = process.argv.slice(2);
  const addresses = { from: addressOf(from), to: addressOf(to) };
  const source = await openDatabase(addresses.from);
  try {
    const target = await openDatabase(addresses.to);
    try {
      const moved = await transfer(source, target, ({ table, rows }) => {
        stdout.write(`${table.padEnd(20)} ${String(rows).padStart(10)} rows, the same in both\n`);
      });
      stdout.write(`${'full-text index'.padEnd(20)} ${String(await rebuildIndex(target)).padStart(10)} messages\n`);
      const rows = moved.reduce((sum, table) => sum + table.rows, 0);
      stdout.write(`${String(rows)} rows are now in ${plainAddress(addresses.to)}. Set PARLEY_DATABASE to it.\n`);
    } finally {
      await target.destroy();
    }
  } finally {
    await source.destroy();
  }
});
