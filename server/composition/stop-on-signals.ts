// SPDX-License-Identifier: GPL-2.0-or-later
import type { Logger } from '../observability/logger.ts';

/** A server that can be stopped once. */
export type Stoppable = { stop(): Promise<void> };

/** A terminal and npm both pass one Ctrl+C on: signals closer together than this, in milliseconds, are one. */
const sameKeystroke = 500;

/**
 * Ends the process cleanly on SIGTERM, SIGINT and the end of the process that started it: within `patience` milliseconds, or at once on a second signal.
 * Exit code 0 when everything was kept, 1 when it was not or took too long.
 */
export function stopOnSignals(server: Stoppable, patience: number, logger: Logger): void {
  let stoppingSince: number | undefined;
  const onSignal = (signal: string): void => {
    if (stoppingSince !== undefined) {
      if (performance.now() - stoppingSince < sameKeystroke) return;
      logger.warn({ signal }, 'asked again, the process ends at once');
      process.exit(1);
    }
    stoppingSince = performance.now();
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
  // The process that started this one with a channel to it is gone.
  process.on('disconnect', () => onSignal('disconnect'));
}
