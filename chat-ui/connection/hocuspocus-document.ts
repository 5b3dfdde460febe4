// SPDX-License-Identifier: GPL-2.0-or-later
import { HocuspocusProvider, WebSocketStatus, type HocuspocusProviderWebsocket } from '@hocuspocus/provider';
import { ParleyError, type ErrorCode } from '@parley/protocol/errors/codes.ts';
import type { Doc } from 'yjs';
import { toErrorCode } from '../http/api-client.ts';
import { waitBefore } from './backoff.ts';
import { answerToRefusal, type ConnectionStatus, type DocumentStatus } from './document-status.ts';
import type { FetchToken } from './fetch-token.ts';
import { renewPresence } from './renew-presence.ts';
import type { LiveDocumentOptions, ProvidedDocument } from './live-document.ts';

/** So many tokens in a row may turn out stale before the person is told. */
const maxFreshTokens = 3;

type Parts = {
  readonly name: string;
  readonly doc: Doc;
  readonly socket: HocuspocusProviderWebsocket;
  readonly fetchToken: FetchToken;
  readonly connectionStatus: ConnectionStatus;
  readonly options: LiveDocumentOptions;
  readonly onOnline: () => void;
  readonly onClosed: () => void;
  readonly restart: () => void;
};

/** One document on the shared socket: fetches a token for each connect and puts its state into one status. */
export class HocuspocusDocument implements ProvidedDocument {
  readonly provider: HocuspocusProvider;
  readonly #parts: Parts;
  #status: DocumentStatus;
  #readOnly: ErrorCode | undefined;
  /** Why the last token could not be had; `undefined` when the server itself was not reached. */
  #tokenRefusal: ErrorCode | undefined;
  #attempt = 0;
  #freshTokens = 0;
  #wasSynced = false;
  #retryTimer: ReturnType<typeof setTimeout> | undefined;
  #closed = false;

  constructor(parts: Parts) {
    this.#parts = parts;
    this.#status = parts.connectionStatus.state === 'online' ? { state: 'connecting' } : { ...parts.connectionStatus };
    this.provider = new HocuspocusProvider({
      name: parts.name,
      document: parts.doc,
      websocketProvider: parts.socket,
      ...(parts.options.awareness === true ? {} : { awareness: null }),
      token: () => this.#token(),
      onSynced: () => this.#synced(),
      onStateless: ({ payload }) => {
        if (!this.#closed) parts.options.onStateless?.(payload);
      },
      onAuthenticationFailed: ({ reason }) => this.#refused(this.#tokenRefusal ?? toErrorCode(reason) ?? 'internal'),
      onClose: ({ event }) => this.#closedByServer(event.reason),
    });
  }

  get name(): string {
    return this.#parts.name;
  }

  get doc(): Doc {
    return this.#parts.doc;
  }

  get status(): DocumentStatus {
    return this.#status;
  }

  attach(): void {
    this.provider.attach();
  }

  send(payload: string): void {
    this.provider.sendStateless(payload);
  }

  retry(): void {
    this.#freshTokens = 0;
    this.#setStatus({ state: 'connecting' });
    this.provider.attach();
    // A document that was left cannot be joined anew on every server's open socket; a new socket always can.
    this.#parts.restart();
  }

  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    clearTimeout(this.#retryTimer);
    this.#parts.onClosed();
    this.provider.destroy();
  }

  /** The socket's state changed; being online is for this document to say, once it is synced. */
  connectionChanged(status: ConnectionStatus): void {
    if (this.#status.state === 'refused') return;
    if (status.state === 'online') return;
    clearTimeout(this.#retryTimer);
    this.#setStatus(status);
  }

  /** Stops trying, and says why. What is in the document stays. */
  refuse(code: ErrorCode): void {
    if (this.provider.isAttached) this.provider.detach();
    this.#setStatus({ state: 'refused', code });
  }

  async #token(): Promise<string> {
    this.#tokenRefusal = undefined;
    try {
      const answer = await this.#parts.fetchToken(this.#parts.name);
      this.#readOnly = answer.readOnly;
      return answer.token;
    } catch (error) {
      this.#tokenRefusal = error instanceof ParleyError ? error.code : 'overloaded';
      throw error;
    }
  }

  #synced(): void {
    if (this.#closed) return;
    this.#attempt = 0;
    this.#freshTokens = 0;
    if (this.#wasSynced) renewPresence(this.provider.awareness);
    this.#wasSynced = true;
    const readOnly = this.#readOnly;
    this.#setStatus(readOnly === undefined ? { state: 'online' } : { state: 'online', readOnly });
    this.#parts.onOnline();
    this.#parts.options.onSynced?.();
  }

  #refused(code: ErrorCode): void {
    if (this.#closed) return;
    const answer = answerToRefusal(code);
    switch (answer) {
      case 'fresh-token':
        this.#freshTokens += 1;
        if (this.#freshTokens > maxFreshTokens) this.refuse(code);
        else this.#joinAgain(waitBefore(0) / 2);
        return;
      case 'later':
        this.#setStatus({ state: 'offline', since: 'since' in this.#status ? this.#status.since : Date.now() });
        this.#joinAgain(waitBefore(this.#attempt));
        this.#attempt += 1;
        return;
      case 'give-up':
        this.refuse(code);
    }
  }

  /** The server closed this document alone. The provider would wait for ever: it is joined anew, or given up. */
  #closedByServer(reason: string): void {
    if (this.#closed || this.#parts.socket.status !== WebSocketStatus.Connected) return;
    this.#refused(toErrorCode(reason) ?? 'overloaded');
  }

  #joinAgain(wait: number): void {
    clearTimeout(this.#retryTimer);
    this.#retryTimer = setTimeout(() => {
      if (this.#closed || this.#parts.socket.status !== WebSocketStatus.Connected) return;
      void this.provider.sendToken().then(() => this.provider.startSync());
    }, wait);
  }

  #setStatus(status: DocumentStatus): void {
    if (this.#closed) return;
    const before = this.#status;
    this.#status = status;
    if (before.state === status.state && before.state !== 'online' && before.state !== 'refused') return;
    this.#parts.options.onStatus?.(status);
  }
}
