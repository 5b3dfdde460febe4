// SPDX-License-Identifier: GPL-2.0-or-later
import { type ErrorCode, ParleyError } from '@parley/protocol/errors/codes.ts';
import type { Links } from '../../cluster/cluster.ts';
import type { Admission } from '../../identity/admission.ts';
import type { Member, MemberMessage, Outlet } from '../member.ts';
import { type FromHome, writeNodeMessage, type ToHome } from './node-message.ts';

type Joining = { readonly resolve: () => void; readonly reject: (error: ParleyError) => void };

/** How long the home of a document gets to take somebody in, in milliseconds: large documents are read first. */
const answerWithin = 15_000;

/** The clients of this node that are in documents of other nodes. */
export class RemoteMembers {
  readonly #links: Links;
  readonly #members = new Map<number, RemoteMember>();
  readonly #joining = new Map<number, Joining>();
  #last = 0;

  constructor(links: Links) {
    this.#links = links;
  }

  get size(): number {
    return this.#members.size;
  }

  /** Takes a client in at the home of a document. Rejects with a `ParleyError`: `stopping` when it is about to move. */
  async join(home: string, name: string, admission: Admission, outlet: Outlet): Promise<Member> {
    const id = (this.#last += 1);
    const send = (message: ToHome) => this.#links.send(home, writeNodeMessage(message));
    const member = new RemoteMember(id, home, admission, outlet, send, () => this.#members.delete(id));
    this.#members.set(id, member);
    const timer = setTimeout(() => this.#joining.get(id)?.reject(new ParleyError('overloaded')), answerWithin);
    timer.unref();
    try {
      await new Promise<void>((resolve, reject) => {
        this.#joining.set(id, { resolve, reject });
        send({ kind: 'join', member: id, name, address: outlet.address, admission });
      });
      return member;
    } catch (error) {
      // It may have been taken in after all.
      member.leave();
      throw error;
    } finally {
      clearTimeout(timer);
      this.#joining.delete(id);
    }
  }

  receive(node: string, message: FromHome): void {
    if (message.kind === 'write') {
      const frame = Buffer.from(message.frame);
      for (const id of message.members) this.#of(id, node)?.outlet.write(frame);
      return;
    }
    const member = this.#of(message.member, node);
    if (member === undefined) return;
    switch (message.kind) {
      case 'joined':
        this.#joining.get(member.id)?.resolve();
        break;
      case 'refused':
        this.#joining.get(member.id)?.reject(new ParleyError(message.code));
        break;
      case 'expel':
        member.outlet.expel(message.code);
        break;
      case 'disconnect':
        member.outlet.disconnect(message.code);
        break;
      default:
        message satisfies never;
    }
  }

  #of(id: number, node: string): RemoteMember | undefined {
    const member = this.#members.get(id);
    return member?.home === node ? member : undefined;
  }

  /** What was said between the two nodes may not have arrived: everybody comes back and syncs. `code` says why. */
  lost(node: string, code: ErrorCode): void {
    for (const member of [...this.#members.values()].filter(({ home }) => home === node)) {
      this.#members.delete(member.id);
      const joining = this.#joining.get(member.id);
      if (joining !== undefined) joining.reject(new ParleyError('stopping'));
      else member.outlet.disconnect(code);
    }
  }
}

/** A client of this node in a document of another. */
class RemoteMember implements Member {
  readonly id: number;
  readonly home: string;
  readonly outlet: Outlet;
  #admission: Admission;
  readonly #send: (message: ToHome) => void;
  readonly #gone: () => boolean;

  constructor(
    id: number,
    home: string,
    admission: Admission,
    outlet: Outlet,
    send: (message: ToHome) => void,
    gone: () => boolean,
  ) {
    this.id = id;
    this.home = home;
    this.#admission = admission;
    this.outlet = outlet;
    this.#send = send;
    this.#gone = gone;
  }

  get admission(): Admission {
    return this.#admission;
  }

  start(): void {
    this.#send({ kind: 'start', member: this.id });
  }

  receive(message: MemberMessage): void {
    this.#send({ kind: 'message', member: this.id, message });
  }

  readmit(admission: Admission): void {
    this.#admission = admission;
    this.#send({ kind: 'readmit', member: this.id, admission });
  }

  /** What waits at its home is asked for with no right any more. */
  drop(): void {
    this.readmit({ ...this.#admission, rights: [], readOnly: 'permission_denied' });
  }

  leave(): void {
    if (this.#gone()) this.#send({ kind: 'leave', member: this.id });
  }
}
