// SPDX-License-Identifier: GPL-2.0-or-later
import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import { WebSocket } from 'ws';
import { authTypes, messageTypes, syncTypes } from '../wire/message-types.ts';

/** What a raw client counts. */
export type Counted = 'step2' | 'kept' | 'refused';

/** A client that sends what it likes: frames by hand, in one document. */
export class RawClient {
  /** Codes of the writes that were refused. */
  readonly refusals: string[] = [];
  closedWith: number | undefined;
  private readonly counts = new Map<Counted, number>();
  private readonly socket: WebSocket;
  private readonly document: string;
  private admitted: (() => void) | undefined;

  private constructor(socket: WebSocket, document: string) {
    this.socket = socket;
    this.document = document;
    socket.on('message', (data: Buffer) => this.receive(data));
    socket.on('close', (code) => {
      this.closedWith = code;
    });
    socket.on('error', () => undefined);
  }

  /** Opens a socket and a document on it; resolves once it was let in. */
  static async enter(url: string, document: string, token: string): Promise<RawClient> {
    const socket = new WebSocket(url);
    const client = new RawClient(socket, document);
    await new Promise((resolve) => socket.once('open', resolve));
    const admitted = new Promise<void>((resolve) => {
      client.admitted = resolve;
    });
    client.send(messageTypes.auth, (encoder) => {
      encoding.writeVarUint(encoder, authTypes.token);
      encoding.writeVarString(encoder, token);
    });
    await admitted;
    return client;
  }

  count(what: Counted): number {
    return this.counts.get(what) ?? 0;
  }

  step1(): void {
    this.sync(syncTypes.step1, Uint8Array.of(0));
  }

  update(bytes: Uint8Array): void {
    this.sync(syncTypes.update, bytes);
  }

  awareness(bytes: Uint8Array): void {
    this.send(messageTypes.awareness, (encoder) => encoding.writeVarUint8Array(encoder, bytes));
  }

  stateless(payload: string): void {
    this.send(messageTypes.stateless, (encoder) => encoding.writeVarString(encoder, payload));
  }

  stopReading(): void {
    this.socket.pause();
  }

  destroy(): void {
    this.socket.terminate();
  }

  private sync(type: number, bytes: Uint8Array): void {
    this.send(messageTypes.sync, (encoder) => {
      encoding.writeVarUint(encoder, type);
      encoding.writeVarUint8Array(encoder, bytes);
    });
  }

  private send(type: number, write: (encoder: encoding.Encoder) => void): void {
    if (this.socket.readyState !== WebSocket.OPEN) return;
    this.socket.send(
      encoding.encode((encoder) => {
        encoding.writeVarString(encoder, this.document);
        encoding.writeVarUint(encoder, type);
        write(encoder);
      }),
    );
  }

  private receive(data: Uint8Array): void {
    if (data.length === 1) return;
    const decoder = decoding.createDecoder(data);
    decoding.readVarString(decoder);
    switch (decoding.readVarUint(decoder)) {
      case messageTypes.auth:
        this.admitted?.();
        break;
      case messageTypes.sync:
        if (decoding.readVarUint(decoder) === syncTypes.step2) this.add('step2');
        break;
      case messageTypes.syncStatus:
        this.add(decoding.readVarUint(decoder) === 1 ? 'kept' : 'refused');
        break;
      case messageTypes.stateless:
        this.note(JSON.parse(decoding.readVarString(decoder)) as { readonly type?: string; readonly code?: string });
        break;
      default:
    }
  }

  private note(frame: { readonly type?: string; readonly code?: string }): void {
    if (frame.type === 'refused' && frame.code !== undefined) this.refusals.push(frame.code);
  }

  private add(what: Counted): void {
    this.counts.set(what, this.count(what) + 1);
  }
}
