// SPDX-License-Identifier: GPL-2.0-or-later
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { ParleyError } from '@parley/protocol/errors/codes.ts';
import type { Person, Role } from '@parley/protocol/identity/person.ts';
import type { SignedInPerson } from '../identity/signed-in.ts';
import { isFromWiki } from './cross-origin.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who sent this, by the cookie; `undefined` for a reader without sign-in. */
    person: Person | undefined;
    /** Which of the person's sign-ins it is, where that is told apart. */
    signIn: string | undefined;
    roles: readonly Role[];
  }
}

/** Name of the cookie that holds a sign-in. */
export const sessionCookie = 'parley_session';

export type CookieSessionDeps = {
  readonly findSignIn: (cookie: string) => Promise<SignedInPerson | undefined>;
  /** Who a session stands for that a page of another wiki sends along; absent where there is no such wiki. */
  readonly findSession?: (session: string) => Promise<SignedInPerson | undefined>;
  /** Origins of those wikis' pages. */
  readonly wikiOrigins?: ReadonlySet<string>;
};

/** Fills `request.person` and `request.roles` before any route runs: from the bearer, else from the cookie. */
export function registerCookieSession(app: FastifyInstance, deps: CookieSessionDeps): void {
  app.decorateRequest('person', undefined);
  app.decorateRequest('signIn', undefined);
  app.decorateRequest('roles');
  app.addHook('onRequest', async (request) => {
    request.roles = [];
    // Files need no person; asking the database for each would make a page view dozens of queries.
    if (request.url.startsWith('/assets/')) return;
    const signedIn = await signedInBy(request, deps);
    if (signedIn === undefined) return;
    request.person = signedIn.person;
    request.signIn = signedIn.signIn;
    request.roles = signedIn.roles;
  });
}

/** The session a request brings itself, without a cookie. */
export function bearerOf(request: FastifyRequest): string | undefined {
  return /^Bearer ([A-Za-z0-9_-]{20,100})$/u.exec(request.headers.authorization ?? '')?.[1];
}

async function signedInBy(
  request: FastifyRequest,
  { findSignIn, findSession, wikiOrigins = new Set() }: CookieSessionDeps,
): Promise<SignedInPerson | undefined> {
  const bearer = bearerOf(request);
  if (bearer !== undefined && findSession !== undefined) {
    const signedIn = await findSession(bearer);
    // Whoever brings one means to be somebody: they are told that it is over, and ask their wiki for a new token.
    if (signedIn === undefined && !endsOrBegins(request)) throw new ParleyError('not_signed_in');
    return signedIn;
  }
  const cookie = request.cookies[sessionCookie];
  // What a page of another wiki sends is never in the name of the cookie that the browser may add.
  if (cookie === undefined || cookie.length > 200 || isFromWiki(request, wikiOrigins)) return undefined;
  return findSignIn(cookie);
}

function endsOrBegins({ method, url }: FastifyRequest): boolean {
  return method !== 'GET' && url.split('?', 1)[0] === '/api/session';
}

export type CookieSettings = { readonly secure: boolean; readonly maxAgeSeconds: number };

/** Sets the cookie of a sign-in. */
export function setSessionCookie(reply: FastifyReply, value: string, { secure, maxAgeSeconds }: CookieSettings): void {
  void reply.setCookie(sessionCookie, value, {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure,
    maxAge: maxAgeSeconds,
  });
}

/** Takes the cookie of a sign-in back. */
export function clearSessionCookie(reply: FastifyReply): void {
  void reply.clearCookie(sessionCookie, { path: '/' });
}
