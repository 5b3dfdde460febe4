// SPDX-License-Identifier: GPL-2.0-or-later
import { personColours } from '@parley/chat-ui/styles/person-colour.ts';
import { describe, expect, test } from 'vitest';
import { Awareness } from 'y-protocols/awareness';
import { Doc } from 'yjs';
import { caretClass, lighter } from './caret-colours.ts';
import { peopleHere, personOf } from './present-people.ts';

/** Relative luminance and contrast after WCAG 2.2. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const part = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

describe('the colours of carets', () => {
  test.each(personColours)('%s carries a white name and stands out on a light and a dark page', (colour) => {
    expect(contrast(colour, '#ffffff')).toBeGreaterThanOrEqual(4.5);
    expect(contrast(colour, '#ffffff')).toBeGreaterThanOrEqual(3);
    expect(contrast(lighter(colour), '#101418')).toBeGreaterThanOrEqual(4.5);
  });

  test('an index from outside the palette still is one of its colours', () => {
    expect([caretClass(13), caretClass(-1), caretClass(Number.NaN)]).toEqual([
      'parley-caret-1',
      'parley-caret-0',
      'parley-caret-0',
    ]);
  });
});

describe('who is here', () => {
  const alice = { wiki: 'demo', userId: '1', name: 'Alice', colour: 0 };
  const bob = { wiki: 'demo', userId: '2', name: 'Bob', colour: 1 };

  function awarenessWith(states: ReadonlyMap<number, unknown>): Awareness {
    const awareness = new Awareness(new Doc());
    awareness.setLocalState({ user: alice });
    for (const [client, state] of states) awareness.states.set(client, state as Record<string, unknown>);
    return awareness;
  }

  test('is one entry a person, oneself first, with all of their tabs', () => {
    const awareness = awarenessWith(
      new Map([
        [7, { user: bob }],
        [8, { user: { ...alice, userId: '3', name: 'Aaron' } }],
        [9, { user: bob }],
      ]),
    );
    const people = peopleHere(awareness);
    expect(people.map(({ person }) => person.name)).toEqual(['Alice', 'Aaron', 'Bob']);
    expect(people.map(({ self }) => self)).toEqual([true, false, false]);
    expect(people[2]?.clients).toEqual([7, 9]);
    awareness.destroy();
  });

  test.each([
    undefined,
    null,
    {},
    { user: 'x' },
    { user: { name: 'x' } },
    { user: { wiki: 1, userId: '1', name: 'x' } },
  ])('leaves out a state without a person: %j', (state) => {
    expect(personOf(state)).toBeUndefined();
  });
});
