// SPDX-License-Identifier: GPL-2.0-or-later
import { type Person, personKey } from '@parley/protocol/identity/person.ts';
import type { ClientIdOwner } from '../../storage/journal-port.ts';

type Owner = { readonly key: string; readonly person: Person } | 'server';

/** Who may write under which Yjs client id of one document. The first write binds an id for good. */
export class ClientOwners {
  private readonly owners = new Map<number, Owner>();

  constructor(known: readonly ClientIdOwner[]) {
    for (const { clientId, person } of known) this.owners.set(clientId, ownerOf(person));
  }

  /** Whether this person may write under the id: it is theirs or nobody's. */
  mayWrite(clientId: number, person: Person): boolean {
    const owner = this.owners.get(clientId);
    return owner === undefined || (owner !== 'server' && owner.key === personKey(person));
  }

  /** Binds ids that were nobody's; answers which, for the journal. `null` is the server itself. */
  bind(clientIds: Iterable<number>, person: Person | null): readonly ClientIdOwner[] {
    const bound: ClientIdOwner[] = [];
    for (const clientId of clientIds) {
      if (this.owners.has(clientId)) continue;
      this.owners.set(clientId, ownerOf(person));
      bound.push({ clientId, person });
    }
    return bound;
  }

  /** Takes back what could not be kept. */
  release(bound: readonly ClientIdOwner[]): void {
    for (const { clientId } of bound) this.owners.delete(clientId);
  }

  /** People only, by client id. */
  people(): ReadonlyMap<number, Person> {
    const people = new Map<number, Person>();
    for (const [clientId, owner] of this.owners) if (owner !== 'server') people.set(clientId, owner.person);
    return people;
  }
}

function ownerOf(person: Person | null): Owner {
  return person === null ? 'server' : { key: personKey(person), person };
}
