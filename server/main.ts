// SPDX-License-Identifier: GPL-2.0-or-later
import { writeSync } from 'node:fs';
import { startServer } from './composition/start-server.ts';
import { ConfigurationError, readSettings } from './configuration/read-settings.ts';
import type { Settings } from './configuration/settings-table.ts';
import { createLogger } from './observability/logger.ts';
import { explainStartFailure } from './composition/start-failure.ts';
import { stopOnSignals } from './composition/stop-on-signals.ts';

/** Exit codes, as in sysexits.h: what a service manager may tell apart. */
const exitCodes = { configuration: 78, start: 71, crash: 70 } as const;

function leave(code: number, words: string): never {
  writeSync(2, `${words}\n`);
  process.exit(code);
}

function settingsOrLeave(): Settings {
  try {
    return readSettings(process.env);
  } catch (error) {
    if (error instanceof ConfigurationError) leave(exitCodes.configuration, error.message);
    throw error;
  }
}

const settings = settingsOrLeave();
const logger = createLogger(settings.logLevel);

// A process that met the unforeseen is in no known state: what is acknowledged is in the journal, so it ends.
for (const event of ['uncaughtException', 'unhandledRejection'] as const) {
  process.on(event, (error: unknown) => {
    logger.fatal({ err: error }, 'something unforeseen happened, the process ends');
    process.exit(exitCodes.crash);
  });
}

try {
  const server = await startServer(settings, logger);
  stopOnSignals(server, (settings.stopNoticeSeconds + settings.stopSeconds) * 1000, logger);
  logger.info({ address: server.address }, 'Parley is running');
  // Whoever started this as its child wants to know where it is, and takes it along when it ends.
  process.send?.({ address: server.address });
} catch (error) {
  const reason = explainStartFailure(error, settings);
  if (reason === undefined) logger.fatal({ err: error }, 'the server could not start');
  const code = error instanceof ConfigurationError ? exitCodes.configuration : exitCodes.start;
  leave(code, reason ?? 'The server could not start; the log line above says why.');
}
