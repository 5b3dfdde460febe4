// SPDX-License-Identifier: GPL-2.0-or-later
import { relative } from 'node:path';

/** How many lines of a failure's message are told at the end; the whole stands with its suite further up. */
const linesTold = 8;

/**
 * What failed in a suite, from vitest's JSON report: for each test its file, its name and the beginning of its message.
 * A file that could not be loaded, or made ready for its tests, counts as one.
 */
export function failuresOf(report, root) {
  return report.testResults.flatMap((file) => {
    const path = relative(root, file.name);
    const failed = file.assertionResults.filter(({ status }) => status === 'failed');
    if (failed.length === 0)
      return file.status === 'failed'
        ? [told(path, '', file.message || 'Something outside of its tests: see what it printed further up.')]
        : [];
    return failed.map(({ fullName, failureMessages }) => told(path, fullName, failureMessages.join('\n')));
  });
}

function told(path, name, message) {
  const lines = message.trim().split('\n').slice(0, linesTold);
  return [`${path}  ${name}`.trim(), ...lines.map((line) => `    ${line.trim()}`)].join('\n');
}
