// SPDX-License-Identifier: GPL-2.0-or-later

/** Deliveries a second of all documents together below which none of them waits for others. */
const quietDeliveries = 800;
/** Deliveries a second at which the window is at its longest. */
const busyDeliveries = 1600;
/** Longest a message waits because the whole server is busy, in milliseconds. */
const longestWindow = 50;
/** How fast the estimate of the rate follows, in milliseconds. */
const memory = 1000;

/** Something that waits for the end of the window. */
export type Waiting = { windowEnded(): void };

/**
 * One window for many small documents: on a busy server what there is to do in all of them is done in one go, which
 * costs about half of doing it document by document. On a server that is not busy there is no window.
 */
export class SharedWindow {
  private rate = 0;
  private notedAt = 0;
  private timer: NodeJS.Timeout | undefined;
  private waiting = new Set<Waiting>();

  /** Something goes to this many receivers. */
  note(receivers: number, now: number): void {
    this.rate = this.rateAt(now) + (receivers * 1000) / memory;
    this.notedAt = now;
  }

  /** How long something may wait now, in milliseconds; 0: not at all. */
  length(now: number): number {
    const share = Math.min(1, (this.rateAt(now) - quietDeliveries) / (busyDeliveries - quietDeliveries));
    return share <= 0 ? 0 : Math.ceil(share * longestWindow);
  }

  /** Calls it at the end of the window under way, else of a new one of this length. */
  join(waiting: Waiting, length: number): void {
    this.waiting.add(waiting);
    this.timer ??= setTimeout(() => this.end(), length);
  }

  leave(waiting: Waiting): void {
    this.waiting.delete(waiting);
  }

  private rateAt(now: number): number {
    return this.rate * Math.exp((this.notedAt - now) / memory);
  }

  private end(): void {
    this.timer = undefined;
    const all = this.waiting;
    this.waiting = new Set();
    for (const waiting of all) waiting.windowEnded();
  }
}
