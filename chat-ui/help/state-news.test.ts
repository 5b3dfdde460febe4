// SPDX-License-Identifier: GPL-2.0-or-later
import { beforeAll, describe, expect, test } from 'vitest';
import type { HelpState } from '@parley/protocol/help/request.ts';
import type { Person } from '@parley/protocol/identity/person.ts';
import { useLanguage } from '../i18n/messages.ts';
import '../i18n/catalogue.ts';
import './i18n/catalogue.ts';
import { stateNews } from './state-news.ts';
import { ada, claimed, hanna, requestIn, waiting } from './testing/requests.ts';

beforeAll(() => useLanguage('en'));

function heard(before: HelpState | undefined, now: HelpState, side: 'asker' | 'helper' = 'asker'): string | undefined {
  const known = before === undefined ? undefined : requestIn(before);
  const person = side === 'asker' ? ada : hanna;
  return stateNews(known, requestIn(now), side, { wiki: 'demo', person })?.replaceAll(/[\u2068\u2069]/gu, '');
}

const hugo: Person = { wiki: 'demo', userId: '3', name: 'Hugo' };
const coming: HelpState = { ...claimed, coming: [{ helper: hanna, until: 5000 }] };
const joined: HelpState = { kind: 'joined', helpers: [hanna], mentors: [hanna], coming: [], declined: [] };

describe('what is read out to somebody who asked', () => {
  test.each<[string, HelpState, HelpState, string | undefined]>([
    ['a helper came', waiting, claimed, 'Hanna is here to help you.'],
    [
      'the helper is on the way into the text',
      claimed,
      coming,
      'Hanna is coming into your text to look at it with you.',
    ],
    ['the helper is in the text', coming, joined, 'Hanna is in your text, marked as mentor, and only looks.'],
    [
      'the mentor edits',
      joined,
      { ...joined, editing: [hanna] },
      'Hanna is in your text, marked as mentor, and edits with you.',
    ],
    [
      'the mentor only looks again',
      { ...joined, editing: [hanna] },
      joined,
      'Hanna is in your text, marked as mentor, and only looks.',
    ],
    [
      'another helper was wished for',
      claimed,
      { ...waiting, again: true, another: true },
      'You asked for another helper. Your request has kept its place.',
    ],
    [
      'the helper is gone',
      claimed,
      { ...waiting, again: true },
      'Your helper had to go. You are at the head of the queue again.',
    ],
    [
      'nobody answered',
      waiting,
      { ...waiting, stage: 'offer' },
      'Nobody has answered yet. You can leave your question on the help page.',
    ],
    [
      'it is closed',
      claimed,
      { kind: 'closed', by: 'helper', helpers: [hanna] },
      'This request is closed. Was it solved?',
    ],
    ['only the place changed', { ...waiting, place: 2 }, waiting, undefined],
    [
      'they were thanked',
      { kind: 'closed', by: 'helper', helpers: [hanna] },
      { kind: 'closed', by: 'helper', helpers: [hanna], thanked: true },
      undefined,
    ],
  ])('when %s', (_what, before, now, words) => {
    expect(heard(before, now)).toBe(words);
  });

  test('is nothing that was so when they came', () => {
    expect(heard(undefined, claimed)).toBeUndefined();
  });
});

describe('what is read out to a helper', () => {
  test.each<[string, HelpState, HelpState, string | undefined]>([
    [
      'the asker says no',
      coming,
      { ...claimed, declined: [hanna] },
      'Ada does not want anybody in the text right now. The conversation goes on.',
    ],
    [
      'the asker asks them out of the text',
      joined,
      { ...claimed, declined: [hanna] },
      'Ada does not want anybody in the text right now. The conversation goes on.',
    ],
    [
      'the asker lets them in after all',
      { ...claimed, declined: [hanna] },
      claimed,
      'Ada would let you into the text now.',
    ],
    ['the asker says no to another helper', claimed, { ...claimed, declined: [hugo] }, undefined],
    ['the asker lets another one in after all', { ...claimed, declined: [hugo] }, claimed, undefined],
    [
      'it is over for who was kept out',
      { ...claimed, declined: [hanna] },
      { kind: 'withdrawn' },
      'The asker has withdrawn this request.',
    ],
    ['the asker withdraws', claimed, { kind: 'withdrawn' }, 'The asker has withdrawn this request.'],
    ['they are in the text', coming, joined, 'Hanna is in the text now.'],
    ['they have just taken it', waiting, claimed, undefined],
  ])('when %s', (_what, before, now, words) => {
    expect(heard(before, now, 'helper')).toBe(words);
  });
});
