// SPDX-License-Identifier: GPL-2.0-or-later
// `npm run doctor`: looks at an installation from end to end and says what to mend. Reads the same settings as the server.
import { stdout } from 'node:process';
import { ConfigurationError, readSettings } from '../configuration/read-settings.ts';
import type { Settings } from '../configuration/settings-table.ts';
import { portCheck, proxyCheck } from './checks/address.ts';
import { dataFolderCheck, secretCheck } from './checks/data-folder.ts';
import { openFilesCheck, programCheck } from './checks/program.ts';
import { fail, well } from './check.ts';
import { asText, examine, exitCodeOf } from './examine.ts';

const checks = [programCheck, openFilesCheck, dataFolderCheck, secretCheck, portCheck, proxyCheck];

const say = (line: string): void => void stdout.write(`${line}\n`);

function settingsOf(environment: NodeJS.ProcessEnv): Settings | undefined {
  try {
    return readSettings(environment);
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    for (const problem of error.message.split('\n')) {
      say(asText({ part: 'settings', outcome: fail(problem, 'docs/operating.md lists every setting.') }));
    }
    return undefined;
  }
}

const settings = settingsOf(process.env);
if (settings === undefined) {
  process.exitCode = 1;
} else {
  say(asText({ part: 'settings', outcome: well('all readable') }));
  const findings = await examine(checks, settings, (finding) => say(asText(finding)));
  process.exitCode = exitCodeOf(findings);
  say(process.exitCode === 0 ? '\nNothing must be mended.' : '\nMend the lines with FAIL.');
}
