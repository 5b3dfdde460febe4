// SPDX-License-Identifier: GPL-2.0-or-later
import type { Logger } from './logger.ts';

export type ReadinessState = 'ready' | 'stopping' | 'storage_failed';

/** Whether this process takes people in. */
export type Readiness = {
  check(): Promise<ReadinessState>;
  /** From now on it does not. */
  stop(): void;
};

/** How long one look at the storage holds, in milliseconds: asking often must not mean writing often. */
const holds = 1000;

/** Ready while a write to the storage succeeds and nobody has asked the process to stop. */
export function createReadiness(
  tryWriting: () => Promise<void>,
  logger: Logger,
  now: () => number = Date.now,
): Readiness {
  let stopping = false;
  let looked = { at: -Infinity, state: Promise.resolve<ReadinessState>('ready') };

  const look = async (): Promise<ReadinessState> => {
    try {
      await tryWriting();
      return 'ready';
    } catch (error) {
      logger.error({ err: error }, 'the storage does not take writes');
      return 'storage_failed';
    }
  };

  return {
    check: async () => {
      if (stopping) return 'stopping';
      if (now() - looked.at > holds) looked = { at: now(), state: look() };
      return looked.state;
    },
    stop: () => {
      stopping = true;
    },
  };
}
