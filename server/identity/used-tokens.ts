// SPDX-License-Identifier: GPL-2.0-or-later
import { ParleyError } from '@parley/protocol/errors/codes.ts';

/** Which tokens were used already. */
export type UsedTokens = {
  /** Marks a token as used; false when it was used before. Times in milliseconds since 1970. */
  use(id: string, expiresAt: number, now: number): boolean | Promise<boolean>;
};

/** Tokens remembered at once; at 60 seconds each this is over 16,000 admissions a second. */
const most = 1_000_000;

/** How often it is looked for what has expired, in milliseconds, while anything is remembered. */
const forgetEvery = 30_000;

/**
 * Remembers tokens until they have expired. Two generations instead of a timer for each: a token lies in the one
 * that was young when it was used, and a whole generation is forgotten when all in it have expired.
 */
export function rememberUsedTokens(): UsedTokens & { use(id: string, expiresAt: number, now: number): boolean } {
  let young = new Set<string>();
  let old = new Set<string>();
  let oldestAllowed = 0;
  let latestExpiry = 0;
  /** Of what expires until then nobody remembers whether it was used. */
  let forgottenUntil = 0;
  let timer: NodeJS.Timeout | undefined;
  const grow = (now: number): void => {
    if (now <= oldestAllowed) return;
    forgottenUntil = now > latestExpiry ? latestExpiry : oldestAllowed;
    old = now > latestExpiry ? new Set() : young;
    young = new Set();
    oldestAllowed = Math.max(latestExpiry, now);
  };
  // While nobody comes nothing is remembered either.
  const forgetLater = (): void => {
    timer ??= setTimeout(() => {
      timer = undefined;
      grow(Date.now());
      if (young.size + old.size > 0) forgetLater();
    }, forgetEvery).unref();
  };
  return {
    use: (id, expiresAt, now) => {
      grow(now);
      forgetLater();
      // It may expire between being read and being used, and a clock that is set back makes it hold again.
      if (expiresAt <= forgottenUntil) return false;
      if (young.has(id) || old.has(id)) return false;
      // Forgetting a used token would let it in twice: rather refuse newcomers for a moment.
      if (young.size >= most) throw new ParleyError('overloaded');
      young.add(id);
      latestExpiry = Math.max(latestExpiry, expiresAt);
      return true;
    },
  };
}

/** The first of several processes to say that a token is used, by its id and the time it has left in milliseconds. */
export type FirstToUse = (id: string, left: number) => Promise<boolean>;

/** How far the clocks of two nodes may be apart, in milliseconds: further, and other things fail as well. */
const clocksApart = 20_000;

/** Lets a token be used once on all nodes together: on this one by memory, on the others by whoever says it first. */
export function shareUsedTokens(own: UsedTokens, first: FirstToUse): UsedTokens {
  return {
    use: async (id, expiresAt, now) =>
      (await own.use(id, expiresAt, now)) && first(id, Math.max(0, expiresAt - now) + clocksApart),
  };
}
