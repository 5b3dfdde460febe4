// SPDX-License-Identifier: GPL-2.0-or-later

/** The placeholders (`$1`, `$2`...) that a message shows, sorted. What only chooses a form is not shown. */
export function shownPlaceholders(text: string): readonly string[] {
  return placeholdersIn(text.replaceAll(/\{\{(?:PLURAL|GENDER):\$\d+\|/gu, '{{'));
}

/** All placeholders of a message, sorted. */
export function placeholdersIn(text: string): readonly string[] {
  return [...new Set(text.match(/\$\d+/gu))].toSorted();
}

/** How many forms each `PLURAL` of a message offers. */
export function pluralForms(text: string): readonly number[] {
  return [...text.matchAll(/\{\{PLURAL:\$\d+\|([^{}]*)\}\}/gu)].map((match) => (match[1] ?? '').split('|').length);
}
