// SPDX-License-Identifier: GPL-2.0-or-later
import type { Role } from '@parley/protocol/identity/person.ts';
import { expect, test } from 'vitest';
import { markOf } from './author.ts';

test.each<[readonly Role[], Role | undefined]>([
  [['editor'], undefined],
  [['editor', 'helper'], 'helper'],
  [['helper', 'moderator'], 'moderator'],
  [['moderator', 'helper', 'mentor'], 'mentor'],
])('somebody who is %j is marked as %s', (roles, mark) => {
  expect(markOf({ roles })).toBe(mark);
});
