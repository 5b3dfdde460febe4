// SPDX-License-Identifier: GPL-2.0-or-later
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { html } from '../../../pages/html.ts';
import { acceptedLanguage } from '../../../pages/language.ts';
import { createMessageSource, readMessageFiles } from '../../../pages/messages.ts';

const folder = new URL('i18n/', import.meta.url);
const english = readMessageFiles(folder).get('en') ?? {};
const documentation: Record<string, unknown> = JSON.parse(
  readFileSync(new URL('i18n/qqq.json', import.meta.url), 'utf8'),
);

function sources(folder: URL): string {
  return readdirSync(folder, { withFileTypes: true })
    .map((entry) => {
      const path = new URL(entry.name, folder);
      if (entry.isDirectory()) return sources(new URL(`${entry.name}/`, folder));
      return entry.name.endsWith('.ts') && !entry.name.endsWith('.test.ts') ? readFileSync(path, 'utf8') : '';
    })
    .join('\n');
}

describe('the message files', () => {
  test('explain every message to translators', () => {
    expect(Object.keys(documentation).toSorted()).toEqual(['@metadata', ...Object.keys(english)].toSorted());
  });

  test('hold every message the code asks for, and no other', () => {
    const code = sources(new URL('./', import.meta.url));
    const asked = new Set([...code.matchAll(/['"`](site-[a-z-]+[a-z])['"`]/gu)].map((match) => match[1]));
    const families = /^site-(role|error|choose)-/u;
    expect([...asked].filter((key) => key !== undefined && !(key in english))).toEqual([]);
    expect(Object.keys(english).filter((key) => !asked.has(key) && !families.test(key))).toEqual([]);
  });

  test.each([...readMessageFiles(folder)])(
    'in %s hold the messages of English with their parameters',
    (_language, texts) => {
      expect(Object.keys(texts).toSorted()).toEqual(Object.keys(english).toSorted());
      const parameters = (text: string) => [...new Set(text.match(/\$\d/gu))].toSorted();
      for (const [key, text] of Object.entries(texts)) {
        // Languages without plural forms need no number to choose by.
        const needed = parameters((english[key] ?? '').replaceAll(/\{\{PLURAL:\$\d\|/gu, ''));
        expect({ key, parameters: parameters(text) }).toMatchObject({
          key,
          parameters: expect.arrayContaining(needed),
        });
      }
    },
  );
});

describe('messages', () => {
  test('in an unknown language are English, in its direction', () => {
    const messages = createMessageSource(folder).in('he');
    expect(messages.direction).toBe('rtl');
    expect(messages.msg('site-search-button')).toBe('Search');
  });

  test('choose the plural form of their language', () => {
    const { msg } = createMessageSource(folder).in('ar');
    expect([1, 2, 3, 11].map((count) => msg('site-members', count, String(count)))).toEqual([
      'صفحة واحدة',
      'صفحتان',
      '3 صفحات',
      '11 صفحة',
    ]);
  });

  test('take pieces of HTML and escape everything else', () => {
    const text = createMessageSource(folder)
      .in('en')
      .rich('site-last-changed', html`<b>now</b>`, '<script>');
    expect(text.text).toBe('Last changed <b>now</b> by <bdi>&lt;script&gt;</bdi>');
  });
});

describe('the language of the interface', () => {
  test.each([
    [undefined, 'en'],
    ['de-AT,en;q=0.5', 'de'],
    ['en;q=0.5, ar;q=0.9', 'ar'],
    ['xx, *', 'en'],
    ['de;q=0, en', 'en'],
    ['not a header at all;;;q=z', 'en'],
  ])('by %j is %s', (header, language) => {
    expect(acceptedLanguage(header, ['en', 'de', 'ar'])).toBe(language);
  });
});
