// SPDX-License-Identifier: GPL-2.0-or-later
import { describe, expect, test } from 'vitest';
import type { NamedWords } from '../../chat/rooms/room-stores.ts';
import { type Portion, readPortion, writePortion } from './portion.ts';

const ann = { wiki: 'demo', userId: '1', name: 'Ann', centralId: 'c1' };
const words: NamedWords = {
  name: 'room:demo:p1',
  state: 'AAAA',
  incarnation: 'i',
  reactions: [['m1', [{ emoji: '👍', person: ann }]]],
  results: [
    ['demo/1\nc1', { message: 'm1', at: 5 }],
    ['demo/1\nc2', { at: 6 }],
  ],
  left: 70,
};
const room = { document: 'social:demo:r1', name: 'Tea', topic: '', global: false };
const portion: Portion = {
  giver: 'one',
  words: [words],
  made: [
    { room, home: 'demo', maker: 'demo/1' },
    { room: { ...room, document: 'social:demo:r2' }, home: 'demo', maker: undefined },
  ],
};
const unread = 'does not read that shape';
const written = (): Uint8Array =>
  writePortion({ ...portion, words: portion.words.map((each) => JSON.stringify(each)) });

/** The same portion as another release might write it. */
function otherwise(change: (content: Record<string, unknown>) => unknown): Uint8Array {
  const content = JSON.parse(Buffer.from(written()).toString('utf8')) as Record<string, unknown>;
  return Buffer.from(JSON.stringify(change(content)), 'utf8');
}

describe('A portion of rooms', () => {
  test('is read as it was written', () => {
    expect(readPortion(written())).toEqual(portion);
  });

  test('is not read when it is of another shape, or says none', () => {
    expect(() => readPortion(otherwise((content) => ({ ...content, shape: 2 })))).toThrow(unread);
    expect(() => readPortion(otherwise(({ shape: _shape, ...content }) => content))).toThrow(unread);
  });

  test('is not read when it only claims to be of this shape', () => {
    const { reactions: _reactions, ...without } = words;
    for (const wrong of [without, { ...words, results: { c1: 1 } }, { ...words, state: 7 }]) {
      expect(() => readPortion(otherwise((content) => ({ ...content, words: [JSON.stringify(wrong)] })))).toThrow(
        unread,
      );
    }
    expect(() => readPortion(otherwise((content) => ({ ...content, made: [{ ...room }] })))).toThrow(unread);
    expect(() => readPortion(Buffer.from('null'))).toThrow(unread);
  });

  test('is read without what a later release adds to it', () => {
    const more = JSON.stringify({ ...words, mood: 'merry' });
    expect(readPortion(otherwise((content) => ({ ...content, words: [more], weather: 'fine' }))).words).toEqual([
      words,
    ]);
  });
});
