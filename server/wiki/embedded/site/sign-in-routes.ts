// SPDX-License-Identifier: GPL-2.0-or-later
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { ParleyError } from '@parley/protocol/errors/codes.ts';
import type { Role } from '@parley/protocol/identity/person.ts';
import { statusOfCode } from '../../../http/error-status.ts';
import { formFields } from './form-body.ts';
import { errorText } from './pages/failure-page.ts';
import { choosableRoles, type SignInForm, signInPage } from './pages/sign-in-page.ts';
import { queryText } from './query.ts';
import { beginVisit } from './request-view.ts';
import { sendPage } from './send-page.ts';
import type { SiteDeps } from './site-deps.ts';

/** `GET` and `POST /sign-in`, `POST /sign-out`: plain forms over the installation's sign-in. */
export function registerSignInRoutes(site: FastifyInstance, deps: SiteDeps): void {
  site.get('/sign-in', async (request, reply) => {
    const visit = beginVisit(deps, request, reply);
    const form = { name: visit.person?.name ?? '', roles: visit.roles, to: ownPath(queryText(request, 'to')) };
    return sendPage(reply, signInPage(visit, form));
  });

  site.post('/sign-in', async (request, reply) => {
    const form = readForm(request);
    if (form.name.trim() === '') {
      const visit = beginVisit(deps, request, reply);
      const page = signInPage(visit, { ...form, problem: visit.messages.msg('site-name-missing') });
      return sendPage(reply.code(statusOfCode.name_invalid), page);
    }
    try {
      const { cookie } = await deps.signIn({
        name: form.name,
        roles: ['editor', ...form.roles],
        cookie: request.cookies[deps.cookie.name],
        address: request.ip,
      });
      void reply.setCookie(deps.cookie.name, cookie, cookieOptions(deps));
      return reply.redirect(form.to, 303);
    } catch (error) {
      if (!(error instanceof ParleyError)) throw error;
      const visit = beginVisit(deps, request, reply);
      const page = signInPage(visit, { ...form, problem: errorText(visit, error.code) });
      return sendPage(reply.code(statusOfCode[error.code]), page);
    }
  });

  site.post('/sign-out', async (request, reply) => {
    const cookie = request.cookies[deps.cookie.name];
    if (cookie !== undefined) await deps.signOut(cookie);
    void reply.clearCookie(deps.cookie.name, { path: '/' });
    return reply.redirect(ownPath(formFields(request).get('to') ?? ''), 303);
  });
}

function readForm(request: FastifyRequest): SignInForm & { readonly roles: readonly Role[] } {
  const fields = formFields(request);
  const asked = new Set(fields.getAll('roles'));
  return {
    name: (fields.get('name') ?? '').slice(0, 1000),
    roles: choosableRoles.filter((role) => asked.has(role)),
    to: ownPath(fields.get('to') ?? ''),
  };
}

function cookieOptions(deps: SiteDeps) {
  return {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: deps.cookie.secure,
    maxAge: deps.cookie.maxAgeSeconds,
  } as const;
}

/** A path of this site to go to; anything that could lead elsewhere becomes the main page. */
function ownPath(text: string): string {
  if (!/^\/(?![/\\])/u.test(text) || /[\p{Cc}\\]/u.test(text) || text.length > 2000) return '/';
  if (text.startsWith('/sign-in') || text.startsWith('/sign-out')) return '/';
  const url = new URL(text, 'http://wiki.invalid');
  return url.origin === 'http://wiki.invalid' ? url.pathname + url.search + url.hash : '/';
}
