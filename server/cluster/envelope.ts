// SPDX-License-Identifier: GPL-2.0-or-later
import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';

/** How far a link is, by the word of the node that sends on it. */
export type Head = { readonly epoch: string; readonly sent: number };

/** What one node says to another, or to all. */
export type Envelope =
  /** Messages on a link, from number `first` on. */
  | {
      readonly kind: 'link';
      readonly from: string;
      readonly epoch: string;
      readonly first: number;
      readonly messages: readonly Uint8Array[];
    }
  /** Something on the link with this epoch was missed. */
  | { readonly kind: 'broken'; readonly from: string; readonly epoch: string }
  | {
      readonly kind: 'question';
      readonly from: string;
      readonly id: string;
      readonly topic: string;
      readonly bytes: Uint8Array;
    }
  | {
      readonly kind: 'answer';
      readonly from: string;
      readonly id: string;
      readonly ok: boolean;
      readonly bytes: Uint8Array;
    }
  | { readonly kind: 'announcement'; readonly from: string; readonly topic: string; readonly json: string }
  /** In the first language, said to all every second: the node is there, and how far its links are. */
  | { readonly kind: 'pulse'; readonly from: string; readonly heads: Readonly<Record<string, Head>> }
  /** From the second language on, said to all every second: the node is there. */
  | { readonly kind: 'beat'; readonly from: string }
  /** Said every second to each node that something hangs on: how far the link to it is, and which one from it is heard. */
  | {
      readonly kind: 'head';
      readonly from: string;
      readonly head: Head | undefined;
      readonly hears: string | undefined;
    };

/** What a newer node says and this one does not know. It is passed over. */
export type UnknownEnvelope = { readonly kind: 'unknown'; readonly from: string };

/** Their numbers never change. A newer language adds kinds at the end, and fields at the end of those that have one. */
const kinds = ['link', 'broken', 'question', 'answer', 'announcement', 'pulse', 'beat', 'head'] as const;

/** An envelope as bytes. */
export function sealed(envelope: Envelope): Uint8Array {
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, kinds.indexOf(envelope.kind));
    encoding.writeVarString(encoder, envelope.from);
    switch (envelope.kind) {
      case 'link':
        encoding.writeVarString(encoder, envelope.epoch);
        encoding.writeVarUint(encoder, envelope.first);
        for (const message of envelope.messages) encoding.writeVarUint8Array(encoder, message);
        break;
      case 'broken':
        encoding.writeVarString(encoder, envelope.epoch);
        break;
      case 'question':
        encoding.writeVarString(encoder, envelope.id);
        encoding.writeVarString(encoder, envelope.topic);
        encoding.writeVarUint8Array(encoder, envelope.bytes);
        break;
      case 'answer':
        encoding.writeVarString(encoder, envelope.id);
        encoding.writeVarUint(encoder, envelope.ok ? 1 : 0);
        encoding.writeVarUint8Array(encoder, envelope.bytes);
        break;
      case 'announcement':
        encoding.writeVarString(encoder, envelope.topic);
        encoding.writeVarString(encoder, envelope.json);
        break;
      case 'pulse':
        encoding.writeVarString(encoder, JSON.stringify(envelope.heads));
        break;
      case 'beat':
        break;
      case 'head':
        encoding.writeVarString(encoder, envelope.head?.epoch ?? '');
        encoding.writeVarUint(encoder, envelope.head?.sent ?? 0);
        encoding.writeVarString(encoder, envelope.hears ?? '');
        break;
      default:
        envelope satisfies never;
    }
  });
}

/** How many kinds a language has. */
function kindsOf(language: number): number {
  return language === 1 ? kinds.indexOf('beat') : kinds.length;
}

/** Reads what another node sealed, as far as this language goes. @throws when nobody sealed it */
export function opened(bytes: Uint8Array, language: number): Envelope | UnknownEnvelope {
  const decoder = decoding.createDecoder(bytes);
  const kind = kinds.slice(0, kindsOf(language))[decoding.readVarUint(decoder)];
  const from = decoding.readVarString(decoder);
  switch (kind) {
    case 'link': {
      const epoch = decoding.readVarString(decoder);
      const first = decoding.readVarUint(decoder);
      const messages: Uint8Array[] = [];
      while (decoding.hasContent(decoder)) messages.push(decoding.readVarUint8Array(decoder));
      return { kind, from, epoch, first, messages };
    }
    case 'broken':
      return { kind, from, epoch: decoding.readVarString(decoder) };
    case 'question': {
      const id = decoding.readVarString(decoder);
      const topic = decoding.readVarString(decoder);
      return { kind, from, id, topic, bytes: decoding.readVarUint8Array(decoder) };
    }
    case 'answer': {
      const id = decoding.readVarString(decoder);
      const ok = decoding.readVarUint(decoder) === 1;
      return { kind, from, id, ok, bytes: decoding.readVarUint8Array(decoder) };
    }
    case 'announcement': {
      const topic = decoding.readVarString(decoder);
      return { kind, from, topic, json: decoding.readVarString(decoder) };
    }
    case 'pulse':
      return { kind, from, heads: JSON.parse(decoding.readVarString(decoder)) as Readonly<Record<string, Head>> };
    case 'beat':
      return { kind, from };
    case 'head': {
      const epoch = decoding.readVarString(decoder);
      const sent = decoding.readVarUint(decoder);
      const hears = decoding.readVarString(decoder);
      return { kind, from, head: epoch === '' ? undefined : { epoch, sent }, hears: hears === '' ? undefined : hears };
    }
    case undefined:
      return { kind: 'unknown', from };
    default:
      return kind satisfies never;
  }
}
