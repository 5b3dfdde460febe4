// SPDX-License-Identifier: GPL-2.0-or-later
import type { Settings } from '../configuration/settings-table.ts';

/**
 * What a look at one part found: all is well; something an operator should know of (`warn`) or must mend (`fail`), with
 * what to do; or why there was nothing to look at (`skip`).
 */
export type Outcome =
  | { readonly state: 'well'; readonly found: string }
  | { readonly state: 'warn' | 'fail'; readonly found: string; readonly mend: string }
  | { readonly state: 'skip'; readonly found: string };

/** A look at one part of an installation. Changes nothing that stays. May reject: that counts as a failure. */
export type Check = {
  readonly part: string;
  look(settings: Settings): Promise<Outcome>;
};

/** One part with what was found. */
export type Finding = { readonly part: string; readonly outcome: Outcome };

export const well = (found: string): Outcome => ({ state: 'well', found });
export const skip = (found: string): Outcome => ({ state: 'skip', found });
export const warn = (found: string, mend: string): Outcome => ({ state: 'warn', found, mend });
export const fail = (found: string, mend: string): Outcome => ({ state: 'fail', found, mend });

/** The first line of an error: enough to look it up, and too short for a secret in an address. */
export function wordsOf(error: unknown): string {
  if (error instanceof AggregateError && error.message === '') return wordsOf(error.errors[0]);
  const words = error instanceof Error ? error.message : 'something unknown went wrong';
  return (words.split('\n')[0] ?? '').replaceAll(/\/\/[^@/\s]*@/g, '//…@');
}
