// SPDX-License-Identifier: GPL-2.0-or-later
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../wiki/php.ts';

const extension = join(root, 'mw-hooks');

type Messages = Readonly<Record<string, string>>;

function messagesOf(language: string): Messages {
  const { '@metadata': _about, ...messages } = JSON.parse(
    readFileSync(join(extension, 'i18n', `${language}.json`), 'utf8'),
  ) as Record<string, string>;
  return messages;
}

const english = messagesOf('en');
const translations = ['de', 'ar', 'ja'] as const;
const parameters = (text: string) => [...new Set(text.match(/\$\d/gu) ?? [])].sort();

/** Names of messages that stand in the code: as texts, or in comments where they are put together. */
function usedInCode(): ReadonlySet<string> {
  const files = [...globSync('src/**/*.php', { cwd: extension }), 'extension.json'];
  const code = files.map((file) => readFileSync(join(extension, file), 'utf8')).join('\n');
  return new Set(code.match(/\b(?:parley|prefs|log-name|log-description)-[\w-]+/gu) ?? []);
}

/** Messages that MediaWiki itself looks for, by the names of what the extension registers. */
const askedForByTheWiki =
  /^(?:(?:right|action|group|grouppage|tag|logentry)-parley.*|prefs-parley|parley|apihelp-.*|.*-category-desc)$/u;

describe('the messages of the extension', () => {
  test.each(translations)('are all there in %s, and no others', (language) => {
    expect(Object.keys(messagesOf(language)).sort()).toEqual(Object.keys(english).sort());
  });

  test.each(translations)('take the same parameters in %s', (language) => {
    const translated = messagesOf(language);
    for (const [name, text] of Object.entries(english)) {
      // Whose gender matters differs between languages.
      const withoutGender = (value: string) => value.replaceAll(/\{\{GENDER:\$\d\|/gu, '');
      expect([name, parameters(withoutGender(translated[name] ?? ''))]).toEqual([
        name,
        parameters(withoutGender(text)),
      ]);
    }
  });

  test('are described for translators, with each parameter', () => {
    const descriptions = messagesOf('qqq');
    for (const [name, text] of Object.entries(english)) {
      const description = descriptions[name] ?? '';
      expect([name, description.length > 0]).toEqual([name, true]);
      const performers = name.startsWith('logentry-') ? ['$1', '$2'] : [];
      const isAboutAGroup = name.startsWith('group-');
      for (const parameter of parameters(text)) {
        if (performers.includes(parameter) || isAboutAGroup) continue;
        expect([name, description]).toEqual([name, expect.stringContaining(parameter)]);
      }
    }
  });

  test('are those that the code uses', () => {
    const used = usedInCode();
    const unused = Object.keys(english).filter((name) => !used.has(name) && !askedForByTheWiki.test(name));
    expect(unused).toEqual([]);
  });

  test('speak calmly', () => {
    for (const language of ['en', ...translations]) {
      for (const [name, text] of Object.entries(messagesOf(language))) {
        expect([language, name, /[!！]/u.test(text)]).toEqual([language, name, false]);
      }
    }
  });

  test.each(['en', ...translations])('name magic words and special pages in %s', (language) => {
    for (const file of ['Parley.i18n.magic.php', 'Parley.alias.php']) {
      expect(readFileSync(join(extension, file), 'utf8')).toContain(`['${language}'] = [`);
    }
  });
});
