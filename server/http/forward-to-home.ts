// SPDX-License-Identifier: GPL-2.0-or-later
import { randomBytes } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest, InjectOptions } from 'fastify';
import { parseDocumentName, type DocumentName } from '@parley/protocol/documents/document-name.ts';
import { ParleyError } from '@parley/protocol/errors/codes.ts';
import type { Cluster, Place } from '../cluster/cluster.ts';

export type ForwardingDeps = {
  readonly cluster: Pick<Cluster, 'homeOf' | 'doubt' | 'ask' | 'answer'>;
  readonly placeOf: (document: DocumentName) => Place;
  /** Where rooms outside the articles are made. */
  readonly socialPlace: Place;
};

/** A request as one node passes it to another, and what comes back. */
type Passed = Required<Pick<InjectOptions, 'method' | 'url' | 'headers' | 'remoteAddress'>> & {
  readonly body?: string;
};
type Answered = { readonly status: number; readonly headers: Record<string, string | string[]>; readonly body: string };

const question = 'http';
/** Marks what came from another node; nobody outside of this process can know it. */
const hop = { name: 'x-parley-hop', value: randomBytes(16).toString('hex') };
/** What a node answers where something lived until it gave it up: 421, misdirected. */
const moved = 421;
/** How often a home is looked for that moves meanwhile. */
const attempts = 3;
/** Headers that belong to one connection. */
const ownHeaders = new Set(['connection', 'content-length', 'transfer-encoding', 'keep-alive', 'date']);

/** Whether another node passed a request on: it came to that node first. */
export function isFromOtherNode({ headers }: FastifyRequest): boolean {
  return headers[hop.name] === hop.value;
}

/** Answers what concerns a live document on the node where it lives, whichever node was asked. */
export function registerForwarding(app: FastifyInstance, { cluster, placeOf, socialPlace }: ForwardingDeps): void {
  cluster.answer(question, async (bytes) => {
    const { body, headers, ...rest } = JSON.parse(Buffer.from(bytes).toString('utf8')) as Passed;
    const passed: InjectOptions = { ...rest, headers: { ...headers, [hop.name]: hop.value } };
    const response = await app.inject(body === undefined ? passed : { ...passed, payload: body });
    const answer: Answered = {
      status: response.statusCode,
      headers: ownOf(response.headers),
      body: response.rawPayload.toString('base64'),
    };
    return Buffer.from(JSON.stringify(answer), 'utf8');
  });

  app.addHook('preHandler', async (request, reply) => {
    const place = placeOfRequest(request, placeOf, socialPlace);
    if (place === undefined) return;
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      const home = await cluster.homeOf(place);
      if (home.kind === 'here') return;
      if (isFromOtherNode(request)) return reply.code(moved).send();
      const answer = await askHome(cluster, place, home.node, request);
      if (answer.status !== moved) return pass(reply, answer);
      // It was given up: this node may take it on now.
      cluster.doubt(place);
    }
    throw new ParleyError('overloaded');
  });
}

async function askHome(
  cluster: ForwardingDeps['cluster'],
  place: Place,
  node: string,
  request: FastifyRequest,
): Promise<Answered> {
  const bytes = Buffer.from(JSON.stringify(passedOn(request)), 'utf8');
  const answer = await cluster.ask(node, question, bytes).catch(() => {
    cluster.doubt(place);
    throw new ParleyError('overloaded');
  });
  return JSON.parse(Buffer.from(answer).toString('utf8')) as Answered;
}

function pass(reply: FastifyReply, { status, headers, body }: Answered): FastifyReply {
  return reply.code(status).headers(headers).send(Buffer.from(body, 'base64'));
}

/** By the route that was found, not by the address as it was written: one address can be written in many ways. */
function placeOfRequest(
  { method, routeOptions, params }: FastifyRequest,
  placeOf: ForwardingDeps['placeOf'],
  socialPlace: Place,
): Place | undefined {
  const { url = '' } = routeOptions;
  if (method === 'POST' && url === '/api/rooms/social') return socialPlace;
  if (!url.startsWith('/api/edit/:document')) return undefined;
  const { document: name } = params as { readonly document?: string };
  const document = name === undefined ? undefined : parseDocumentName(name);
  return document === undefined ? undefined : placeOf(document);
}

function passedOn(request: FastifyRequest): Passed {
  const { method, url, ip, body } = request;
  const passed = { method: method as Passed['method'], url, remoteAddress: ip, headers: ownOf(request.headers) };
  return body === undefined || body === null ? passed : { ...passed, body: JSON.stringify(body) };
}

function ownOf(headers: Readonly<Record<string, string | number | string[] | undefined>>): Answered['headers'] {
  const kept = Object.entries(headers).filter(([name, value]) => value !== undefined && !ownHeaders.has(name));
  return Object.fromEntries(kept.map(([name, value]) => [name, Array.isArray(value) ? value : String(value)]));
}
