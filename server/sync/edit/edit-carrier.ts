// SPDX-License-Identifier: GPL-2.0-or-later
import type { DocumentName } from '@parley/protocol/documents/document-name.ts';
import type { PresentPerson } from '@parley/protocol/edit/presence.ts';
import { ParleyError } from '@parley/protocol/errors/codes.ts';
import { personKey } from '@parley/protocol/identity/person.ts';
import type { Logger } from 'pino';
import type { Admission } from '../../identity/admission.ts';
import type { Journal } from '../../storage/journal-port.ts';
import type { EditDocuments, EditHandler } from '../edit-documents.ts';
import type { Guarded } from '../guarded.ts';
import type { SyncLimits } from '../limits.ts';
import type { Carrier, Member, Outlet } from '../member.ts';
import type { SyncMetrics } from '../metrics.ts';
import { presentPerson } from '../present-person.ts';
import type { EditDocument } from './edit-document.ts';
import { EditMember, type EditMemberDeps } from './edit-member.ts';
import { createEditLibrary } from './edit-library.ts';

export type EditCarrierDeps = {
  readonly journal: Journal;
  readonly guarded: Guarded;
  readonly limits: SyncLimits;
  readonly metrics: SyncMetrics;
  readonly log: Logger;
};

export type EditCarrier = Carrier & {
  readonly documents: EditDocuments;
  handle(handler: EditHandler): void;
  sweep(now: number): void;
  count(): { readonly documents: number; readonly members: number };
  /** The documents that people are in. */
  open(): readonly string[];
  /** The documents that are in memory, or on their way in or out. */
  names(): Iterable<string>;
  /** Waits until every write that is under way was kept or refused. */
  close(): Promise<void>;
};

/** Carries edit documents: lets people in, and answers the feature behind them. */
export function createEditCarrier(deps: EditCarrierDeps): EditCarrier {
  const { guarded, log } = deps;
  let handler: EditHandler | undefined;
  const handling = (): EditHandler => {
    if (handler === undefined) throw new ParleyError('not_found');
    return handler;
  };
  const library = createEditLibrary({
    ...deps,
    seed: async (name) => handling().seed(name),
    changed: (name, by) => guarded.call('edit.changed', () => handling().changed(name, by), undefined),
  });

  const memberDeps: EditMemberDeps = {
    metrics: deps.metrics,
    joined: (member) => {
      const { name } = member.document;
      guarded.call('edit.joined', () => handling().joined(name, member.admission), undefined);
      void tellState(member);
    },
    revised: (member) => void tellState(member),
    left,
    failed: (member, error) => {
      // The copy in memory may be wrong now; the journal is right. Everybody comes back to a fresh copy.
      log.error({ err: error, document: member.document.name }, 'An edit document failed and is loaded anew');
      for (const each of member.document.members) each.outlet.disconnect('internal');
      library.abandon(member.document);
    },
  };

  async function tellState(member: EditMember): Promise<void> {
    const { admission, document } = member;
    const state = await guarded.wait('edit.state', async () => handling().state(document.name, admission));
    if (state === undefined || member.admission !== admission) return;
    member.tell(admission.readOnly === undefined ? state : { ...state, readOnly: admission.readOnly });
  }

  function left(member: EditMember): void {
    const { document, admission } = member;
    document.presence.remove(member);
    if (!document.members.delete(member) || !member.started) return;
    document.hold()();
    guarded.call('edit.left', () => handling().left(document.name, admission), undefined);
    if (document.members.size === 0) guarded.call('edit.emptied', () => handling().emptied(document.name), undefined);
  }

  async function join(name: string, _document: DocumentName, admission: Admission, outlet: Outlet): Promise<Member> {
    const { document, release } = await library.open(name);
    release();
    if (document.isDropped) throw new ParleyError('session_over');
    const member = new EditMember(document, outlet, admission, memberDeps);
    outlet.shareAddress(document.name);
    document.members.add(member);
    return member;
  }

  async function using<T>(name: string, work: (document: EditDocument) => Promise<T> | T): Promise<T> {
    const { document, release } = await library.open(name);
    try {
      return await work(document);
    } finally {
      release();
    }
  }

  const documents: EditDocuments = {
    read: (name, reader) => using(name, (document) => reader(document.doc)),
    change: (name, by, writer) => using(name, (document) => document.change(by, writer)),
    still: (name, work) => using(name, (document) => document.still(work)),
    authors: (name) => using(name, (document) => document.owners.people()),
    present: (name) => presentIn(library.find(name)),
    tell: (name, frame) => {
      for (const member of library.find(name)?.members ?? []) member.tell(frame(member.admission));
    },
    drop: async (name, code) => {
      for (const member of library.find(name)?.members ?? []) member.outlet.expel(code);
      const dropped = await library.drop(name);
      // Whoever came in while it was still being loaded.
      for (const member of dropped?.members ?? []) member.outlet.expel(code);
    },
  };

  return {
    documents,
    join,
    handle: (given) => {
      handler = given;
    },
    sweep: (now) => {
      for (const document of library.all()) {
        document.tellEverybody(now);
        for (const member of document.members) member.sweep(now);
      }
      library.sweep(now);
    },
    count: () => {
      const all = [...library.all()];
      return { documents: all.length, members: all.reduce((sum, document) => sum + document.members.size, 0) };
    },
    open: () => Array.from(library.all()).flatMap(({ name, members }) => (members.size > 0 ? [name] : [])),
    names: () => library.names(),
    close: () => library.close(),
  };
}

/** People, not connections; who may write comes first where a person has both. */
function presentIn(document: EditDocument | undefined): readonly PresentPerson[] {
  const people = new Map<string, PresentPerson>();
  for (const { admission, started } of document?.members ?? []) {
    const key = personKey(admission.person);
    const known = people.get(key);
    if (started && (known === undefined || known.readOnly === true)) people.set(key, presentPerson(admission));
  }
  return [...people.values()];
}
