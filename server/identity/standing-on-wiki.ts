// SPDX-License-Identifier: GPL-2.0-or-later
import type { Role } from '@parley/protocol/identity/person.ts';
import type { Right } from '@parley/protocol/identity/rights.ts';

/** Groups of a wiki whose members are known to have edited before. */
const experienced = new Set(['autoconfirmed', 'confirmed', 'editor', 'extendedconfirmed', 'sysop', 'bureaucrat']);

export type WikiStanding = {
  readonly rights: readonly Right[];
  readonly groups: readonly string[];
  /** Blocked on the whole wiki, not only from some pages. */
  readonly blockedEverywhere: boolean;
};

/** What somebody's rights and groups on a wiki mean here: which of the rights hold, and what they are marked as. */
export function standingOf({ rights, groups, blockedEverywhere }: WikiStanding): {
  readonly rights: readonly Right[];
  readonly roles: readonly Role[];
} {
  const held = blockedEverywhere ? [] : rights;
  const roles: Role[] = [];
  if (held.includes('parley-edit') && groups.some((group) => experienced.has(group))) roles.push('editor');
  if (held.includes('parley-help')) roles.push('helper');
  if (held.includes('parley-moderate')) roles.push('moderator');
  return { rights: held, roles };
}
