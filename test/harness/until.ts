// SPDX-License-Identifier: GPL-2.0-or-later
import { patience } from './patience.ts';

/** Registers a listener for "something changed"; returns how to stop. */
export type Subscribe = (changed: () => void) => () => void;

export type UntilOptions = {
  /** What is waited for, for the message when it does not come. */
  readonly what: string;
  /** Milliseconds after which waiting is given up: a failure, never a pace. */
  readonly timeout?: number;
  /** More to say when it did not come. */
  readonly detail?: () => string;
};

/** Resolves with the first value other than `undefined` and `false` that `probe` gives, now or after a change. */
export function until<T>(
  subscribe: Subscribe,
  probe: () => T | undefined | false,
  { what, timeout = patience, detail = () => '' }: UntilOptions,
): Promise<T> {
  return new Promise((resolve, reject) => {
    let stop = () => {};
    let done = false;
    const finish = () => {
      done = true;
      clearTimeout(timer);
      stop();
    };
    const check = () => {
      if (done) return;
      try {
        const value = probe();
        if (value === undefined || value === false) return;
        finish();
        resolve(value);
      } catch (error) {
        finish();
        reject(error instanceof Error ? error : new Error(String(error)));
      }
    };
    const timer = setTimeout(() => {
      finish();
      reject(new Error(`Did not come: ${what}. ${detail()}`));
    }, timeout);
    stop = subscribe(check);
    if (done) stop();
    check();
  });
}
