// SPDX-License-Identifier: GPL-2.0-or-later
import { describe, expect, test } from 'vitest';
import '../i18n/register.ts';
import { isConflict, objectionTo } from './objections.ts';

const problem = (code: string, words = '') => ({ code, words, data: {} });

describe('what the wiki objects to', () => {
  test.each([
    ['protectedpage', /protected now/u, 'none'],
    ['cascadeprotected', /protected now/u, 'none'],
    ['blocked', /You are blocked/u, 'none'],
    ['autoblocked', /You are blocked/u, 'none'],
    ['abusefilter-warning', /has a concern/u, 'anyway'],
    ['abusefilter-disallowed', /does not let this change through/u, 'none'],
    ['spamblacklist', /Take the link out/u, 'none'],
    ['readonly', /can only be read/u, 'again'],
    ['ratelimited', /in a minute/u, 'again'],
    ['contenttoobig', /larger than this wiki allows/u, 'none'],
    ['pagedeleted', /was deleted while you wrote/u, 'none'],
    ['missingtitle', /was deleted while you wrote/u, 'none'],
    ['assertnameduserfailed', /Sign in again in another tab/u, 'again'],
    ['badtoken', /Sign in again in another tab/u, 'again'],
    ['parley-ticket-expired', /Publish once more/u, 'again'],
    ['permissiondenied', /Your account may not/u, 'none'],
    ['hookaborted', /What it says is below/u, 'again'],
    ['something-new', /What it says is below/u, 'again'],
  ])('%s is told with what to do', (code, advice, next) => {
    const objection = objectionTo([problem(code, 'The wiki’s words.')]);
    expect(objection.advice).toMatch(advice);
    expect(objection.next).toBe(next);
    expect(objection.words).toBe('The wiki’s words.');
  });

  test('is told with what the wiki gives beside its words', () => {
    const blockinfo = { blockedby: 'Admin', blockreason: 'Rest a while', blockexpiry: '2030-01-02T03:04:05Z' };
    const blocked = objectionTo([{ code: 'blocked', words: 'You are blocked.', data: { blockinfo } }]);
    expect(blocked.words).toMatch(
      /^You are blocked\.\nBlocked by .*Admin.*\.\nReason given: .*Rest a while.*\nUntil .*2030/u,
    );
    const forEver = { ...blockinfo, blockexpiry: 'infinite' };
    expect(objectionTo([{ code: 'blocked', words: '', data: { blockinfo: forEver } }]).words).not.toContain('Until');
    const readOnly = objectionTo([{ code: 'readonly', words: 'Read only.', data: { readonlyreason: 'Until noon' } }]);
    expect(readOnly.words).toBe('Read only.\nUntil noon');
  });

  test('is told by what is best known of several', () => {
    const objection = objectionTo([problem('hookaborted', ' One. '), problem('readonly', 'Two.')]);
    expect(objection.advice).toMatch(/can only be read/u);
    expect(objection.words).toBe('One.\nTwo.');
  });
});

test.each([
  ['editconflict', true],
  ['articleexists', true],
  ['protectedpage', false],
])('%s is a conflict: %s', (code, expected) => {
  expect(isConflict(problem(code))).toBe(expected);
});
