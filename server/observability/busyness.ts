// SPDX-License-Identifier: GPL-2.0-or-later
import { monitorEventLoopDelay } from 'node:perf_hooks';

/** Event-loop delay, in milliseconds, above which a node takes nobody new in, and below which it does again. */
const tooBusy = 400;
const calmAgain = 150;
const lookEvery = 500;
/** Moments in a row that must be too busy: one long pause (a large page, the garbage) is no overload. */
const inARow = 3;

/** Whether this process has more to do than it can. */
export type Busyness = { isTooBusy(): boolean; stop(): void };

/**
 * Watches the delay of the event loop. New people are then sent away for a while, so that those who are here
 * keep their pace. `read` gives the mean delay since the last look, in milliseconds.
 */
export function watchBusyness(read: () => number = eventLoopDelay(), every: number = lookEvery): Busyness {
  let busyMoments = 0;
  let busy = false;
  const timer = setInterval(() => {
    const delay = read();
    busyMoments = delay > tooBusy ? busyMoments + 1 : 0;
    if (busyMoments >= inARow) busy = true;
    else if (delay < calmAgain) busy = false;
  }, every);
  timer.unref();
  return { isTooBusy: () => busy, stop: () => clearInterval(timer) };
}

function eventLoopDelay(): () => number {
  const histogram = monitorEventLoopDelay({ resolution: 50 });
  histogram.enable();
  return () => {
    // The monitor's own resolution is part of what it measures.
    const mean = histogram.count === 0 ? 0 : histogram.mean / 1e6 - 50;
    histogram.reset();
    return mean;
  };
}
