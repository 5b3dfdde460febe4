// SPDX-License-Identifier: GPL-2.0-or-later
import type { HelpRequest, HelpState } from '@parley/protocol/help/request.ts';
import type { Person } from '@parley/protocol/identity/person.ts';

/** People and requests as tests need them. */
export const ada: Person = { wiki: 'demo', userId: '1', name: 'Ada' };
export const hanna: Person = { wiki: 'demo', userId: '2', name: 'Hanna' };

/** A request of Ada's in some state. */
export function requestIn(state: HelpState): HelpRequest {
  return {
    id: 'r1',
    document: 'help:demo:r1',
    asker: ada,
    askedAt: 1000,
    since: 1000,
    about: { cause: 'button', language: 'en' },
    state,
  };
}

export const waiting = { kind: 'waiting', place: 1, stage: 'matching' } as const satisfies HelpState;
export const claimed = { kind: 'claimed', helpers: [hanna], coming: [], declined: [] } as const satisfies HelpState;
