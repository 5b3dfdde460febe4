// SPDX-License-Identifier: GPL-2.0-or-later
import { describe, expect, test } from 'vitest';
import { applyCompletion, completePages, completePeople, completionAt } from './completion.ts';

const person = (name: string) => ({ wiki: 'demo', userId: name, name });

describe('what is being completed', () => {
  test.each([
    ['hello @al', { kind: 'person', words: 'al', start: 6, end: 9 }],
    ['@', { kind: 'person', words: '', start: 0, end: 1 }],
    ['see [[Orb w', { kind: 'page', words: 'Orb w', start: 4, end: 11 }],
  ])('at the end of %s', (text, expected) => {
    expect(completionAt(text, text.length)).toEqual(expected);
  });

  test.each(['mail a@b', 'see [[Orb]] and', 'plain'])('is nothing at the end of %s', (text) => {
    expect(completionAt(text, text.length)).toBeUndefined();
  });
});

describe('people', () => {
  test('who are here come before those who spoke, each once', () => {
    const found = completePeople('a', [person('Bob A'), person('Al')], [person('Ada'), person('Al')], 'demo');
    expect(found.map((each) => each.label)).toEqual(['Bob A', 'Al', 'Ada']);
  });
});

describe('a chosen completion', () => {
  test('takes the place of what was typed and of the end that stood there', () => {
    const text = 'see [[Or]] now';
    const query = completionAt(text, 8);
    const [page] = completePages(['Orb-weaver']);
    if (query === undefined || page === undefined) throw new Error('nothing to complete');
    expect(applyCompletion(text, query, page)).toEqual({ text: 'see [[Orb-weaver]] now', caret: 19 });
  });

  test('quotes a name of several words', () => {
    const [ada] = completePeople('ada', [person('Ada Lovelace')], [], 'demo');
    expect(ada?.insert).toBe('@"Ada Lovelace" ');
  });
});
