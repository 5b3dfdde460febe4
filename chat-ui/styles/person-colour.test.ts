// SPDX-License-Identifier: GPL-2.0-or-later
import { describe, expect, test } from 'vitest';
import { colourIndex, initials, personColours } from './person-colour.ts';

function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.039_28 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}

describe('the colour of a person', () => {
  test.each(personColours)('%s carries white text readably', (colour) => {
    expect(1.05 / (luminance(colour) + 0.05)).toBeGreaterThanOrEqual(4.5);
  });

  test('is the same for one person each time and spreads over people', () => {
    const people = Array.from({ length: 200 }, (_, at) => ({ wiki: 'demo', userId: String(at), name: `P${at}` }));
    const used = new Set(people.map(colourIndex));
    expect(people.map(colourIndex)).toEqual(people.map(colourIndex));
    expect(used.size).toBe(personColours.length);
  });
});

describe('the initials of a name', () => {
  test.each([
    ['Alice', 'A'],
    ['Ada Lovelace', 'AL'],
    ['jean-luc picard', 'JP'],
    ['مريم', 'م'],
    ['山田', '山'],
    ['Z̵̢̛a', 'Z'],
    ['…', '?'],
  ])('of %s are %s', (name, expected) => {
    expect(initials(name)).toBe(expected);
  });
});
