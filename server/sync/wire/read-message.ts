// SPDX-License-Identifier: GPL-2.0-or-later
import * as decoding from 'lib0/decoding';
import { ParleyError } from '@parley/protocol/errors/codes.ts';
import { authTypes, messageTypes, syncTypes } from './message-types.ts';

/** What a client may say about one document. Payloads are unread bytes of the client. */
export type DocumentMessage =
  | { readonly kind: 'token'; readonly token: string }
  | { readonly kind: 'step1'; readonly stateVector: Uint8Array }
  /** `reply`: the answer to the server's step 1, so it holds all that the server lacks. */
  | { readonly kind: 'write'; readonly update: Uint8Array; readonly reply: boolean }
  | { readonly kind: 'presence'; readonly update: Uint8Array }
  | { readonly kind: 'query-presence' }
  | { readonly kind: 'stateless'; readonly payload: string }
  | { readonly kind: 'close' };

/** One frame from a client. */
export type ClientFrame =
  | { readonly kind: 'ping' }
  | { readonly kind: 'pong' }
  | { readonly kind: 'document'; readonly address: string; readonly message: DocumentMessage };

/** Longest address: a document name, a separator and a session id. */
const longestAddress = 256;

/** Reads a frame of `/ws`. @throws ParleyError `bad_request` when it is not formed as the protocol says */
export function readFrame(data: Uint8Array): ClientFrame {
  // Ping and pong belong to the socket, not to a document: one byte, no address.
  if (data.length === 1 && data[0] === messageTypes.ping) return { kind: 'ping' };
  if (data.length === 1 && data[0] === messageTypes.pong) return { kind: 'pong' };
  return wellFormed(() => {
    const decoder = decoding.createDecoder(data);
    const address = decoding.readVarString(decoder);
    if (address.length > longestAddress) throw new ParleyError('bad_request');
    return { kind: 'document', address, message: readMessage(decoder) };
  });
}

/** Reads a message of plain `y-websocket`, which has no address. @throws ParleyError `bad_request` */
export function readPlainMessage(data: Uint8Array): DocumentMessage {
  return wellFormed(() => readMessage(decoding.createDecoder(data)));
}

function wellFormed<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw error instanceof ParleyError ? error : new ParleyError('bad_request');
  }
}

function readMessage(decoder: decoding.Decoder): DocumentMessage {
  const type = decoding.readVarUint(decoder);
  switch (type) {
    case messageTypes.sync:
    case messageTypes.syncReply:
      return readSync(decoder);
    case messageTypes.awareness:
      return { kind: 'presence', update: decoding.readVarUint8Array(decoder) };
    case messageTypes.auth:
      return readAuth(decoder);
    case messageTypes.queryAwareness:
      return { kind: 'query-presence' };
    case messageTypes.stateless:
      return { kind: 'stateless', payload: decoding.readVarString(decoder) };
    case messageTypes.close:
      return { kind: 'close' };
    default:
      throw new ParleyError('bad_request');
  }
}

function readSync(decoder: decoding.Decoder): DocumentMessage {
  const type = decoding.readVarUint(decoder);
  const bytes = decoding.readVarUint8Array(decoder);
  switch (type) {
    case syncTypes.step1:
      return { kind: 'step1', stateVector: bytes };
    case syncTypes.step2:
      return { kind: 'write', update: bytes, reply: true };
    case syncTypes.update:
      return { kind: 'write', update: bytes, reply: false };
    default:
      throw new ParleyError('bad_request');
  }
}

function readAuth(decoder: decoding.Decoder): DocumentMessage {
  if (decoding.readVarUint(decoder) !== authTypes.token) throw new ParleyError('bad_request');
  return { kind: 'token', token: decoding.readVarString(decoder) };
}
