// SPDX-License-Identifier: GPL-2.0-or-later
import type { Logger } from 'pino';
import type { WikiChange } from './port.ts';

/** Tells listeners of changes, in order; a listener that throws never disturbs the others or the writer. */
export type ChangeFeed = {
  listen(listener: (change: WikiChange) => void): () => void;
  tell(change: WikiChange): void;
};

/** Makes the change feed of one wiki. */
export function createChangeFeed(log: Logger): ChangeFeed {
  const listeners = new Set<(change: WikiChange) => void>();
  return {
    listen(listener) {
      const entry = (change: WikiChange) => listener(change);
      listeners.add(entry);
      return () => listeners.delete(entry);
    },
    tell(change) {
      for (const listener of listeners) {
        try {
          listener(change);
        } catch (error) {
          log.error({ err: error, change: change.kind }, 'a listener to wiki changes failed');
        }
      }
    },
  };
}
