// SPDX-License-Identifier: GPL-2.0-or-later
import { HocuspocusProvider, HocuspocusProviderWebsocket, WebSocketStatus } from '@hocuspocus/provider';
import { answerToRefusal } from '@parley/chat-ui/connection/document-status.ts';
import { toErrorCode } from '@parley/chat-ui/http/api-client.ts';
import { WebSocket } from 'ws';
import { Doc } from 'yjs';
import type { SignedInPerson } from './person.ts';
import { until, type Subscribe } from './until.ts';

/** One browser tab of a person: one socket of the stock provider, which carries any number of documents. */
export type Tab = {
  readonly person: SignedInPerson;
  readonly socket: HocuspocusProviderWebsocket;
  /** Opens a document on this socket, with a fresh token at each connection. */
  open(name: string, doc?: Doc): OpenDocument;
  /** Loses the connection without a word, as a train in a tunnel does; stays away until `restore`. */
  cut(): void;
  restore(): void;
  /** Leaves for good. */
  close(): void;
};

export type OpenDocument = {
  readonly name: string;
  readonly doc: Doc;
  readonly provider: HocuspocusProvider;
  /** Stateless frames from the server, parsed, oldest first. */
  readonly frames: readonly Frame[];
  /** Reasons for which the server refused a token. */
  readonly refusals: readonly string[];
  /** Calls back on anything that may have changed: document, frames, presence, connection. */
  readonly onChange: Subscribe;
  synced(): Promise<void>;
  /** Resolves once the server has acknowledged all that was written here. */
  saved(): Promise<void>;
  frame<T extends Frame>(wanted: (frame: Frame) => frame is T, what: string): Promise<T>;
  leave(): void;
};

export type Frame = { readonly type: string; readonly [field: string]: unknown };

/** Delays of the stock provider cut down: a test waits for events, so it may try again at once. */
const reconnection = { delay: 50, minDelay: 20, maxDelay: 250, factor: 1.5 };

/** The provider stops listening before it closes a socket that still connects; `ws` then reports that as an error. */
class PatientSocket extends WebSocket {
  constructor(url: string) {
    super(url);
    this.on('error', () => {});
  }
}

export type TabOptions = {
  /**
   * Joins a document anew that was refused or closed for now, while the socket stays: as Parley's own client does, for
   * tests in which servers and databases go away. The stock provider waits for its next connection.
   */
  readonly rejoins?: boolean;
};

/** Opens a tab for a person; a name of a document is opened with `open`. */
export function openTab(person: SignedInPerson, { rejoins = false }: TabOptions = {}): Tab {
  const socket = new HocuspocusProviderWebsocket({
    url: `${person.url.replace('http', 'ws')}/ws`,
    WebSocketPolyfill: PatientSocket,
    ...reconnection,
  });
  const documents = new Set<OpenDocument>();
  return {
    person,
    socket,
    open: (name, doc = new Doc()) => {
      const opened = openDocument(socket, person, name, doc, rejoins);
      documents.add(opened);
      return opened;
    },
    cut: () => {
      socket.shouldConnect = false;
      const open = socket.webSocket;
      if (open instanceof WebSocket) open.terminate();
    },
    restore: () => {
      // The provider may not have seen the end of the old socket yet; then it comes back by itself when it does.
      socket.shouldConnect = true;
      void socket.connect();
    },
    close: () => {
      for (const opened of documents) opened.leave();
      socket.destroy();
    },
  };
}

function openDocument(
  socket: HocuspocusProviderWebsocket,
  person: SignedInPerson,
  name: string,
  doc: Doc,
  rejoins: boolean,
): OpenDocument {
  const frames: Frame[] = [];
  const refusals: string[] = [];
  const listeners = new Set<() => void>();
  const changed = () => {
    for (const listener of listeners) listener();
  };
  let rejoining: NodeJS.Timeout | undefined;
  const joinAgain = (reason: string) => {
    const code = toErrorCode(reason);
    // Without a code it is the token that could not be fetched, or the server that closed this document alone.
    if (!rejoins || (code !== undefined && answerToRefusal(code) === 'give-up')) return;
    clearTimeout(rejoining);
    rejoining = setTimeout(() => {
      if (socket.status !== WebSocketStatus.Connected) return;
      void provider.sendToken().then(() => provider.startSync());
    }, reconnection.maxDelay);
  };
  const provider: HocuspocusProvider = new HocuspocusProvider({
    websocketProvider: socket,
    name,
    document: doc,
    token: () => person.token(name),
    onStateless: ({ payload }) => {
      frames.push(JSON.parse(payload) as Frame);
      changed();
    },
    onAuthenticationFailed: ({ reason }) => {
      refusals.push(reason);
      changed();
      joinAgain(reason);
    },
    onSynced: changed,
    onUnsyncedChanges: changed,
    onStatus: changed,
    onClose: ({ event }) => {
      changed();
      if (socket.status === WebSocketStatus.Connected) joinAgain(event.reason);
    },
    onAwarenessChange: changed,
  });
  doc.on('afterTransaction', changed);
  provider.attach();

  const onChange: Subscribe = (listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  const detail = () =>
    `${person.name} in ${name}: ${JSON.stringify({
      synced: provider.isSynced,
      unsynced: provider.unsyncedChanges,
      refusals,
      frames: frames.slice(-5),
    })}`;
  return {
    name,
    doc,
    provider,
    frames,
    refusals,
    onChange,
    synced: async () => {
      await until(onChange, () => provider.isSynced, { what: 'the first sync', detail });
    },
    saved: async () => {
      const probe = () => provider.isSynced && provider.unsyncedChanges === 0;
      await until(onChange, probe, { what: 'everything on the server', detail });
    },
    frame: (wanted, what) => until(onChange, () => frames.find(wanted), { what, detail }),
    leave: () => {
      clearTimeout(rejoining);
      doc.off('afterTransaction', changed);
      provider.destroy();
    },
  };
}
