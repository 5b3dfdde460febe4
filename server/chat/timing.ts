// SPDX-License-Identifier: GPL-2.0-or-later

/** Time as a dependency, so that tests decide when it passes. */
export type Timing = {
  /** Milliseconds since 1970. */
  now(): number;
  /** Runs the task once after so many milliseconds; answers how to call it off. Keeps no process alive. */
  after(milliseconds: number, task: () => void): () => void;
};

/** The clock of the machine. */
export const systemTiming: Timing = {
  now: () => Date.now(),
  after(milliseconds, task) {
    const timer = setTimeout(task, milliseconds);
    timer.unref();
    return () => clearTimeout(timer);
  },
};
