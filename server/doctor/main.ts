// SPDX-License-Identifier: GPL-2.0-or-later
// `npm run doctor`: looks at an installation from end to end and says what to mend. Reads the same settings as the server.
import { stdout } from 'node:process';
import { ConfigurationError, readSettings } from '../configuration/read-settings.ts';
import type { Settings } from '../configuration/settings-table.ts';
import { portCheck, proxyCheck } from './checks/address.ts';
import { dataFolderCheck, secretCheck } from './checks/data-folder.ts';
import { openFilesCheck, programCheck } from './checks/program.ts';
import { databaseCheck } from './checks/database.ts';
import { redisCheck } from './checks/redis.ts';
import { secretFilesCheck } from './checks/secret-files.ts';
import { wikiChecks } from './checks/wikis.ts';
import { fail, well } from './check.ts';
import { asText, examine, exitCodeOf } from './examine.ts';

const ownChecks = [
  programCheck,
  openFilesCheck,
  dataFolderCheck,
  secretCheck,
  secretFilesCheck,
  databaseCheck,
  redisCheck,
  portCheck,
  proxyCheck,
];

const say = (line: string): void => void stdout.write(`${line}\n`);

async function run(settings: Settings): Promise<number> {
  say(asText({ part: 'settings', outcome: well('all readable') }));
  const checks = [...ownChecks, ...(await wikiChecks(settings))];
  const findings = await examine(checks, settings, (finding) => say(asText(finding)));
  const exitCode = exitCodeOf(findings);
  say(exitCode === 0 ? '\nNothing must be mended.' : '\nMend the lines with FAIL.');
  return exitCode;
}

try {
  process.exitCode = await run(readSettings(process.env));
} catch (error) {
  if (!(error instanceof ConfigurationError)) throw error;
  for (const problem of error.message.split('\n')) {
    say(asText({ part: 'settings', outcome: fail(problem, 'docs/operating.md lists every setting.') }));
  }
  process.exitCode = 1;
}
