// SPDX-License-Identifier: GPL-2.0-or-later
import type { HelpStage } from '@parley/protocol/help/request.ts';
import { personKey, type Person } from '@parley/protocol/identity/person.ts';
import { includesPerson, type RequestRecord } from '../requests/request-record.ts';
import type { HelpSettings } from '../settings.ts';
import { helpersOnDuty, requestsOf, type Snapshot, stageOf } from '../snapshot.ts';
import type { HelperRecord } from './helper-record.ts';
import { drawFirst, matches } from './matching.ts';

/** A request is put before one helper. */
export type Offer = {
  readonly request: string;
  readonly helper: string;
  readonly stage: HelpStage;
  /** Another helper asks this one. */
  readonly by?: Person;
};

export type OfferContext = {
  readonly now: number;
  readonly settings: HelpSettings;
  /** Whether this helper said not now to this request. */
  readonly isDismissed: (request: string, helper: string) => boolean;
};

/** Who is to be asked for what, of all who are here: the same on every server. */
export function offersIn(snapshot: Snapshot, context: OfferContext): readonly Offer[] {
  return snapshot.requests.flatMap((request) => offersOf(request, snapshot, context));
}

function offersOf(request: RequestRecord, snapshot: Snapshot, context: OfferContext): readonly Offer[] {
  const { state } = request;
  switch (state.kind) {
    case 'waiting':
      return waitingOffers(request, state.reserved, snapshot, context);
    case 'claimed':
    case 'joined': {
      const { wanted } = state;
      if (wanted === undefined) return [];
      return freeHelpers(request, snapshot, context)
        .filter(({ person }) => !includesPerson(state.helpers, person))
        .filter(({ key }) => wanted.helper === undefined || personKey(wanted.helper) === key)
        .map(({ key }) => ({ request: request.id, helper: key, stage: 'everyone', by: wanted.by }));
    }
    case 'parked':
    case 'closed':
    case 'withdrawn':
    case 'abandoned':
      return [];
    default:
      return state satisfies never;
  }
}

function waitingOffers(
  request: RequestRecord,
  reserved: { readonly helper: Person; readonly until: number } | undefined,
  snapshot: Snapshot,
  context: OfferContext,
): readonly Offer[] {
  const stage = stageOf(request, context.now, context.settings);
  const free = freeHelpers(request, snapshot, context);
  const { passed } = request;
  if (reserved !== undefined && reserved.until > context.now && passed !== undefined) {
    return free
      .filter(({ key }) => key === personKey(reserved.helper))
      .map(({ key }) => ({ request: request.id, helper: key, stage, by: passed.by }));
  }
  const fitting = free.filter((helper) => matches(request, helper));
  // With nobody whose topics fit there is nothing to wait for.
  const asked = stage === 'matching' && fitting.length > 0 ? drawFirst(request, fitting) : free;
  return asked.map(({ key }) => ({ request: request.id, helper: key, stage }));
}

function freeHelpers(request: RequestRecord, snapshot: Snapshot, context: OfferContext): readonly HelperRecord[] {
  const { now, settings, isDismissed } = context;
  return helpersOnDuty(snapshot, now, settings, request.asker).filter(
    ({ key, person, atOnce }) =>
      requestsOf(key, snapshot).length < atOnce &&
      !isDismissed(request.id, key) &&
      !includesPerson(request.turnedAway ?? [], person),
  );
}
