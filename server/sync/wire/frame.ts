// SPDX-License-Identifier: GPL-2.0-or-later
import type { Body } from './bodies.ts';

/** Where a body goes: an address on `/ws`; `null` on `/yjs`, whose messages have none. */
export type Address = string | null;

const finalBinary = 0x82;

/**
 * A whole WebSocket frame, ready to be written to any number of sockets: making it once for all receivers of a
 * document is what makes fan-out cheap.
 */
export function frameOf(address: Address, body: Body): Buffer {
  const prefix = address === null ? undefined : Buffer.from(address, 'utf8');
  const prefixLength = prefix === undefined ? 0 : prefix.length + varUintLength(prefix.length);
  const length = prefixLength + body.length;
  const header = headerLength(length);
  const frame = Buffer.allocUnsafe(header + length);
  writeHeader(frame, length);
  let offset = header;
  if (prefix !== undefined) {
    offset = writeVarUint(frame, offset, prefix.length);
    offset += prefix.copy(frame, offset);
  }
  frame.set(body, offset);
  return frame;
}

function headerLength(length: number): number {
  if (length < 126) return 2;
  return length < 65_536 ? 4 : 10;
}

function writeHeader(frame: Buffer, length: number): void {
  frame[0] = finalBinary;
  if (length < 126) frame[1] = length;
  else if (length < 65_536) {
    frame[1] = 126;
    frame.writeUInt16BE(length, 2);
  } else {
    frame[1] = 127;
    frame.writeBigUInt64BE(BigInt(length), 2);
  }
}

function varUintLength(value: number): number {
  return value < 128 ? 1 : 2;
}

/** Addresses are at most 256 characters, so two bytes hold every length (up to 16,383). */
function writeVarUint(frame: Buffer, offset: number, value: number): number {
  if (value < 128) {
    frame[offset] = value;
    return offset + 1;
  }
  frame[offset] = (value & 127) | 128;
  frame[offset + 1] = value >> 7;
  return offset + 2;
}
