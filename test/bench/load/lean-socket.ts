// SPDX-License-Identifier: GPL-2.0-or-later
import { WebSocket } from 'ws';
import { authFrame, emptyStateVector, frameTypes, readFrame, syncFrame } from '../../harness/wire.ts';

const pong = Uint8Array.of(frameTypes.pong);

/** A client of a few hundred bytes: writes frames, hands on what comes, knows nothing of documents. */
export class LeanSocket {
  readonly #socket: WebSocket;
  #isCut = false;
  readonly #entering = new Map<string, { resolve: () => void; reject: (error: Error) => void }>();
  /** Called with each frame after the first sync of its document. */
  onFrame: (data: Buffer) => void = () => {};
  /** Whether the other side closed it, or it broke; not after `cut`. */
  lost = false;
  /** Whether nothing can be sent any more, whoever ended it. */
  get over(): boolean {
    return this.lost || this.#isCut;
  }

  /** Called when it is lost. */
  onLost: () => void = () => {};

  private constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.binaryType = 'nodebuffer';
    socket.on('message', (data: Buffer) => this.#receive(data));
    socket.on('close', (code) => {
      this.lost = !this.#isCut;
      this.#failAll(new Error(`the server closed the socket with ${code}`));
      if (this.lost) this.onLost();
    });
    socket.on('error', () => {});
  }

  static async open(url: string): Promise<LeanSocket> {
    const socket = new WebSocket(url, { perMessageDeflate: false, skipUTF8Validation: true });
    const lean = new LeanSocket(socket);
    await new Promise<void>((resolve, reject) => {
      socket.once('open', resolve);
      socket.once('error', reject);
    });
    return lean;
  }

  /** Shows the token and asks for the content; resolves when the content is here. */
  enter(document: string, ticket: string): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#entering.set(document, { resolve, reject });
      this.#socket.send(authFrame(document, ticket));
      this.#socket.send(syncFrame(document, 'step1', emptyStateVector));
    });
  }

  send(data: Uint8Array): void {
    this.#socket.send(data);
  }

  /** Cuts the connection without a goodbye. */
  cut(): void {
    this.#isCut = true;
    this.#socket.terminate();
  }

  #receive(data: Buffer): void {
    // Who does not answer is taken for gone after two minutes.
    if (data.length === 1) {
      if (data[0] === frameTypes.ping) this.#socket.send(pong);
      return;
    }
    if (this.#entering.size > 0) this.#watchEntrance(data);
    this.onFrame(data);
  }

  #watchEntrance(data: Buffer): void {
    const frame = readFrame(data);
    const waiting = this.#entering.get(frame.address);
    if (waiting === undefined) return;
    if (frame.type === 'denied') waiting.reject(new Error(`refused: ${frame.reason}`));
    else if (frame.type === 'sync' && frame.kind === 'step2') waiting.resolve();
    else return;
    this.#entering.delete(frame.address);
  }

  #failAll(error: Error): void {
    for (const { reject } of this.#entering.values()) reject(error);
    this.#entering.clear();
  }
}

/** Type of a frame without reading the rest; addresses here are shorter than 128 bytes. */
export function frameType(data: Uint8Array): number {
  const addressLength = data[0] ?? 0;
  return data[addressLength + 1] ?? frameTypes.ping;
}
