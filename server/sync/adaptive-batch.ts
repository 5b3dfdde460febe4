// SPDX-License-Identifier: GPL-2.0-or-later

/** Deliveries a second (members x messages) below which everything goes out at once. */
const quietDeliveries = 1000;
/** Deliveries a second at which the window is at its longest. */
const busyDeliveries = 4000;
/** How fast the estimate of the rate follows, in milliseconds. */
const memory = 1000;

/**
 * When to send: at the end of this turn of the event loop while a document is quiet or small, in a window that grows
 * with members and rate while it is busy, so that a busy room sends fewer, fuller frames.
 */
export class AdaptiveBatch {
  private rate = 0;
  private notedAt = 0;
  private cancel: (() => void) | undefined;
  private readonly longest: number;
  private readonly send: () => void;

  /** `longest` window in milliseconds; `send` is called once for each window. */
  constructor(longest: number, send: () => void) {
    this.longest = longest;
    this.send = send;
  }

  /** Something is due for this many receivers. */
  due(receivers: number, now: number): void {
    this.rate = this.rate * Math.exp((this.notedAt - now) / memory) + 1000 / memory;
    this.notedAt = now;
    if (this.cancel !== undefined) return;
    const window = this.windowFor(receivers);
    if (window === 0) {
      const handle = setImmediate(() => this.flush());
      this.cancel = () => clearImmediate(handle);
    } else {
      const handle = setTimeout(() => this.flush(), window);
      this.cancel = () => clearTimeout(handle);
    }
  }

  /** Sends what is due now. */
  flush(): void {
    if (this.cancel === undefined) return;
    this.stop();
    this.send();
  }

  /** Forgets what is due. */
  stop(): void {
    this.cancel?.();
    this.cancel = undefined;
  }

  private windowFor(receivers: number): number {
    const deliveries = this.rate * receivers;
    if (deliveries <= quietDeliveries) return 0;
    const share = Math.min(1, (deliveries - quietDeliveries) / (busyDeliveries - quietDeliveries));
    return Math.round(share * this.longest);
  }
}
