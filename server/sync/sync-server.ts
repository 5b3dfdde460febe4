// SPDX-License-Identifier: GPL-2.0-or-later
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type { DocumentKind, DocumentName } from '@parley/protocol/documents/document-name.ts';
import { closeCodes } from '@parley/protocol/errors/close-codes.ts';
import type { Logger } from 'pino';
import { type WebSocket, WebSocketServer } from 'ws';
import type { Cluster, Place } from '../cluster/cluster.ts';
import type { Admit } from '../identity/admission.ts';
import type { Journal } from '../storage/journal-port.ts';
import { type AccessChange, reviseAccess } from './access-change.ts';
import { createEditCarrier } from './edit/edit-carrier.ts';
import type { EditDocuments, EditHandler } from './edit-documents.ts';
import type { FeedHandler, Feeds } from './feed.ts';
import { createFeedCarrier } from './feeds/feed-carrier.ts';
import { createGuarded } from './guarded.ts';
import { standardLimits, type SyncLimits } from './limits.ts';
import type { Carrier } from './member.ts';
import { silentMetrics, type SyncFigures, type SyncMetrics } from './metrics.ts';
import { type AcrossFigures, createAcrossNodes } from './nodes/across-nodes.ts';
import { presentToken } from './socket/admittance.ts';
import { Counts } from './socket/counts.ts';
import { Socket, type SocketProtocol } from './socket/socket.ts';
import { isOriginAllowed, readUpgrade, refuseUpgrade } from './upgrade.ts';

export type SyncServerDeps = {
  readonly admit: Admit;
  readonly journal: Journal;
  readonly log: Logger;
  readonly metrics?: SyncMetrics;
  readonly limits?: Partial<SyncLimits>;
  /** Origins besides this host whose pages may connect. */
  readonly allowedOrigins?: readonly string[];
  /** The node has too much to do: nobody new is taken in, those who are here stay. */
  readonly isTooBusy?: () => boolean;
  /** The address a request came from, where a proxy that is trusted says so; else the socket's. */
  readonly addressOf?: (request: IncomingMessage) => string;
  /** The other nodes, where there are any: each document lives on one of them, its members may be on any. */
  readonly nodes?: { readonly cluster: Cluster; readonly placeOf: (document: DocumentName) => Place } | undefined;
};

/** Everything live: the sockets, and the documents on them. */
export type SyncServer = {
  /** Takes an HTTP upgrade, whatever its path; refuses what is not for `/ws` or `/yjs/<document>`. */
  handleUpgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  /** Names the feature behind edit documents. Until then there are none. */
  handleEdits(handler: EditHandler): void;
  /** Names the feature behind a kind of feed. Until then there are none of the kind. */
  handleFeeds(kind: DocumentKind, handler: FeedHandler): void;
  readonly edit: EditDocuments;
  readonly feeds: Feeds;
  /**
   * Changes what open connections may do, at once: asked for each with its admission. For blocks, bans, protections
   * and rights that were given or taken.
   */
  revise(change: AccessChange): void;
  figures(): SyncFigures;
  /** Clients of other nodes in documents of this one, and the other way round; absent where there is one process. */
  acrossNodes(): AcrossFigures | undefined;
  /** The edit documents that people are in. */
  openEdits(): readonly string[];
  /** Every document of which something is in memory, whether or not somebody is in it. */
  inMemory(): Iterable<string>;
  /** Refuses new sockets, keeps what is under way, closes all with 1012. Resolves when that is done. */
  stop(): Promise<void>;
};

const sweepEvery = 1000;
/** Sockets pinged in one sweep, so that thousands that came together are not all pinged together. */
const fewPings = 100;
const sweepShare = 1 / 6;
/** How long sockets get to answer the close frame. */
const closeWithin = 1000;
const loopback = /^(::1|(::ffff:)?127\.)/;

