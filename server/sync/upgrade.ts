// SPDX-License-Identifier: GPL-2.0-or-later
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { type ErrorCode, errorCodes } from '@parley/protocol/errors/codes.ts';
import { maxDocumentNameLength } from '@parley/protocol/documents/document-name.ts';
import type { SocketProtocol } from './socket/socket.ts';

/** What an upgrade asks for: `/ws`, or `/yjs/<document>` with the token as the subprotocol. */
export type Upgrade = { readonly protocol: SocketProtocol; readonly token: string | undefined };

/** Reads the path of an upgrade; `undefined` when nothing is there. */
export function readUpgrade(request: IncomingMessage): Upgrade | undefined {
  const path = (request.url ?? '').split('?', 1)[0] ?? '';
  if (path === '/ws' || path === '/ws/') return { protocol: { kind: 'parley' }, token: undefined };
  if (!path.startsWith('/yjs/')) return undefined;
  const document = decoded(path.slice('/yjs/'.length));
  if (document === undefined || document.length > maxDocumentNameLength) return undefined;
  const token = request.headers['sec-websocket-protocol']?.split(',')[0]?.trim();
  return { protocol: { kind: 'plain', document }, token: token === '' ? undefined : token };
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/**
 * Whether the page that opens the socket may: it comes from this host or from an origin that was allowed. Without an
 * origin it is no browser; a token is needed all the same.
 */
export function isOriginAllowed(request: IncomingMessage, allowed: readonly string[]): boolean {
  const { origin, host } = request.headers;
  if (origin === undefined) return true;
  if (allowed.includes(origin)) return true;
  try {
    return new URL(origin).host === host;
  } catch {
    return false;
  }
}

const statusLines = {
  403: 'Forbidden',
  404: 'Not Found',
  503: 'Service Unavailable',
  429: 'Too Many Requests',
} as const;

/** Refuses an upgrade with a status and the error as JSON. */
export function refuseUpgrade(socket: Duplex, status: keyof typeof statusLines, code: ErrorCode): void {
  const body = JSON.stringify({ error: { code, message: errorCodes[code] } });
  socket.once('finish', () => socket.destroy());
  socket.end(
    [
      `HTTP/1.1 ${status} ${statusLines[status]}`,
      'Connection: close',
      'Content-Type: application/json; charset=utf-8',
      `Content-Length: ${Buffer.byteLength(body)}`,
      '',
      body,
    ].join('\r\n'),
  );
}
