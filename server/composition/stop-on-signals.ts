// SPDX-License-Identifier: GPL-2.0-or-later
import type { Logger } from '../observability/logger.ts';

/** A server that can be stopped once. */
export type Stoppable = { stop(): Promise<void> };

/**
 * Ends the process cleanly on SIGTERM and SIGINT: within `patience` milliseconds, or at once on a second signal.
 * Exit code 0 when everything was kept, 1 when it was not or took too long.
 */
export function stopOnSignals(server: Stoppable, patience: number, logger: Logger): void {
  let stopping = false;
  const onSignal = (signal: NodeJS.Signals): void => {
    if (stopping) {
      logger.warn({ signal }, 'asked again, the process ends at once');
      process.exit(1);
    }
    stopping = true;
    logger.info({ signal }, 'stopping');
    const late = setTimeout(() => {
      logger.error('stopping took too long, the process ends');
      process.exit(1);
    }, patience);
    late.unref();
    server.stop().then(
      () => {
        logger.info('stopped');
        process.exit(0);
      },
      (error: unknown) => {
        logger.error({ err: error }, 'stopping failed');
        process.exit(1);
      },
    );
  };
  process.on('SIGTERM', onSignal);
  process.on('SIGINT', onSignal);
}
