// SPDX-License-Identifier: GPL-2.0-or-later
import * as encoding from 'lib0/encoding';
import { authTypes, messageTypes, syncTypes } from './message-types.ts';

/**
 * Messages to clients without the address in front: `[varUint type][payload]`. One body serves every receiver of a
 * document, on `/ws` and on `/yjs`.
 */
export type Body = Uint8Array;

/** The token holds. */
export function authenticated(readOnly: boolean): Body {
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, messageTypes.auth);
    encoding.writeVarUint(encoder, authTypes.authenticated);
    encoding.writeVarString(encoder, readOnly ? 'readonly' : 'read-write');
  });
}

/** The token does not hold, with an error code as the reason. */
export function denied(reason: string): Body {
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, messageTypes.auth);
    encoding.writeVarUint(encoder, authTypes.denied);
    encoding.writeVarString(encoder, reason);
  });
}

export function stateless(payload: string): Body {
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, messageTypes.stateless);
    encoding.writeVarString(encoder, payload);
  });
}

/** This document is closed, with an error code as the reason; the socket stays. */
export function close(reason: string): Body {
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, messageTypes.close);
    encoding.writeVarString(encoder, reason);
  });
}

const kept: Body = Uint8Array.of(messageTypes.syncStatus, 1);
const notKept: Body = Uint8Array.of(messageTypes.syncStatus, 0);

/** Whether a write was kept. */
export function syncStatus(applied: boolean): Body {
  return applied ? kept : notKept;
}

/** What the server has, so that the client answers what it has beyond that. */
export function step1(stateVector: Uint8Array): Body {
  return syncBody(syncTypes.step1, stateVector);
}

/** All that the client lacks. */
export function step2(update: Uint8Array): Body {
  return syncBody(syncTypes.step2, update);
}

export function update(bytes: Uint8Array): Body {
  return syncBody(syncTypes.update, bytes);
}

function syncBody(type: number, bytes: Uint8Array): Body {
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, messageTypes.sync);
    encoding.writeVarUint(encoder, type);
    encoding.writeVarUint8Array(encoder, bytes);
  });
}

export function awareness(bytes: Uint8Array): Body {
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, messageTypes.awareness);
    encoding.writeVarUint8Array(encoder, bytes);
  });
}

/** An awareness message about nobody: it only shows a plain `y-websocket` client that the server is there. */
export const nobodyMoved: Body = Uint8Array.of(messageTypes.awareness, 1, 0);

/** Plain `y-websocket` clients understand sync and awareness only. */
export function isPlain(body: Body): boolean {
  return body[0] === messageTypes.sync || body[0] === messageTypes.awareness;
}