/** Makes the live side of the server. Documents have no home until features are named with `handle...`. */
export function createSyncServer(deps: SyncServerDeps): SyncServer {
  const { admit, journal, log, metrics = silentMetrics, allowedOrigins = [] } = deps;
  const limits: SyncLimits = { ...standardLimits, ...deps.limits };
  const guarded = createGuarded(log, metrics);
  const edits = createEditCarrier({ journal, guarded, limits, metrics, log });
  const feeds = createFeedCarrier({ guarded, limits, metrics });
  const carriers = new Map<DocumentKind, Carrier>();
  const sockets = new Set<Socket>();
  const people = new Counts();
  const addresses = new Counts();
  const local = new Map<DocumentKind, Carrier>();
  let stopping = false;
  const across =
    deps.nodes === undefined
      ? undefined
      : createAcrossNodes({
          ...deps.nodes,
          carrierOf: (kind) => local.get(kind),
          isStopping: () => stopping,
          log,
        });
  const carry = (kind: DocumentKind, carrier: Carrier) => {
    local.set(kind, carrier);
    carriers.set(kind, across ?? carrier);
  };

  const webSockets = new WebSocketServer({
    noServer: true,
    maxPayload: limits.frameBytes,
    perMessageDeflate: false,
    clientTracking: false,
    // The token of a plain client is its subprotocol; the client wants to read it back.
    handleProtocols: (offered) => offered.values().next().value ?? false,
  });
  const admittance = { admit, carriers, people, limits, metrics, log, isStopping: () => stopping };
  const present = (socket: Socket, key: string, token: string) => void presentToken(socket, key, token, admittance);

  const personGone = (person: string) => people.remove(person);
  const closed = (socket: Socket) => {
    sockets.delete(socket);
    addresses.remove(socket.remoteAddress);
  };

  function opened(webSocket: WebSocket, raw: Duplex, protocol: SocketProtocol, address: string): Socket {
    const socket = new Socket(webSocket, raw, protocol, address, { limits, metrics, log, present, personGone, closed });
    sockets.add(socket);
    metrics.socketOpened();
    return socket;
  }

  /** A browser's script cannot read the answer to a refused upgrade: it is told with the code that closes the socket. */
  function turnAway(request: IncomingMessage, raw: Duplex, head: Buffer, address: string): void {
    metrics.upgradeRefused('overloaded');
    addresses.remove(address);
    webSockets.handleUpgrade(request, raw, head, (webSocket) => {
      webSocket.on('error', () => undefined);
      webSocket.close(closeCodes.overloaded, 'overloaded');
      setTimeout(() => webSocket.terminate(), closeWithin).unref();
    });
  }

  function handleUpgrade(request: IncomingMessage, raw: Duplex, head: Buffer): void {
    raw.on('error', () => raw.destroy());
    const refuse = (
      status: 403 | 404 | 429 | 503,
      code: 'origin_refused' | 'not_found' | 'stopping' | 'too_many_connections',
    ) => {
      metrics.upgradeRefused(code);
      refuseUpgrade(raw, status, code);
    };
    const upgrade = readUpgrade(request);
    if (upgrade === undefined) return refuse(404, 'not_found');
    if (stopping) return refuse(503, 'stopping');
    if (!isOriginAllowed(request, allowedOrigins)) return refuse(403, 'origin_refused');
    const address = deps.addressOf?.(request) ?? request.socket.remoteAddress ?? 'unknown';
    const most = loopback.test(address) ? Number.POSITIVE_INFINITY : limits.socketsPerAddress;
    if (!addresses.add(address, most)) return refuse(429, 'too_many_connections');
    if (sockets.size >= limits.sockets || deps.isTooBusy?.() === true) return turnAway(request, raw, head, address);
    let taken = false;
    raw.once('close', () => {
      if (!taken) addresses.remove(address);
    });
    webSockets.handleUpgrade(request, raw, head, (webSocket) => {
      taken = true;
      const socket = opened(webSocket, raw, upgrade.protocol, address);
      if (upgrade.protocol.kind === 'plain') present(socket, '', upgrade.token ?? '');
    });
  }

  const sweep = setInterval(() => {
    const now = Date.now();
    let pings = Math.max(fewPings, Math.ceil(sockets.size * sweepShare));
    for (const socket of sockets) if (socket.sweep(now, pings > 0)) pings -= 1;
    edits.sweep(now);
    feeds.sweep();
  }, sweepEvery);
  sweep.unref();

  async function stop(): Promise<void> {
    if (stopping) return;
    stopping = true;
    clearInterval(sweep);
    for (const socket of sockets) socket.close(closeCodes.stopping, 'stopping');
    across?.dismiss();
    await allClosed(sockets);
    await edits.close();
    feeds.close();
    webSockets.close();
  }

  return {
    handleUpgrade,
    handleEdits: (handler) => {
      edits.handle(handler);
      carry('edit', edits);
    },
    handleFeeds: (kind, handler) => {
      feeds.handle(kind, handler);
      carry(kind, feeds);
    },
    edit: edits.documents,
    feeds,
    revise: (change) => reviseAccess(sockets, change, guarded),
    figures: () => ({
      sockets: sockets.size,
      people: people.size,
      editDocuments: edits.count().documents,
      editMembers: edits.count().members,
      feeds: feeds.count().feeds,
      feedMembers: feeds.count().members,
    }),
    acrossNodes: () => across?.figures(),
    openEdits: () => edits.open(),
    inMemory: () => [...edits.names(), ...feeds.names()],
    stop,
  };
}

async function allClosed(sockets: ReadonlySet<Socket>): Promise<void> {
  const deadline = Date.now() + closeWithin;
  while (sockets.size > 0 && Date.now() < deadline) await new Promise((resolve) => setTimeout(resolve, 10));
  for (const socket of sockets) socket.terminate();
}
