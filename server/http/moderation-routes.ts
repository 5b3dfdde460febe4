// SPDX-License-Identifier: GPL-2.0-or-later
import type { FastifyInstance, FastifyRequest } from 'fastify';
import * as v from 'valibot';
import {
  reportDecisions,
  reportStates,
  type ModerationEntry,
  type ModerationLog,
  type Report,
  type ReportProgress,
  type ReportQueue,
} from '@parley/protocol/chat/moderation.ts';
import { parseDocumentName } from '@parley/protocol/documents/document-name.ts';
import { ParleyError } from '@parley/protocol/errors/codes.ts';
import type { Person } from '@parley/protocol/identity/person.ts';
import type { Moderation } from '../chat/moderation/moderation.ts';
import type { DocumentScope } from '../chat/moderation/documents-of-wiki.ts';
import { cleanLine } from '../text/clean-text.ts';
import type { People } from '../identity/people.ts';
import { parseBody } from './parse-body.ts';
import { isShown, type WikiSide, type WikiSides } from './wiki-side.ts';

export type ModerationRoutesDeps = {
  readonly sides: WikiSides;
  readonly moderation: Pick<Moderation, 'log' | 'ban' | 'undo' | 'reports'>;
  readonly people: Pick<People, 'named'>;
};

const entriesEach = 50;
const reportsEach = 100;

const Id = v.pipe(v.string(), v.minLength(1), v.maxLength(64));
const LogQuery = v.object({
  before: v.optional(Id),
  document: v.optional(v.pipe(v.string(), v.maxLength(128))),
});
const QueueQuery = v.object({ state: v.optional(v.picklist(reportStates), 'open') });
const StepBody = v.variant('state', [
  v.object({ state: v.literal('open') }),
  v.object({ state: v.literal('taken') }),
  v.object({
    state: v.literal('decided'),
    decision: v.picklist(reportDecisions),
    note: v.optional(v.pipe(v.string(), v.maxLength(500), v.transform(cleanLine)), ''),
  }),
]);

const BanBody = v.object({
  name: v.pipe(v.string(), v.maxLength(1000)),
  document: v.pipe(v.string(), v.maxLength(128)),
  everywhere: v.boolean(),
  reason: v.pipe(v.string(), v.maxLength(300)),
  seconds: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(366 * 86_400))),
});

/** The public log of what moderators did, undoing it, and the queue of reports: `/api/moderation/...`. */
export function registerModerationRoutes(app: FastifyInstance, deps: ModerationRoutesDeps): void {
  const { sides, moderation, people } = deps;
  app.get('/api/moderation/log', async (request): Promise<ModerationLog> => {
    const { before, document } = parseBody(LogQuery, request.query);
    const shown = await Promise.all(sides.all.map((side) => isShown(side, request)));
    return moderation.log.page({
      limit: entriesEach,
      ...(before === undefined ? {} : { before }),
      ...(document === undefined ? {} : { document }),
      withoutWikis: sides.all.filter((_side, index) => shown[index] !== true).map(({ wiki }) => wiki.id),
    });
  });

  app.post<{ Params: { id: string } }>('/api/moderation/log/:id/undo', async (request): Promise<ModerationEntry> => {
    const { id } = request.params;
    return moderation.undo(id, await moderatorOf(request, sides, () => moderation.log.documentOf(id)));
  });

  app.post('/api/moderation/bans', async (request, reply) => {
    const { name, document, ...terms } = parseBody(BanBody, request.body);
    const parsed = parseDocumentName(document);
    const by = await moderatorOf(request, sides, async () => document);
    const person = await people.named(name);
    // A name means somebody of the moderator's wiki: of another one it is a namesake.
    if (parsed === undefined || person === undefined || person.wiki !== by.wiki) throw new ParleyError('not_found');
    await moderation.ban(by, { ...terms, person, conversation: { name: document, document: parsed } });
    return reply.code(204).send();
  });

  app.get('/api/moderation/reports', async (request): Promise<ReportQueue> => {
    const { side } = await moderator(request, sides);
    const { state } = parseBody(QueueQuery, request.query);
    return { reports: await moderation.reports.list(state, reportsEach, scopesOf(side, sides)) };
  });

  app.post<{ Params: { receipt: string } }>('/api/moderation/reports/:receipt', async (request): Promise<Report> => {
    const { receipt } = request.params;
    const by = await moderatorOf(request, sides, () => moderation.reports.documentOf(receipt));
    return moderation.reports.step(receipt, by, parseBody(StepBody, request.body));
  });

  app.get<{ Params: { receipt: string } }>(
    '/api/moderation/reports/:receipt/state',
    async (request): Promise<ReportProgress> => {
      if (request.person === undefined) throw new ParleyError('not_signed_in');
      return moderation.reports.progress(request.params.receipt, request.person);
    },
  );
}

/** Who asks, if their wiki lets them moderate. */
async function moderator(
  request: FastifyRequest,
  sides: WikiSides,
): Promise<{ readonly person: Person; readonly side: WikiSide }> {
  const { person } = request;
  if (person === undefined) throw new ParleyError('not_signed_in');
  const side = sides.find(person.wiki);
  // The right does not depend on a page.
  const access = await side?.wiki.access(person, { title: '', latestRevision: 0 });
  if (side === undefined || access?.rights.includes('parley-moderate') !== true) {
    throw new ParleyError('permission_denied');
  }
  return { person, side };
}

/** The same, if a conversation is theirs to moderate. */
async function moderatorOf(
  request: FastifyRequest,
  sides: WikiSides,
  document: () => Promise<string>,
): Promise<Person> {
  const { person, side } = await moderator(request, sides);
  const name = parseDocumentName(await document());
  const isTheirs = scopesOf(side, sides).some(
    ({ wiki, kind }) => wiki === name?.wiki && (kind === undefined || kind === name.kind),
  );
  if (!isTheirs) throw new ParleyError('not_found');
  return person;
}

/** Moderators act on their own wiki; the rooms that all public wikis share are for the moderators of each of them. */
function scopesOf({ wiki }: WikiSide, sides: WikiSides): readonly DocumentScope[] {
  const shared = wiki.isPrivate ? undefined : sides.all.find((one) => !one.wiki.isPrivate);
  return [{ wiki: wiki.id }, ...(shared === undefined ? [] : [{ wiki: shared.wiki.id, kind: 'social' as const }])];
}
