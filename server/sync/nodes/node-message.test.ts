// SPDX-License-Identifier: GPL-2.0-or-later
import * as encoding from 'lib0/encoding';
import { expect, test } from 'vitest';
import { readNodeMessage, writeNodeMessage, type NodeMessage } from './node-message.ts';

const messages: readonly NodeMessage[] = [
  { kind: 'start', member: 1 },
  { kind: 'message', member: 2, message: { kind: 'write', update: Uint8Array.of(1, 2), reply: true } },
  { kind: 'message', member: 2, message: { kind: 'stateless', payload: '{"type":"post"}' } },
  { kind: 'refused', member: 3, code: 'stopping' },
  { kind: 'write', members: [1, 300], frame: Uint8Array.of(9) },
];

test('what one node says of a client another reads', () => {
  for (const message of messages) expect(readNodeMessage(writeNodeMessage(message))).toEqual(message);
});

test('what only a newer release knows is no message here, and an error code of it is one without details', () => {
  const unknown = (...numbers: readonly number[]) =>
    encoding.encode((encoder) => numbers.forEach((number) => encoding.writeVarUint(encoder, number)));
  expect(readNodeMessage(unknown(99, 1, 5))).toBeUndefined();
  // A message of a client, of a kind that came later.
  expect(readNodeMessage(unknown(2, 1, 77, 0))).toBeUndefined();
  const refused = Buffer.from(writeNodeMessage({ kind: 'refused', member: 3, code: 'stopping' }));
  refused.write('stoppinG', refused.length - 8);
  expect(readNodeMessage(refused)).toEqual({ kind: 'refused', member: 3, code: 'internal' });
});
