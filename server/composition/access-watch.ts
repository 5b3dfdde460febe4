// SPDX-License-Identifier: GPL-2.0-or-later
import { parseDocumentName, parseEditKey } from '@parley/protocol/documents/document-name.ts';
import { accountKey, type Person, personKey } from '@parley/protocol/identity/person.ts';
import type { Logger } from '../observability/logger.ts';
import type { AccessDecision } from '../sync/access-change.ts';
import type { Wiki, WikiChange, WikiPage } from '../wiki/port.ts';
import type { AccessLooks, OpenConnections } from './access-looks.ts';
import { endConnections } from './sign-in-watch.ts';

export type AccessWatchDeps = {
  readonly wiki: Pick<Wiki, 'id' | 'onChange'>;
  readonly sync: OpenConnections;
  readonly looks: AccessLooks;
  readonly keyOf: (page: WikiPage) => Promise<string>;
  readonly logger: Logger;
};

type AccessEvent = Extract<WikiChange, { kind: 'access' }>;

const keep: AccessDecision = { kind: 'keep' };

/** Brings blocks, protections and changed rights to what people have open, at once. */
export function watchAccess(deps: AccessWatchDeps): { stop(): void } {
  const stop = deps.wiki.onChange((change) => {
    if (change.kind === 'signed_out') endConnections(deps.sync, { person: change.person });
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

/** Whether somebody has something open, by person key. */
export function isConnected(sync: OpenConnections, key: string): boolean {
  let found = false;
  sync.revise(({ person }) => {
    found ||= personKey(person) === key;
    return keep;
  });
  return found;
}

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
  await deps.looks.look((admission) => {
    const ofPerson = account === undefined || accountKey(admission.person) === account;
    // What somebody may do at home counts abroad too; what is true of a page or a wiki ends there.
    const place = placeOf(admission.document);
    const ofPage = page === undefined || (place?.key === page && place.wiki === deps.wiki.id);
    return ofPerson && ofPage;
  });
}
