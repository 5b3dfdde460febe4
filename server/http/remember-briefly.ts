// SPDX-License-Identifier: GPL-2.0-or-later

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
  const remembered = new Map<string, { readonly at: number; readonly answer: Promise<Answer> }>();
  return (question) => {
    const key = keyOf(question);
    const known = remembered.get(key);
    if (known !== undefined && now() - known.at < milliseconds) return known.answer;
    const made = { at: now(), answer: answer(question) };
    // Set anew, so that the oldest stands first.
    remembered.delete(key);
    remembered.set(key, made);
    for (const [oldest] of remembered) {
      if (remembered.size <= mostRemembered) break;
      remembered.delete(oldest);
    }
    made.answer.catch(() => {
      if (remembered.get(key) === made) remembered.delete(key);
    });
    return made.answer;
  };
}
