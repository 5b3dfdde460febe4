// SPDX-License-Identifier: GPL-2.0-or-later
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { ParleyError } from '@parley/protocol/errors/codes.ts';

export type RateLimit = {
  /** Counts one use. Rejects `rate_limited` when there were too many. */
  take(key: string): Promise<void>;
};

/** At most so many uses of one key in a minute. */
export function limitPerMinute(points: number): RateLimit {
  const limiter = new RateLimiterMemory({ points, duration: 60 });
  return {
    take: async (key) => {
      try {
        await limiter.consume(key);
      } catch (error) {
        throw error instanceof RateLimiterRes ? new ParleyError('rate_limited') : error;
      }
    },
  };
}
