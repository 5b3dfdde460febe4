// SPDX-License-Identifier: GPL-2.0-or-later
import { personKey } from '@parley/protocol/identity/person.ts';
import type { HelperStore } from './helpers/helper-store.ts';
import type { Clock, HelpEvent, HelpMetrics } from './ports.ts';
import { helpersIn, type RequestRecord } from './requests/request-record.ts';
import type { ChangedRequest, RequestStore } from './requests/request-store.ts';
import type { Transition } from './requests/transitions.ts';
import type { HelpSettings } from './settings.ts';
import { emptySnapshot, type Snapshot } from './snapshot.ts';

export type HelpStateDependencies = {
  readonly wiki: string;
  readonly requests: RequestStore;
  readonly helpers: HelperStore;
  readonly clock: Clock;
  readonly settings: HelpSettings;
  readonly metrics: HelpMetrics;
};

/**
 * What is true of one wiki's live help, as last read from the database: other servers may change it too. Everything
 * people see follows from it.
 */
export type HelpState = {
  readonly snapshot: Snapshot;
  /** Changes a request and reads everything anew; see `RequestStore.change`. */
  change(id: string, transition: Transition): Promise<ChangedRequest>;
  /** Reads everything anew; what was changed before this call is in it. */
  refresh(): Promise<void>;
  /** Called after each reading. */
  onRefresh(listener: (snapshot: Snapshot, before: Snapshot) => Promise<void>): void;
};

export function createHelpState(deps: HelpStateDependencies): HelpState {
  const { requests, helpers, clock, settings } = deps;
  const listeners: ((snapshot: Snapshot, before: Snapshot) => Promise<void>)[] = [];
  let snapshot = emptySnapshot;
  let running: Promise<void> | undefined;
  let next: Promise<void> | undefined;

  const read = async (): Promise<void> => {
    const live = await requests.live();
    const keys = new Set(live.flatMap(({ state }) => helpersIn(state).map((helper) => personKey(helper))));
    const now = clock.now();
    const before = snapshot;
    snapshot = { requests: live, helpers: await helpers.known(now - settings.lease, now, [...keys]) };
    for (const listener of listeners) await listener(snapshot, before);
  };
  const start = (): Promise<void> => {
    running = read().finally(() => {
      running = undefined;
    });
    return running;
  };
  // A reading under way may have missed what changed since: one more is due, for all who ask meanwhile.
  const refresh = (): Promise<void> => {
    if (running === undefined) return start();
    next ??= running
      .catch(() => undefined)
      .then(() => {
        next = undefined;
        return start();
      });
    return next;
  };

  return {
    get snapshot() {
      return snapshot;
    },
    async change(id, transition) {
      const changed = await requests.change(id, clock.now(), transition);
      if (changed.after !== changed.before) {
        count(changed, deps);
        await refresh();
      }
      return changed;
    },
    refresh,
    onRefresh: (listener) => void listeners.push(listener),
  };
}

function count({ before, after }: ChangedRequest, { wiki, metrics, clock }: HelpStateDependencies): void {
  const event = eventOf(before, after);
  if (event === undefined) return;
  metrics.happened(wiki, event);
  const first = before.state.kind === 'waiting' && before.state.again === undefined;
  if (event === 'claimed' && first) metrics.claimed(wiki, (clock.now() - after.askedAt) / 1000);
}

function eventOf({ state: before }: RequestRecord, { state: after }: RequestRecord): HelpEvent | undefined {
  if (before.kind === after.kind) {
    const left = after.kind === 'parked' && before.kind === 'parked' && after.note !== before.note;
    return left && after.note !== undefined ? 'left_on_wiki' : undefined;
  }
  switch (after.kind) {
    case 'waiting':
      return 'returned';
    case 'claimed':
      return before.kind === 'joined' ? undefined : 'claimed';
    case 'closed':
      return after.by === 'wiki' ? 'answered' : 'closed';
    case 'joined':
    case 'parked':
    case 'withdrawn':
    case 'abandoned':
      return after.kind;
    default:
      return after satisfies never;
  }
}
