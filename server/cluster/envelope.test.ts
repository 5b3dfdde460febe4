// SPDX-License-Identifier: GPL-2.0-or-later
import * as encoding from 'lib0/encoding';
import { expect, test } from 'vitest';
import { type Envelope, opened, sealed } from './envelope.ts';

const from = 'a';
const ofTheFirst: readonly Envelope[] = [
  { kind: 'link', from, epoch: '1', first: 7, messages: [Uint8Array.of(1, 2), Uint8Array.of()] },
  { kind: 'broken', from, epoch: '1' },
  { kind: 'question', from, id: 'q', topic: 'title', bytes: Uint8Array.of(3) },
  { kind: 'answer', from, id: 'q', ok: false, bytes: Uint8Array.of() },
  { kind: 'announcement', from, topic: 'leaving', json: 'null' },
  { kind: 'pulse', from, heads: { b: { epoch: '1', sent: 300 } } },
];
const ofTheSecond: readonly Envelope[] = [
  { kind: 'beat', from },
  { kind: 'head', from, head: { epoch: 'z', sent: 300 }, hears: undefined },
  { kind: 'head', from, head: undefined, hears: '1' },
];

test('what a node seals another opens', () => {
  for (const envelope of [...ofTheFirst, ...ofTheSecond]) expect(opened(sealed(envelope), 2)).toEqual(envelope);
});

test('a release that reads only the first language opens all of that, and passes over what is newer', () => {
  for (const envelope of ofTheFirst) expect(opened(sealed(envelope), 1)).toEqual(envelope);
  for (const envelope of ofTheSecond) expect(opened(sealed(envelope), 1)).toEqual({ kind: 'unknown', from });
});

test('what a later release adds is passed over: kinds, and fields at the end of those that are known', () => {
  const later = encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, 99);
    encoding.writeVarString(encoder, from);
    encoding.writeVarString(encoder, 'something new');
  });
  expect(opened(later, 2)).toEqual({ kind: 'unknown', from });
  for (const envelope of ofTheSecond)
    expect(opened(Buffer.concat([sealed(envelope), Uint8Array.of(1, 2, 3)]), 2)).toEqual(envelope);
});

test('words of nobody are refused', () => {
  for (const words of ['', '\u0005\u0001x\u0001[']) expect(() => opened(Buffer.from(words), 2)).toThrow(/./u);
});
