// SPDX-License-Identifier: GPL-2.0-or-later
import { afterAll, describe, expect, test } from 'vitest';
import { msg, registerMessages, useLanguage } from '../../chat-ui/i18n/messages.ts';
import { type MessageSet, messageSets, sourcesBelow } from './message-files.ts';
import { type KeyUse, keyUse } from './message-keys.ts';
import { placeholdersIn, pluralForms, shownPlaceholders } from './placeholders.ts';

/** The languages every text is in, beside English, with the plural forms MediaWiki asks of them. */
const languages = { ar: 6, de: 2, ja: 1 } as const;
const sampleCounts = [0, 1, 2, 3, 11, 100, 1.5];

const cases = messageSets.map((set): [string, MessageSet] => [set.folder, set]);
const translations = messageSets.flatMap((set) =>
  [...set.others].map(([code, texts]): [string, string, MessageSet, typeof texts] => [code, set.folder, set, texts]),
);

function usesIn(set: MessageSet): readonly KeyUse[] {
  return set.askedBy.flatMap((folder) => sourcesBelow(folder).map(({ code }) => keyUse(code)));
}

describe.each(cases)('the messages in %s', (_folder, set) => {
  const keys = Object.keys(set.english);

  test('are in every language', () => {
    expect([...set.others.keys()]).toEqual(expect.arrayContaining(Object.keys(languages)));
  });

  test('are explained to translators, each and no other', () => {
    expect(Object.keys(set.documentation).toSorted()).toEqual(keys.toSorted());
    expect(keys.filter((key) => set.documentation[key]?.trim() === '')).toEqual([]);
  });

  test('have every placeholder explained', () => {
    const missing = keys.flatMap((key) =>
      placeholdersIn(set.english[key] ?? '')
        .filter((placeholder) => !(set.documentation[key] ?? '').includes(placeholder))
        .map((placeholder) => `${key} ${placeholder}`),
    );
    expect(missing).toEqual([]);
  });

  test('are all used', () => {
    const uses = usesIn(set);
    const used = (key: string) =>
      uses.some((use) => use.strings.has(key) || use.families.some((family) => family.test(key)));
    expect(keys.filter((key) => !used(key))).toEqual([]);
  });
});

describe.each(translations)('%s in %s', (code, _folder, set, texts) => {
  const keys = Object.keys(texts);

  test('has every text of English and no other, in the same order', () => {
    expect(keys).toEqual(Object.keys(set.english));
    expect(keys.filter((key) => texts[key]?.trim() === '')).toEqual([]);
  });

  test('shows what English shows', () => {
    const differing = keys.filter((key) => {
      const [here, there] = [shownPlaceholders(texts[key] ?? ''), shownPlaceholders(set.english[key] ?? '')];
      return here.join() !== there.join();
    });
    expect(differing).toEqual([]);
  });

  test('has the plural forms of the language', () => {
    const forms = Object.entries(languages).find(([each]) => each === code)?.[1];
    const wrong = keys.filter((key) => forms !== undefined && pluralForms(texts[key] ?? '').some((n) => n !== forms));
    expect(wrong).toEqual([]);
  });
});

describe('the code asks for', () => {
  const known = new Set(messageSets.flatMap((set) => Object.keys(set.english)));
  const uses = ['chat-ui', 'editor-client', 'server/wiki/embedded/site'].flatMap(sourcesBelow).map((source) => ({
    path: source.path,
    ...keyUse(source.code),
  }));

  test('no message that is in no file', () => {
    const asked = uses.flatMap(({ path, asked: keys }) => [...keys].map((key) => ({ path, key })));
    expect(asked.length).toBeGreaterThan(300);
    expect(asked.filter(({ key }) => !known.has(key))).toEqual([]);
  });

  test('no family of messages that has no member', () => {
    const empty = uses.flatMap(({ path, families }) =>
      families.filter((family) => ![...known].some((key) => family.test(key))).map((family) => [path, family]),
    );
    expect(empty).toEqual([]);
  });
});

describe('every message reads well', () => {
  for (const set of messageSets) {
    registerMessages({
      en: set.english,
      others: Object.fromEntries([...set.others].map(([code, texts]) => [code, async () => ({ default: texts })])),
    });
  }
  afterAll(() => useLanguage('en'));

  test.each(['en', ...Object.keys(languages)])('in %s, with any number', async (code) => {
    await useLanguage(code);
    const broken: string[] = [];
    for (const key of messageSets.flatMap((set) => Object.keys(set.english))) {
      for (const count of sampleCounts) {
        const text = msg(key, count, count, count);
        if (text === key || text.trim() === '' || /[{}]|\$\d|undefined|NaN/u.test(text)) broken.push(`${key}: ${text}`);
      }
    }
    expect(broken).toEqual([]);
  });

  test('and Arabic counts as Arabic does', async () => {
    await useLanguage('ar');
    expect([0, 1, 2, 3, 11, 100].map((count) => msg('parley-rooms-people', String(count), count))).toEqual([
      'لا أحد',
      'شخص واحد',
      'شخصان',
      '3 أشخاص',
      '11 شخصًا',
      '100 شخص',
    ]);
  });
});

describe('the comparison of placeholders', () => {
  test('tells those that are shown from those that choose a form', () => {
    expect(shownPlaceholders('{{PLURAL:$1|One page|$2 pages}} of $3')).toEqual(['$2', '$3']);
    expect(shownPlaceholders('{{PLURAL:$1|$1 page|$1 pages}}')).toEqual(['$1']);
    expect(pluralForms('{{PLURAL:$1|a|b|c}} and {{PLURAL:$2|a|b}}')).toEqual([3, 2]);
  });
});

describe('the search for keys', () => {
  test('finds them where they are asked for, in tables, and put together', () => {
    const use = keyUse(
      "msg(a ? 'site-a' : 'site-b'); texts.rich('site-c', x); const t = { one: 'site-d', class: 'site-style' }; msg(`site-e-${f}-g`);",
    );
    expect([...use.asked].toSorted()).toEqual(['site-a', 'site-b', 'site-c', 'site-d']);
    expect(use.families.map((family) => family.test('site-e-any_thing-g'))).toEqual([true]);
    expect(use.families.map((family) => family.test('site-f-any'))).toEqual([false]);
  });
});
