// SPDX-License-Identifier: GPL-2.0-or-later
import type { Author } from '@parley/protocol/chat/message.ts';
import type { Person, Role } from '@parley/protocol/identity/person.ts';
import type { Admission } from '../../identity/admission.ts';

/** The marks shown beside a name, the weightiest first. To be an editor is the ordinary case and gets no mark. */
const marks: readonly Role[] = ['mentor', 'moderator', 'helper'];

/** The mark of a person; `undefined` for most. */
export function markOf(admission: Pick<Admission, 'roles'>): Role | undefined {
  return marks.find((mark) => admission.roles.includes(mark));
}

/** The person of an admission as the author of a message: nothing of it comes from the client. */
export function authorOf(admission: Admission): Author {
  const role = markOf(admission);
  return role === undefined ? plainPerson(admission.person) : { ...plainPerson(admission.person), role };
}

/** A person without anything an admission may carry beside. */
export function plainPerson(person: Person): Person {
  const { wiki, userId, name, centralId } = person;
  return centralId === undefined ? { wiki, userId, name } : { wiki, userId, name, centralId };
}
