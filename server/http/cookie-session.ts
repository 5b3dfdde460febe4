// SPDX-License-Identifier: GPL-2.0-or-later
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Person, Role } from '@parley/protocol/identity/person.ts';
import type { SignedInPerson } from '../identity/signed-in.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who sent this, by the cookie; `undefined` for a reader without sign-in. */
    person: Person | undefined;
    roles: readonly Role[];
  }
}

/** Name of the cookie that holds a sign-in. */
export const sessionCookie = 'parley_session';

export type CookieSessionDeps = {
  readonly findSignIn: (cookie: string) => Promise<SignedInPerson | undefined>;
};

/** Fills `request.person` and `request.roles` before any route runs. */
export function registerCookieSession(app: FastifyInstance, { findSignIn }: CookieSessionDeps): void {
  app.decorateRequest('person', undefined);
  app.decorateRequest('roles');
  app.addHook('onRequest', async (request) => {
    request.roles = [];
    const cookie = request.cookies[sessionCookie];
    // Files need no person; asking the database for each would make a page view dozens of queries.
    if (cookie === undefined || cookie.length > 200 || request.url.startsWith('/assets/')) return;
    const signedIn = await findSignIn(cookie);
    if (signedIn === undefined) return;
    request.person = signedIn.person;
    request.roles = signedIn.roles;
  });
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
