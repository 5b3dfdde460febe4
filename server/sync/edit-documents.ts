// SPDX-License-Identifier: GPL-2.0-or-later
import type { EditFrame, SessionState } from '@parley/protocol/edit/frames.ts';
import type { PresentPerson } from '@parley/protocol/edit/presence.ts';
import type { Person } from '@parley/protocol/identity/person.ts';
import type { ErrorCode } from '@parley/protocol/errors/codes.ts';
import type { Doc } from 'yjs';
import type { Admission } from '../identity/admission.ts';

/** What `sync/` asks of the feature that knows edit sessions. Every method may reject or throw: it is logged. */
export type EditHandler = {
  /** The first content of a document with an empty journal, as one Yjs update. Called once per document. */
  seed(name: string): Promise<Uint8Array>;
  /** What the frame `session` says to this person now. */
  state(name: string, admission: Admission): Promise<SessionState>;
  joined(name: string, admission: Admission): void;
  left(name: string, admission: Admission): void;
  /** A journaled update by this person was applied. */
  changed(name: string, by: Person): void;
  /** The last person left. */
  emptied(name: string): void;
};

/** What `sync/` offers to the feature that knows edit sessions. */
export type EditDocuments = {
  /** Reads a document, loading it first if nobody is in it. The callback must not keep or change the doc. */
  read<T>(name: string, reader: (doc: Doc) => T): Promise<T>;
  /** A change made by the server in a person's name; journaled before anyone sees it. */
  change(name: string, by: Person, writer: (doc: Doc) => void): Promise<void>;
  /** Keeps everyone's writes waiting while `work` runs; those under way are kept before it. */
  still<T>(name: string, work: () => Promise<T>): Promise<T>;
  present(name: string): readonly PresentPerson[];
  /** Who wrote under which Yjs client id. */
  authors(name: string): Promise<ReadonlyMap<number, Person>>;
  /** Sends each connection the frame made for its admission. */
  tell(name: string, frame: (admission: Admission) => EditFrame): void;
  /** Ends the session: tells and detaches everyone (`code`), forgets document and journal. */
  drop(name: string, code: ErrorCode): Promise<void>;
};
