// SPDX-License-Identifier: GPL-2.0-or-later
import { signIn } from '../../harness/person.ts';
import { twoRoomsEach } from '../cases/talking.ts';
import type { Seat } from './people.ts';

/** Members of two rooms each, who talk in the first. */
export const membersOfRooms = (
  people: number,
  rooms: readonly string[],
  node: (person: number) => number,
): readonly Seat[] =>
  twoRoomsEach(people, rooms).map((documents, person) => ({
    name: `Person ${String(person)}`,
    documents,
    ...(documents[0] === undefined ? {} : { talksIn: documents[0] }),
    node: node(person),
  }));

/** Writers of pages, four to each, two of whom also talk beside the text, and two in the room of the page. */
export async function writersOfPages(origin: string, people: number): Promise<readonly Seat[]> {
  const judge = await signIn(origin, 'Judge of pages');
  const pages = await Promise.all(
    Array.from({ length: Math.ceil(people / 4) }, (_, index) => judge.documents(`Page ${String(index)}`)),
  );
  return Array.from({ length: people }, (_, person) => {
    const page = pages[person % pages.length];
    if (page === undefined) throw new Error('There is no page.');
    const talksIn = Math.floor(person / pages.length) % 2 === 0 ? page.editChat : page.room;
    return {
      name: `Writer ${String(person)}`,
      documents: [page.edit, talksIn],
      writesIn: page.edit,
      talksIn,
      node: person,
    };
  });
}
