// SPDX-License-Identifier: GPL-2.0-or-later
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { shortcutHelp } from './help/shortcut-list.ts';
import { readableKeys } from './shortcuts.ts';

const folders = ['../i18n', '../on-demand/i18n'];

/** All texts of the editor, those that are fetched with a part of it as well. */
const file = (name: string): Record<string, unknown> =>
  Object.assign(
    {},
    ...folders.map((folder) => JSON.parse(readFileSync(new URL(`${folder}/${name}.json`, import.meta.url), 'utf8'))),
  );

describe('shortcuts', () => {
  test.each([
    ['Mod-b', 'Ctrl+B', '⌘B'],
    ['Mod-Shift-6', 'Ctrl+Shift+6', '⌘⇧6'],
    ['Mod-\\', 'Ctrl+\\', '⌘\\'],
    ['Alt-Shift-ArrowUp', 'Alt+Shift+↑', '⌥⇧↑'],
    ['## ', '##', '##'],
    ['1. ', '1.', '1.'],
    ['---', '---', '---'],
    ['Tab', 'Tab', 'Tab'],
  ])('%s is read as %s, on a Mac as %s', (keys, elsewhere, mac) => {
    expect([readableKeys(keys, false), readableKeys(keys, true)]).toEqual([elsewhere, mac]);
  });

  test('the list has a text for every line', () => {
    const en = file('en');
    for (const { message, entries } of shortcutHelp) {
      for (const key of [message, ...entries.map((entry) => entry.message)]) expect(en).toHaveProperty([key]);
    }
  });

  test('every text has a description', () => {
    expect(Object.keys(file('qqq')).sort()).toEqual(Object.keys(file('en')).sort());
  });
});
