// SPDX-License-Identifier: GPL-2.0-or-later
import { WebSocketStatus } from '@hocuspocus/provider';
import { closeCodes } from '@parley/protocol/errors/close-codes.ts';
import type { Doc } from 'yjs';
import { waitBefore } from './backoff.ts';
import type { ConnectionStatus } from './document-status.ts';
import type { FetchToken } from './fetch-token.ts';
import { DroppableSocket } from './droppable-socket.ts';
import { HocuspocusDocument } from './hocuspocus-document.ts';
import type { Connection, LiveDocumentOptions, ProvidedDocument } from './live-document.ts';

export type ConnectionOptions = {
  /** Address of the WebSocket, `ws:` or `wss:`. */
  readonly url: string;
  readonly fetchToken: FetchToken;
  readonly onStatus?: (status: ConnectionStatus) => void;
};

/** No frame for so long, in milliseconds, and the line is taken for dead. */
const silenceTimeout = 75_000;
/** How often a sign of life goes to the server, which takes a silent socket for a dead one. */
const keepAliveInterval = 20_000;
/** The protocol's frame for it, `Pong`. */
const keepAliveFrame = Uint8Array.of(10);
/** For so long, in milliseconds, a restart of the server is told as one, and not as a lost connection. */
const restartTime = 20_000;
/** Waits between tries grow by this, and no further than so many milliseconds: people sit and look at it. */
const backoffFactor = 1.6;
const longestWait = 10_000;
/** A server that is being restarted is back within seconds. */
const longestWaitInRestart = 2500;
/** After so many refused connects in a row the person is told. */
const maxRefusals = 4;

/** Opens the tab's one socket; it connects at once and comes back by itself until it is closed. */
export function openConnection(options: ConnectionOptions): HocuspocusConnection {
  return new HocuspocusConnection(options);
}

export class HocuspocusConnection implements Connection {
  readonly #socket: DroppableSocket;
  readonly #options: ConnectionOptions;
  readonly #documents = new Map<string, HocuspocusDocument>();
  readonly #listeners = new Set<(status: ConnectionStatus) => void>();
  readonly #keepAlive: ReturnType<typeof setInterval>;
  #status: ConnectionStatus = { state: 'connecting' };
  #attempt = 0;
  #refusals = 0;
  #stoppingSince: number | undefined;

  constructor(options: ConnectionOptions) {
    this.#options = options;
    this.#socket = new DroppableSocket({
      url: options.url,
      delay: waitBefore(0),
      // The provider refuses to connect at all, silently, when this is longer than the wait; the waits are spread enough.
      minDelay: 0,
      factor: backoffFactor,
      maxDelay: longestWait,
      messageReconnectTimeout: silenceTimeout,
      // Called before the socket decides when to come back.
      onClose: ({ event }) => this.#closed(event.code),
      onConnect: () => this.#setStatus({ state: 'online' }),
    });
    if (options.onStatus !== undefined) this.#listeners.add(options.onStatus);
    this.#keepAlive = setInterval(() => this.#sendKeepAlive(), keepAliveInterval);
    globalThis.addEventListener?.('online', this.#networkIsBack);
    globalThis.addEventListener?.('offline', this.#networkIsGone);
  }

  get status(): ConnectionStatus {
    return this.#status;
  }

  onStatus(listener: (status: ConnectionStatus) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Joins a document. One document can be open once in a tab: opening it twice is a mistake of the caller. */
  open(document: string, doc: Doc, options: LiveDocumentOptions): ProvidedDocument {
    if (this.#documents.has(document)) throw new Error(`${document} is open already`);
    const opened = new HocuspocusDocument({
      name: document,
      doc,
      socket: this.#socket,
      fetchToken: this.#options.fetchToken,
      connectionStatus: this.#status,
      options,
      onOnline: () => this.#succeeded(),
      onClosed: () => this.#documents.delete(document),
      restart: () => this.#restart(),
    });
    this.#documents.set(document, opened);
    opened.attach();
    return opened;
  }

  close(): void {
    clearInterval(this.#keepAlive);
    globalThis.removeEventListener?.('online', this.#networkIsBack);
    globalThis.removeEventListener?.('offline', this.#networkIsGone);
    for (const document of this.#documents.values()) document.close();
    this.#listeners.clear();
    this.#socket.destroy();
  }

  readonly #networkIsBack = (): void => {
    if (this.#socket.status !== WebSocketStatus.Connected && this.#socket.shouldConnect) void this.#socket.connect();
  };

  /** Browsers keep a dead socket open for minutes; the person is better told at once. */
  readonly #networkIsGone = (): void => {
    if (this.#socket.status === WebSocketStatus.Connected) this.#socket.drop();
  };

  #restart(): void {
    this.#refusals = 0;
    if (this.#socket.status === WebSocketStatus.Connected) this.#socket.drop();
    void this.#socket.connect();
  }

  #sendKeepAlive(): void {
    if (this.#socket.status === WebSocketStatus.Connected) this.#socket.send(keepAliveFrame);
  }

  #succeeded(): void {
    this.#attempt = 0;
    this.#refusals = 0;
    this.#stoppingSince = undefined;
    this.#setStatus({ state: 'online' });
  }

  #closed(code: number): void {
    const now = Date.now();
    if (code === closeCodes.stopping) this.#stoppingSince = now;
    if (code === closeCodes.unauthorized || code === closeCodes.forbidden) this.#refusals += 1;
    if (code === closeCodes.forbidden || this.#refusals >= maxRefusals) this.#giveUp();
    // A full node and a reader that was cut off for flooding wait longer from the start.
    const patience = code === closeCodes.overloaded || code === closeCodes.flooding ? 4 : 0;
    const since = 'since' in this.#status ? this.#status.since : now;
    const restarting = this.#stoppingSince !== undefined && now - this.#stoppingSince < restartTime;
    const longest = restarting ? longestWaitInRestart : longestWait;
    this.#socket.setConfiguration({
      delay: Math.min(longest, waitBefore(this.#attempt + patience)),
      maxDelay: longest,
    });
    this.#attempt += 1;
    const full = code === closeCodes.overloaded ? { full: true as const } : {};
    this.#setStatus(restarting ? { state: 'stopping', since } : { state: 'offline', since, ...full });
  }

  #giveUp(): void {
    this.#socket.shouldConnect = false;
    for (const document of this.#documents.values()) document.refuse('permission_denied');
  }

  #setStatus(status: ConnectionStatus): void {
    const same = status.state === this.#status.state && isFull(status) === isFull(this.#status);
    this.#status = status;
    for (const document of this.#documents.values()) document.connectionChanged(status);
    if (!same) for (const listener of this.#listeners) listener(status);
  }
}

function isFull(status: ConnectionStatus): boolean {
  return status.state === 'offline' && status.full === true;
}
