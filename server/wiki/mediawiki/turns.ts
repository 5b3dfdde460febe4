// SPDX-License-Identifier: GPL-2.0-or-later
import { ParleyError } from '@parley/protocol/errors/codes.ts';

/** Lets so much work run at once; the rest waits for its turn. */
export type Turns = { run<T>(work: () => Promise<T>): Promise<T> };

/** Rejects `wiki_unavailable` when too much waits already. */
export function createTurns(atOnce: number, mostWaiting: number): Turns {
  let running = 0;
  const waiting: (() => void)[] = [];
  return {
    run: async (work) => {
      if (running >= atOnce) {
        if (waiting.length >= mostWaiting) throw new ParleyError('wiki_unavailable');
        await new Promise<void>((resolve) => {
          waiting.push(resolve);
        });
      } else running += 1;
      try {
        return await work();
      } finally {
        const next = waiting.shift();
        if (next === undefined) running -= 1;
        else next();
      }
    },
  };
}
