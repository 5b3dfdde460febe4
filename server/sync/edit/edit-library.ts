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
  /** Compacts and lets go of documents that nobody was in for a while. */
  sweep(now: number): void;
  /** Lets go of a copy that may be wrong. */
  forget(document: EditDocument): void;
  /** Forgets a document and its journal. */
  drop(name: string): Promise<void>;
  close(): Promise<void>;
};

/** The edit documents in memory. */
export function createEditLibrary(deps: EditLibraryDeps): EditLibrary {
  const { journal, log } = deps;
  const documents = new Map<string, EditDocument>();
  const loading = new Map<string, Promise<EditDocument>>();
  const dropping = new Map<string, Promise<void>>();

  async function open(name: string): Promise<Opened> {
    for (;;) {
      await dropping.get(name);
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
    try {
      await document.compact();
    } catch (error) {
      // It can be loaded from the longer journal as well.
      log.warn({ err: error, document: document.name }, 'A document could not be compacted');
    }
    if (document.isFree) forget(document);
  }

  function forget(document: EditDocument): void {
    if (documents.get(document.name) === document) documents.delete(document.name);
    document.close();
  }

  async function drop(name: string): Promise<void> {
    const document = documents.get(name) ?? (await loading.get(name)?.catch(() => undefined));
    await document?.end();
    await journal.drop(name);
    if (document !== undefined) forget(document);
  }

  return {
    open,
    find: (name) => documents.get(name),
    all: () => documents.values(),
    forget,
    sweep: (now) => {
      for (const document of documents.values()) if (document.isIdle(now)) void letGo(document);
    },
    drop: async (name) => {
      const dropped = drop(name).finally(() => dropping.delete(name));
      dropping.set(
        name,
        dropped.catch(() => undefined),
      );
      await dropped;
    },
    close: async () => {
      await journal.flush();
      for (const document of documents.values()) document.close();
      documents.clear();
    },
  };
}
