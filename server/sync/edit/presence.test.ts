// SPDX-License-Identifier: GPL-2.0-or-later
import { Awareness, encodeAwarenessUpdate } from 'y-protocols/awareness';
import { describe, expect, test } from 'vitest';
import { Doc } from 'yjs';
import type { Person } from '@parley/protocol/identity/person.ts';
import { anonymousPerson } from '../../identity/anonymous.ts';
import { Presence } from './presence.ts';

function saying(state: object): { readonly clientId: number; readonly bytes: Uint8Array } {
  const awareness = new Awareness(new Doc());
  awareness.setLocalState({ ...state });
  const bytes = encodeAwarenessUpdate(awareness, [awareness.clientID]);
  awareness.destroy();
  return { clientId: awareness.clientID, bytes };
}

function holderOf(person: Person) {
  return { admission: { person, roles: [], rights: [], document: 'edit:demo:p1.0' } };
}

describe('presence', () => {
  test('shows a person with the name of their token, whatever they say', () => {
    const presence = new Presence(() => undefined);
    const { clientId, bytes } = saying({ user: { name: 'Mallory' }, cursor: null });
    const alice: Person = { wiki: 'demo', userId: '1', name: 'Alice' };
    presence.update(holderOf(alice), bytes, () => true);
    const told = Buffer.from(presence.everybody() ?? new Uint8Array()).toString();
    expect(presence.personAt(clientId)).toBe('demo/1');
    expect(told).toContain('Alice');
    expect(told).not.toContain('Mallory');
  });

  test('does not show readers without sign-in', () => {
    const presence = new Presence(() => undefined);
    presence.update(holderOf(anonymousPerson('demo')), saying({ cursor: null }).bytes, () => true);
    expect(presence.everybody()).toBeUndefined();
  });
});
