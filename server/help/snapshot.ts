// SPDX-License-Identifier: GPL-2.0-or-later
import type { HelpStage } from '@parley/protocol/help/request.ts';
import { personKey, type Person } from '@parley/protocol/identity/person.ts';
import type { HelperRecord } from './helpers/helper-record.ts';
import { helpersIn, type RequestRecord } from './requests/request-record.ts';
import type { HelpSettings } from './settings.ts';

/** What was true of one wiki's live help when it was last read: everything shown follows from it. */
export type Snapshot = {
  /** Live ones, the oldest first. */
  readonly requests: readonly RequestRecord[];
  readonly helpers: readonly HelperRecord[];
};

export const emptySnapshot: Snapshot = { requests: [], helpers: [] };

/** A helper is here: a connection of theirs was seen within the lease, and they did not leave since. */
export function isHere(helper: HelperRecord, now: number, { lease }: Pick<HelpSettings, 'lease'>): boolean {
  return helper.here && helper.seenAt > now - lease;
}

/** The requests a helper is in. */
export function requestsOf(key: string, { requests }: Snapshot): readonly RequestRecord[] {
  return requests.filter(({ state }) => helpersIn(state).some((helper) => personKey(helper) === key));
}

/** Helpers who are here and take requests, but for the person who asks. */
export function helpersOnDuty(
  snapshot: Snapshot,
  now: number,
  settings: HelpSettings,
  asker?: Person,
): readonly HelperRecord[] {
  const own = asker === undefined ? undefined : personKey(asker);
  return snapshot.helpers.filter(
    (helper) => helper.away === undefined && helper.weight > 0 && helper.key !== own && isHere(helper, now, settings),
  );
}

/** How far a waiting request has gone, by its age. */
export function stageOf(
  request: Pick<RequestRecord, 'askedAt'>,
  now: number,
  { everyoneAfter, outsideAfter, offerAfter }: HelpSettings,
): HelpStage {
  const age = now - request.askedAt;
  if (age >= offerAfter) return 'offer';
  if (age >= outsideAfter) return 'outside';
  return age >= everyoneAfter ? 'everyone' : 'matching';
}

/** Places in the queue by request id, 1 for the head. */
export function placesIn({ requests }: Snapshot): ReadonlyMap<string, number> {
  const waiting = requests.filter(({ state }) => state.kind === 'waiting');
  return new Map(waiting.map(({ id }, index) => [id, index + 1]));
}
