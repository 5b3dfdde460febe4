// SPDX-License-Identifier: GPL-2.0-or-later
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { tokensCss } from './generate-tokens.ts';

test('the tokens are those of the installed Codex package', () => {
  expect(readFileSync(new URL('tokens.css', import.meta.url), 'utf8')).toBe(tokensCss());
});
