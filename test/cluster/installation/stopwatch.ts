// SPDX-License-Identifier: GPL-2.0-or-later

/** Where the time of a test goes: seconds by phase, for somebody who wants it shorter. */
export class Stopwatch {
  readonly #phases = new Map<string, number>();

  /** Does the work and counts the time it took as this phase. */
  async time<T>(phase: string, work: () => Promise<T>): Promise<T> {
    const begun = performance.now();
    try {
      return await work();
    } finally {
      this.#phases.set(phase, (this.#phases.get(phase) ?? 0) + performance.now() - begun);
    }
  }

  /** What was counted since the last time this was asked, such as `faults 12.1 s, helping 3.0 s`. */
  read(): string {
    const spent = Array.from(this.#phases, ([phase, time]) => `${phase} ${(time / 1000).toFixed(1)} s`);
    this.#phases.clear();
    return spent.join(', ');
  }
}
