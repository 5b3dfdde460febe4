// SPDX-License-Identifier: GPL-2.0-or-later
import { personKey, type Person } from '@parley/protocol/identity/person.ts';
import type { Logger } from '../observability/logger.ts';
import type { OutsideCalls } from './escalation/outside-calls.ts';
import type { HelperStore } from './helpers/helper-store.ts';
import type { OfferBook } from './helpers/offer-book.ts';
import type { HelpNotes } from './notes/help-notes.ts';
import type { Clock } from './ports.ts';
import type { Presence } from './presence.ts';
import { helpersIn, type RequestRecord } from './requests/request-record.ts';
import type { RequestStore } from './requests/request-store.ts';
import { abandon, arrive, askerGone, park, release, type Transition } from './requests/transitions.ts';
import type { HelpSettings } from './settings.ts';
import { requestsOf, type Snapshot, stageOf } from './snapshot.ts';
import type { HelpState } from './state.ts';

export type SweepDependencies = {
  readonly state: HelpState;
  readonly requests: RequestStore;
  readonly helpers: HelperStore;
  readonly presence: Presence;
  readonly offers: OfferBook;
  readonly outside: OutsideCalls;
  readonly notes: HelpNotes;
  readonly clock: Clock;
  readonly settings: HelpSettings;
  readonly logger: Logger;
};

/** After this long, outside channels that cannot be reached are left alone; in milliseconds. */
const callsFor = 3_600_000;
/** How soon a question that the wiki did not take is brought to it again; in milliseconds. */
const againAfter = 600_000;
/** Who is here is written down this many times within a lease. */
const renewalsPerLease = 3;

/**
 * Does everything that is due by the clock. What is due follows from the database alone, so that a restart forgets
 * nothing, and several servers may do this at once.
 */
export function createSweep(deps: SweepDependencies): () => Promise<void> {
  const { state, clock, settings } = deps;
  // Nobody could come back to a server that did not run: what was held when it stopped is held for a lease from its start.
  const startedAt = clock.now();
  let renewedAt = 0;
  const notTaken = new Map<string, number>();

  return async () => {
    const now = clock.now();
    if (now - renewedAt >= settings.lease / renewalsPerLease) {
      renewedAt = now;
      await renew(deps, now);
    }
    await state.refresh();
    if (await changeAvailability(deps, now)) await state.refresh();
    for (const request of state.snapshot.requests) {
      const transition = due(request, state.snapshot, { now, startedAt, settings, presence: deps.presence });
      if (transition !== undefined) await state.change(request.id, transition);
    }
    for (const request of state.snapshot.requests) callOutside(request, deps, startedAt, notTaken);
    const present = new Set(state.snapshot.requests.map(({ id }) => id));
    for (const id of notTaken.keys()) if (!present.has(id)) notTaken.delete(id);
    deps.outside.forget((id) => present.has(id));
  };
}

async function renew({ helpers, requests, presence }: SweepDependencies, now: number): Promise<void> {
  await helpers.seen(presence.helpers(), now);
  await requests.askerSeen(presence.asked(), now);
}

type DueContext = Pick<SweepDependencies, 'settings' | 'presence'> & {
  readonly now: number;
  readonly startedAt: number;
};

/** What becomes of a request by the passing of time; `undefined` for nothing. */
function due(request: RequestRecord, snapshot: Snapshot, context: DueContext): Transition | undefined {
  const { now, settings } = context;
  const { state } = request;
  switch (state.kind) {
    case 'waiting': {
      const isOver = stageOf(request, now, settings) === 'offer' && !isAskerHere(request, context);
      return isOver && (state.leaving ?? 0) <= now ? park : undefined;
    }
    case 'claimed':
    case 'joined': {
      const gone = helpersIn(state).filter((helper) => !holdsLease(helper, snapshot, context));
      if (gone.length > 0) return release(gone);
      if (state.coming.some(({ until }) => until <= now)) return arrive(({ until }) => until <= now);
      return isAskerHere(request, context, settings.askerGoneAfter) ? undefined : askerGone;
    }
    case 'parked':
      return now - request.since > settings.parkedFor ? abandon : undefined;
    case 'closed':
    case 'withdrawn':
    case 'abandoned':
      return undefined;
    default:
      return state satisfies never;
  }
}

