// SPDX-License-Identifier: GPL-2.0-or-later

/** A budget that refills over time: `atOnce` at most, `perSecond` again. */
export class Budget {
  private left: number;
  private filledAt: number;

  constructor(atOnce: number, now: number) {
    this.left = atOnce;
    this.filledAt = now;
  }

  /** Takes an amount; false when there is not enough left. `now` in milliseconds. */
  take(amount: number, perSecond: number, atOnce: number, now: number): boolean {
    this.left = Math.min(atOnce, this.left + ((now - this.filledAt) * perSecond) / 1000);
    this.filledAt = now;
    if (this.left < amount) return false;
    this.left -= amount;
    return true;
  }
}
