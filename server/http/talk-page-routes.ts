// SPDX-License-Identifier: GPL-2.0-or-later
import type { FastifyInstance, FastifyRequest } from 'fastify';
import * as v from 'valibot';
import type { Message } from '@parley/protocol/chat/message.ts';
import { parseDocumentName } from '@parley/protocol/documents/document-name.ts';
import { ParleyError } from '@parley/protocol/errors/codes.ts';
import type { LeftOnTalkPage } from '@parley/protocol/http/api.ts';
import { type Person, personKey } from '@parley/protocol/identity/person.ts';
import { quoteAsText } from '../chat/record/quote-messages.ts';
import type { RecordReader } from '../chat/record/record-reader.ts';
import { cleanLine } from '../text/clean-text.ts';
import type { WikiPage } from '../wiki/port.ts';
import { parseBody } from './parse-body.ts';
import type { RateLimit } from './rate-limit.ts';
import type { WikiSide, WikiSides } from './wiki-side.ts';

export type TalkPageRoutesDeps = {
  readonly sides: Pick<WikiSides, 'find'>;
  readonly record: Pick<RecordReader, 'chosen'>;
  /** By person: each is an edit of the wiki, or the work for one. */
  readonly limit: RateLimit;
};

const mostQuoted = 200;
const Messages = v.pipe(
  v.array(v.pipe(v.string(), v.minLength(1), v.maxLength(64))),
  v.minLength(1),
  v.maxLength(mostQuoted),
);
const Line = v.pipe(v.string(), v.maxLength(500), v.transform(cleanLine));
const LeaveBody = v.object({
  messages: Messages,
  heading: v.pipe(Line, v.minLength(1)),
  summary: v.optional(Line, ''),
});

type OfDocument = { Params: { document: string } };

/**
 * `POST /api/chat/<document>/talk {messages, heading, summary?}`: leaves chosen messages of an edit-chat on the talk page
 * of its page, in the name of who asks. Where browsers publish, they post what `/wikitext` gives with the wiki's own edit.
 */
export function registerTalkPageRoutes(app: FastifyInstance, deps: TalkPageRoutesDeps): void {
  app.post<OfDocument>('/api/chat/:document/talk', async (request, reply): Promise<LeftOnTalkPage> => {
    const { side, page, person } = await signedInReader(request, deps);
    const { wiki } = side;
    if (wiki.publishing.kind !== 'server') throw new ParleyError('bad_request', 'On this wiki browsers post.');
    const { heading, summary, messages: ids } = parseBody(LeaveBody, request.body);
    const messages = await chosen(request, ids, deps);
    const text = quoteAsText(messages, wiki.id);
    const note = await wiki.leaveNote({ title: `Talk:${page.title}`, heading, text, by: person, summary });
    reply.code(201);
    return note;
  });
}

/** The side and page of the record, for somebody signed in who may read it. */
async function signedInReader(
  request: FastifyRequest<OfDocument>,
  { sides, limit }: TalkPageRoutesDeps,
): Promise<{ readonly side: WikiSide; readonly page: WikiPage; readonly person: Person }> {
  const { person } = request;
  if (person === undefined) throw new ParleyError('not_signed_in');
  await limit.take(personKey(person));
  const name = parseDocumentName(request.params.document);
  const side = name?.kind === 'edit-chat' ? sides.find(name.wiki) : undefined;
  const page = name && (await side?.editing.pageKeys.pageOf(name.key));
  if (side === undefined || page === undefined) throw new ParleyError('not_found');
  const { read } = await side.wiki.access(person, page);
  if (!read) throw new ParleyError('permission_denied');
  return { side, page, person };
}

/** Deleted messages have no words any more; without any left there is nothing to post. */
async function chosen(
  { params }: FastifyRequest<OfDocument>,
  ids: readonly string[],
  { record }: TalkPageRoutesDeps,
): Promise<readonly Message[]> {
  const found = await record.chosen(params.document, ids);
  const messages = found.filter(({ deletedBy, event }) => deletedBy === undefined && event === undefined);
  if (messages.length === 0) throw new ParleyError('not_found');
  return messages;
}
