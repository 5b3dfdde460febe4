// SPDX-License-Identifier: GPL-2.0-or-later
import { stderr } from 'node:process';

/** Runs what a command does; a failure is told in one line, without what an address may hold that is secret. */
export async function runCommand(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    const words = error instanceof AggregateError ? error.errors.map(String).join('; ') : String(error);
    stderr.write(`${words.replaceAll(/\/\/[^@/\s]*@/g, '//…@')}\n`);
    process.exitCode = 1;
  }
}
