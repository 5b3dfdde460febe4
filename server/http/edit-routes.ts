// SPDX-License-Identifier: GPL-2.0-or-later
import type { FastifyInstance, FastifyRequest } from 'fastify';
import * as v from 'valibot';
import { maxDocumentNameLength } from '@parley/protocol/documents/document-name.ts';
import { caretColourOf, type PresentPerson } from '@parley/protocol/edit/presence.ts';
import { ParleyError } from '@parley/protocol/errors/codes.ts';
import type {
  AuthorsOfClients,
  EditSession,
  PendingChanges,
  PreparedEdit,
  Published,
} from '@parley/protocol/http/api.ts';
import { type Person, personKey } from '@parley/protocol/identity/person.ts';
import type { Draft } from '../editing/editing.ts';
import { isAnonymous } from '../identity/anonymous.ts';
import type { EditDocuments } from '../sync/edit-documents.ts';
import type { PageAccess } from '../wiki/port.ts';
import { isLoopback } from './loopback.ts';
import { networkOf } from './network-of.ts';
import { parseBody } from './parse-body.ts';
import type { RateLimit } from './rate-limit.ts';
import { sideOf, type WikiSide, type WikiSides } from './wiki-side.ts';

export type EditRoutesDeps = {
  readonly sides: WikiSides;
  readonly documents: EditDocuments;
  /** Publishing and deciding, by person. */
  readonly limit: RateLimit;
  /** Writes a whole page in another form, which the wiki does in some seconds of its time where it is elsewhere. */
  readonly converting: RateLimit;
  /** Comparing whole pages, by person, or by address for readers without sign-in. */
  readonly comparing: RateLimit;
};

const DocumentParams = v.object({ document: v.pipe(v.string(), v.maxLength(maxDocumentNameLength)) });
const Revision = v.pipe(v.number(), v.integer(), v.minValue(0));
/** MediaWiki keeps 500 characters of a summary. */
const Summary = v.pipe(v.string(), v.maxLength(500));
const PublishBody = v.object({ summary: Summary, baseRevision: Revision });
const PublishedBody = v.object({ revision: v.pipe(v.number(), v.safeInteger(), v.minValue(1)) });
const ResolveBody = v.object({ choice: v.picklist(['merge', 'ours', 'theirs']), latestRevision: Revision });
const ModeBody = v.object({ mode: v.picklist(['visual', 'source']) });
const DraftsQuery = v.object({ mine: v.optional(v.string()) });

const draftsListed = 50;

/** Routes of edit sessions: `/api/edit/<document>...` and `/api/drafts`. */
export function registerEditRoutes(app: FastifyInstance, deps: EditRoutesDeps): void {
  registerReading(app, deps);
  registerWriting(app, deps);
}

/** The document of a request, after checking that the sender may read its page. */
async function readable(
  { sides }: EditRoutesDeps,
  request: FastifyRequest,
): Promise<{ document: string; access: PageAccess; editing: WikiSide['editing'] }> {
  const { document } = parseBody(DocumentParams, request.params);
  const { wiki, editing } = sides.ofDocument(document);
  const session = await editing.session(document);
  const access = await wiki.access(request.person, await session.page());
  if (!access.read) throw new ParleyError('permission_denied');
  return { document, access, editing };
}

/** The same, for somebody who may edit the page. */
async function editable(
  deps: EditRoutesDeps,
  request: FastifyRequest,
): Promise<{ document: string; access: PageAccess; editing: WikiSide['editing']; person: Person }> {
  const { document, access, editing } = await readable(deps, request);
  if (request.person === undefined) throw new ParleyError('not_signed_in');
  await deps.limit.take(personKey(request.person));
  if (!access.edit) throw new ParleyError(access.editRefusal ?? 'permission_denied');
  return { document, access, editing, person: request.person };
}

async function describe({ sides, documents }: EditRoutesDeps, document: string): Promise<EditSession> {
  const session = await sides.ofDocument(document).editing.session(document);
  const participants = await session.participants();
  const present = documents.present(document).filter((person) => !isAnonymous(person));
  return { state: session.state(), present, participants };
}

function registerReading(app: FastifyInstance, deps: EditRoutesDeps): void {
  app.get('/api/edit/:document', async (request): Promise<EditSession> => {
    const { document } = await readable(deps, request);
    return describe(deps, document);
  });

  app.get('/api/edit/:document/changes', async (request): Promise<PendingChanges> => {
    if (request.person !== undefined) await deps.comparing.take(personKey(request.person));
    else if (!isLoopback(request.ip)) await deps.comparing.take(networkOf(request.ip));
    const { document, editing } = await readable(deps, request);
    return editing.changes(document);
  });

  app.get('/api/edit/:document/authors', async (request): Promise<AuthorsOfClients> => {
    const { document } = await readable(deps, request);
    const authors = await deps.documents.authors(document);
    const clients = Array.from(authors, ([client, person]): [string, PresentPerson] => [
      String(client),
      { ...person, colour: caretColourOf(person) },
    ]);
    return { clients: Object.fromEntries(clients) };
  });

  app.get('/api/drafts', async (request): Promise<{ readonly drafts: readonly Draft[] }> => {
    const { mine } = parseBody(DraftsQuery, request.query);
    if (mine !== undefined && request.person === undefined) throw new ParleyError('not_signed_in');
    const { wiki, editing } = sideOf(request, deps.sides);
    const drafts = await editing.drafts(draftsListed, mine === undefined ? undefined : request.person);
    const readableOnes: Draft[] = [];
    for (const draft of drafts) {
      const access = await wiki.access(request.person, await wiki.page(draft.page.title));
      if (access.read) readableOnes.push(draft);
    }
    return { drafts: readableOnes };
  });
}

function registerWriting(app: FastifyInstance, deps: EditRoutesDeps): void {
  app.post('/api/edit/:document/publish', async (request): Promise<Published> => {
    const { document, editing, person } = await editable(deps, request);
    const { summary, baseRevision } = parseBody(PublishBody, request.body);
    return editing.publish(document, { by: person, summary: summary.trim(), baseRevision });
  });

  app.post('/api/edit/:document/prepare', async (request): Promise<PreparedEdit> => {
    const { document, editing, person } = await editable(deps, request);
    await deps.converting.take(personKey(person));
    const { summary, baseRevision } = parseBody(PublishBody, request.body);
    return editing.prepare(document, { by: person, summary: summary.trim(), baseRevision });
  });

  app.post('/api/edit/:document/published', async (request): Promise<Published> => {
    const { document, editing } = await readable(deps, request);
    const { person } = request;
    if (person === undefined) throw new ParleyError('not_signed_in');
    await deps.limit.take(personKey(person));
    const { revision } = parseBody(PublishedBody, request.body);
    return editing.published(document, person, revision);
  });

  app.post('/api/edit/:document/resolve', async (request): Promise<EditSession> => {
    const { document, editing, person } = await editable(deps, request);
    const { choice, latestRevision } = parseBody(ResolveBody, request.body);
    await editing.resolve(document, person, choice, latestRevision);
    return describe(deps, document);
  });

  app.post('/api/edit/:document/mode', async (request, reply) => {
    const { document, editing, person } = await editable(deps, request);
    await deps.converting.take(personKey(person));
    const { mode } = parseBody(ModeBody, request.body);
    await editing.changeMode(document, mode);
    return reply.code(204).send();
  });

  app.post('/api/edit/:document/discard', async (request, reply) => {
    const { document, editing, person, access } = await editable(deps, request);
    await editing.discard(document, person, access.rights.includes('parley-moderate'));
    return reply.code(204).send();
  });
}
