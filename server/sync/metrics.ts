// SPDX-License-Identifier: GPL-2.0-or-later
import type { DocumentKind } from '@parley/protocol/documents/document-name.ts';
import type { ErrorCode } from '@parley/protocol/errors/codes.ts';

/** What happened, for whoever counts it. Labels are few and never what people wrote. */
export type SyncMetrics = {
  socketOpened(): void;
  /** With the code the server closed it with, or the client's. */
  socketClosed(code: number): void;
  /** An upgrade was refused before it became a socket. */
  upgradeRefused(code: ErrorCode): void;
  admitted(kind: DocumentKind): void;
  admissionRefused(code: ErrorCode): void;
  /** One write of a person was kept: bytes of the update, seconds from its arrival to the acknowledgement. */
  writeKept(bytes: number, seconds: number): void;
  writeRefused(code: ErrorCode): void;
  /** Frames handed to sockets for what was due in a document, and how many seconds the first of it waited for that. */
  fannedOut(kind: DocumentKind, frames: number, waited: number): void;
  /** Something a feature was asked to do was rejected or thrown. */
  hookFailed(hook: string): void;
};

/** How much is there now. */
export type SyncFigures = {
  readonly sockets: number;
  readonly people: number;
  readonly editDocuments: number;
  readonly editMembers: number;
  readonly feeds: number;
  readonly feedMembers: number;
};

/** Counts nothing. */
export const silentMetrics: SyncMetrics = {
  socketOpened: () => undefined,
  socketClosed: () => undefined,
  upgradeRefused: () => undefined,
  admitted: () => undefined,
  admissionRefused: () => undefined,
  writeKept: () => undefined,
  writeRefused: () => undefined,
  fannedOut: () => undefined,
  hookFailed: () => undefined,
};