function holdsLease(
  helper: Person,
  { helpers }: Snapshot,
  { now, startedAt, settings, presence }: DueContext,
): boolean {
  const key = personKey(helper);
  if (presence.helpers().includes(key)) return true;
  const seenAt = helpers.find((one) => one.key === key)?.seenAt ?? 0;
  return Math.max(seenAt, startedAt) > now - settings.lease;
}

function isAskerHere(
  request: RequestRecord,
  { now, startedAt, settings, presence }: DueContext,
  patience: number = settings.lease,
): boolean {
  return presence.isAskerHere(request.id) || Math.max(request.askerSeenAt, startedAt) > now - patience;
}

/** Helpers of this server who are back, do nothing, or missed what was offered to them; answers whether there are any. */
async function changeAvailability(deps: SweepDependencies, now: number): Promise<boolean> {
  const { state, helpers, presence, offers, settings } = deps;
  const here = new Set(presence.helpers());
  const missed = offers.missed(now - settings.missedAfter, (key) => presence.lastActive(key));
  let changed = false;
  for (const helper of state.snapshot.helpers.filter(({ key }) => here.has(key))) {
    const { key, away, awayUntil } = helper;
    if (away === 'chosen' && awayUntil !== undefined && awayUntil <= now) {
      await helpers.setAvailability(key, { kind: 'on' });
    } else if (away === undefined && isIdle(key, state.snapshot, deps, now)) {
      await helpers.setAvailability(key, { kind: 'away', reason: 'idle' });
      await releaseAll(helper.person, state);
    } else if (away === undefined && missed.has(key)) {
      await helpers.setAvailability(key, { kind: 'away', reason: 'missed' });
    } else continue;
    changed = true;
  }
  return changed;
}

/** Nothing was heard of a helper for long; a mentor may be busy with the text itself. */
function isIdle(key: string, snapshot: Snapshot, { presence, settings }: SweepDependencies, now: number): boolean {
  if (presence.lastActive(key) > now - settings.idleAfter) return false;
  return requestsOf(key, snapshot).every(({ state }) => state.kind !== 'joined');
}

/** Gives back everything a helper has. */
export async function releaseAll(helper: Person, state: HelpState): Promise<void> {
  const key = personKey(helper);
  for (const request of state.snapshot.requests) {
    if (!helpersIn(request.state).some((one) => personKey(one) === key)) continue;
    await state.change(request.id, release([helper]));
  }
}

/** Asks outside channels, and leaves the question on the wiki where the asker said so; neither holds up the rest. */
function callOutside(
  request: RequestRecord,
  deps: SweepDependencies,
  startedAt: number,
  notTaken: Map<string, number>,
): void {
  const { outside, notes, clock, settings, presence, logger } = deps;
  const now = clock.now();
  const { state } = request;
  if (state.kind !== 'waiting' && state.kind !== 'parked') return;
  const stage = stageOf(request, now, settings);
  const isFresh = now - request.askedAt < callsFor;
  if (isFresh && (stage === 'outside' || stage === 'offer')) outside.call(request, now);
  const isLeft = state.kind === 'parked' && state.note !== undefined;
  if (!request.mayLeave || isLeft || stage !== 'offer' || (state.leaving ?? 0) > now) return;
  if (isAskerHere(request, { now, startedAt, settings, presence })) return;
  // People of other wikis have no account to leave it with; a wiki that says no is not asked every second.
  const isAbroad = request.asker.wiki !== request.wiki;
  if (isAbroad || (notTaken.get(request.id) ?? 0) > now) return;
  notTaken.set(request.id, now + againAfter);
  void notes.leaveQuestion(request.id).catch((error: unknown) => {
    logger.warn({ request: request.id, err: error }, 'a question could not be left on the help page');
  });
}
