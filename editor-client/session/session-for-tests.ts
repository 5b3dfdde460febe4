// SPDX-License-Identifier: GPL-2.0-or-later
import type { DocumentStatus } from '@parley/chat-ui/connection/document-status.ts';
import type { LiveDocumentOptions, ProvidedDocument } from '@parley/chat-ui/connection/live-document.ts';
import type { ErrorCode } from '@parley/protocol/errors/codes.ts';
import type { PageDocuments } from '@parley/protocol/http/api.ts';
import type { Node } from 'prosemirror-model';
import { applyUpdate, Doc, encodeStateAsUpdate, encodeStateVector } from 'yjs';
import { EditSession } from './edit-session.ts';
import type { LocalCopy } from './local-copy.ts';
import { readPage, writePage } from './page-in-document.ts';

/** Stand-ins for the server and the browser's storage, for tests of the edit session only. */
const alice = { wiki: 'demo', userId: '1', name: 'Alice' };

/** One document that a session has open; the test says what the server does. */
export class OpenLine {
  readonly doc: Doc;
  readonly #options: LiveDocumentOptions;
  readonly #server: FakeServer;
  readonly #name: string;
  readonly #unsynced = new Set<(event: { number: number }) => void>();
  readonly provided: ProvidedDocument;
  status: DocumentStatus = { state: 'connecting' };
  resyncs = 0;
  closed = false;

  constructor(server: FakeServer, name: string, doc: Doc, options: LiveDocumentOptions) {
    this.#server = server;
    this.#name = name;
    this.doc = doc;
    this.#options = options;
    const provider = {
      on: (_event: string, listener: (event: { number: number }) => void) => this.#unsynced.add(listener),
      forceSync: () => {
        this.resyncs += 1;
      },
    };
    this.provided = {
      name,
      doc,
      provider: provider as unknown as ProvidedDocument['provider'],
      status: this.status,
      send: () => undefined,
      retry: () => undefined,
      close: () => {
        this.closed = true;
      },
    };
    Object.defineProperty(this.provided, 'status', { get: () => this.status });
  }

  say(status: DocumentStatus): void {
    this.status = status;
    this.#options.onStatus?.(status);
  }

  /** The server's text arrives, and it answers that it has everything from here, too. */
  sync(readOnly?: ErrorCode): void {
    const server = this.#server.docOf(this.#name);
    applyUpdate(this.doc, encodeStateAsUpdate(server, encodeStateVector(this.doc)), this.provided.provider);
    this.say(readOnly === undefined ? { state: 'online' } : { state: 'online', readOnly });
    this.#options.onSynced?.();
    if (readOnly === undefined) this.acknowledge();
  }

  acknowledge(): void {
    applyUpdate(this.#server.docOf(this.#name), encodeStateAsUpdate(this.doc));
    for (const listener of this.#unsynced) listener({ number: 0 });
  }

  refuseWrite(code: ErrorCode): void {
    this.#options.onStateless?.(JSON.stringify({ type: 'refused', code, message: '' }));
  }

  type(page: Node): void {
    writePage(this.doc, page, 'keyboard');
  }
}

export class FakeServer {
  readonly #docs = new Map<string, Doc>();
  readonly lines: OpenLine[] = [];
  lineage = 1;
  reachable = true;

  get name(): string {
    return `edit:demo:p1.${this.lineage}`;
  }

  docOf(name: string): Doc {
    const known = this.#docs.get(name);
    if (known !== undefined) return known;
    const doc = new Doc();
    this.#docs.set(name, doc);
    return doc;
  }

  seed(page: Node): void {
    writePage(this.docOf(this.name), page, 'seed');
  }

  page(): Node {
    return readPage(this.docOf(this.name));
  }

  documents(): PageDocuments {
    if (!this.reachable) throw new TypeError('fetch failed');
    const page = { title: 'Spider', key: 'p1', exists: true };
    return { page, edit: this.name, editChat: 'edit-chat:demo:p1', room: 'room:demo:p1' };
  }

  line(): OpenLine {
    const line = this.lines.at(-1);
    if (line === undefined) throw new Error('nothing is open');
    return line;
  }
}

/** What one browser keeps between visits. */
export class FakeBrowser {
  readonly texts = new Map<string, string>();
  readonly copies = new Map<string, { updates: Uint8Array[]; acknowledged?: Node }>();

  readonly storage = ((texts: Map<string, string>) => ({
    getItem: (key: string) => texts.get(key) ?? null,
    setItem: (key: string, value: string) => void texts.set(key, value),
    removeItem: (key: string) => void texts.delete(key),
    key: (index: number) => [...texts.keys()][index] ?? null,
    get length() {
      return texts.size;
    },
  }))(this.texts);

  /** Its storage does not answer in time. */
  isLate = false;

  openCopy(name: string, doc: Doc): LocalCopy {
    if (this.isLate) return lateCopy;
    const kept = this.copies.get(name) ?? { updates: [] };
    this.copies.set(name, kept);
    const origin = { name };
    for (const update of kept.updates) applyUpdate(doc, update, origin);
    const listener = (update: Uint8Array, from: unknown) => {
      if (from !== origin) kept.updates.push(update);
    };
    doc.on('update', listener);
    return {
      origin,
      acknowledged: async () => kept.acknowledged,
      keepAcknowledged: async (page) => {
        kept.acknowledged = page;
      },
      close: async () => doc.off('update', listener),
      clear: async () => {
        doc.off('update', listener);
        this.copies.delete(name);
      },
    };
  }

  /** Opens the page in a new tab. */
  visit(server: FakeServer, tab = 'tab'): EditSession {
    return new EditSession({
      title: 'Spider',
      person: alice,
      connection: {
        open: (name, doc, options) => {
          const line = new OpenLine(server, name, doc, options);
          server.lines.push(line);
          return line.provided;
        },
      },
      documentsOf: async () => server.documents(),
      openCopy: async (_person, name, doc) => this.openCopy(name, doc),
      storage: this.storage,
      tab,
      wait: () => Promise.resolve(),
      now: () => 1_000_000,
    });
  }
}

/** Resolves when the session's view passes the test. */
export function when(session: EditSession, passes: (view: EditSession['view']) => boolean): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (!passes(session.view)) return;
      stop();
      resolve();
    };
    const stop = session.onChange(look);
    look();
  });
}

const nothing = async () => undefined;
const lateCopy: LocalCopy = {
  origin: undefined,
  late: true,
  acknowledged: nothing,
  keepAcknowledged: nothing,
  close: nothing,
  clear: nothing,
};
