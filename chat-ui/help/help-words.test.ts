// SPDX-License-Identifier: GPL-2.0-or-later
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { HelpStanding } from '@parley/protocol/help/api.ts';
import { useLanguage } from '../i18n/messages.ts';
import '../i18n/catalogue.ts';
import './i18n/catalogue.ts';
import { ageWords, lengthWords, outcomeWords, standingWords } from './help-words.ts';
import { hanna } from './testing/requests.ts';

beforeAll(() => useLanguage('en'));
afterEach(() => useLanguage('en'));

function standing(helpersPresent: number, typicalWait?: number): HelpStanding {
  const known = typicalWait === undefined ? {} : { typicalWait };
  return { helpersPresent, matching: 0, waiting: 0, helpPage: 'Project:Help desk', ...known };
}

describe('the truth before the click', () => {
  test('says when nobody is here, whatever the usual wait was', () => {
    expect(standingWords(standing(0, 30))).toMatch(/^Nobody is here now\. Your question is kept/u);
  });

  test.each([
    [1, undefined, '1 helper is here.'],
    [3, 42, '3 helpers are here. Usually they answer within a minute.'],
    [2, 61, '2 helpers are here. Usually they answer within 2 minutes.'],
    [2, 7200, '2 helpers are here. Usually an answer takes up to 2 hours.'],
  ])('of %s helpers who take %s seconds', (helpers, wait, words) => {
    expect(standingWords(standing(helpers, wait))).toBe(words);
  });

  test('is told in the reader’s language', async () => {
    await useLanguage('de');
    expect(standingWords(standing(3))).toBe('3 Helfende sind da.');
  });
});

test('ages are told in minutes, hours and days, and never in the future', () => {
  const at = (seconds: number) => ageWords(0, seconds * 1000);
  expect([at(-5), at(59), at(60), at(3600), at(47 * 3600), at(49 * 3600)]).toEqual([
    'just now',
    'just now',
    '1 minute ago',
    '1 hour ago',
    '47 hours ago',
    '2 days ago',
  ]);
});

test('lengths of time have one unit each', () => {
  expect([undefined, 12, 300, 9000].map(lengthWords)).toEqual(['–', '12 s', '5 min', '3 h']);
});

test('a claim that was lost says who has it', () => {
  const lost = outcomeWords({ type: 'error', id: 'c', code: 'help_taken', message: '', helper: hanna }, 'demo');
  expect(lost?.replaceAll(/[\u2068\u2069]/gu, '')).toBe('Hanna has this request already.');
  expect(outcomeWords({ type: 'ack', id: 'c' }, 'demo')).toBeUndefined();
});
