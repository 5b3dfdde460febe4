// SPDX-License-Identifier: GPL-2.0-or-later
import { pino } from 'pino';
import { describe, expect, test } from 'vitest';
import type { ModerationEntry } from '@parley/protocol/chat/moderation.ts';
import { ParleyError } from '@parley/protocol/errors/codes.ts';
import type { ModerationRecord } from '../wiki/port.ts';
import { tellWikisOfModeration } from './moderation-in-wikis.ts';

const mo = { wiki: 'en', userId: '7', name: 'Mo' };
const bob = { wiki: 'en', userId: '5', name: 'Bob' };

const entry: ModerationEntry = {
  id: 'x',
  at: 1,
  action: 'mute',
  document: 'room:en:p14',
  title: 'Cat',
  by: mo,
  person: bob,
  reason: 'rude',
  until: 5000,
};

/** A wiki that fails so many times before it writes into its log. */
function wikiLog(failures = 0) {
  const written: ModerationRecord[] = [];
  const waits: number[] = [];
  let attempts = 0;
  const told = tellWikisOfModeration({
    find: (id) =>
      id === 'en'
        ? {
            id,
            logModeration: async (record) => {
              attempts += 1;
              if (attempts <= failures) throw new ParleyError('wiki_unavailable');
              written.push(record);
            },
          }
        : undefined,
    logger: pino({ level: 'silent' }),
    after: (milliseconds, run) => {
      waits.push(milliseconds);
      run();
    },
  });
  return { written, waits, told };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

describe("a moderator's act", () => {
  test('is written into the log of their wiki', () => {
    const { written, told } = wikiLog();
    told({ kind: 'decided', entry });
    expect(written).toEqual([{ action: 'mute', by: mo, person: bob, page: 'Cat', reason: 'rude', until: 5000 }]);
  });

  test('is written when it is taken back, by whoever does so', () => {
    const { written, told } = wikiLog();
    const carol = { ...mo, userId: '6', name: 'Carol' };
    told({ kind: 'undone', entry: { ...entry, undone: { at: 2, by: carol } } });
    expect(written).toEqual([{ action: 'unmute', by: carol, person: bob, page: 'Cat', reason: 'rude' }]);
  });

  test('says nothing of people and pages of other wikis', () => {
    const { written, told } = wikiLog();
    told({ kind: 'decided', entry: { ...entry, document: 'room:de:p1', person: { ...bob, wiki: 'de' } } });
    expect(written).toEqual([{ action: 'mute', by: mo, reason: 'rude', until: 5000 }]);
  });

  test('names no page for a room outside the articles', () => {
    const { written, told } = wikiLog();
    told({ kind: 'decided', entry: { ...entry, document: 'social:en:pump', title: 'Village pump' } });
    expect(written[0]).not.toHaveProperty('page');
  });

  test('is nothing to a wiki without a log', () => {
    const { written, told } = wikiLog();
    told({ kind: 'decided', entry: { ...entry, by: { ...mo, wiki: 'de' } } });
    expect(written).toEqual([]);
  });

  test('is written later when the wiki does not answer at first', async () => {
    const { written, waits, told } = wikiLog(2);
    told({ kind: 'decided', entry });
    await settled();
    expect(waits).toEqual([5000, 60_000]);
    expect(written).toHaveLength(1);
  });

  test('is given up in the end, and fails nothing', async () => {
    const { written, waits, told } = wikiLog(10);
    told({ kind: 'decided', entry });
    await settled();
    expect(waits).toHaveLength(2);
    expect(written).toEqual([]);
  });
});
