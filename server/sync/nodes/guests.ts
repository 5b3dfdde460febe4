// SPDX-License-Identifier: GPL-2.0-or-later
import { type DocumentKind, type DocumentName, parseDocumentName } from '@parley/protocol/documents/document-name.ts';
import { type ErrorCode, ParleyError } from '@parley/protocol/errors/codes.ts';
import type { Logger } from 'pino';
import type { Links } from '../../cluster/cluster.ts';
import type { Carrier, Member, Outlet } from '../member.ts';
import { type Body, isPlain } from '../wire/bodies.ts';
import { type Address, frameOf } from '../wire/frame.ts';
import { type FromHome, writeNodeMessage, type ToHome } from './node-message.ts';

export type GuestsDeps = {
  readonly links: Links;
  readonly carrierOf: (kind: DocumentKind) => Carrier | undefined;
  /** Whether a document lives here: its home may have been given up since another node asked for it. */
  readonly livesHere: (document: DocumentName) => Promise<boolean>;
  readonly isStopping: () => boolean;
  readonly log: Logger;
};

type Guest = { readonly node: string; readonly id: number; member: Member | undefined; gone: boolean };

/** Frames for one node that wait for the end of this turn of the event loop. */
type Written = { readonly frame: Buffer; readonly members: number[] };

/** The clients of other nodes that are in documents of this one. For the features they are members like any other. */
export class Guests {
  readonly #deps: GuestsDeps;
  readonly #guests = new Map<string, Guest>();
  /** By node, what was written last: the same frame for the next member joins it. */
  readonly #written = new Map<string, Written>();

  constructor(deps: GuestsDeps) {
    this.#deps = deps;
  }

  get size(): number {
    return this.#guests.size;
  }

  receive(node: string, message: ToHome): void {
    const key = keyOf(node, message.member);
    if (message.kind === 'join') {
      void this.#join(node, message).catch((error: unknown) => {
        this.#deps.log.error({ err: error }, 'somebody of another node could not be taken in');
      });
      return;
    }
    const guest = this.#guests.get(key);
    if (guest === undefined) return;
    switch (message.kind) {
      case 'start':
        guest.member?.start();
        break;
      case 'message':
        guest.member?.receive(message.message);
        break;
      case 'readmit':
        guest.member?.readmit(message.admission);
        break;
      case 'leave':
        this.#leave(guest);
        break;
      default:
        message satisfies never;
    }
  }

  async #join(
    node: string,
    { member: id, name, address, admission }: Extract<ToHome, { kind: 'join' }>,
  ): Promise<void> {
    const guest: Guest = { node, id, member: undefined, gone: false };
    this.#guests.set(keyOf(node, id), guest);
    try {
      if (this.#deps.isStopping()) throw new ParleyError('stopping');
      const document = parseDocumentName(name);
      const carrier = document === undefined ? undefined : this.#deps.carrierOf(document.kind);
      if (document === undefined || carrier === undefined) throw new ParleyError('not_found');
      // They look for the home anew.
      if (!(await this.#deps.livesHere(document))) throw new ParleyError('stopping');
      const outlet = new GuestOutlet(address, guest, this);
      guest.member = await carrier.join(name, document, admission, outlet);
      if (guest.gone) guest.member.leave();
      else this.send(guest, { kind: 'joined', member: id });
    } catch (error) {
      this.#guests.delete(keyOf(node, id));
      const code = error instanceof ParleyError ? error.code : 'internal';
      if (!guest.gone) this.send(guest, { kind: 'refused', member: id, code });
      if (!(error instanceof ParleyError)) throw error;
    }
  }

  #leave(guest: Guest): void {
    if (guest.gone) return;
    guest.gone = true;
    this.#guests.delete(keyOf(guest.node, guest.id));
    guest.member?.leave();
  }

  send(guest: Guest, message: FromHome): void {
    this.#flush(guest.node);
    this.#deps.links.send(guest.node, writeNodeMessage(message));
  }

  /** Writes a frame to a guest; what many guests of a node get goes there once. */
  write(guest: Guest, frame: Buffer): void {
    if (guest.gone) return;
    const written = this.#written.get(guest.node);
    if (written?.frame === frame) {
      written.members.push(guest.id);
      return;
    }
    if (this.#written.size === 0) queueMicrotask(() => this.#flushAll());
    else this.#flush(guest.node);
    this.#written.set(guest.node, { frame, members: [guest.id] });
  }

  #flushAll(): void {
    for (const node of this.#written.keys()) this.#flush(node);
  }

  #flush(node: string): void {
    const written = this.#written.get(node);
    if (written === undefined) return;
    this.#written.delete(node);
    this.#deps.links.send(node, writeNodeMessage({ kind: 'write', ...written }));
  }

  /** The member leaves, and its node is told why. */
  end(guest: Guest, how: 'expel' | 'disconnect', code: ErrorCode): void {
    if (guest.gone) return;
    this.send(guest, { kind: how, member: guest.id, code });
    this.#leave(guest);
  }

  /** The way to a node is lost: whoever came over it comes again. */
  lost(node: string): void {
    this.#written.delete(node);
    for (const guest of this.#guests.values()) if (guest.node === node) this.#leave(guest);
  }

  dismiss(): void {
    for (const guest of this.#guests.values()) this.end(guest, 'disconnect', 'stopping');
  }
}

function keyOf(node: string, id: number): string {
  return `${node} ${String(id)}`;
}

/** The way back to a client of another node. */
class GuestOutlet implements Outlet {
  readonly #guest: Guest;
  readonly #guests: Guests;
  #address: Address;

  constructor(address: Address, guest: Guest, guests: Guests) {
    this.#address = address;
    this.#guest = guest;
    this.#guests = guests;
  }

  get address(): Address {
    return this.#address;
  }

  shareAddress(address: string): void {
    if (this.#address === address) this.#address = address;
  }

  send(body: Body): void {
    if (this.#address !== null || isPlain(body)) this.#guests.write(this.#guest, frameOf(this.#address, body));
  }

  write(frame: Buffer): void {
    this.#guests.write(this.#guest, frame);
  }

  expel(code: ErrorCode): void {
    this.#guests.end(this.#guest, 'expel', code);
  }

  disconnect(code: ErrorCode): void {
    this.#guests.end(this.#guest, 'disconnect', code);
  }
}
