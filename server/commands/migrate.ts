// SPDX-License-Identifier: GPL-2.0-or-later
// `npm run migrate`: brings the tables of the database up to date, as every start does. For operators who want to see it
// done before the first new process starts. Reads the same settings as the server.
import { stdout } from 'node:process';
import { readSettings } from '../configuration/read-settings.ts';
import { makeDataFolder } from '../storage/data-folder.ts';
import { connect, migrate } from '../storage/database.ts';
import { plainAddress } from '../storage/database-address.ts';
import { databaseOfSettings } from '../storage/database-of-settings.ts';
import { runCommand } from './run-command.ts';

await runCommand(async () => {
  const settings = readSettings(process.env);
  const address = await databaseOfSettings(settings);
  if (address.kind === 'sqlite') await makeDataFolder(settings.data);
  const database = connect(address);
  try {
    const done = await migrate(database);
    for (const name of done) stdout.write(`${name}\n`);
    stdout.write(`${plainAddress(address)} is up to date.\n`);
  } finally {
    await database.destroy();
  }
});
