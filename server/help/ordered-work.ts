// SPDX-License-Identifier: GPL-2.0-or-later

/** Runs work one after the other for each key, in the order it was given; work that fails stops none. */
export type OrderedWork = { run<T>(key: string, work: () => Promise<T>): Promise<T> };

export function createOrderedWork(): OrderedWork {
  const last = new Map<string, Promise<unknown>>();
  return {
    run(key, work) {
      const result = (last.get(key) ?? Promise.resolve()).then(work);
      const settled = result
        .catch(() => undefined)
        .finally(() => {
          if (last.get(key) === settled) last.delete(key);
        });
      last.set(key, settled);
      return result;
    },
  };
}
