// SPDX-License-Identifier: GPL-2.0-or-later
import type { FastifyInstance, FastifyRequest } from 'fastify';
import * as v from 'valibot';
import { ParleyError } from '@parley/protocol/errors/codes.ts';
import {
  type AskedForHelp,
  AskForHelpSchema,
  type CannedAnswers,
  type HelpFigures,
  type HelpStanding,
} from '@parley/protocol/help/api.ts';
import { type Person, personKey } from '@parley/protocol/identity/person.ts';
import type { Right } from '@parley/protocol/identity/rights.ts';
import type { LiveHelp } from '../help/live-help.ts';
import type { Wiki } from '../wiki/port.ts';
import { parseBody } from './parse-body.ts';
import type { RateLimit } from './rate-limit.ts';

/** Live help of one wiki. */
export type HelpSide = { readonly wiki: Wiki; readonly help: LiveHelp };

export type HelpRoutesDeps = {
  /** The wiki that a request is about. */
  readonly sideOf: (request: FastifyRequest) => Promise<HelpSide>;
  /** Questions of one person, answered or refused. */
  readonly asking: RateLimit;
  /** Looks at figures, which read much. */
  readonly looking: RateLimit;
};

const Title = v.pipe(v.string(), v.minLength(1), v.maxLength(512));
const PageQuery = v.object({ page: v.optional(Title) });
const FiguresQuery = v.object({
  days: v.optional(v.pipe(v.string(), v.regex(/^\d{1,3}$/), v.transform(Number), v.minValue(1), v.maxValue(366)), '30'),
});

/** Asking for help, the truth before it, and what helpers and coordinators look at: `/api/help/...`. */
export function registerHelpRoutes(app: FastifyInstance, { sideOf, asking, looking }: HelpRoutesDeps): void {
  app.get('/api/help/state', async (request, reply): Promise<HelpStanding> => {
    const side = await sideOf(request);
    const title = await readableTitle(request, side);
    reply.header('cache-control', 'no-store');
    return side.help.standing(request.person, title);
  });

  app.post('/api/help/requests', async (request): Promise<AskedForHelp> => {
    const person = signedIn(request);
    await asking.take(personKey(person));
    return (await sideOf(request)).help.ask(person, parseBody(AskForHelpSchema, request.body));
  });

  app.post<{ Params: { id: string } }>('/api/help/notices/:id/seen', async (request, reply) => {
    await (await sideOf(request)).help.noticeSeen(signedIn(request), request.params.id);
    return reply.code(204).send();
  });

  app.get('/api/help/canned', async (request): Promise<CannedAnswers> => {
    const side = await sideOf(request);
    await requireRight(request, side, ['parley-help']);
    return side.help.canned(await readableTitle(request, side));
  });

  app.get('/api/help/figures', async (request): Promise<HelpFigures> => {
    const side = await sideOf(request);
    const person = await requireRight(request, side, ['parley-help', 'parley-moderate']);
    await looking.take(personKey(person));
    return side.help.figures(parseBody(FiguresQuery, request.query).days);
  });
}

function signedIn({ person }: FastifyRequest): Person {
  if (person === undefined) throw new ParleyError('not_signed_in');
  return person;
}

/** The page that was asked about, as the wiki writes its title. */
async function readableTitle(request: FastifyRequest, { wiki }: HelpSide): Promise<string | undefined> {
  const { page: title } = parseBody(PageQuery, request.query);
  if (title === undefined) return undefined;
  const page = await wiki.page(title);
  const { read } = await wiki.access(request.person, page);
  if (!read) throw new ParleyError(request.person === undefined ? 'not_signed_in' : 'permission_denied');
  return page.title;
}

/** Who asks, if the wiki gives them one of these rights. */
async function requireRight(request: FastifyRequest, { wiki }: HelpSide, any: readonly Right[]): Promise<Person> {
  const person = signedIn(request);
  // These rights do not depend on a page.
  const { rights } = await wiki.access(person, { title: '', latestRevision: 0 });
  if (!any.some((right) => rights.includes(right))) throw new ParleyError('permission_denied');
  return person;
}
