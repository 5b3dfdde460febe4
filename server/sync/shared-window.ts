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
 * One window for many small documents: on a busy server what is due in all of them is written in one go, which costs
 * about half of writing it document by document. On a server that is not busy there is no window.
 */
export class SharedWindow {
  private rate = 0;
  private notedAt = 0;
  private timer: NodeJS.Timeout | undefined;
  private readonly waiting = new Set<Waiting>();

  /** Something is due for this many receivers. Answers how long it may wait, in milliseconds; 0: not at all. */
  note(receivers: number, now: number): number {
    this.rate = this.rate * Math.exp((this.notedAt - now) / memory) + (receivers * 1000) / memory;
    this.notedAt = now;
    const share = Math.min(1, (this.rate - quietDeliveries) / (busyDeliveries - quietDeliveries));
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

  private end(): void {
    this.timer = undefined;
    const all = [...this.waiting];
    this.waiting.clear();
    for (const waiting of all) waiting.windowEnded();
  }
}
