// SPDX-License-Identifier: GPL-2.0-or-later
import type { FastifyInstance, FastifyRequest } from 'fastify';
import * as v from 'valibot';
import { ParleyError } from '@parley/protocol/errors/codes.ts';
import type { RevisionSummary } from '@parley/protocol/http/api.ts';
import { type Person, personKey } from '@parley/protocol/identity/person.ts';
import type { Wiki } from '../wiki/port.ts';
import type { Restriction, WikiAdministration } from '../wiki/wiki-administration.ts';
import { isLoopback } from './loopback.ts';
import { networkOf } from './network-of.ts';
import { parseBody } from './parse-body.ts';
import type { RateLimit } from './rate-limit.ts';
import { isShown, sideOf, type WikiSides } from './wiki-side.ts';

export type WikiRoutesDeps = {
  readonly sides: WikiSides;
  /** Of a wiki that Parley carries itself; `undefined` for one with pages of its own for it. */
  readonly administrationOf: (wiki: string) => WikiAdministration | undefined;
  /** Writes, by person. */
  readonly limit: RateLimit;
  /** Reading through here what a wiki elsewhere must be asked for, by person, or by address for readers without sign-in. */
  readonly reading: RateLimit;
  readonly now?: () => number;
};

/** `GET /api/wiki/page?title=`: the newest content, or what is known of a page that does not exist. */
export type PageAnswer = {
  readonly title: string;
  readonly exists: boolean;
  readonly revision: RevisionSummary | null;
  readonly html: string;
};

const Title = v.pipe(v.string(), v.minLength(1), v.maxLength(1024));
const TitleQuery = v.object({ title: Title });
const count = (most: number, standard: number) =>
  v.optional(
    v.pipe(v.string(), v.regex(/^\d{1,4}$/u), v.transform(Number), v.minValue(1), v.maxValue(most)),
    String(standard),
  );
const SearchQuery = v.object({ q: v.pipe(v.string(), v.maxLength(255)), limit: count(50, 10) });
const RevisionNumber = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const HistoryQuery = v.object({
  title: Title,
  limit: count(200, 50),
  before: v.optional(v.pipe(v.string(), v.regex(/^\d{1,15}$/u), v.transform(Number))),
});
const Summary = v.optional(v.pipe(v.string(), v.maxLength(2000)), '');
const SaveBody = v.object({ title: Title, html: v.string(), summary: Summary, baseRevision: RevisionNumber });
const RestoreBody = v.object({ title: Title, revision: RevisionNumber, summary: Summary });
const RestrictionFields = {
  /** `false` lifts the restriction. */
  on: v.boolean(),
  reason: v.optional(v.pipe(v.string(), v.maxLength(300)), ''),
  seconds: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(366 * 86_400))),
};
const ProtectBody = v.object({ title: Title, ...RestrictionFields });
const BlockBody = v.object({ userId: v.pipe(v.string(), v.minLength(1), v.maxLength(64)), ...RestrictionFields });

/** The embedded wiki over HTTP: reading, searching, ordinary editing, restoring, and a moderator's restrictions. */
export function registerWikiRoutes(app: FastifyInstance, deps: WikiRoutesDeps): void {
  registerReading(app, deps);
  registerWriting(app, deps);
  registerRestricting(app, deps);
}

