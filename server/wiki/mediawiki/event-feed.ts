// SPDX-License-Identifier: GPL-2.0-or-later
import { ParleyError } from '@parley/protocol/errors/codes.ts';
import type { Logger } from '../../observability/logger.ts';
import { type AnyEvent, EventList } from './events.ts';
import type { EventNumbers } from './event-numbers.ts';
import * as v from 'valibot';
import type { WikiRequests } from './wiki-requests.ts';

/** What is told of events: how many came which way, how late, and how often some were missing. */
export type EventObserver = {
  received(way: 'pushed' | 'asked', kind: string, lateSeconds: number): void;
  gap(): void;
};

export type EventFeedDeps = {
  readonly wiki: string;
  readonly requests: WikiRequests;
  readonly numbers: EventNumbers;
  /** Carries out one event; called in the order of their numbers. */
  readonly carryOut: (event: AnyEvent) => Promise<void>;
  readonly logger: Logger;
  readonly observe?: EventObserver;
  /** How often the wiki is asked for what it could not tell, in milliseconds. */
  readonly askEvery?: number;
  readonly now?: () => number;
};

/** What happens on the wiki, each event once, whatever is lost or repeated on the way. */
export type EventFeed = {
  /** Takes what the wiki sends; resolves with the number up to which everything was carried out. */
  receive(events: readonly AnyEvent[]): Promise<number>;
  /** Asks the wiki for what is new. Rejects when it does not answer. */
  ask(): Promise<void>;
  /** Begins to ask now and then. */
  start(): void;
  stop(): void;
};

const usuallyAskEvery = 30_000;
const askedTogether = 500;
/** How long a number that was left out may still come, in milliseconds: longer than any save takes. */
const awaited = 10 * 60_000;
/** Numbers left out that are waited for at most. */
const mostAwaited = 1000;

/** Makes the feed of one wiki. Nothing is asked before `start`. */
export function createEventFeed(deps: EventFeedDeps): EventFeed {
  return new NumberedFeed(deps);
}

class NumberedFeed implements EventFeed {
  readonly #deps: EventFeedDeps;
  readonly #now: () => number;
  /** Highest number carried out; `undefined` before the wiki was ever asked. */
  #last: number | undefined;
  /** Numbers below it that did not come: a change may be committed after one that began later. */
  readonly #missing = new Map<number, number>();
  #turn: Promise<unknown> = Promise.resolve();
  #timer: NodeJS.Timeout | undefined;
  #stopped = false;

  constructor(deps: EventFeedDeps) {
    this.#deps = deps;
    this.#now = deps.now ?? Date.now;
  }

  receive(events: readonly AnyEvent[]): Promise<number> {
    return this.#alone(async () => {
      await this.#begin();
      const first = Math.min(...events.map(({ number }) => number));
      const last = this.#last ?? 0;
      if (events.length > 0 && first > last + 1) {
        this.#deps.observe?.gap();
        await this.#askAll().catch((error: unknown) => this.#notAsked(error));
      }
      await this.#carryOut(events, 'pushed');
      return this.#settled();
    });
  }

  ask(): Promise<void> {
    return this.#alone(async () => {
      await this.#begin();
      await this.#askAll();
    });
  }

  start(): void {
    this.#askLater(0);
  }

  stop(): void {
    this.#stopped = true;
    clearTimeout(this.#timer);
  }

  #askLater(wait: number): void {
    if (this.#stopped) return;
    this.#timer = setTimeout(() => {
      void this.ask()
        .catch((error: unknown) => this.#notAsked(error))
        .finally(() => this.#askLater(this.#deps.askEvery ?? usuallyAskEvery));
    }, wait);
    this.#timer.unref();
  }

  #notAsked(error: unknown): void {
    // That the wiki is away is told once, by its client.
    if (error instanceof ParleyError && error.code === 'wiki_unavailable') return;
    this.#deps.logger.error({ err: error, wiki: this.#deps.wiki }, 'what happened on the wiki could not be asked for');
  }

  #alone<T>(work: () => Promise<T>): Promise<T> {
    const result = this.#turn.then(work);
    this.#turn = result.catch(() => undefined);
    return result;
  }

  /** Finds out where to begin: after what was carried out before a restart, or, the first time, with what comes now. */
  async #begin(): Promise<void> {
    if (this.#last !== undefined) return;
    this.#last = await this.#deps.numbers.read();
    if (this.#last !== undefined) return;
    const schema = v.object({ last: v.pipe(v.number(), v.safeInteger(), v.minValue(0)) });
    const answer = await this.#deps.requests.get('events', { after: 0, limit: 1 }, schema);
    this.#last = answer?.last ?? 0;
    await this.#deps.numbers.write(this.#last);
  }

  async #askAll(): Promise<void> {
    for (let after = this.#settled(); ;) {
      const answer = await this.#deps.requests.get('events', { after, limit: askedTogether }, EventList);
      const events = answer?.events ?? [];
      await this.#carryOut(events, 'asked');
      const end = Math.max(0, ...events.map(({ number }) => number));
      if (events.length < askedTogether || end <= after) return;
      after = end;
    }
  }

  async #carryOut(events: readonly AnyEvent[], way: 'pushed' | 'asked'): Promise<void> {
    let done = false;
    for (const event of events.toSorted((one, other) => one.number - other.number)) {
      if (!this.#isNew(event.number)) continue;
      const late = Math.max(0, this.#now() - event.at) / 1000;
      this.#deps.observe?.received(way, event.kind, late);
      await this.#carryOutOne(event);
      this.#note(event.number);
      done = true;
    }
    this.#giveUpOld();
    if (done) await this.#deps.numbers.write(this.#settled());
  }

  /** One that cannot be carried out must not hold up those after it. */
  async #carryOutOne(event: AnyEvent): Promise<void> {
    try {
      await this.#deps.carryOut(event);
    } catch (error) {
      const { number, kind } = event;
      this.#deps.logger.error({ err: error, wiki: this.#deps.wiki, number, kind }, 'an event failed');
    }
  }

  #isNew(number: number): boolean {
    return number > (this.#last ?? 0) || this.#missing.has(number);
  }

  #note(number: number): void {
    const last = this.#last ?? 0;
    this.#missing.delete(number);
    for (let left = Math.max(last + 1, number - mostAwaited); left < number; left += 1) {
      this.#missing.set(left, this.#now());
    }
    this.#last = Math.max(last, number);
  }

  #giveUpOld(): void {
    for (const [number, since] of this.#missing) {
      if (this.#missing.size <= mostAwaited && this.#now() - since < awaited) return;
      this.#missing.delete(number);
    }
  }

  /** Everything up to here has come, or will not come any more. */
  #settled(): number {
    return Math.min(this.#last ?? 0, ...Array.from(this.#missing.keys(), (number) => number - 1));
  }
}
