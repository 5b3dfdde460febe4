// SPDX-License-Identifier: GPL-2.0-or-later
import type { AwayReason, HelperAvailability, HelperSettings, HelperWeight } from '@parley/protocol/help/desk.ts';
import type { Person } from '@parley/protocol/identity/person.ts';

/** A helper as the database has them. */
export type HelperRecord = HelperSettings & {
  readonly key: string;
  readonly person: Person;
  readonly away: AwayReason | undefined;
  readonly awayUntil: number | undefined;
  readonly seenAt: number;
  /** They did not leave since. */
  readonly here: boolean;
};

/** How somebody begins who never set themselves up. */
export const standardSettings: HelperSettings = { weight: 2 satisfies HelperWeight, atOnce: 2, topics: [] };

export function availabilityOf({ away, awayUntil }: HelperRecord): HelperAvailability {
  if (away === undefined) return { kind: 'on' };
  return { kind: 'away', reason: away, ...(awayUntil === undefined ? {} : { until: awayUntil }) };
}
