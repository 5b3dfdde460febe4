// SPDX-License-Identifier: GPL-2.0-or-later
import { api, NetworkFailure } from '@parley/chat-ui/http/api-client.ts';
import type { EditSite } from '@parley/editor-client/pages/edit-page/edit-site.ts';
import { serverPublishing, type PublishStepParts } from '@parley/editor-client/pages/edit-page/publish-step.ts';
import type { PublishApi, PublishRequest } from '@parley/editor-client/publish/publish-flow.ts';
import type { EditOptions } from '@parley/editor-client/publish/wiki-side.ts';
import { ParleyError } from '@parley/protocol/errors/codes.ts';
import type { PageContext } from '@parley/protocol/http/page-context.ts';
import type { PreparedEdit, Published } from '@parley/protocol/http/api.ts';
import { missingTitles } from '../host/wiki-pages.ts';
import { WikiUnreachable } from '../host/wiki-requests.ts';
import { wikiRendering, type SiteFacts } from '../rendering/wiki-rendering.ts';
import { objectionTo } from './objections.ts';
import { showLook } from './looks.ts';
import { makeRevision } from './wiki-edit.ts';

/** The edit page of a MediaWiki: it is the wiki that makes revisions, in the person's own name. */
export function wikiEditSite(context: PageContext, facts: SiteFacts): EditSite {
  return {
    rendering: wikiRendering(context.title, facts),
    publishing: (parts) => wikiPublishing(parts, context),
  };
}

function wikiPublishing(parts: PublishStepParts, context: PageContext): PublishApi {
  const server = serverPublishing(parts);
  const path = `/api/edit/${encodeURIComponent(parts.document)}`;
  let base = 0;
  const prepare = async (request: Pick<PublishRequest, 'summary' | 'baseRevision'>): Promise<PreparedEdit> => {
    await parts.sent();
    const { summary, baseRevision } = request;
    return api.post<PreparedEdit>(`${path}/prepare`, { summary, baseRevision });
  };
  return {
    wiki: {
      options: preferredOptions(context),
      show: async (look, place) => showLook(look, await prepare({ summary: '', baseRevision: base }), place),
    },
    changes: async () => {
      const changes = await server.changes();
      base = changes.base.revision;
      return changes;
    },
    publish: async (request) => {
      const prepared = await orDeleted(prepare(request), context.title, request.baseRevision);
      const made = await reached(makeRevision(prepared, request, mw.config.get('wgUserName')));
      await tellServer(`${path}/published`, made.revision);
      return made satisfies Published;
    },
    resolve: (body) => server.resolve(body),
  };
}

/** A page that is gone is no conflict to be settled: it is told as what it is. */
async function orDeleted<T>(prepared: Promise<T>, title: string, baseRevision: number): Promise<T> {
  try {
    return await prepared;
  } catch (error) {
    if (!(error instanceof ParleyError) || baseRevision === 0) throw error;
    if (error.code === 'page_deleted') throw objectionTo([deleted]);
    if (error.code !== 'edit_conflict' && error.code !== 'not_found') throw error;
    const gone = await missingTitles([title], new AbortController().signal).catch(() => []);
    throw gone.length > 0 ? objectionTo([deleted]) : error;
  }
}

const deleted = { code: 'pagedeleted', words: '', data: {} };

/** The wiki tells the server as well, a little later: what fails here loses nothing. */
async function tellServer(path: string, revision: number): Promise<void> {
  try {
    await api.post(path, { revision });
  } catch {
    // Nothing to say to the person: their edit is published.
  }
}

async function reached<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    throw error instanceof WikiUnreachable ? new NetworkFailure('The wiki was not reached.', { cause: error }) : error;
  }
}

/** As the person has it in their preferences on the wiki. */
function preferredOptions({ exists }: PageContext): EditOptions {
  const prefers = (name: string) => Number(mw.user.options.get(name) ?? 0) === 1;
  return { minor: prefers('minordefault') && exists, watch: prefers(exists ? 'watchdefault' : 'watchcreations') };
}