function registerReading(app: FastifyInstance, deps: WikiRoutesDeps): void {
  const { sides } = deps;
  app.get('/api/wiki/search', async (request): Promise<{ readonly titles: readonly string[] }> => {
    const { q, limit } = parseBody(SearchQuery, request.query);
    const side = sideOf(request, sides);
    const { wiki } = side;
    if (!(await isShown(side, request)))
      throw new ParleyError(request.person === undefined ? 'not_signed_in' : 'permission_denied');
    await spare(wiki, request, deps);
    return { titles: await wiki.search(q, limit) };
  });

  app.get('/api/wiki/page', async (request): Promise<PageAnswer> => {
    const { title } = parseBody(TitleQuery, request.query);
    const { wiki } = sideOf(request, sides);
    await spare(wiki, request, deps);
    const page = await wiki.page(title);
    await requireRead(wiki, request.person, title);
    const content = await wiki.latest(title);
    if (content === undefined) return { title: page.title, exists: false, revision: null, html: '' };
    return { title: content.page.title, exists: true, revision: content.revision, html: content.html };
  });

  app.get('/api/wiki/history', async (request): Promise<{ readonly revisions: readonly RevisionSummary[] }> => {
    const { title, limit, before } = parseBody(HistoryQuery, request.query);
    const { wiki } = sideOf(request, sides);
    await spare(wiki, request, deps);
    await requireRead(wiki, request.person, title);
    return { revisions: await wiki.history(title, limit, before) };
  });
}

/** A wiki elsewhere has few workers, whom nobody shall keep busy through this server. Rejects `rate_limited`. */
async function spare(wiki: Wiki, { person, ip }: FastifyRequest, deps: WikiRoutesDeps): Promise<void> {
  if (deps.administrationOf(wiki.id) !== undefined) return;
  if (person !== undefined) await deps.reading.take(personKey(person));
  else if (!isLoopback(ip)) await deps.reading.take(networkOf(ip));
}

function registerWriting(app: FastifyInstance, deps: WikiRoutesDeps): void {
  const { sides, limit } = deps;
  app.post('/api/wiki/page', async (request, reply): Promise<RevisionSummary> => {
    const by = signedIn(request);
    await limit.take(personKey(by));
    const body = parseBody(SaveBody, request.body);
    reply.code(201);
    return sideOf(request, sides).wiki.publish({ ...body, by, coAuthors: [] });
  });

  app.post('/api/wiki/restore', async (request, reply): Promise<RevisionSummary> => {
    const by = signedIn(request);
    await limit.take(personKey(by));
    const body = parseBody(RestoreBody, request.body);
    reply.code(201);
    return administrationFor(request, deps).restore({ ...body, by });
  });
}

function registerRestricting(app: FastifyInstance, deps: WikiRoutesDeps): void {
  const { sides, now = Date.now } = deps;
  app.post('/api/wiki/protect', async (request, reply) => {
    const by = signedIn(request);
    const { title, ...fields } = parseBody(ProtectBody, request.body);
    await administrationFor(request, deps).protect(by, title, restriction(fields, now()));
    return reply.code(204).send();
  });

  app.post('/api/wiki/block', async (request, reply) => {
    const by = signedIn(request);
    const { userId, ...fields } = parseBody(BlockBody, request.body);
    const { wiki } = sideOf(request, sides);
    await administrationFor(request, deps).block(by, { wiki: wiki.id, userId, name: '' }, restriction(fields, now()));
    return reply.code(204).send();
  });
}

/** @throws ParleyError `not_found` on a wiki that has its own pages for it */
function administrationFor(request: FastifyRequest, { sides, administrationOf }: WikiRoutesDeps): WikiAdministration {
  const administration = administrationOf(sideOf(request, sides).wiki.id);
  if (administration === undefined) throw new ParleyError('not_found');
  return administration;
}

function signedIn(request: FastifyRequest): Person {
  if (request.person === undefined) throw new ParleyError('not_signed_in');
  return request.person;
}

async function requireRead(wiki: Wiki, person: Person | undefined, title: string): Promise<void> {
  const { read } = await wiki.access(person, await wiki.page(title));
  if (!read) throw new ParleyError('permission_denied');
}

type RestrictionFields = {
  readonly on: boolean;
  readonly reason: string;
  readonly seconds?: number | undefined;
};

function restriction({ on, reason, seconds }: RestrictionFields, now: number): Restriction | undefined {
  if (!on) return undefined;
  return { reason, ...(seconds === undefined ? {} : { until: now + seconds * 1000 }) };
}
