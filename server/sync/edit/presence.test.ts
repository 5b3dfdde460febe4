// SPDX-License-Identifier: GPL-2.0-or-later
import { beforeEach, describe, expect, test } from 'vitest';
import type { Admission } from '../../identity/admission.ts';
import { Presence, type PresenceHolder } from './presence.ts';
import { readPresence, writePresence } from './presence-update.ts';

const admission = (name: string): Admission => ({
  person: { wiki: 'demo', userId: name.toLowerCase(), name },
  roles: ['mentor'],
  rights: [],
  document: 'edit:demo:p1.1',
});

const says = (clientId: number, clock: number, state: unknown) =>
  writePresence([{ clientId, clock, state: state === null ? null : JSON.stringify(state) }]);

const cursor = { anchor: { type: null, item: { client: 1, clock: 2 } }, head: { type: null } };
const anyone = () => true;

describe('presence', () => {
  let changes: number;
  let presence: Presence;
  let alice: PresenceHolder;
  let bob: PresenceHolder;

  beforeEach(() => {
    changes = 0;
    presence = new Presence(() => {
      changes += 1;
    });
    alice = { admission: admission('Alice') };
    bob = { admission: admission('Bob') };
  });

  const told = () => {
    const bytes = presence.takeUntold();
    return bytes === undefined
      ? undefined
      : readPresence(bytes).map((entry) => ({ ...entry, state: parsed(entry.state) }));
  };

  test('is stamped by the server, whatever the client says of itself', () => {
    presence.update(alice, says(1, 1, { user: { name: 'Mallory', role: 'moderator' }, cursor, more: 'x' }), anyone);
    expect(told()).toEqual([
      {
        clientId: 1,
        clock: 1,
        state: {
          user: { wiki: 'demo', userId: 'alice', name: 'Alice', colour: expect.any(Number) as number, role: 'mentor' },
          cursor,
        },
      },
    ]);
  });

  test('a heartbeat is not told on its own, but keeps the digest of all fresh', () => {
    presence.update(alice, says(1, 1, { cursor }), anyone);
    told();
    changes = 0;
    presence.update(alice, says(1, 2, { cursor }), anyone);
    expect(changes).toBe(0);
    expect(told()).toBeUndefined();
    expect(readPresence(presence.everybody() ?? new Uint8Array())).toMatchObject([{ clientId: 1, clock: 2 }]);
  });

  test('a connection speaks for one client id, and not for somebody else’s', () => {
    presence.update(alice, says(1, 1, { cursor }), anyone);
    presence.update(bob, says(2, 1, { cursor: null }), anyone);
    told();
    presence.update(bob, says(1, 9, { cursor: null }), anyone);
    presence.update(bob, says(3, 9, { cursor }), anyone);
    expect(told()).toBeUndefined();
  });

  test('a client id that belongs to another author is not taken', () => {
    presence.update(bob, says(1, 1, { cursor }), () => false);
    expect(presence.everybody()).toBeUndefined();
  });

  test('leaving is told, and so is coming back under an old clock', () => {
    presence.update(alice, says(1, 5, { cursor }), anyone);
    told();
    presence.remove(alice);
    const [gone] = told() ?? [];
    expect(gone).toMatchObject({ clientId: 1, state: null });
    const again = { admission: alice.admission };
    presence.update(again, says(1, 5, { cursor }), anyone);
    const [back] = told() ?? [];
    expect(back?.clock).toBeGreaterThan(gone?.clock ?? 0);
  });

  test('a person’s new connection replaces the lost one, and the lost one’s end changes nothing', () => {
    presence.update(alice, says(1, 5, { cursor }), anyone);
    const again = { admission: alice.admission };
    presence.update(again, says(1, 6, { cursor: null }), anyone);
    presence.remove(alice);
    expect(told()).toMatchObject([{ clientId: 1, state: { cursor: null } }]);
  });

  test('drops a cursor that is no cursor or too large', () => {
    presence.update(alice, says(1, 1, { cursor: 'here' }), anyone);
    expect(told()).toMatchObject([{ state: { cursor: null } }]);
    presence.update(alice, says(1, 2, { cursor: { anchor: 'x'.repeat(2000), head: 1 } }), anyone);
    expect(told()).toBeUndefined();
  });

  test('tells very many changes in several messages', () => {
    for (let client = 1; client <= 100; client += 1)
      presence.update({ admission: admission(`P${client}`) }, says(client, 1, { cursor }), anyone);
    const first = told() ?? [];
    const second = told() ?? [];
    expect(first.length).toBeLessThan(100);
    expect(new Set([...first, ...second].map((entry) => entry.clientId)).size).toBe(100);
  });

  test('refuses what is no awareness update', () => {
    for (const bytes of [
      Uint8Array.of(),
      Uint8Array.of(200),
      Uint8Array.of(255, 255, 255, 255, 15),
      Uint8Array.of(1, 1),
    ])
      expect(() => presence.update(alice, bytes, anyone)).toThrow('not formed');
  });
});

function parsed(state: string | null): unknown {
  return state === null ? null : JSON.parse(state);
}
