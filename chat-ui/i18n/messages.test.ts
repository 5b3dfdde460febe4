// SPDX-License-Identifier: GPL-2.0-or-later
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, test } from 'vitest';
import './catalogue.ts';
import { direction } from './direction.ts';
import helpEn from '../help/i18n/en.json' with { type: 'json' };
import onDemandEn from '../on-demand/i18n/en.json' with { type: 'json' };
import en from './en.json' with { type: 'json' };
import { formatDay } from './formats.ts';
import { msg, registerMessages, useLanguage } from './messages.ts';
import qqq from './qqq.json' with { type: 'json' };

const folder = fileURLToPath(new URL('..', import.meta.url));

function sources(): string {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !file.includes('node_modules'),
  );
  return files.map((file) => readFileSync(join(folder, file), 'utf8')).join('\n');
}

afterEach(() => useLanguage('en'));

describe('the message files', () => {
  test('describe each message, and no other', () => {
    expect(Object.keys(qqq)).toEqual(Object.keys(en));
  });

  test('hold every key that the code asks for', () => {
    const asked = [...sources().matchAll(/msg\(\s*'([^']+)'/g)].map((match) => match[1]);
    expect(asked.length).toBeGreaterThan(50);
    expect(asked.filter((key) => key === undefined || !(key in en || key in helpEn || key in onDemandEn))).toEqual([]);
  });

  test('hold no key that nothing asks for', () => {
    const code = sources();
    const keys = Object.keys(en).filter((key) => key !== '@metadata');
    expect(keys.filter((key) => !code.includes(`'${key}'`))).toEqual([]);
  });
});

describe('messages', () => {
  test('resolve plural forms', () => {
    expect(msg('parley-rooms-unread', '1', 1)).toBe('1 unread message');
    expect(msg('parley-rooms-unread', '1,234', 1234)).toBe('1,234 unread messages');
  });

  test('put parameters in as they are, markup of names included', () => {
    expect(msg('parley-typing-one', '{{PLURAL:1|x}}<b>')).toBe('{{PLURAL:1|x}}<b> is typing');
  });

  test('fall back to English where a language has no text', async () => {
    registerMessages({
      en: { 'test-a': 'A', 'test-b': 'B' },
      others: { de: async () => ({ default: { 'test-a': 'Ä' } }) },
    });
    await useLanguage('de-at');
    expect([msg('test-a'), msg('test-b')]).toEqual(['Ä', 'B']);
  });

  test('survive a language file that cannot be fetched', async () => {
    registerMessages({ en: { 'test-c': 'C' }, others: { fr: () => Promise.reject(new Error('gone')) } });
    await useLanguage('fr');
    expect(msg('test-c')).toBe('C');
  });
});

test('days are told as people tell them', () => {
  const noon = new Date(2026, 10, 22, 12).getTime();
  expect([formatDay(noon, noon), formatDay(noon - 86_400_000, noon)]).toEqual(['today', 'yesterday']);
  expect(formatDay(new Date(2026, 0, 5).getTime(), noon)).toBe('January 5, 2026');
});

test.each([
  ['ar', 'rtl'],
  ['en-gb', 'ltr'],
  ['ks-arab', 'rtl'],
  ['ja', 'ltr'],
])('%s is written %s', (code, expected) => {
  expect(direction(code)).toBe(expected);
});
