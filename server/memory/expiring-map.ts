// SPDX-License-Identifier: GPL-2.0-or-later
import { LRUCache } from 'lru-cache';
import { neverBack } from './never-back.ts';

export type ExpiringMapOptions = {
  /** How long something is remembered after it was last set, in milliseconds. */
  readonly lifetime: number;
  /** Entries at most; then the one that was not used for longest goes. */
  readonly most: number;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
};

/**
 * What is worth remembering for a while. Once nobody sets anything any more it holds nothing at all, within twice the
 * lifetime; a cache that is only bounded would stay full.
 */
export class ExpiringMap<Value extends {}> {
  readonly #entries: LRUCache<string, Value>;
  readonly #lifetime: number;
  #purge: NodeJS.Timeout | undefined;

  constructor({ lifetime, most, now = Date.now }: ExpiringMapOptions) {
    this.#lifetime = lifetime;
    // By size, not by `max`: that one sets the room for all entries aside at once.
    this.#entries = new LRUCache({
      maxSize: most,
      sizeCalculation: () => 1,
      ttl: lifetime,
      ttlResolution: 0,
      perf: { now: neverBack(now) },
    });
  }

  get size(): number {
    return this.#entries.size;
  }

  get(key: string): Value | undefined {
    return this.#entries.get(key);
  }

  /** Sets a value; with a lifetime of its own in milliseconds, if one is given. */
  set(key: string, value: Value, lifetime = this.#lifetime): void {
    this.#entries.set(key, value, { ttl: lifetime });
    this.#purgeLater();
  }

  /** What is remembered, in the order in which it was last used. */
  entries(): readonly (readonly [string, Value])[] {
    const all: (readonly [string, Value])[] = [];
    this.#entries.rforEach((value, key) => all.push([key, value]));
    return all;
  }

  delete(key: string): void {
    this.#entries.delete(key);
  }

  clear(): void {
    this.#entries.clear();
    clearTimeout(this.#purge);
    this.#purge = undefined;
  }

  /** One timer while anything is remembered, none otherwise; it keeps no process alive. */
  #purgeLater(): void {
    this.#purge ??= setTimeout(() => {
      this.#purge = undefined;
      this.#entries.purgeStale();
      if (this.#entries.size > 0) this.#purgeLater();
    }, this.#lifetime).unref();
  }
}
