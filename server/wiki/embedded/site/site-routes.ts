// SPDX-License-Identifier: GPL-2.0-or-later
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { ParleyError } from '@parley/protocol/errors/codes.ts';
import { statusOfCode } from '../../../http/error-status.ts';
import { readAssets } from './assets.ts';
import { createMessageSource } from '../../../pages/messages.ts';
import { createPageCache } from './page-cache.ts';
import { failurePage } from './pages/failure-page.ts';
import { deskPage, helpFiguresPage } from './pages/help-pages.ts';
import { pageListPage, searchPage } from './pages/list-pages.ts';
import { mainPage, mainPageTitle } from './pages/main-page.ts';
import { invalidTitlePage } from './pages/missing-page.ts';
import { pageUrl } from './page-url.ts';
import { queryText } from './query.ts';
import { beginVisit, type Visit, visitPage, withRights } from './request-view.ts';
import { registerSignInRoutes } from './sign-in-routes.ts';
import { sendPage } from './send-page.ts';
import type { SiteDeps, SitePorts } from './site-deps.ts';
import { readSiteFiles } from './site-files.ts';
import { readFormBodies } from './form-body.ts';
import { answerWikiForm, answerWikiPage } from './wiki-page-routes.ts';

/** The pages of the embedded wiki, made on the server; all of them can be read without script. */
export async function registerWikiSite(app: FastifyInstance, ports: SitePorts): Promise<void> {
  const deps: SiteDeps = {
    ...ports,
    messages: createMessageSource(new URL('i18n/', import.meta.url)),
    assets: readAssets(ports.assetsFolder),
    files: readSiteFiles(),
    cache: createPageCache(),
  };
  await app.register(async (site) => {
    readFormBodies(site);
    answerErrorsWithPages(site, deps);
    deps.files.register(site);
    const page =
      (build: (visit: Visit, request: FastifyRequest, reply: FastifyReply) => Promise<string>) =>
      async (request: FastifyRequest, reply: FastifyReply) => {
        const visit = beginVisit(deps, request, reply);
        const text = await build(visit, request, reply);
        return sendPage(reply, text);
      };
    site.get(
      '/',
      page(async (visit) => mainPage(await visitPage(visit, mainPageTitle))),
    );
    site.get(
      '/pages',
      page((visit, request) => pageListPage(visit, queryText(request, 'after'))),
    );
    site.get(
      '/search',
      page((visit, request) => searchPage(visit, queryText(request, 'q').slice(0, 255))),
    );
    site.get(
      '/help/desk',
      page(async (visit) => deskPage(await withRights(visit))),
    );
    site.get(
      '/help/figures',
      page(async (visit) => helpFiguresPage(await withRights(visit))),
    );
    site.get('/new', async (request, reply) => reply.redirect(pageUrl(queryText(request, 'title'), 'edit'), 303));
    site.get('/category/*', async (request, reply) => reply.redirect(pageUrl(`Category:${wildcard(request)}`), 301));
    site.get(
      '/wiki/*',
      page((visit, request, reply) => answerWikiPage(visit, wildcard(request), request, reply)),
    );
    site.post('/wiki/*', async (request, reply) => {
      const visit = beginVisit(deps, request, reply);
      return answerWikiForm(visit, wildcard(request), request, reply);
    });
    registerSignInRoutes(site, deps);
  });
}

function wildcard(request: FastifyRequest): string {
  const { params } = request;
  if (typeof params !== 'object' || params === null || !('*' in params)) return '';
  return typeof params['*'] === 'string' ? params['*'] : '';
}

function answerErrorsWithPages(site: FastifyInstance, deps: SiteDeps): void {
  site.setErrorHandler(async (error, request, reply) => {
    const visit = beginVisit(deps, request, reply);
    if (error instanceof ParleyError && error.code === 'title_invalid') {
      return sendPage(reply.code(statusOfCode.title_invalid), invalidTitlePage(visit, error.message));
    }
    const code = error instanceof ParleyError ? error.code : codeOfFramework(error);
    if (code === 'internal') request.log.error({ err: error }, 'a page could not be made');
    return sendPage(reply.code(statusOfCode[code]), failurePage(visit, code));
  });
}

function codeOfFramework(error: unknown): 'too_large' | 'bad_request' | 'internal' {
  if (typeof error !== 'object' || error === null || !('statusCode' in error)) return 'internal';
  if (error.statusCode === 413) return 'too_large';
  return typeof error.statusCode === 'number' && error.statusCode < 500 ? 'bad_request' : 'internal';
}
