// SPDX-License-Identifier: GPL-2.0-or-later
import { displayName, personKey, type Person } from '@parley/protocol/identity/person.ts';
import { mentionOf } from '../text/mentions.ts';

/** What is being completed where a person writes. */
export type CompletionQuery = {
  readonly kind: 'person' | 'page';
  /** What stands after the `@` or `[[`. */
  readonly words: string;
  /** Where the `@` or `[[` stands. */
  readonly start: number;
  readonly end: number;
};

export type Completion =
  | { readonly kind: 'person'; readonly person: Person; readonly label: string; readonly insert: string }
  | { readonly kind: 'page'; readonly label: string; readonly insert: string };

/** How many completions are offered at once. */
export const mostCompletions = 7;

/** What the caret stands in: a mention or a page link that is not finished; `undefined` for plain text. */
export function completionAt(text: string, caret: number): CompletionQuery | undefined {
  const before = text.slice(0, caret);
  const page = /\[\[([^[\]|\n]{0,100})$/u.exec(before);
  if (page !== null) return { kind: 'page', words: page[1] ?? '', start: page.index, end: caret };
  const person = /(?<![\p{L}\p{N}_.@-])@"?([\p{L}\p{N}_][^\s@"]{0,50}(?: [^\s@"]{1,50})?)?$/u.exec(before);
  if (person !== null) return { kind: 'person', words: person[1] ?? '', start: person.index, end: caret };
  return undefined;
}

/** People whose name, or a word of it, begins so: those who are here first, then those who spoke. */
export function completePeople(
  words: string,
  here: readonly Person[],
  spoke: readonly Person[],
  homeWiki: string,
): readonly Completion[] {
  const wanted = words.toLocaleLowerCase();
  const seen = new Set<string>();
  const found: Completion[] = [];
  for (const person of [...here, ...spoke]) {
    const key = personKey(person);
    if (seen.has(key) || !begins(person.name.toLocaleLowerCase(), wanted)) continue;
    seen.add(key);
    const label = displayName(person, homeWiki);
    found.push({ kind: 'person', person, label, insert: `${mentionOf(person.name)} ` });
    if (found.length === mostCompletions) break;
  }
  return found;
}

/** Titles as completions of a page link. */
export function completePages(titles: readonly string[]): readonly Completion[] {
  return titles.slice(0, mostCompletions).map((title) => ({ kind: 'page', label: title, insert: `[[${title}]] ` }));
}

/** The text with the completion in the place of what was typed, and where the caret goes. */
export function applyCompletion(
  text: string,
  query: CompletionQuery,
  completion: Completion,
): { readonly text: string; readonly caret: number } {
  // A link that was closed before its words were chosen keeps one end.
  const rest = text.slice(query.end).replace(query.kind === 'page' ? /^\]{0,2} ?/u : /^"? ?/u, '');
  const begun = text.slice(0, query.start) + completion.insert;
  return { text: begun + rest, caret: begun.length };
}

function begins(name: string, wanted: string): boolean {
  return name.startsWith(wanted) || name.split(/\s+/u).some((word) => word.startsWith(wanted));
}
