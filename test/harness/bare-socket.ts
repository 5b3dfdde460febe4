// SPDX-License-Identifier: GPL-2.0-or-later
import { WebSocket, type ClientOptions } from 'ws';
import { until } from './until.ts';
import { authFrame, emptyStateVector, emptyUpdate, readFrame, syncFrame, type ReceivedFrame } from './wire.ts';

/** A socket without a provider: sends whatever bytes a test wants and keeps what comes back. */
export type BareSocket = {
  readonly frames: readonly ReceivedFrame[];
  send(data: Uint8Array | string): void;
  /** Waits for a frame that fits, among those that came and those that will. */
  frame<T extends ReceivedFrame>(wanted: (frame: ReceivedFrame) => frame is T, what: string): Promise<T>;
  /** Waits until the server has closed the socket; gives the code. */
  closed(): Promise<number>;
  readonly isOpen: () => boolean;
  /** Sends the token and asks for the content; resolves with whether it was let in, and why not. */
  enter(document: string, token: string): Promise<{ readonly in: boolean; readonly reason: string }>;
  close(): void;
};

/** Opens a socket; rejects when the server refuses the upgrade. */
export async function openBareSocket(url: string, options: ClientOptions = {}): Promise<BareSocket> {
  const socket = new WebSocket(url, options);
  socket.binaryType = 'nodebuffer';
  const frames: ReceivedFrame[] = [];
  const listeners = new Set<() => void>();
  let closeCode: number | undefined;
  const changed = () => {
    for (const listener of listeners) listener();
  };
  socket.on('message', (data: Buffer) => {
    frames.push(readFrame(new Uint8Array(data)));
    changed();
  });
  socket.on('close', (code) => {
    closeCode = code;
    changed();
  });
  await new Promise<void>((resolve, reject) => {
    socket.once('open', resolve);
    socket.once('error', reject);
  });
  socket.on('error', () => {});
  const subscribe = (listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  const detail = () => `closed ${closeCode}, frames ${frames.map((frame) => frame.type).join(' ')}`;

  return {
    frames,
    isOpen: () => closeCode === undefined,
    send: (data) => socket.send(data),
    frame: (wanted, what) => until(subscribe, () => frames.find(wanted), { what, detail }),
    closed: () => until(subscribe, () => closeCode, { what: 'the end of the socket', detail }),
    enter: async (document, token) => {
      socket.send(authFrame(document, token));
      socket.send(syncFrame(document, 'step1', emptyStateVector));
      const answer = await until(
        subscribe,
        () =>
          closeCode === undefined
            ? frames.find(
                (frame) =>
                  frame.address === document &&
                  (frame.type === 'denied' || (frame.type === 'sync' && frame.kind === 'step2')),
              )
            : ({ address: document, type: 'denied', reason: `socket closed ${closeCode}` } as const),
        { what: `an answer to the token for ${document}`, detail },
      );
      if (answer.type === 'denied') return { in: false, reason: answer.reason };
      // The server asked in turn; nothing is missing there.
      socket.send(syncFrame(document, 'step2', emptyUpdate));
      return { in: true, reason: '' };
    },
    close: () => socket.terminate(),
  };
}
