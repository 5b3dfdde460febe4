// SPDX-License-Identifier: GPL-2.0-or-later
import type { ChatCommand } from '@parley/protocol/chat/commands.ts';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { LaterError } from './replies.ts';

/** How often one person may do something, in all conversations of one kind together. */
export type Rate = { readonly points: number; readonly seconds: number };

export type ChatRates = {
  /** Messages, edits and deletions. */
  readonly words: Rate;
  readonly reactions: Rate;
  /** Typing and away: cheap, but they reach everyone. */
  readonly presence: Rate;
  /** Reports, invitations and what moderators do. */
  readonly others: Rate;
};

/** Lets a fast writer and a queue typed while offline through, and stops a flood within seconds. */
export const defaultRates: ChatRates = {
  words: { points: 30, seconds: 10 },
  reactions: { points: 40, seconds: 10 },
  presence: { points: 60, seconds: 10 },
  others: { points: 20, seconds: 10 },
};

export type RateLimits = {
  /** Counts one command of a person. Rejects `rate_limited` with the seconds to wait. */
  take(personKey: string, command: ChatCommand['type']): Promise<void>;
};

export function createRateLimits(rates: ChatRates = defaultRates): RateLimits {
  const words = limiter(rates.words);
  const reactions = limiter(rates.reactions);
  const presence = limiter(rates.presence);
  const others = limiter(rates.others);
  return {
    async take(personKey, command) {
      switch (command) {
        case 'post':
        case 'edit':
        case 'delete':
          return consume(words, personKey);
        case 'react':
          return consume(reactions, personKey);
        case 'typing':
        case 'away':
          return consume(presence, personKey);
        case 'report':
        case 'invite':
        case 'remove':
        case 'mute':
        case 'kick':
        case 'ban':
        case 'slow':
        case 'close':
          return consume(others, personKey);
      }
    },
  };
}

function limiter(rate: Rate): RateLimiterMemory {
  return new RateLimiterMemory({ points: rate.points, duration: rate.seconds });
}

async function consume(limit: RateLimiterMemory, key: string): Promise<void> {
  try {
    await limit.consume(key);
  } catch (error) {
    if (!(error instanceof RateLimiterRes)) throw error;
    throw new LaterError('rate_limited', Math.max(1, Math.ceil(error.msBeforeNext / 1000)));
  }
}
