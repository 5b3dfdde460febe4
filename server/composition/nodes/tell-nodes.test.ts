// SPDX-License-Identifier: GPL-2.0-or-later
import pino from 'pino';
import { beforeEach, expect, test } from 'vitest';
import type { WikiChange } from '../../wiki/port.ts';
import type { Sides } from '../sides.ts';
import { shareChanges, shareSignOuts } from './tell-nodes.ts';

const blocked: WikiChange = { kind: 'access', person: { wiki: 'demo', userId: '1', name: 'Mallory' } };
/** What the features here heard of the wiki, and what the other nodes were told. */
let heard: WikiChange[];
let announced: unknown[];
let happen: (change: WikiChange) => void;
let tell: (message: unknown) => void;
let reunite: () => void;

beforeEach(() => {
  heard = [];
  announced = [];
  const listeners: ((change: WikiChange) => void)[] = [(change) => heard.push(change)];
  happen = (change) => listeners.forEach((listener) => listener(change));
  const wiki = { id: 'demo', onChange: (listener: typeof happen) => listeners.push(listener), retell: happen };
  const side = { kind: { kind: 'embedded', wiki } };
  const sides = { all: [side], find: (id: string) => (id === 'demo' ? side : undefined) } as unknown as Sides;
  shareChanges(
    {
      announce: (_topic, message) => announced.push(message),
      onAnnounced: (_topic, listener) => (tell = (message) => listener(message, 'other')),
      onReunited: (listener) => (reunite = listener),
    },
    sides,
    pino({ level: 'silent' }),
  );
});

test('what happens on the wiki here is told to the other nodes, and what they tell of it to nobody again', () => {
  happen(blocked);
  expect(announced).toEqual([{ wiki: 'demo', change: blocked }]);
  tell({ wiki: 'demo', change: blocked });
  expect(heard).toEqual([blocked, blocked]);
  expect(announced).toHaveLength(1);
});

test('a node that did not hear the others looks anew at what everybody may do, by itself', () => {
  reunite();
  expect(heard).toEqual([{ kind: 'access' }]);
  expect(announced).toEqual([]);
});

test('the end of a sign-in is told to the other nodes, and understood from one of the release before, which says the person', () => {
  const person = { wiki: 'demo', userId: '1', name: 'Alice' };
  const ended: unknown[] = [];
  const end = shareSignOuts(
    {
      announce: (_topic, message) => announced.push(message),
      onAnnounced: (_topic, listener) => (tell = (message) => listener(message, 'other')),
    },
    (over) => ended.push(over),
  );
  end({ person, signIn: 'mark' });
  // A node of the release before reads the person from it.
  expect(announced).toEqual([{ ...person, signIn: 'mark' }]);
  tell(announced[0]);
  tell(person);
  expect(ended).toEqual([{ person, signIn: 'mark' }, { person, signIn: 'mark' }, { person }]);
});
