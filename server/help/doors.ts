// SPDX-License-Identifier: GPL-2.0-or-later
import { type DocumentName, parseDocumentName, parseEditKey } from '@parley/protocol/documents/document-name.ts';
import { type ErrorCode, ParleyError } from '@parley/protocol/errors/codes.ts';
import type { Person, Role } from '@parley/protocol/identity/person.ts';
import type { Right } from '@parley/protocol/identity/rights.ts';
import type { PageAccess } from '../wiki/port.ts';
import { helpersIn, includesPerson, type RequestRecord, samePerson } from './requests/request-record.ts';
import type { RequestStore } from './requests/request-store.ts';
import { refusalOf } from './refusal.ts';
import { mentorsIn } from './requests/transitions.ts';
import type { HelpSettings } from './settings.ts';
import type { Snapshot } from './snapshot.ts';

/** What somebody's access becomes in a document of live help. */
export type HelpEntry = {
  readonly roles: readonly Role[];
  readonly rights: readonly Right[];
  readonly readOnly?: ErrorCode;
};

/** Who may enter the desk and the requests of one wiki. */
export type Doors = {
  /** Rejects `not_found`, `not_signed_in`, `blocked`, `permission_denied`. */
  enter(name: DocumentName, person: Person | undefined, access: PageAccess): Promise<HelpEntry>;
  /** Whether they are a mentor in this edit session, the conversation beside it, or the one of the request. */
  isMentor(person: Person, name: DocumentName): boolean;
};

const desk = 'main';

export function createDoors(deps: {
  readonly requests: RequestStore;
  readonly settings: HelpSettings;
  readonly snapshot: () => Snapshot;
}): Doors {
  return {
    async enter(name, person, access) {
      if (person === undefined) throw new ParleyError('not_signed_in');
      if (name.kind === 'desk') {
        if (name.key !== desk) throw new ParleyError('not_found');
        return helperEntry(name, person, access);
      }
      const request = await deps.requests.find(name.key);
      if (request === undefined) throw new ParleyError('not_found');
      if (samePerson(request.asker, person)) return askerEntry(access, deps.settings);
      // To others it is not there.
      if (!includesPerson(everHelpers(request), person)) throw new ParleyError('not_found');
      return asHelper(helperEntry(name, person, access));
    },
    isMentor(person, name) {
      return deps
        .snapshot()
        .requests.some((request) => belongsTo(request, name) && includesPerson(mentorsIn(request.state), person));
    },
  };
}

function everHelpers({ state }: RequestRecord): readonly Person[] {
  return state.kind === 'closed' ? state.helpers : helpersIn(state);
}

/** The mark of a helper comes from the wiki's right alone; that of another wiki counts for nothing here. */
function helperEntry({ wiki }: DocumentName, person: Person, { rights, roles, editRefusal }: PageAccess): HelpEntry {
  if (person.wiki !== wiki) throw new ParleyError('permission_denied');
  if (!rights.includes('parley-help')) throw new ParleyError(refusalOf(editRefusal));
  return { rights, roles: roles.includes('helper') ? roles : [...roles, 'helper'] };
}

/** In a request they are a helper, whatever else they are on the wiki: what they may do stays. */
function asHelper(entry: HelpEntry): HelpEntry {
  return { ...entry, roles: entry.roles.filter((role) => role !== 'moderator') };
}

function askerEntry({ rights, roles, editRefusal }: PageAccess, { blockedMayAsk }: HelpSettings): HelpEntry {
  if (rights.includes('parley-chat')) return { rights, roles };
  // Where the operator allows it, the block is what they may talk about, here and nowhere else.
  if (editRefusal === 'blocked' && blockedMayAsk) return { rights: [...rights, 'parley-chat'], roles };
  return { rights, roles, readOnly: refusalOf(editRefusal) };
}

/** Whether a document is the request's own conversation, the edit session it is about, or what is said beside that. */
function belongsTo(request: RequestRecord, name: DocumentName): boolean {
  if (name.kind === 'help') return request.wiki === name.wiki && request.id === name.key;
  return (name.kind === 'edit' || name.kind === 'edit-chat') && isAbout(request, name);
}

/** A request asked in an edit session is about the page, also after the session began anew. */
function isAbout({ wiki, about }: RequestRecord, name: DocumentName): boolean {
  const edit = about.page?.edit === undefined ? undefined : parseDocumentName(about.page.edit);
  if (edit === undefined || wiki !== name.wiki) return false;
  const key = name.kind === 'edit' ? parseEditKey(name.key)?.pageKey : name.key;
  return parseEditKey(edit.key)?.pageKey === key;
}
