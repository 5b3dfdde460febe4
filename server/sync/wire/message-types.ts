// SPDX-License-Identifier: GPL-2.0-or-later

/** Message types of the Hocuspocus provider's protocol: `[varString address][varUint type][payload]`. */
export const messageTypes = {
  sync: 0,
  awareness: 1,
  auth: 2,
  queryAwareness: 3,
  syncReply: 4,
  stateless: 5,
  close: 7,
  syncStatus: 8,
  ping: 9,
  pong: 10,
} as const;

/** Kinds of a sync message, as y-protocols has them. */
export const syncTypes = { step1: 0, step2: 1, update: 2 } as const;

/** Kinds of an auth message. */
export const authTypes = { token: 0, denied: 1, authenticated: 2 } as const;
