// SPDX-License-Identifier: GPL-2.0-or-later
import { ExpiringMap } from '../memory/expiring-map.ts';

/** Answers remembered at most, so that made-up keys do not fill the memory. */
const mostRemembered = 2_000;

/**
 * Gives an answer again for some milliseconds to everybody who asks the same, so that many readers of one page cost as
 * much as one. A failure is not remembered.
 */
export function rememberBriefly<Question, Answer>(
  milliseconds: number,
  answer: (question: Question) => Promise<Answer>,
  keyOf: (question: Question) => string,
  now: () => number = Date.now,
): (question: Question) => Promise<Answer> {
  const remembered = new ExpiringMap<Promise<Answer>>({ lifetime: milliseconds, most: mostRemembered, now });
  return (question) => {
    const key = keyOf(question);
    const known = remembered.get(key);
    if (known !== undefined) return known;
    const made = answer(question);
    remembered.set(key, made);
    made.catch(() => {
      if (remembered.get(key) === made) remembered.delete(key);
    });
    return made;
  };
}
