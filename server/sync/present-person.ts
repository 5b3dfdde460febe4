// SPDX-License-Identifier: GPL-2.0-or-later
import { caretColourOf, type PresentPerson } from '@parley/protocol/edit/presence.ts';
import type { Role } from '@parley/protocol/identity/person.ts';
import type { Admission } from '../identity/admission.ts';

/** The mark that says most about a person, if there is one worth showing. */
const marks: readonly Role[] = ['mentor', 'moderator', 'helper'];

/** How others see an admitted person: all of it from the token. */
export function presentPerson(admission: Admission): PresentPerson {
  const { person, roles, readOnly } = admission;
  const role = marks.find((mark) => roles.includes(mark));
  return {
    wiki: person.wiki,
    userId: person.userId,
    name: person.name,
    ...(person.centralId === undefined ? {} : { centralId: person.centralId }),
    colour: caretColourOf(person),
    ...(role === undefined ? {} : { role }),
    ...(readOnly === undefined ? {} : { readOnly: true as const }),
  };
}
