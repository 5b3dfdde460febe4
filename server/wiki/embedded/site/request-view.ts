// SPDX-License-Identifier: GPL-2.0-or-later
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ErrorCode } from '@parley/protocol/errors/codes.ts';
import type { Right } from '@parley/protocol/identity/rights.ts';
import type { PageContext, PageView } from '@parley/protocol/http/page-context.ts';
import type { Person, Role } from '@parley/protocol/identity/person.ts';
import type { PageAccess, WikiPage } from '../../port.ts';
import { askedLanguage, chooseLanguage, languageCookie } from '../../../pages/language.ts';
import type { Messages } from '../../../pages/messages.ts';
import type { SiteDeps } from './site-deps.ts';

/** One request for a page of the site: who asks, and in which language. */
export type Visit = {
  readonly deps: SiteDeps;
  readonly messages: Messages;
  readonly person: Person | undefined;
  readonly roles: readonly Role[];
  /** Path and query, to come back to after signing in. */
  readonly address: string;
  /** On pages that are about no page of the wiki, where somebody asked. */
  readonly rights?: readonly Right[];
};

/** A visit to one page of the wiki. */
export type PageVisit = Visit & {
  readonly page: WikiPage;
  readonly pageKey: string;
  readonly access: PageAccess;
};

/** Reads who asks and in which language; remembers a language that was asked for. */
export function beginVisit(deps: SiteDeps, request: FastifyRequest, reply: FastifyReply): Visit {
  const asked = askedLanguage(request);
  if (asked !== undefined) {
    void reply.setCookie(languageCookie, asked, { path: '/', sameSite: 'lax', maxAge: 365 * 86_400, httpOnly: true });
  }
  return {
    deps,
    messages: deps.messages.in(chooseLanguage(request, deps.messages.languages)),
    person: request.person,
    // Whoever is refused at the door is nobody yet.
    roles: request.person === undefined ? [] : request.roles,
    address: request.url,
  };
}

/** Narrows a visit to a page. Rejects `title_invalid`. */
export async function visitPage(visit: Visit, title: string): Promise<PageVisit> {
  const page = await visit.deps.wiki.page(title);
  const [pageKey, access] = await Promise.all([visit.deps.pageKey(page), visit.deps.wiki.access(visit.person, page)]);
  return { ...visit, page, pageKey, access };
}

/** Finds out what the person may do on this wiki, for pages that are about none of its pages. */
export async function withRights(visit: Visit): Promise<Visit> {
  const { rights } = await visit.deps.wiki.access(visit.person, { title: '', latestRevision: 0 });
  return { ...visit, rights };
}

/** What the browser's modules are told of this page. */
export function pageContext(visit: Visit | PageVisit, view: PageView): PageContext {
  const about = 'page' in visit ? visit : undefined;
  const editRefusal: ErrorCode | undefined = about?.access.editRefusal;
  return {
    wiki: visit.deps.wiki.id,
    title: about?.page.title ?? '',
    pageKey: about?.pageKey ?? '',
    exists: about?.page.pageId !== undefined,
    person: visit.person ?? null,
    roles: visit.roles,
    rights: about?.access.rights ?? visit.rights ?? [],
    ...(editRefusal === undefined ? {} : { editRefusal }),
    language: visit.messages.language,
    direction: visit.messages.direction,
    revision: about?.page.latestRevision ?? 0,
    view,
  };
}
