// SPDX-License-Identifier: GPL-2.0-or-later
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { ParleyError } from '@parley/protocol/errors/codes.ts';

export type RateLimit = {
  /** Counts one use. Rejects `rate_limited` when there were too many. */
  take(key: string): Promise<void>;
};

/** One use of a key of a limit. */
export type CountedUse = { readonly limit: string; readonly key: string };

/** The limits of one process, which other processes may count for as well. */
export type RateLimits = {
  /** At most so many uses of one key in a minute. `limit` names it, the same on all nodes. */
  perMinute(limit: string, points: number): RateLimit;
  /** Counts a use that another node let through. */
  heard(use: CountedUse): void;
};

/** The part of a limit that is used before others are told: most people never come near it. */
const quietPart = 0.1;

/** `counted` hears of uses that were let through, of those who use a good part of a limit, for other nodes to count them as well. */
export function createRateLimits(counted: (use: CountedUse) => void = () => undefined): RateLimits {
  const limiters = new Map<string, RateLimiterMemory>();
  return {
    perMinute(limit, points) {
      const limiter = new RateLimiterMemory({ points, duration: 60 });
      limiters.set(limit, limiter);
      return {
        take: async (key) => {
          try {
            const { consumedPoints } = await limiter.consume(key);
            if (consumedPoints > points * quietPart) counted({ limit, key });
          } catch (error) {
            throw error instanceof RateLimiterRes ? new ParleyError('rate_limited') : error;
          }
        },
      };
    },
    heard({ limit, key }) {
      void limiters.get(limit)?.penalty(key);
    },
  };
}
