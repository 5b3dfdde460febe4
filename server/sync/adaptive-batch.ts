// SPDX-License-Identifier: GPL-2.0-or-later
import type { SharedWindow, Waiting } from './shared-window.ts';

/** Deliveries a second (members x messages) below which everything goes out at once. */
const quietDeliveries = 1000;
/** Deliveries a second at which the window is at its longest. */
const busyDeliveries = 4000;
/** How fast the estimate of the rate follows, in milliseconds. */
const memory = 1000;
/** How much the last sending counts in the estimate of how long one takes. */
const newest = 0.3;
/** Part of the longest window that sending may take before the window gets shorter by it. */
const allowance = 1 / 6;

/**
 * When to send: at the end of this turn of the event loop while a document is quiet or small, in a window that grows
 * with members and rate while it is busy, so that a busy room sends fewer, fuller frames. Small documents of a busy
 * server go out together, where they share a window.
 */
export class AdaptiveBatch implements Waiting {
  private rate = 0;
  private notedAt = 0;
  private dueSince = 0;
  /** How long sending takes, in milliseconds. */
  private took = 0;
  private pending: 'turn' | 'shared' | NodeJS.Timeout | undefined;
  private readonly longest: number;
  private readonly send: (waited: number) => void;
  private readonly shared: SharedWindow | undefined;

  /** `longest` window in milliseconds; `send` is called once for each window, with how long the first of it waited. */
  constructor(longest: number, send: (waited: number) => void, shared?: SharedWindow) {
    this.longest = longest;
    this.send = send;
    this.shared = shared;
  }

  /** Something is due for this many receivers; what is patient may wait for other documents of a busy server. */
  due(receivers: number, now: number, patient = false): void {
    this.rate = this.rate * Math.exp((this.notedAt - now) / memory) + 1000 / memory;
    this.notedAt = now;
    this.shared?.note(receivers, now);
    if (this.pending === undefined) this.dueSince = now;
    else if (this.pending !== 'shared' || patient) return;
    else this.stop();
    const window = this.windowFor(receivers);
    const together = patient ? (this.shared?.length(now) ?? 0) : 0;
    if (this.shared !== undefined && together > window) {
      this.pending = 'shared';
      this.shared.join(this, together);
    } else if (window === 0) {
      this.pending = 'turn';
      // Runs once the promises of this turn have settled, and needs no further round of the event loop.
      process.nextTick(endTurn, this);
    } else this.pending = setTimeout(() => this.flush(), window);
  }

  /** Something waits to be sent. */
  get isDue(): boolean {
    return this.pending !== undefined;
  }

  /** Sends at the end of a turn, unless that was done, or a window was begun, in between. */
  turnEnded(): void {
    if (this.pending === 'turn') this.flush();
  }

  /** Sends at the end of the shared window, unless that was done in between. */
  windowEnded(): void {
    if (this.pending === 'shared') this.flush();
  }

  /** Sends what is due now. */
  flush(): void {
    if (this.pending === undefined) return;
    this.stop();
    const now = Date.now();
    this.send(Math.max(0, now - this.dueSince));
    this.took += newest * (Math.max(0, Date.now() - now) - this.took);
  }

  /** Forgets what is due. */
  stop(): void {
    if (typeof this.pending === 'object') clearTimeout(this.pending);
    else if (this.pending === 'shared') this.shared?.leave(this);
    this.pending = undefined;
  }

  /** How long what is due for this many receivers waits for more of the same document, in milliseconds. */
  windowFor(receivers: number): number {
    const deliveries = this.rate * receivers;
    if (deliveries <= quietDeliveries) return 0;
    const share = Math.min(1, (deliveries - quietDeliveries) / (busyDeliveries - quietDeliveries));
    return Math.round(share * this.longestNow());
  }

  /**
   * Thousands of receivers take a while to be written to, and to read: the last of them has what waited longest in time
   * all the same. Never so short that there is nothing but sending.
   */
  private longestNow(): number {
    const over = Math.max(0, 2 * this.took - allowance * this.longest);
    return Math.max(this.longest - over, Math.min(this.longest, this.took));
  }
}

function endTurn(batch: AdaptiveBatch): void {
  batch.turnEnded();
}
