// SPDX-License-Identifier: GPL-2.0-or-later
import { applyAwarenessUpdate, Awareness, encodeAwarenessUpdate, removeAwarenessStates } from 'y-protocols/awareness';
import { afterEach, expect, test } from 'vitest';
import { Doc } from 'yjs';
import { renewPresence } from './renew-presence.ts';

const alice = new Awareness(new Doc());
const bob = new Awareness(new Doc());

afterEach(() => {
  alice.destroy();
  bob.destroy();
});

/** Bob hears what Alice's browser says on joining. */
function join(): void {
  applyAwarenessUpdate(bob, encodeAwarenessUpdate(alice, [alice.clientID]), 'server');
}

test('Whoever was taken for gone when the connection dropped is seen as soon as they are back', () => {
  alice.setLocalState({ name: 'Alice' });
  join();
  removeAwarenessStates(bob, [alice.clientID], 'connection');
  join();
  expect(bob.getStates().has(alice.clientID)).toBe(false);

  renewPresence(alice);
  join();
  expect(bob.getStates().get(alice.clientID)).toEqual({ name: 'Alice' });
});

test('Whoever shows nothing of themselves goes on so', () => {
  alice.setLocalState(null);
  renewPresence(alice);
  expect(alice.getLocalState()).toBeNull();
  expect(() => renewPresence(null)).not.toThrow();
});
