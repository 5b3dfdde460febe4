// SPDX-License-Identifier: GPL-2.0-or-later
// A server that pretends to be another release among the nodes: `node release-process.ts <version> <oldest> <newest>`.
import { writeSync } from 'node:fs';
import { explainStartFailure } from '@parley/server/composition/start-failure.ts';
import { startServer } from '@parley/server/composition/start-server.ts';
import { stopOnSignals } from '@parley/server/composition/stop-on-signals.ts';
import { readSettings } from '@parley/server/configuration/read-settings.ts';
import { createLogger } from '@parley/server/observability/logger.ts';

const [version = '', oldest, newest] = process.argv.slice(2);
const settings = readSettings(process.env);
const logger = createLogger(settings.logLevel);
try {
  const languages = { oldest: Number(oldest), newest: Number(newest) };
  const server = await startServer(settings, logger, { version, languages });
  stopOnSignals(server, settings.stopSeconds * 1000, logger);
} catch (error) {
  writeSync(2, `${explainStartFailure(error, settings) ?? String(error)}\n`);
  process.exit(71);
}
