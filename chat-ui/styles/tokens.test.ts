// SPDX-License-Identifier: GPL-2.0-or-later
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { tokensCss } from './generate-tokens.ts';

/** The formatter has its own mind about spaces and the case of numbers. */
function bare(css: string): string {
  return css.toLowerCase().replaceAll(/\s+/g, '').replaceAll('"', "'");
}

test('the tokens are those of the installed Codex package', () => {
  const written = readFileSync(new URL('tokens.css', import.meta.url), 'utf8');
  expect(bare(written)).toBe(bare(tokensCss()));
});
