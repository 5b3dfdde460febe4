// SPDX-License-Identifier: GPL-2.0-or-later
import { personColours } from '@parley/chat-ui/styles/person-colour.ts';
import { caretColours } from '@parley/protocol/edit/presence.ts';

/** The class that gives an element a person's colours: `--parley-person` under white words, `--parley-caret` for lines. */
export function caretClass(colour: number): string {
  const index = Number.isInteger(colour) && colour >= 0 ? colour % caretColours : 0;
  return `parley-caret-${index}`;
}

/** The rules behind `caretClass`. Lines are drawn lighter on a dark page, where the colour itself would be too dim. */
export function caretRules(): string {
  return personColours
    .map(
      (colour, index) =>
        `.parley-caret-${index}{--parley-person:${colour};--parley-caret:light-dark(${colour},${lighter(colour)})}`,
    )
    .join('\n');
}

/** The colour for lines on a dark page: half way to white. */
export function lighter(colour: string): string {
  const parts = [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16));
  return `#${parts
    .map((part) =>
      Math.round((part + 255) / 2)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}
