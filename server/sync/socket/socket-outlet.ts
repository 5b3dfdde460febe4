// SPDX-License-Identifier: GPL-2.0-or-later
import type { CloseCode } from '@parley/protocol/errors/close-codes.ts';
import type { ErrorCode } from '@parley/protocol/errors/codes.ts';
import { closeCodeOf } from '../close-code-of.ts';
import type { Outlet } from '../member.ts';
import { type Body, isPlain } from '../wire/bodies.ts';
import { type Address, frameOf } from '../wire/frame.ts';
import { plainAddress } from './plain-address.ts';

/** What an outlet needs of the socket it is on. */
export type OutletSocket = {
  /** Writes what this client asked for, within its budget. */
  answer(frame: Buffer): void;
  /** Writes whole frames. */
  write(frames: Buffer): void;
  expel(key: string, code: ErrorCode): void;
  close(code: CloseCode, reason: string): void;
};

/** The way back to one client for one document. Two fields: a busy server has tens of thousands of them. */
export class SocketOutlet implements Outlet {
  private readonly socket: OutletSocket;
  private current: Address;

  constructor(socket: OutletSocket, address: Address) {
    this.socket = socket;
    this.current = address;
  }

  get address(): Address {
    return this.current;
  }

  shareAddress(address: string): void {
    if (this.current === address) this.current = address;
  }

  send(body: Body): void {
    if (this.current !== null || isPlain(body)) this.socket.answer(frameOf(this.current, body));
  }

  write(frame: Buffer): void {
    this.socket.write(frame);
  }

  expel(code: ErrorCode): void {
    this.socket.expel(this.current ?? plainAddress, code);
  }

  disconnect(code: ErrorCode): void {
    this.socket.close(closeCodeOf(code), code);
  }
}
