// SPDX-License-Identifier: GPL-2.0-or-later
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ParleyError } from '@parley/protocol/errors/codes.ts';
import { formFields } from './form-body.ts';
import { html } from '../../../pages/html.ts';
import { articlePage } from './pages/article-page.ts';
import { differencePage } from './pages/difference-page.ts';
import { errorText } from './pages/failure-page.ts';
import { historyPage } from './pages/history-page.ts';
import { missingPage } from './pages/missing-page.ts';
import { editPage, recordPage } from './pages/module-pages.ts';
import { protectPage, secondsOf } from './pages/protect-page.ts';
import { restorePage, revisionPage } from './pages/revision-page.ts';
import { pageUrl } from './page-url.ts';
import { queryNumber, queryText } from './query.ts';
import { type PageVisit, type Visit, visitPage } from './request-view.ts';
import { sendPage } from './send-page.ts';

/** A page of the wiki, or what `?action=` asks of it. */
export async function answerWikiPage(
  visit: Visit,
  path: string,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<string> {
  const about = await visitPage(visit, path);
  switch (queryText(request, 'action')) {
    case 'edit':
      return editPage(about);
    case 'chat':
      return recordPage(about);
    case 'history':
      return historyPage(about, queryNumber(request, 'before'));
    case 'diff':
      return differencePage(
        about,
        queryNumber(request, 'old') ?? 0,
        queryNumber(request, 'new') ?? about.page.latestRevision,
      );
    case 'revision':
      return revisionPage(about, queryNumber(request, 'id') ?? about.page.latestRevision);
    case 'restore':
      return askToRestore(about, queryNumber(request, 'id') ?? 0);
    case 'protect':
      return protectPage(about);
    default:
      return readPage(about, reply);
  }
}

async function readPage(visit: PageVisit, reply: FastifyReply): Promise<string> {
  const content = await visit.deps.wiki.latest(visit.page.title);
  if (content !== undefined) return articlePage(visit, content);
  void reply.code(404);
  return missingPage(visit);
}

async function askToRestore(visit: PageVisit, id: number): Promise<string> {
  if (!visit.access.edit) throw new ParleyError(visit.access.editRefusal ?? 'permission_denied');
  return restorePage(visit, id);
}

/** What a form on a page of the wiki asks for. */
export async function answerWikiForm(
  visit: Visit,
  path: string,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  switch (queryText(request, 'action')) {
    case 'restore':
      return restoreRevision(visit, path, request, reply);
    case 'protect':
      return changeProtection(visit, path, request, reply);
    default:
      throw new ParleyError('bad_request');
  }
}

/** `POST ?action=protect`: lets only moderators edit the page for a while, or everyone again. */
async function changeProtection(
  visit: Visit,
  path: string,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { page } = await visitPage(visit, path);
  if (visit.person === undefined) throw new ParleyError('not_signed_in');
  const fields = formFields(request);
  const seconds = fields.get('on') === 'yes' ? secondsOf(fields.get('length') ?? '') : undefined;
  const until = seconds === undefined ? {} : { until: Date.now() + seconds * 1000 };
  const restriction = fields.get('on') === 'yes' ? { reason: '', ...until } : undefined;
  await visit.deps.wiki.administration.protect(visit.person, page.title, restriction);
  return reply.redirect(pageUrl(page.title), 303);
}

/** `POST ?action=restore&id=`: makes the new revision; if the page changed since it was asked, asks again. */
async function restoreRevision(
  visit: Visit,
  path: string,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const about = await visitPage(visit, path);
  if (visit.person === undefined) throw new ParleyError('not_signed_in');
  const fields = formFields(request);
  const id = queryNumber(request, 'id') ?? 0;
  try {
    if (fields.get('base') !== String(about.page.latestRevision)) throw new ParleyError('edit_conflict');
    await visit.deps.wiki.administration.restore({
      title: about.page.title,
      revision: id,
      by: visit.person,
      summary: fields.get('summary') ?? '',
    });
  } catch (error) {
    if (!(error instanceof ParleyError)) throw error;
    if (error.code !== 'edit_conflict' && error.code !== 'nothing_to_publish') throw error;
    return sendPage(reply.code(409), await restorePage(about, id, html`${errorText(visit, error.code)}`));
  }
  return reply.redirect(pageUrl(about.page.title), 303);
}
