// SPDX-License-Identifier: GPL-2.0-or-later
import manifest from '../package.json' with { type: 'json' };

/** The versions of what nodes say to each other that a node reads. */
export type Languages = { readonly oldest: number; readonly newest: number };

/** What other nodes need to know of the program that a node runs. */
export type Release = { readonly version: string; readonly languages: Languages };

/**
 * The program that runs here. Languages: 1 tells everybody each second how far all links of a node are, 2 tells that only
 * to the node at the other end. A release reads the language of the release before, so that both may run side by side.
 */
export const thisRelease: Release = { version: manifest.version, languages: { oldest: 1, newest: 2 } };

/** The newest language that all of them read; `undefined` when there is none. */
export function commonLanguage(all: readonly Languages[]): number | undefined {
  const oldest = Math.max(...all.map((one) => one.oldest));
  const newest = Math.min(...all.map((one) => one.newest));
  return oldest <= newest ? newest : undefined;
}
