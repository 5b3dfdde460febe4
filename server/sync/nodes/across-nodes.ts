// SPDX-License-Identifier: GPL-2.0-or-later
import type { DocumentKind, DocumentName } from '@parley/protocol/documents/document-name.ts';
import { ParleyError } from '@parley/protocol/errors/codes.ts';
import type { Logger } from 'pino';
import type { Cluster, Place } from '../../cluster/cluster.ts';
import type { Admission } from '../../identity/admission.ts';
import type { Carrier, Member, Outlet } from '../member.ts';
import { Guests } from './guests.ts';
import { readNodeMessage } from './node-message.ts';
import { RemoteMembers } from './remote-members.ts';

export type AcrossNodesDeps = {
  readonly cluster: Pick<Cluster, 'homeOf' | 'doubt' | 'state' | 'links' | 'onGone'>;
  readonly placeOf: (document: DocumentName) => Place;
  /** The carrier of a kind of document on this node. */
  readonly carrierOf: (kind: DocumentKind) => Carrier | undefined;
  readonly isStopping: () => boolean;
  readonly log: Logger;
};

/** What there is to count. */
export type AcrossFigures = {
  /** Clients of other nodes that are in documents of this one. */
  readonly guests: number;
  /** Clients of this node that are in documents of others. */
  readonly away: number;
  /** Messages of other nodes that this release does not know. */
  readonly passedOver: number;
};

/** Documents that live on other nodes, for clients of this one, and the other way round. */
export type AcrossNodes = {
  /** Takes a client to where the document lives. */
  join(name: string, document: DocumentName, admission: Admission, outlet: Outlet): Promise<Member>;
  figures(): AcrossFigures;
  /** Sends the clients of other nodes away: what lives here is about to live elsewhere. */
  dismiss(): void;
};

/** How long a client waits at most for a document whose home is changing, in milliseconds. */
const patience = 8000;
const pause = 150;

/** Whether another try soon may end better: the home is about to move, or to be heard again. */
function mayPass(error: unknown): boolean {
  return error instanceof ParleyError && (error.code === 'stopping' || error.code === 'overloaded');
}

/** Carries documents across the nodes of a cluster: each lives on one, its members may be on any. */
export function createAcrossNodes(deps: AcrossNodesDeps): AcrossNodes {
  const { cluster, log, carrierOf } = deps;
  const away = new RemoteMembers(cluster.links);
  const guests = new Guests({ links: cluster.links, carrierOf, livesHere, isStopping: deps.isStopping, log });
  let passedOver = 0;
  cluster.links.onMessage((node, bytes) => {
    const message = readNodeMessage(bytes);
    if (message === undefined) {
      passedOver += 1;
      return;
    }
    switch (message.kind) {
      case 'join':
      case 'start':
      case 'message':
      case 'readmit':
      case 'leave':
        guests.receive(node, message);
        break;
      default:
        away.receive(node, message);
    }
  });
  cluster.links.onLost((node) => {
    // A home that is gone is back within seconds, on another node; nobody knows when Redis is.
    away.lost(node, cluster.state() === 'cut_off' ? 'nodes_apart' : 'stopping');
    guests.lost(node);
  });

  async function join(name: string, document: DocumentName, admission: Admission, outlet: Outlet): Promise<Member> {
    const place = deps.placeOf(document);
    const until = performance.now() + patience;
    for (;;) {
      const home = await cluster.homeOf(place);
      if (home.kind === 'here') return localCarrier(document.kind).join(name, document, admission, outlet);
      try {
        if (cluster.state() === 'cut_off') throw new ParleyError('overloaded');
        return await away.join(home.node, name, admission, outlet);
      } catch (error) {
        if (!mayPass(error) || deps.isStopping() || performance.now() > until) throw error;
      }
      await new Promise((resolve) => setTimeout(resolve, pause));
      cluster.doubt(place);
    }
  }

  async function livesHere(document: DocumentName): Promise<boolean> {
    const home = await cluster.homeOf(deps.placeOf(document)).catch((error: unknown) => {
      log.warn({ err: error }, 'it is not known where a document lives');
    });
    return home?.kind === 'here';
  }

  function localCarrier(kind: DocumentKind): Carrier {
    const carrier = carrierOf(kind);
    if (carrier === undefined) throw new ParleyError('not_found');
    return carrier;
  }

  return {
    join,
    figures: () => ({ guests: guests.size, away: away.size, passedOver }),
    dismiss: () => guests.dismiss(),
  };
}
