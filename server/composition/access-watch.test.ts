// SPDX-License-Identifier: GPL-2.0-or-later
import { pino } from 'pino';
import { describe, expect, test } from 'vitest';
import { ParleyError } from '@parley/protocol/errors/codes.ts';
import { type Person, personKey } from '@parley/protocol/identity/person.ts';
import type { Admission } from '../identity/admission.ts';
import { anonymousPerson } from '../identity/anonymous.ts';
import type { AccessChange, AccessDecision } from '../sync/access-change.ts';
import type { WikiChange } from '../wiki/port.ts';
import { createAccessLooks } from './access-looks.ts';
import { isConnected, watchAccess } from './access-watch.ts';

const alice: Person = { wiki: 'demo', userId: '1', name: 'Alice' };
const bob: Person = { wiki: 'demo', userId: '2', name: 'Bob' };
const reader = anonymousPerson('demo');
const silk = { title: 'Silk', pageId: 1, latestRevision: 1 };

function admission(person: Person, document: string, more: Partial<Admission> = {}): Admission {
  return { person, roles: [], rights: ['parley-edit'], document, ...more };
}

/** Open connections, and what became of each. */
function connections(...open: readonly Admission[]) {
  const decided: AccessDecision[][] = [];
  return {
    decided,
    sync: { revise: (change: AccessChange) => void decided.push(open.map((one) => change(one))) },
  };
}

/** Tells one change to a watch, and gives what it decided for each connection once it has. */
async function after(
  change: WikiChange,
  open: readonly Admission[],
  of: (person: Person | undefined, document: string) => Partial<Admission>,
): Promise<readonly AccessDecision[]> {
  const { sync, decided } = connections(...open);
  const told: ((change: WikiChange) => void)[] = [];
  let asked = 0;
  watchAccess({
    wiki: {
      id: 'demo',
      onChange: (listener) => {
        told.push(listener);
        return () => undefined;
      },
    },
    sync,
    looks: createAccessLooks({
      sync,
      admissions: {
        of: async ({ person, document }) => {
          asked += 1;
          return admission(person ?? anonymousPerson('demo'), document, of(person, document));
        },
      },
      failed: (error) => {
        throw error;
      },
    }),
    keyOf: async () => 'p1',
    logger: pino({ level: 'silent' }),
  });
  for (const listener of told) listener(change);
  while (decided.length < 2) {
    await new Promise((resolve) => {
      setImmediate(resolve);
    });
  }
  expect(decided[0]).toEqual(open.map(() => ({ kind: 'keep' })));
  expect(asked).toBeLessThanOrEqual(open.length);
  return decided[1] ?? [];
}

describe('a change of access', () => {
  test('of a person reaches all they have open, and nobody else', async () => {
    const open = [
      admission(alice, 'edit:demo:p1.0'),
      admission(bob, 'edit:demo:p1.0'),
      admission(alice, 'room:demo:p2'),
    ];
    const decisions = await after({ kind: 'access', person: alice }, open, (_person, document) => {
      if (document.startsWith('room')) throw new ParleyError('blocked');
      return { readOnly: 'blocked', rights: [] };
    });
    expect(decisions).toEqual([
      { kind: 'change', admission: admission(alice, 'edit:demo:p1.0', { readOnly: 'blocked', rights: [] }) },
      { kind: 'keep' },
      { kind: 'end', code: 'blocked' },
    ]);
  });

  test('of a page reaches everybody in its documents, readers too', async () => {
    const open = [
      admission(alice, 'edit:demo:p1.3'),
      admission(reader, 'edit-chat:demo:p1', { readOnly: 'not_signed_in' }),
      admission(bob, 'edit:demo:p2.0'),
    ];
    const decisions = await after({ kind: 'access', page: silk }, open, (person) =>
      person === undefined ? { readOnly: 'not_signed_in' } : { readOnly: 'protected' },
    );
    expect(decisions.map(({ kind }) => kind)).toEqual(['change', 'keep', 'keep']);
  });

  test('gives writing back when the reason is gone, but not to an editor that is too old', async () => {
    const open = [
      admission(alice, 'edit:demo:p1.0', { readOnly: 'protected' }),
      admission(bob, 'edit:demo:p1.0', { readOnly: 'schema_outdated' }),
    ];
    const decisions = await after({ kind: 'access', page: silk }, open, () => ({}));
    expect(decisions).toEqual([{ kind: 'change', admission: admission(alice, 'edit:demo:p1.0') }, { kind: 'keep' }]);
  });
});

describe('open connections', () => {
  test('show who is connected, by person', () => {
    const { sync } = connections(admission(alice, 'edit:demo:p1.0'));
    expect(isConnected(sync, personKey(alice))).toBe(true);
    expect(isConnected(sync, personKey(bob))).toBe(false);
  });
});
