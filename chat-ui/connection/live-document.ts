// SPDX-License-Identifier: GPL-2.0-or-later
import type { HocuspocusProvider } from '@hocuspocus/provider';
import type { Doc } from 'yjs';
import type { ConnectionStatus, DocumentStatus } from './document-status.ts';

/** One document that is open on the tab's connection. */
export type LiveDocument = {
  readonly name: string;
  readonly doc: Doc;
  readonly status: DocumentStatus;
  /** Sends one stateless frame; it is lost when the document is not online. */
  send(payload: string): void;
  /** Tries again after a refusal, for instance when the person has signed in. */
  retry(): void;
  /** Leaves the document. Nothing is called back afterwards. */
  close(): void;
};

/** A document carried by Hocuspocus's provider, for those who need its awareness or its count of unsent changes. */
export type ProvidedDocument = LiveDocument & { readonly provider: HocuspocusProvider };

export type LiveDocumentOptions = {
  /** Shares who is where; off in conversations, whose presence is the server's digest. */
  readonly awareness?: boolean;
  readonly onStatus?: (status: DocumentStatus) => void;
  /** A stateless frame arrived. It is the server's, yet still only text. */
  readonly onStateless?: (payload: string) => void;
  /** The local copy holds all that the server had; called again after each reconnect. */
  readonly onSynced?: () => void;
};

/** One socket for all documents of a tab. */
export type Connection = {
  readonly status: ConnectionStatus;
  open(document: string, doc: Doc, options: LiveDocumentOptions): LiveDocument;
  /** Calls back on each change of status; returns how to stop. */
  onStatus(listener: (status: ConnectionStatus) => void): () => void;
  close(): void;
};
