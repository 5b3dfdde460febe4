// SPDX-License-Identifier: GPL-2.0-or-later

export type PaceOptions = {
  /** How many pieces of work begin together. */
  readonly atOnce: number;
  /** Milliseconds from one such group to the next. */
  readonly every: number;
};

/**
 * Lets work that can wait begin a few pieces at a time, so that much of it that comes together leaves time for others in
 * between. What comes alone begins at once.
 */
export class Pace {
  readonly #options: PaceOptions;
  #waiting: (() => void)[] = [];
  #rest: NodeJS.Timeout | undefined;

  constructor(options: PaceOptions) {
    this.#options = options;
  }

  /** Resolves when a piece of work may begin; in the order in which they asked. */
  turn(): Promise<void> {
    return new Promise((resolve) => {
      this.#waiting.push(resolve);
      if (this.#rest === undefined) this.#goOn();
    });
  }

  #goOn(): void {
    for (const begin of this.#waiting.splice(0, this.#options.atOnce)) begin();
    this.#rest = setTimeout(() => {
      this.#rest = undefined;
      if (this.#waiting.length > 0) this.#goOn();
    }, this.#options.every);
    this.#rest.unref();
  }
}
