// SPDX-License-Identifier: GPL-2.0-or-later
import { type DocumentName, parseDocumentName } from '@parley/protocol/documents/document-name.ts';
import { type ErrorCode, ParleyError } from '@parley/protocol/errors/codes.ts';
import type { TokenAnswer } from '@parley/protocol/http/api.ts';
import { accountKey, type Person, type Role } from '@parley/protocol/identity/person.ts';
import type { Right } from '@parley/protocol/identity/rights.ts';
import { schemaVersion } from '@parley/protocol/schema/version.ts';
import type { PageAccess, WikiChange, WikiPage } from '../wiki/port.ts';
import type { Admission, Admit } from './admission.ts';
import { anonymousPerson } from './anonymous.ts';
import { namesSecret } from './shared-secrets.ts';
import { type Tokens, tokenSeconds } from './tokens.ts';
import type { WikiToken, WikiTokens } from './wiki-tokens.ts';

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
  /** What a person may do in a document; `place` is its page, `null` for one that belongs to none. */
  readonly accessTo: (name: DocumentName, person: Person | undefined, place: WikiPage | null) => Promise<PageAccess>;
  readonly tokens: Tokens;
  /** Tokens that wikis make themselves; absent where the embedded wiki is all there is. */
  readonly wikiTokens?: WikiTokens;
  /** What a wiki's token says about its person is as good as an answer of the wiki. */
  readonly learn?: (token: WikiToken, page: WikiPage, access: PageAccess) => void;
  readonly places: DocumentPlaces;
  /** Absent where there is no live help. */
  readonly help?: HelpDoors;
  readonly now?: () => number;
};

export type TokenRequest = {
  /** `undefined` for a reader who is not signed in. */
  readonly person: Person | undefined;
  /** Which of the person's sign-ins asks, where that is told apart. */
  readonly signIn?: string | undefined;
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

/** How far the clock of a wiki may be ahead of this one's, in milliseconds. */
const clockSkew = 30_000;

/** A page that stands for the wiki as a whole, where a right does not depend on a page. */
const noPage: WikiPage = { title: '', latestRevision: 0 };

/** Makes admissions over the permissions of the wikis. */
export function createAdmissions(deps: AdmissionsDeps): Admissions {
  const { accessTo, tokens, places, help, now = Date.now } = deps;
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

  const of: Admissions['of'] = async ({ person, signIn, document, schema = schemaVersion }) => {
    const name = parseDocumentName(document);
    if (name === undefined) throw new ParleyError('bad_request', 'document is not a document name.');
    const place = await places.placeOf(name, document);
    const access = await accessTo(name, person, place);
    const entry = await enter(name, person, access, schema);
    const mentor = person !== undefined && help?.isMentor(person, name) === true;
    const { readOnly } = entry;
    return {
      person: person ?? anonymousPerson(name.wiki),
      ...(signIn === undefined ? {} : { signIn }),
      roles: mentor ? [...entry.roles, 'mentor'] : entry.roles,
      rights: entry.rights,
      document,
      ...(readOnly === undefined ? {} : { readOnly }),
      ...(access.validUntil === undefined ? {} : { validUntil: access.validUntil }),
      ...(name.kind === 'edit' ? { schema } : {}),
    };
  };

  /** Notes what the wiki's token says about the page that the document belongs to. */
  const admitByWiki = async (given: WikiToken, document: string): Promise<void> => {
    const name = parseDocumentName(document);
    if (name === undefined) throw new ParleyError('token_invalid');
    await places.requireCurrent(name, document);
    const place = await places.placeOf(name, document);
    if (!isFor(given, name, place)) throw new ParleyError('token_invalid');
    if (changed.since(given.person, given.madeAt)) throw new ParleyError('token_expired');
    // By a clock that is ahead, a token from before a change looks newer than it: then the wiki is asked.
    if (changed.since(given.person, given.madeAt - clockSkew)) return;
    deps.learn?.(given, place ?? noPage, accessBy(given));
  };

  return {
    of,
    token: async (request) => {
      const admission = await of(request);
      const token = await tokens.issue(admission);
      return admission.readOnly === undefined ? { token } : { token, readOnly: admission.readOnly };
    },
    admit: async (token, document) => {
      if (deps.wikiTokens !== undefined && namesSecret(token)) {
        const given = await deps.wikiTokens.redeem(token);
        await admitByWiki(given, document);
        return of({ person: given.person, document });
      }
      const { admission, madeAt } = await tokens.redeem(token, document);
      const name = parseDocumentName(document);
      if (name === undefined) throw new ParleyError('token_invalid');
      await places.requireCurrent(name, document);
      // What was true when it was made may have changed since, up to this moment; the client asks for a new one.
      if (changed.since(admission.person, madeAt)) throw new ParleyError('token_expired');
      return admission;
    },
    follow: (change) => {
      if (change.kind === 'access' || change.kind === 'signed_out') changed.note(change.person, now());
    },
  };
}

/** Whether a wiki made the token for the page of this document, or for none where there is none. */
function isFor({ wiki, page }: WikiToken, name: DocumentName, place: WikiPage | null): boolean {
  if (place === null) return page === undefined;
  if (page === undefined || wiki !== name.wiki) return false;
  return place.pageId === undefined ? page.title === place.title : page.pageId === place.pageId;
}

/** What a wiki's token says, as the wiki would answer. */
function accessBy({ may, rights, roles, validUntil }: WikiToken): PageAccess {
  const edit = may.edit && rights.includes('parley-edit');
  return {
    read: may.read,
    edit,
    ...(edit ? {} : { editRefusal: may.refusal ?? 'permission_denied' }),
    rights,
    roles,
    ...(validUntil === undefined ? {} : { validUntil }),
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
    const key = accountKey(person);
    this.#people.delete(key);
    this.#people.set(key, at);
    for (const [old, when] of this.#people) {
      if (when > at - tokenSeconds * 2000) break;
      this.#people.delete(old);
    }
  }

  since(person: Person, madeAt: number): boolean {
    return madeAt <= Math.max(this.#everyone, this.#people.get(accountKey(person)) ?? 0);
  }
}
