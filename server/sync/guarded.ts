// SPDX-License-Identifier: GPL-2.0-or-later
import type { Logger } from 'pino';
import type { SyncMetrics } from './metrics.ts';

/** Calls what features gave us so that a throw or a rejection is logged and counted, and ends nothing else. */
export type Guarded = {
  /** Calls it; answers `otherwise` when it throws. */
  call<T>(hook: string, work: () => T, otherwise: T): T;
  /** Calls it and waits; answers `undefined` when it throws or rejects. */
  wait<T>(hook: string, work: () => Promise<T>): Promise<T | undefined>;
};

export function createGuarded(log: Logger, metrics: SyncMetrics): Guarded {
  const failed = (hook: string, error: unknown) => {
    metrics.hookFailed(hook);
    log.error({ err: error, hook }, 'A feature failed; going on without it');
  };
  return {
    call(hook, work, otherwise) {
      try {
        const result = work();
        // A method that answers nothing may still be asynchronous.
        if (result instanceof Promise) result.catch((error: unknown) => failed(hook, error));
        return result;
      } catch (error) {
        failed(hook, error);
        return otherwise;
      }
    },
    async wait(hook, work) {
      try {
        return await work();
      } catch (error) {
        failed(hook, error);
        return undefined;
      }
    },
  };
}
