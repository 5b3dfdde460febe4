// SPDX-License-Identifier: GPL-2.0-or-later
import type { Admission } from '../identity/admission.ts';
import { questionId } from './access-looks.ts';

/** When what people may do in what they have open ends by itself: nobody tells of that. */
export type AccessExpiries = {
  /** Notes until when an admission holds, if it ends. */
  watch(admission: Admission): void;
  stop(): void;
};

/** Wikis keep times in seconds, and timers are not exact: a moment later it is over for sure. */
const margin = 250;
/** A wiki whose clock is behind says for so long that something lasts that is over here; it is asked again that often. */
const forgiven = 60_000;
const askAgainAfter = 2000;
/** Longest time a timer can wait: pages are not open for so long. */
const farthest = 2 ** 31 - 1 - margin;
const mostWatched = 50_000;

/** Calls back when something has ended, with a test for the connections it is about. */
export function createAccessExpiries(
  ended: (isConcerned: (admission: Admission) => boolean) => void,
  now: () => number = Date.now,
): AccessExpiries {
  const watched = new Map<string, number>();
  let timer: NodeJS.Timeout | undefined;
  let next = Number.POSITIVE_INFINITY;

  const wake = (): void => {
    const time = now();
    const due = new Set<string>();
    next = Number.POSITIVE_INFINITY;
    for (const [id, at] of watched) {
      if (at <= time) due.add(id);
      else next = Math.min(next, at);
    }
    for (const id of due) watched.delete(id);
    if (watched.size > 0) schedule();
    if (due.size > 0) ended((admission) => due.has(questionId(admission)));
  };
  const schedule = (): void => {
    clearTimeout(timer);
    timer = setTimeout(wake, Math.max(0, next - now()));
    timer.unref();
  };

  return {
    watch: (admission) => {
      const { validUntil } = admission;
      const time = now();
      if (validUntil === undefined || validUntil < time - forgiven || validUntil > time + farthest) return;
      const id = questionId(admission);
      if (watched.size >= mostWatched && !watched.has(id)) return;
      const at = validUntil > time ? validUntil + margin : time + askAgainAfter;
      watched.set(id, at);
      if (at >= next) return;
      next = at;
      schedule();
    },
    stop: () => {
      clearTimeout(timer);
      watched.clear();
    },
  };
}
