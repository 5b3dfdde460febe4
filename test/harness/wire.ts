// SPDX-License-Identifier: GPL-2.0-or-later
import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';

/** Types of frames after the address, as the Hocuspocus provider numbers them. */
export const frameTypes = {
  sync: 0,
  awareness: 1,
  auth: 2,
  queryAwareness: 3,
  syncReply: 4,
  stateless: 5,
  broadcastStateless: 6,
  close: 7,
  syncStatus: 8,
  ping: 9,
  pong: 10,
} as const;

const syncKinds = ['step1', 'step2', 'update'] as const;
export type SyncKind = (typeof syncKinds)[number];

/** A frame from the server, read. */
export type ReceivedFrame = { readonly address: string } & (
  | { readonly type: 'sync'; readonly kind: SyncKind; readonly payload: Uint8Array }
  | { readonly type: 'awareness'; readonly payload: Uint8Array }
  | { readonly type: 'authenticated'; readonly scope: string }
  | { readonly type: 'denied'; readonly reason: string }
  | { readonly type: 'tokenWanted' }
  | { readonly type: 'stateless'; readonly payload: string }
  | { readonly type: 'status'; readonly applied: boolean }
  | { readonly type: 'closed'; readonly reason: string }
  | { readonly type: 'other'; readonly number: number }
);

function frame(address: string, type: number, write: (encoder: encoding.Encoder) => void = () => {}): Uint8Array {
  const encoder = encoding.createEncoder();
  encoding.writeVarString(encoder, address);
  encoding.writeVarUint(encoder, type);
  write(encoder);
  return encoding.toUint8Array(encoder);
}

/** The first frame for a document: the token. */
export function authFrame(address: string, token: string): Uint8Array {
  return frame(address, frameTypes.auth, (encoder) => {
    encoding.writeVarUint(encoder, 0);
    encoding.writeVarString(encoder, token);
  });
}

/** A step of Yjs's sync protocol: a state vector (`step1`) or an update. */
export function syncFrame(address: string, kind: SyncKind, payload: Uint8Array): Uint8Array {
  return frame(address, frameTypes.sync, (encoder) => {
    encoding.writeVarUint(encoder, syncKinds.indexOf(kind));
    encoding.writeVarUint8Array(encoder, payload);
  });
}

export function statelessFrame(address: string, payload: string): Uint8Array {
  return frame(address, frameTypes.stateless, (encoder) => encoding.writeVarString(encoder, payload));
}

export function awarenessFrame(address: string, payload: Uint8Array): Uint8Array {
  return frame(address, frameTypes.awareness, (encoder) => encoding.writeVarUint8Array(encoder, payload));
}

/** A frame of a type and a body of the caller's making, for what no honest client sends. */
export function rawFrame(address: string, type: number, body: Uint8Array = new Uint8Array()): Uint8Array {
  return frame(address, type, (encoder) => encoding.writeUint8Array(encoder, body));
}

/** State vector of an empty document: asks for everything. */
export const emptyStateVector: Uint8Array = Uint8Array.of(0);

function readAuth(address: string, decoder: decoding.Decoder): ReceivedFrame {
  const kind = decoding.readVarUint(decoder);
  if (kind === 1) return { address, type: 'denied', reason: decoding.readVarString(decoder) };
  if (kind === 2) return { address, type: 'authenticated', scope: decoding.readVarString(decoder) };
  return { address, type: 'tokenWanted' };
}

/** Reads a frame; a frame of one byte (the server's ping) has no address. */
export function readFrame(data: Uint8Array): ReceivedFrame {
  if (data.length === 1) return { address: '', type: 'other', number: data[0] ?? 0 };
  const decoder = decoding.createDecoder(data);
  const address = decoding.readVarString(decoder);
  const type = decoding.readVarUint(decoder);
  switch (type) {
    case frameTypes.sync:
    case frameTypes.syncReply: {
      const kind = syncKinds[decoding.readVarUint(decoder)] ?? 'update';
      return { address, type: 'sync', kind, payload: decoding.readVarUint8Array(decoder) };
    }
    case frameTypes.awareness:
      return { address, type: 'awareness', payload: decoding.readVarUint8Array(decoder) };
    case frameTypes.auth:
      return readAuth(address, decoder);
    case frameTypes.stateless:
      return { address, type: 'stateless', payload: decoding.readVarString(decoder) };
    case frameTypes.syncStatus:
      return { address, type: 'status', applied: decoding.readVarUint(decoder) === 1 };
    case frameTypes.close:
      return { address, type: 'closed', reason: decoding.readVarString(decoder) };
    default:
      return { address, type: 'other', number: type };
  }
}

/** An update that holds nothing. */
export const emptyUpdate: Uint8Array = Uint8Array.of(0, 0);

/** Only where a frame belongs and what it is, for who handles very many. */
export function readAddressAndType(data: Uint8Array): { readonly address: string; readonly type: number } {
  const decoder = decoding.createDecoder(data);
  return { address: decoding.readVarString(decoder), type: decoding.readVarUint(decoder) };
}
