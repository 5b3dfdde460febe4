// SPDX-License-Identifier: GPL-2.0-or-later
import type { Settings } from '../configuration/settings-table.ts';
import { type Check, fail, type Finding, type Outcome, wordsOf } from './check.ts';

/** Longest that one check may take, in milliseconds: a doctor that hangs helps nobody. */
const longest = 15_000;

/** Runs the checks one after the other; tells each finding as soon as it is there. */
export async function examine(
  checks: readonly Check[],
  settings: Settings,
  tell: (finding: Finding) => void,
): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  for (const check of checks) {
    const finding = { part: check.part, outcome: await looked(check, settings) };
    findings.push(finding);
    tell(finding);
  }
  return findings;
}

async function looked(check: Check, settings: Settings): Promise<Outcome> {
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<Outcome>((resolve) => {
    const give = () =>
      resolve(fail('no answer within 15 seconds', 'See whether it is up and can be reached from here.'));
    timer = setTimeout(give, longest);
  });
  try {
    return await Promise.race([check.look(settings), tooLong]);
  } catch (error) {
    return fail(wordsOf(error), 'Mend what the words before say, then run the doctor again.');
  } finally {
    clearTimeout(timer);
  }
}

/** A finding as lines for a terminal. */
export function asText({ part, outcome }: Finding): string {
  const mark = { well: 'ok  ', warn: 'WARN', fail: 'FAIL', skip: '-   ' }[outcome.state];
  const line = `${mark}  ${part.padEnd(16)} ${outcome.found}`;
  return 'mend' in outcome ? `${line}\n${' '.repeat(23)}-> ${outcome.mend}` : line;
}

/** Exit code: 0 when nothing must be mended. */
export function exitCodeOf(findings: readonly Finding[]): number {
  return findings.some(({ outcome }) => outcome.state === 'fail') ? 1 : 0;
}
