// SPDX-License-Identifier: GPL-2.0-or-later
import { formatDocumentName } from '@parley/protocol/documents/document-name.ts';
import pino from 'pino';
import { expect, test } from 'vitest';
import type { Admission } from '../../identity/admission.ts';
import type { Carrier } from '../member.ts';
import { Guests } from './guests.ts';
import { readNodeMessage } from './node-message.ts';

const document = formatDocumentName({ kind: 'room', wiki: 'demo', key: 'p1' });
const admission: Admission = {
  document,
  person: { wiki: 'demo', userId: '1', name: 'Alice' },
  rights: [],
  roles: [],
};

test('Somebody who was sent to a home that was given up is sent back to look anew, and nothing is opened', async () => {
  let isAnswered: (message: unknown) => void = () => undefined;
  const answer = new Promise((resolve) => (isAnswered = resolve));
  const opened: string[] = [];
  const carrier: Carrier = {
    join: async (name) => {
      opened.push(name);
      throw new Error('never opened');
    },
  };
  const guests = new Guests({
    links: {
      send: (_node, bytes) => isAnswered(readNodeMessage(bytes)),
      onMessage: () => undefined,
      onLost: () => undefined,
      linked: () => [],
    },
    carrierOf: () => carrier,
    livesHere: async () => false,
    isStopping: () => false,
    log: pino({ level: 'silent' }),
  });
  guests.receive('n2', { kind: 'join', member: 7, name: document, address: null, admission });
  expect(await answer).toEqual({ kind: 'refused', member: 7, code: 'stopping' });
  expect(opened).toEqual([]);
  expect(guests.size).toBe(0);
});
