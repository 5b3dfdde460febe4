// SPDX-License-Identifier: GPL-2.0-or-later
import type { FastifyInstance } from 'fastify';
import * as v from 'valibot';
import { ParleyError } from '@parley/protocol/errors/codes.ts';
import type { PageDocuments } from '@parley/protocol/http/api.ts';
import { parseBody } from './parse-body.ts';
import { sideOf, type WikiSides } from './wiki-side.ts';

export type DocumentRoutesDeps = { readonly sides: WikiSides };

const PageQuery = v.object({ page: v.pipe(v.string(), v.minLength(1), v.maxLength(1024)) });

/** `GET /api/documents?page=Title`: the names of a page's live documents. */
export function registerDocumentRoutes(app: FastifyInstance, { sides }: DocumentRoutesDeps): void {
  app.get('/api/documents', async (request, reply): Promise<PageDocuments> => {
    const { wiki, editing } = sideOf(request, sides);
    const { page: title } = parseBody(PageQuery, request.query);
    const page = await wiki.page(title);
    const access = await wiki.access(request.person, page);
    if (!access.read) throw new ParleyError('permission_denied');
    // The edit document's name changes when a session ends.
    reply.header('cache-control', 'no-store');
    return editing.documentsOf(page);
  });
}
