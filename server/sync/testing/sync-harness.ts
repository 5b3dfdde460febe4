// SPDX-License-Identifier: GPL-2.0-or-later
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseDocumentName } from '@parley/protocol/documents/document-name.ts';
import { contentField } from '@parley/protocol/edit/frames.ts';
import { ParleyError } from '@parley/protocol/errors/codes.ts';
import { pino } from 'pino';
import * as Y from 'yjs';
import type { Admission } from '../../identity/admission.ts';
import { type Database, openDatabase } from '../../storage/database.ts';
import { createJournal } from '../../storage/journal.ts';
import type { Journal } from '../../storage/journal-port.ts';
import type { EditHandler } from '../edit-documents.ts';
import type { FeedHandler } from '../feed.ts';
import type { SyncLimits } from '../limits.ts';
import type { SyncMetrics } from '../metrics.ts';
import { createSyncServer, type SyncServer } from '../sync-server.ts';

/** A live server on a free port, with features that do nothing but count. */
export type SyncHarness = {
  readonly url: string;
  readonly plainUrl: string;
  readonly sync: SyncServer;
  readonly journal: Journal;
  /** A token that works once, for one document. */
  token(admission: Partial<Admission> & { readonly document: string; readonly name: string }): string;
  stop(): Promise<void>;
};

export type HarnessOptions = {
  readonly edit?: Partial<EditHandler>;
  readonly feed?: Partial<FeedHandler>;
  readonly limits?: Partial<SyncLimits>;
  readonly metrics?: SyncMetrics;
  readonly isTooBusy?: () => boolean;
  /** Wraps the journal, to let it fail. */
  readonly journal?: (journal: Journal) => Journal;
  /** Keeps the database of an earlier harness. */
  readonly folder?: string;
};

/** A page with one paragraph, as one update. */
export function seedOfText(text: string): Uint8Array {
  const doc = new Y.Doc();
  const paragraph = new Y.XmlElement('paragraph');
  paragraph.insert(0, [new Y.XmlText(text)]);
  doc.getXmlFragment(contentField).insert(0, [paragraph]);
  return Y.encodeStateAsUpdate(doc);
}

function editHandler(given: Partial<EditHandler>): EditHandler {
  return {
    seed: async () => seedOfText('Spiders spin. '),
    state: async (name) => ({
      type: 'session',
      mode: 'visual',
      hasSource: false,
      page: { title: 'Spider', key: parseDocumentName(name)?.key ?? '' },
      baseRevision: 1,
      latestRevision: 1,
      unpublished: false,
    }),
    joined: () => undefined,
    left: () => undefined,
    changed: () => undefined,
    emptied: () => undefined,
    ...given,
  };
}

function feedHandler(given: Partial<FeedHandler>): FeedHandler {
  return {
    open: async () => new Y.Doc(),
    joined: (_feed, member) => member.send(JSON.stringify({ type: 'welcome' })),
    left: () => undefined,
    command: async (feed, member, payload) => {
      feed.doc.getArray('messages').push([{ by: member.admission.person.name, payload }]);
    },
    emptied: () => true,
    ...given,
  };
}

/** Starts a server with its own database. Stop it at the end of the test. */
export async function startSync(options: HarnessOptions = {}): Promise<SyncHarness> {
  const folder = options.folder ?? (await mkdtemp(join(tmpdir(), 'parley-sync-')));
  const database = await openDatabase(join(folder, 'parley.db'));
  const stored = createJournal(database);
  const journal = options.journal?.(stored) ?? stored;
  const tokens = new Map<string, Admission>();
  const sync = createSyncServer({
    journal,
    log: pino({ level: process.env['PARLEY_TEST_LOG'] ?? 'silent' }),
    ...(options.limits === undefined ? {} : { limits: options.limits }),
    ...(options.metrics === undefined ? {} : { metrics: options.metrics }),
    ...(options.isTooBusy === undefined ? {} : { isTooBusy: options.isTooBusy }),
    admit: async (token, document) => {
      const admission = tokens.get(token);
      if (admission === undefined) throw new ParleyError('token_invalid');
      if (admission.document !== document) throw new ParleyError('token_invalid');
      tokens.delete(token);
      return admission;
    },
  });
  sync.handleEdits(editHandler(options.edit ?? {}));
  sync.handleFeeds('room', feedHandler(options.feed ?? {}));
  const http = createServer();
  http.on('upgrade', (request, socket, head) => sync.handleUpgrade(request, socket, head));
  const port = await listen(http);
  return {
    url: `ws://127.0.0.1:${port}/ws`,
    plainUrl: `ws://127.0.0.1:${port}/yjs`,
    sync,
    journal,
    token({ name, document, ...rest }) {
      const token = randomUUID();
      const person = { wiki: 'demo', userId: name.toLowerCase(), name };
      tokens.set(token, { person, document, roles: [], rights: ['parley-edit', 'parley-chat'], ...rest });
      return token;
    },
    stop: () => stop(sync, http, database, options.folder === undefined ? folder : undefined),
  };
}

function listen(http: Server): Promise<number> {
  return new Promise((resolve) => {
    http.listen(0, '127.0.0.1', () => {
      const address = http.address();
      resolve(typeof address === 'object' && address !== null ? address.port : 0);
    });
  });
}

async function stop(sync: SyncServer, http: Server, database: Database, folder: string | undefined): Promise<void> {
  await sync.stop();
  await new Promise((resolve) => http.close(resolve));
  await database.destroy();
  if (folder !== undefined) await rm(folder, { recursive: true });
}
