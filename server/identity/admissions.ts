// SPDX-License-Identifier: GPL-2.0-or-later
import { type DocumentName, parseDocumentName } from '@parley/protocol/documents/document-name.ts';
import { type ErrorCode, ParleyError } from '@parley/protocol/errors/codes.ts';
import type { TokenAnswer } from '@parley/protocol/http/api.ts';
import { type Person, personKey, type Role } from '@parley/protocol/identity/person.ts';
import type { Right } from '@parley/protocol/identity/rights.ts';
import { schemaVersion } from '@parley/protocol/schema/version.ts';
import type { PageAccess, Wiki, WikiChange, WikiPage } from '../wiki/port.ts';
import type { Admission, Admit } from './admission.ts';
import { anonymousPerson } from './anonymous.ts';
import { type Tokens, tokenSeconds } from './tokens.ts';

/** Where a document belongs. */
export type DocumentPlaces = {
  /**
   * The page of a document; `null` for one that belongs to no page (a social room).
   * Rejects `not_found` for a document that does not exist, and `session_over` for a past edit session.
   */
  placeOf(name: DocumentName, document: string): Promise<WikiPage | null>;
  /** Rejects `session_over` for a past edit session. */
  requireCurrent(name: DocumentName, document: string): Promise<void>;
};

/** Who belongs to live help: to its desk, to one request, and as a mentor to an edit session. */
export type HelpDoors = {
  /**
   * What a person's access becomes in a document of live help, and why they may only read, if so.
   * Rejects `not_found`, and the code that says why they may not be there.
   */
  enter(
    name: DocumentName,
    person: Person | undefined,
    access: PageAccess,
  ): Promise<{ readonly roles: readonly Role[]; readonly rights: readonly Right[]; readonly readOnly?: ErrorCode }>;
  /** Whether they are the mentor of somebody in this document now. */
  isMentor(person: Person, name: DocumentName): boolean;
};

export type AdmissionsDeps = {
  readonly wiki: Pick<Wiki, 'id' | 'access'>;
  readonly tokens: Tokens;
  readonly places: DocumentPlaces;
  /** Absent where there is no live help. */
  readonly help?: HelpDoors;
  readonly now?: () => number;
};

export type TokenRequest = {
  /** `undefined` for a reader who is not signed in. */
  readonly person: Person | undefined;
  readonly document: string;
  /** Version of the page schema that the client's editor knows; absent: the present one. */
  readonly schema?: number | undefined;
};

/** Who may enter which document. */
export type Admissions = {
  /** What a person may do with a document now. Rejects with the code that says why nothing at all. */
  of(request: TokenRequest): Promise<Admission>;
  /** A token for that. */
  token(request: TokenRequest): Promise<TokenAnswer>;
  admit: Admit;
  /** Tokens made before such a change no longer hold. */
  follow(change: WikiChange): void;
};

/** A page that stands for the wiki as a whole, where a right does not depend on a page. */
const noPage: WikiPage = { title: '', latestRevision: 0 };

/** Makes admissions over the wiki's permissions. */
export function createAdmissions({ wiki, tokens, places, help, now = Date.now }: AdmissionsDeps): Admissions {
  const changed = new RecentChanges();
  // Which tokens were used is known in memory only: one from before a restart could come a second time.
  changed.note(undefined, now() - 1);

  const enter = async (name: DocumentName, person: Person | undefined, access: PageAccess, schema: number) => {
    if (name.kind === 'desk' || name.kind === 'help') {
      if (help === undefined) throw new ParleyError('not_found');
      return help.enter(name, person, access);
    }
    const { roles, rights } = access;
    return { roles, rights, readOnly: whyReadOnly(name.kind, person, access, schema) };
  };

  const of: Admissions['of'] = async ({ person, document, schema = schemaVersion }) => {
    const name = parseDocumentName(document);
    if (name === undefined) throw new ParleyError('bad_request', 'document is not a document name.');
    const place = await places.placeOf(name, document);
    const access = await wiki.access(person, place ?? noPage);
    const entry = await enter(name, person, access, schema);
    const mentor = person !== undefined && help?.isMentor(person, name) === true;
    const { readOnly } = entry;
    return {
      person: person ?? anonymousPerson(wiki.id),
      roles: mentor ? [...entry.roles, 'mentor'] : entry.roles,
      rights: entry.rights,
      document,
      ...(readOnly === undefined ? {} : { readOnly }),
    };
  };

  return {
    of,
    token: async (request) => {
      const admission = await of(request);
      const token = await tokens.issue(admission);
      return admission.readOnly === undefined ? { token } : { token, readOnly: admission.readOnly };
    },
    admit: async (token, document) => {
      const { admission, madeAt } = await tokens.redeem(token, document);
      const name = parseDocumentName(document);
      if (name === undefined) throw new ParleyError('token_invalid');
      await places.requireCurrent(name, document);
      // What was true when it was made may have changed since, up to this moment; the client asks for a new one.
      if (changed.since(admission.person, madeAt)) throw new ParleyError('token_expired');
      return admission;
    },
    follow: (change) => {
      if (change.kind === 'access') changed.note(change.person, now());
    },
  };
}

/**
 * Why somebody may read but not write; `undefined` when they may write.
 * @throws ParleyError when they may not even read
 */
function whyReadOnly(
  kind: Exclude<DocumentName['kind'], 'desk' | 'help'>,
  person: Person | undefined,
  access: PageAccess,
  schema: number,
): ErrorCode | undefined {
  if (!access.read) throw new ParleyError(person === undefined ? 'not_signed_in' : 'permission_denied');
  const mayTalk = access.rights.includes('parley-chat');
  const noTalk = person === undefined ? 'not_signed_in' : (access.editRefusal ?? 'permission_denied');
  switch (kind) {
    case 'edit':
      if (!access.edit) return access.editRefusal ?? 'permission_denied';
      return schema < schemaVersion ? 'schema_outdated' : undefined;
    case 'edit-chat':
      return mayTalk ? undefined : noTalk;
    case 'room':
    case 'social':
      if (!mayTalk) throw new ParleyError(noTalk);
      return undefined;
    default:
      return kind satisfies never;
  }
}

/** When permissions last changed, as long as a token from before could still be used. */
class RecentChanges {
  readonly #people = new Map<string, number>();
  #everyone = 0;

  note(person: Person | undefined, at: number): void {
    if (person === undefined) {
      this.#everyone = at;
      return;
    }
    const key = personKey(person);
    this.#people.delete(key);
    this.#people.set(key, at);
    for (const [old, when] of this.#people) {
      if (when > at - tokenSeconds * 2000) break;
      this.#people.delete(old);
    }
  }

  since(person: Person, madeAt: number): boolean {
    return madeAt <= Math.max(this.#everyone, this.#people.get(personKey(person)) ?? 0);
  }
}
