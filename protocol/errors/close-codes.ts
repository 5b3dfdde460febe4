// SPDX-License-Identifier: GPL-2.0-or-later

/** Why the server closed a socket. Codes below 4000 are the WebSocket standard's. */
export const closeCodes = {
  /** The server is stopping or being updated: come back at once, with jitter. */
  stopping: 1012,
  /** A frame was larger than allowed. */
  tooLarge: 1009,
  /** More than the node takes for now: come back after a while. */
  overloaded: 1013,
  /** A frame could not be read as the protocol says. */
  malformed: 4400,
  /** No token, or a token that does not hold. */
  unauthorized: 4401,
  /** The right to this was taken away. */
  forbidden: 4403,
  /** No token arrived in time, or the connection was idle for too long. */
  timeout: 4408,
  /** Too many frames for too long. */
  flooding: 4429,
  /** The reader was too slow and its queue grew too large. */
  slowReader: 4413,
  /** State was reset: connect again and sync anew. */
  reset: 4205,
} as const;

export type CloseCode = (typeof closeCodes)[keyof typeof closeCodes];
