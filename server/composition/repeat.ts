// SPDX-License-Identifier: GPL-2.0-or-later

/** Does something every so many milliseconds, never twice at once, and does not keep the process alive. */
export function repeat(every: number, work: () => Promise<void>, failed: (error: unknown) => void): { stop(): void } {
  let running = false;
  const timer = setInterval(() => {
    if (running) return;
    running = true;
    void work()
      .catch(failed)
      .finally(() => {
        running = false;
      });
  }, every);
  timer.unref();
  return { stop: () => clearInterval(timer) };
}
