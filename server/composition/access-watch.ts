// SPDX-License-Identifier: GPL-2.0-or-later
import { parseDocumentName, parseEditKey } from '@parley/protocol/documents/document-name.ts';
import { type ErrorCode, ParleyError } from '@parley/protocol/errors/codes.ts';
import { accountKey, type Person, personKey } from '@parley/protocol/identity/person.ts';
import type { Admission } from '../identity/admission.ts';
import type { Admissions } from '../identity/admissions.ts';
import { isAnonymous } from '../identity/anonymous.ts';
import type { Logger } from '../observability/logger.ts';
import type { AccessDecision } from '../sync/access-change.ts';
import type { SyncServer } from '../sync/sync-server.ts';
import type { Wiki, WikiChange, WikiPage } from '../wiki/port.ts';

/** What people have open. */
export type OpenConnections = Pick<SyncServer, 'revise'>;

export type AccessWatchDeps = {
  readonly wiki: Pick<Wiki, 'id' | 'onChange'>;
  readonly sync: OpenConnections;
  readonly admissions: Pick<Admissions, 'of'>;
  readonly keyOf: (page: WikiPage) => Promise<string>;
  readonly logger: Logger;
};

type AccessEvent = Extract<WikiChange, { kind: 'access' }>;

const keep: AccessDecision = { kind: 'keep' };

/** Brings blocks, protections and changed rights to what people have open, at once. */
export function watchAccess(deps: AccessWatchDeps): { stop(): void } {
  const stop = deps.wiki.onChange((change) => {
    if (change.kind === 'signed_out') endConnections(deps.sync, change.person, 'not_signed_in');
    if (change.kind !== 'access') return;
    void carryOver(change, deps).catch((error: unknown) => {
      deps.logger.error({ err: error }, 'a change of access could not be carried to open connections');
    });
  });
  return { stop };
}

/** Looks anew at what a person may do in everything they have open. */
export async function recheckAccess(person: Person, deps: AccessWatchDeps): Promise<void> {
  await carryOver({ kind: 'access', person }, deps);
}

/** Everything a person has open, ended: they signed out. */
export function endConnections(sync: OpenConnections, person: Person, code: ErrorCode): void {
  const key = accountKey(person);
  sync.revise(({ person: owner }) => (accountKey(owner) === key ? { kind: 'end', code } : keep));
}

/** Whether somebody has something open, by person key. */
export function isConnected(sync: OpenConnections, key: string): boolean {
  let found = false;
  sync.revise(({ person }) => {
    found ||= personKey(person) === key;
    return keep;
  });
  return found;
}

const idOf = (admission: Admission): string => `${personKey(admission.person)} ${admission.document}`;

/** The wiki of a document, and its page's key there. */
function placeOf(document: string): { readonly wiki: string; readonly key: string } | undefined {
  const name = parseDocumentName(document);
  if (name === undefined) return undefined;
  const key = name.kind === 'edit' ? parseEditKey(name.key)?.pageKey : name.key;
  return key === undefined ? undefined : { wiki: name.wiki, key };
}

async function carryOver(change: AccessEvent, deps: AccessWatchDeps): Promise<void> {
  const account = change.person === undefined ? undefined : accountKey(change.person);
  const page = change.page === undefined ? undefined : await deps.keyOf(change.page);
  const touched = new Map<string, Admission>();
  deps.sync.revise((admission) => {
    const ofPerson = account === undefined || accountKey(admission.person) === account;
    // What somebody may do at home counts abroad too; what is true of a page or a wiki ends there.
    const place = placeOf(admission.document);
    const ofPage = page === undefined || (place?.key === page && place.wiki === deps.wiki.id);
    if (ofPerson && ofPage) touched.set(idOf(admission), admission);
    return keep;
  });
  const decisions = new Map<string, AccessDecision>();
  for (const [id, admission] of touched) decisions.set(id, await decide(admission, deps.admissions));
  deps.sync.revise((admission) => decisions.get(idOf(admission)) ?? keep);
}

async function decide(present: Admission, admissions: AccessWatchDeps['admissions']): Promise<AccessDecision> {
  const { person, document } = present;
  try {
    const now = await admissions.of({ person: isAnonymous(person) ? undefined : person, document });
    // An old editor does not become new by a change of rights.
    const readOnly = now.readOnly ?? (present.readOnly === 'schema_outdated' ? present.readOnly : undefined);
    const { roles, rights } = now;
    const { schema } = present;
    const admission = {
      person,
      roles,
      rights,
      document,
      ...(readOnly === undefined ? {} : { readOnly }),
      ...(schema === undefined ? {} : { schema }),
    };
    return sameAccess(present, admission) ? keep : { kind: 'change', admission };
  } catch (error) {
    if (error instanceof ParleyError) return { kind: 'end', code: error.code };
    throw error;
  }
}

function sameAccess(one: Admission, other: Admission): boolean {
  const parts = ({ roles, rights, readOnly }: Admission) => JSON.stringify([roles, rights, readOnly]);
  return parts(one) === parts(other);
}
