// SPDX-License-Identifier: GPL-2.0-or-later
import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import { type ErrorCode, errorCodes } from '@parley/protocol/errors/codes.ts';
import type { Admission } from '../../identity/admission.ts';
import type { MemberMessage } from '../member.ts';
import type { Address } from '../wire/frame.ts';

/** What the node of a client says to the home of a document. `member` is the client there, by a number of its node. */
export type ToHome =
  | {
      readonly kind: 'join';
      readonly member: number;
      readonly name: string;
      readonly address: Address;
      readonly admission: Admission;
    }
  | { readonly kind: 'start'; readonly member: number }
  | { readonly kind: 'message'; readonly member: number; readonly message: MemberMessage }
  | { readonly kind: 'readmit'; readonly member: number; readonly admission: Admission }
  | { readonly kind: 'leave'; readonly member: number };

/** What the home says back. */
export type FromHome =
  | { readonly kind: 'joined'; readonly member: number }
  | { readonly kind: 'refused'; readonly member: number; readonly code: ErrorCode }
  /** Frames for several members at once. */
  | { readonly kind: 'write'; readonly members: readonly number[]; readonly frame: Uint8Array }
  | { readonly kind: 'expel'; readonly member: number; readonly code: ErrorCode }
  | { readonly kind: 'disconnect'; readonly member: number; readonly code: ErrorCode };

export type NodeMessage = ToHome | FromHome;

/** Their numbers never change: a newer language of nodes adds kinds at the end. */
const kinds = [
  'join',
  'start',
  'message',
  'readmit',
  'leave',
  'joined',
  'refused',
  'write',
  'expel',
  'disconnect',
] as const satisfies readonly NodeMessage['kind'][];
const messageKinds = ['step1', 'write', 'reply', 'presence', 'query-presence', 'stateless'] as const;
const nothing = new Uint8Array();

/** A message as bytes. */
export function writeNodeMessage(message: NodeMessage): Uint8Array {
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, kinds.indexOf(message.kind));
    if (message.kind === 'write') {
      encoding.writeVarUint8Array(encoder, message.frame);
      for (const member of message.members) encoding.writeVarUint(encoder, member);
      return;
    }
    encoding.writeVarUint(encoder, message.member);
    switch (message.kind) {
      case 'join':
        encoding.writeVarString(encoder, JSON.stringify([message.name, message.address, message.admission]));
        break;
      case 'readmit':
        encoding.writeVarString(encoder, JSON.stringify(message.admission));
        break;
      case 'message':
        writeMemberMessage(encoder, message.message);
        break;
      case 'refused':
      case 'expel':
      case 'disconnect':
        encoding.writeVarString(encoder, message.code);
        break;
      case 'start':
      case 'leave':
      case 'joined':
        break;
      default:
        message satisfies never;
    }
  });
}

/** Reads what `writeNodeMessage` wrote; `undefined` for what only a newer release knows. @throws when it cannot be read */
export function readNodeMessage(bytes: Uint8Array): NodeMessage | undefined {
  const decoder = decoding.createDecoder(bytes);
  const kind = kinds[decoding.readVarUint(decoder)];
  if (kind === 'write') {
    const frame = decoding.readVarUint8Array(decoder);
    const members: number[] = [];
    while (decoding.hasContent(decoder)) members.push(decoding.readVarUint(decoder));
    return { kind, frame, members };
  }
  const member = decoding.readVarUint(decoder);
  switch (kind) {
    case 'join': {
      const [name, address, admission] = JSON.parse(decoding.readVarString(decoder)) as [string, Address, Admission];
      return { kind, member, name, address, admission };
    }
    case 'readmit':
      return { kind, member, admission: JSON.parse(decoding.readVarString(decoder)) as Admission };
    case 'message': {
      const message = readMemberMessage(decoder);
      return message && { kind, member, message };
    }
    case 'refused':
    case 'expel':
    case 'disconnect':
      return { kind, member, code: readCode(decoder) };
    case 'start':
    case 'leave':
    case 'joined':
      return { kind, member };
    case undefined:
      return undefined;
    default:
      return kind satisfies never;
  }
}

function writeMemberMessage(encoder: encoding.Encoder, message: MemberMessage): void {
  const kind = message.kind === 'write' && message.reply ? 'reply' : message.kind;
  encoding.writeVarUint(encoder, messageKinds.indexOf(kind));
  encoding.writeVarUint8Array(encoder, payloadOf(message));
}

function payloadOf(message: MemberMessage): Uint8Array {
  switch (message.kind) {
    case 'step1':
      return message.stateVector;
    case 'write':
    case 'presence':
      return message.update;
    case 'stateless':
      return Buffer.from(message.payload, 'utf8');
    case 'query-presence':
      return nothing;
  }
}

function readMemberMessage(decoder: decoding.Decoder): MemberMessage | undefined {
  const kind = messageKinds[decoding.readVarUint(decoder)];
  if (kind === undefined) return undefined;
  const payload = decoding.readVarUint8Array(decoder);
  switch (kind) {
    case 'step1':
      return { kind, stateVector: payload };
    case 'write':
    case 'reply':
      return { kind: 'write', update: payload, reply: kind === 'reply' };
    case 'presence':
      return { kind, update: payload };
    case 'query-presence':
      return { kind };
    case 'stateless':
      return { kind, payload: Buffer.from(payload).toString('utf8') };
    default:
      return kind satisfies never;
  }
}

function readCode(decoder: decoding.Decoder): ErrorCode {
  const code = decoding.readVarString(decoder);
  return Object.hasOwn(errorCodes, code) ? (code as ErrorCode) : 'internal';
}
