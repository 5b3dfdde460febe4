// SPDX-License-Identifier: GPL-2.0-or-later

/**
 * How long something takes when it is done so many times, one after the other, in milliseconds: the middle one, since a
 * moment in which the machine was busy says nothing about what is measured.
 */
export async function typicalTime(times: number, work: () => Promise<unknown>): Promise<number> {
  const taken: number[] = [];
  for (let count = 0; count < times; count += 1) {
    const begin = performance.now();
    await work();
    taken.push(performance.now() - begin);
  }
  return taken.toSorted((one, other) => one - other)[Math.floor(times / 2)] ?? 0;
}
