// SPDX-License-Identifier: GPL-2.0-or-later
import type { Person } from '@parley/protocol/identity/person.ts';
import type { Logger } from 'pino';
import type { ClientIdOwner, Journal } from '../../storage/journal-port.ts';
import type { SyncLimits } from '../limits.ts';
import type { SyncMetrics } from '../metrics.ts';
import { EditDocument, type Loaded } from './edit-document.ts';
import { readUpdate } from './read-update.ts';

export type EditLibraryDeps = {
  readonly journal: Journal;
  readonly limits: SyncLimits;
  readonly metrics: SyncMetrics;
  readonly log: Logger;
  readonly seed: (name: string) => Promise<Uint8Array>;
  readonly changed: (name: string, by: Person) => void;
};

/** A document that stays in memory until it is released. */
export type Opened = { readonly document: EditDocument; readonly release: () => void };

export type EditLibrary = {
  /** The document, loaded or seeded if need be. Rejects with a `ParleyError` when that fails. */
  open(name: string): Promise<Opened>;
  find(name: string): EditDocument | undefined;
  all(): Iterable<EditDocument>;
  /** Names of the documents in memory, of those that are being loaded, and of those that end. */
  names(): Iterable<string>;
  /** Compacts and lets go of documents that nobody was in for a while. */
  sweep(now: number): void;
  /** Lets go of a copy that may be wrong; nobody gets another one before its last writes are kept or refused. */
  abandon(document: EditDocument): void;
  /** Forgets a document and its journal. Answers the copy that was in memory. */
  drop(name: string): Promise<EditDocument | undefined>;
  close(): Promise<void>;
};

/** How long compacting may hold up the end of the process, in milliseconds. */
const compactingAtClose = 1500;

/** The edit documents in memory. */
export function createEditLibrary(deps: EditLibraryDeps): EditLibrary {
  const { journal, log } = deps;
  const documents = new Map<string, EditDocument>();
  const loading = new Map<string, Promise<EditDocument>>();
  /** Documents that end: whoever asks for one waits, and looks again. */
  const ending = new Map<string, Promise<unknown>>();

  async function open(name: string): Promise<Opened> {
    for (;;) {
      await ending.get(name);
      const document = documents.get(name) ?? (await loadOnce(name));
      // It may have been let go of between its loading and now.
      if (documents.get(name) === document && !document.isDropped) return { document, release: document.hold() };
    }
  }

  function loadOnce(name: string): Promise<EditDocument> {
    const known = loading.get(name);
    if (known !== undefined) return known;
    const made = load(name).finally(() => loading.delete(name));
    loading.set(name, made);
    return made;
  }

  async function load(name: string): Promise<EditDocument> {
    const entries = await journal.read(name);
    const loaded = entries.length === 0 ? await seed(name) : { entries, owners: await journal.owners(name) };
    const document = new EditDocument(name, loaded, deps);
    documents.set(name, document);
    return document;
  }

  /** The first content belongs to nobody: nobody may go on under its client ids. */
  async function seed(name: string): Promise<Loaded> {
    const payload = await deps.seed(name);
    const owners: ClientIdOwner[] = [...readUpdate(payload).structs.keys()].map((clientId) => ({
      clientId,
      person: null,
    }));
    const sequence = await journal.append(name, payload, owners);
    return { entries: [{ kind: 'update', payload, sequence }], owners };
  }

  async function letGo(document: EditDocument): Promise<void> {
    await compacted(document);
    if (document.isFree) forget(document);
  }

  /** So that the next start reads one snapshot of each; what there is no time for is read entry by entry. */
  async function compactAll(): Promise<void> {
    const deadline = Date.now() + compactingAtClose;
    for (const document of documents.values()) {
      if (Date.now() > deadline) return;
      if (document.isLongToRead) await compacted(document);
    }
  }

  async function compacted(document: EditDocument): Promise<void> {
    try {
      await document.compact();
    } catch (error) {
      // It can be loaded from the longer journal as well.
      log.warn({ err: error, document: document.name }, 'A document could not be compacted');
    }
  }

  function forget(document: EditDocument): void {
    if (documents.get(document.name) === document) documents.delete(document.name);
    document.close();
  }

  function untilEnded<T>(name: string, work: () => Promise<T>): Promise<T> {
    const ended = work().finally(() => {
      if (ending.get(name) === settled) ending.delete(name);
    });
    const settled = ended.catch(() => undefined);
    ending.set(name, settled);
    return ended;
  }

  async function drop(name: string): Promise<EditDocument | undefined> {
    const document = documents.get(name) ?? (await loading.get(name)?.catch(() => undefined));
    await document?.end();
    await journal.drop(name);
    if (document !== undefined) forget(document);
    return document;
  }

  return {
    open,
    find: (name) => documents.get(name),
    all: () => documents.values(),
    names: () => new Set([...documents.keys(), ...loading.keys(), ...ending.keys()]),
    abandon: (document) => {
      void untilEnded(document.name, () => document.end().then(() => forget(document)));
    },
    sweep: (now) => {
      for (const document of documents.values()) if (document.isIdle(now)) void letGo(document);
    },
    drop: (name) => untilEnded(name, () => drop(name)),
    close: async () => {
      await journal.flush();
      await compactAll();
      for (const document of documents.values()) document.close();
      documents.clear();
    },
  };
}
