// SPDX-License-Identifier: GPL-2.0-or-later
import type { Person } from '@parley/protocol/identity/person.ts';
import { pino } from 'pino';
import type { Admission } from '../../identity/admission.ts';

/** Somebody of the demo wiki. */
export function person(name: string, wiki = 'demo'): Person {
  return { wiki, userId: name.toLowerCase(), name };
}

/** What somebody who may chat was admitted with. */
export function admitted(name: string, more: Partial<Admission> = {}): Admission {
  return { person: person(name), roles: ['editor'], rights: ['parley-chat', 'parley-edit'], document: '', ...more };
}

export function admittedModerator(name: string): Admission {
  return admitted(name, { roles: ['moderator'], rights: ['parley-chat', 'parley-edit', 'parley-moderate'] });
}

export const silent = pino({ level: 'silent' });
