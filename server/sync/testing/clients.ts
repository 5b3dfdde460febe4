// SPDX-License-Identifier: GPL-2.0-or-later
import { HocuspocusProvider, HocuspocusProviderWebsocket } from '@hocuspocus/provider';
import { contentField } from '@parley/protocol/edit/frames.ts';
import * as Y from 'yjs';
import type { Admission } from '../../identity/admission.ts';
import type { SyncHarness } from './sync-harness.ts';

/** The stock client in one document, with what it was told. */
export type StockClient = {
  readonly provider: HocuspocusProvider;
  readonly socket: HocuspocusProviderWebsocket;
  readonly doc: Y.Doc;
  /** Stateless frames, as JSON. */
  readonly frames: readonly unknown[];
  readonly denials: readonly string[];
  readonly closes: readonly { readonly code: number; readonly reason: string }[];
  text(): string;
  /** Types at the end of the first paragraph. */
  type(text: string): void;
  destroy(): void;
};

export type ClientOptions = Partial<Admission> & {
  readonly name: string;
  readonly document: string;
  readonly doc?: Y.Doc;
  /** Shares the socket of another client. */
  readonly socket?: HocuspocusProviderWebsocket;
};

/** Connects the stock provider as a person. */
export function connect(harness: SyncHarness, options: ClientOptions): StockClient {
  const { doc = new Y.Doc(), socket: shared, ...admission } = options;
  const socket = shared ?? new HocuspocusProviderWebsocket({ url: harness.url, delay: 20, minDelay: 10, maxDelay: 50 });
  const frames: unknown[] = [];
  const denials: string[] = [];
  const closes: { code: number; reason: string }[] = [];
  const provider = new HocuspocusProvider({
    websocketProvider: socket,
    name: options.document,
    document: doc,
    token: () => harness.token(admission),
    onStateless: ({ payload }) => frames.push(JSON.parse(payload)),
    onAuthenticationFailed: ({ reason }) => denials.push(reason),
    onClose: ({ event }) => closes.push({ code: event.code, reason: event.reason }),
  });
  provider.attach();
  return {
    provider,
    socket,
    doc,
    frames,
    denials,
    closes,
    text: () => textOf(doc),
    type: (text) => typeInto(doc, text),
    destroy() {
      provider.destroy();
      if (shared === undefined) socket.destroy();
    },
  };
}

export function textOf(doc: Y.Doc): string {
  return doc.getXmlFragment(contentField).toArray().map(plainText).join('\n');
}

function plainText(node: unknown): string {
  if (node instanceof Y.XmlText)
    return node
      .toDelta()
      .map((piece: { insert: string }) => piece.insert)
      .join('');
  return node instanceof Y.XmlElement ? node.toArray().map(plainText).join('') : '';
}

export function typeInto(doc: Y.Doc, text: string): void {
  const paragraph = doc.getXmlFragment(contentField).get(0);
  const node = paragraph instanceof Y.XmlElement ? paragraph.get(0) : undefined;
  if (!(node instanceof Y.XmlText)) throw new Error('There is no paragraph to type into.');
  node.insert(node.length, text);
}

/** How long is waited, in milliseconds: a failure, never a pace. */
const patience = 60_000;

/** Resolves when the condition holds; looks again after each turn of the event loop. */
export async function until(what: string, condition: () => boolean): Promise<void> {
  const deadline = Date.now() + patience;
  while (!condition()) {
    if (Date.now() > deadline) throw new Error(`Waited in vain until ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

/** Everything this client wrote is on the server. */
export function saved(client: StockClient): Promise<void> {
  return until('everything is on the server', () => client.provider.synced && client.provider.unsyncedChanges === 0);
}
