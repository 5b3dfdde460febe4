// SPDX-License-Identifier: GPL-2.0-or-later

/** Runs tasks one after the other, in the order they were given; one that fails stops none. */
export type OrderedTasks = {
  run<T>(task: () => Promise<T>): Promise<T>;
};

export function createOrderedTasks(): OrderedTasks {
  let last: Promise<unknown> = Promise.resolve();
  return {
    run(task) {
      const result = last.then(task);
      last = result.catch(() => undefined);
      return result;
    },
  };
}
