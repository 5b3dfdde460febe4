// SPDX-License-Identifier: GPL-2.0-or-later
import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import * as v from 'valibot';
import { parseDocumentName } from '@parley/protocol/documents/document-name.ts';
import { ParleyError } from '@parley/protocol/errors/codes.ts';
import type { ChosenWikitext, MessagePage, ReadPosition } from '@parley/protocol/http/api.ts';
import { type Person, personKey } from '@parley/protocol/identity/person.ts';
import { exportFormats, exportMediaType, exportRecord, exportWikitext } from '../chat/record/export-record.ts';
import type { ReadPositions } from '../chat/record/read-position.ts';
import type { RecordReader } from '../chat/record/record-reader.ts';
import { parseBody } from './parse-body.ts';
import type { RateLimit } from './rate-limit.ts';
import type { WikiSides } from './wiki-side.ts';

export type ChatRoutesDeps = {
  readonly sides: Pick<WikiSides, 'find'>;
  readonly record: RecordReader;
  readonly readPositions: ReadPositions;
  /** Moving the read position, by person: each is a write. */
  readonly limit: RateLimit;
};

/** Messages of one page of a record, unless a request says how many. */
const usualLimit = 50;
const mostMessages = 200;

const MessageId = v.pipe(v.string(), v.minLength(1), v.maxLength(64));
const PageQuery = v.object({
  before: v.optional(MessageId),
  after: v.optional(MessageId),
  around: v.optional(MessageId),
  limit: v.optional(v.pipe(v.string(), v.regex(/^[1-9][0-9]{0,8}$/), v.transform(Number))),
  q: v.optional(v.pipe(v.string(), v.maxLength(200))),
});
const ExportQuery = v.object({ format: v.optional(v.picklist(exportFormats), 'json') });
/** So many messages make a section that somebody still reads. */
const mostChosen = 100;
const ChosenBody = v.object({ messages: v.pipe(v.array(MessageId), v.minLength(1), v.maxLength(mostChosen)) });
const ReadBody = v.object({ message: MessageId });

type OfDocument = { Params: { document: string } };

/** The record of an edit-chat: `/api/chat/<document>/messages`, `/export`, `/wikitext` and `/read`. Rooms have none: 404. */
export function registerChatRoutes(app: FastifyInstance, deps: ChatRoutesDeps): void {
  app.get<OfDocument>('/api/chat/:document/messages', async (request): Promise<MessagePage> => {
    const document = await readable(request, deps);
    const { limit, q, before, after, around } = parseBody(PageQuery, request.query);
    return deps.record.page(document, {
      limit: Math.min(limit ?? usualLimit, mostMessages),
      ...(before === undefined ? {} : { before }),
      ...(after === undefined ? {} : { after }),
      ...(around === undefined ? {} : { around }),
      ...(q === undefined || q.trim() === '' ? {} : { query: q }),
    });
  });

  app.get<OfDocument>('/api/chat/:document/export', async (request, reply) => {
    const document = await readable(request, deps);
    const { format } = parseBody(ExportQuery, request.query);
    const pieces = exportRecord(deps.record.all(document), format, parseDocumentName(document)?.wiki ?? '');
    const file = `${document.replaceAll(':', '-')}.${format === 'json' ? 'json' : 'txt'}`;
    return reply
      .type(exportMediaType(format))
      .header('content-disposition', `attachment; filename="${file}"`)
      .send(Readable.from(pieces));
  });

  app.post<OfDocument>('/api/chat/:document/wikitext', async (request): Promise<ChosenWikitext> => {
    const document = await readable(request, deps);
    await deps.limit.take(personKey(signedIn(request)));
    const { messages } = parseBody(ChosenBody, request.body);
    const chosen = await deps.record.chosen(document, messages);
    const said = chosen.filter((message) => message.deletedBy === undefined && message.event === undefined);
    const lines: string[] = [];
    for await (const line of exportWikitext(said, parseDocumentName(document)?.wiki ?? '')) lines.push(line);
    return { wikitext: lines.join('') };
  });

  app.get<OfDocument>('/api/chat/:document/read', async (request): Promise<ReadPosition> => {
    const document = await readable(request, deps);
    return deps.readPositions.get(document, signedIn(request));
  });

  app.put<OfDocument>('/api/chat/:document/read', async (request): Promise<ReadPosition> => {
    const document = await readable(request, deps);
    const { message } = parseBody(ReadBody, request.body);
    const person = signedIn(request);
    await deps.limit.take(personKey(person));
    return deps.readPositions.moveTo(document, person, message);
  });
}

/** The name of the record that is asked for, if there can be one and this person may read it. */
async function readable(request: FastifyRequest<OfDocument>, deps: ChatRoutesDeps): Promise<string> {
  const { document } = request.params;
  const name = parseDocumentName(document);
  const side = name?.kind === 'edit-chat' ? deps.sides.find(name.wiki) : undefined;
  const page = name && (await side?.editing.pageKeys.pageOf(name.key));
  if (side === undefined || page === undefined) throw new ParleyError('not_found');
  const { read } = await side.wiki.access(request.person, page);
  if (!read) throw new ParleyError(request.person === undefined ? 'not_signed_in' : 'permission_denied');
  return document;
}

function signedIn(request: FastifyRequest): Person {
  if (request.person === undefined) throw new ParleyError('not_signed_in');
  return request.person;
}
