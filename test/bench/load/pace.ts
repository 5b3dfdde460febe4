// SPDX-License-Identifier: GPL-2.0-or-later

/** Does `count` tasks at `perSecond`; when it falls behind, it catches up rather than sending less. */
export function atPace(count: number, perSecond: number, task: (index: number) => void): Promise<void> {
  const begun = performance.now();
  let done = 0;
  return new Promise((resolve, reject) => {
    const timer = setInterval(() => {
      const due = Math.min(count, Math.floor(((performance.now() - begun) / 1000) * perSecond));
      try {
        while (done < due) task(done++);
      } catch (error) {
        clearInterval(timer);
        reject(error instanceof Error ? error : new Error(String(error)));
        return;
      }
      if (done < count) return;
      clearInterval(timer);
      resolve();
    }, 2);
  });
}

/** Asks every few milliseconds; gives up after `seconds` and answers whether it came true. */
export async function comesTrue(condition: () => boolean, seconds: number): Promise<boolean> {
  const deadline = performance.now() + seconds * 1000;
  while (!condition()) {
    if (performance.now() > deadline) return false;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  return true;
}

/** Runs a task for each number below `count`, `parallel` at a time. */
export async function forEachNumber(
  count: number,
  parallel: number,
  task: (index: number) => Promise<void>,
): Promise<void> {
  let next = 0;
  const worker = async () => {
    for (let index = next++; index < count; index = next++) await task(index);
  };
  await Promise.all(Array.from({ length: Math.min(parallel, count) }, worker));
}
