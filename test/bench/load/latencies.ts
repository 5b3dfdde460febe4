// SPDX-License-Identifier: GPL-2.0-or-later
import { build, type Histogram } from 'hdr-histogram-js';

/** Times between sending and arriving, in milliseconds with three digits behind the point. */
export class Latencies {
  readonly #histogram: Histogram = build({
    lowestDiscernibleValue: 1,
    highestTrackableValue: 600_000_000,
    numberOfSignificantValueDigits: 3,
  });

  record(milliseconds: number): void {
    this.#histogram.recordValue(Math.max(1, Math.round(milliseconds * 1000)));
  }

  get count(): number {
    return this.#histogram.totalCount;
  }

  percentile(percent: number): number {
    return this.#histogram.getValueAtPercentile(percent) / 1000;
  }
}
