// SPDX-License-Identifier: GPL-2.0-or-later

/** What one socket, person and address may take. Times are milliseconds, sizes bytes. */
export type SyncLimits = {
  /** Largest WebSocket message; a larger one closes the socket with 1009. */
  readonly frameBytes: number;
  /** Largest Yjs update in one write. */
  readonly updateBytes: number;
  /** Largest stateless frame. */
  readonly commandBytes: number;
  /** Bytes of commands of one member that wait for their turn. */
  readonly commandBytesWaiting: number;
  /** A document that grew beyond this takes no more writes. */
  readonly documentBytes: number;
  /** Frames a second over time, and at once. */
  readonly framesPerSecond: number;
  readonly framesAtOnce: number;
  readonly bytesPerSecond: number;
  readonly bytesAtOnce: number;
  /** Answers to one socket, such as whole documents it asks for again and again. */
  readonly answerBytesPerSecond: number;
  readonly answerBytesAtOnce: number;
  readonly documentsPerSocket: number;
  readonly socketsPerPerson: number;
  /** Loopback addresses are not counted: a proxy on this machine speaks for everyone. */
  readonly socketsPerAddress: number;
  readonly sockets: number;
  /** Bytes that wait for one document while its token is checked. */
  readonly admittingBytes: number;
  /** How long a socket may stay without any admitted document. */
  readonly tokenWithin: number;
  /** How long a socket may stay silent; after half of it the client is asked for a sign. */
  readonly silentFor: number;
  /** How long the server stays silent: the stock clients connect anew after 30 seconds without a word. */
  readonly pingEvery: number;
  /** Bytes that wait for a slow reader before it is closed with 4413. */
  readonly unreadBytes: number;
  /** How long a document nobody is in stays in memory. */
  readonly lingerFor: number;
  /** Journal entries after which a document is compacted. */
  readonly compactAfter: number;
};

/** Fits a node with two cores: a fast typist sends some 30 frames a second, a large paste is one frame. */
export const standardLimits: SyncLimits = {
  frameBytes: 2 * 1024 * 1024,
  updateBytes: 2 * 1024 * 1024 - 1024,
  commandBytes: 32 * 1024,
  commandBytesWaiting: 512 * 1024,
  documentBytes: 64 * 1024 * 1024,
  framesPerSecond: 300,
  framesAtOnce: 3000,
  bytesPerSecond: 1024 * 1024,
  bytesAtOnce: 16 * 1024 * 1024,
  answerBytesPerSecond: 2 * 1024 * 1024,
  answerBytesAtOnce: 128 * 1024 * 1024,
  documentsPerSocket: 32,
  socketsPerPerson: 40,
  socketsPerAddress: 1000,
  sockets: 50_000,
  admittingBytes: 4 * 1024 * 1024,
  tokenWithin: 15_000,
  silentFor: 120_000,
  pingEvery: 22_000,
  unreadBytes: 8 * 1024 * 1024,
  lingerFor: 30_000,
  compactAfter: 300,
};
