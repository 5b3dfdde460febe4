// SPDX-License-Identifier: GPL-2.0-or-later
import type { FastifyInstance } from 'fastify';
import * as v from 'valibot';
import { ParleyError } from '@parley/protocol/errors/codes.ts';
import type { SignedIn } from '@parley/protocol/http/api.ts';
import { roles } from '@parley/protocol/identity/person.ts';
import type { SignIns } from '../identity/sign-ins.ts';
import { clearSessionCookie, type CookieSettings, sessionCookie, setSessionCookie } from './cookie-session.ts';
import type { RateLimit } from './rate-limit.ts';
import { isLoopback } from './loopback.ts';
import { parseBody } from './parse-body.ts';

export type SessionRoutesDeps = {
  readonly signIns: SignIns;
  readonly cookie: CookieSettings;
  /** By address. */
  readonly limit: RateLimit;
};

/** `mentor` comes from helping somebody, not from asking for it. */
const choosable = roles.filter((role) => role !== 'mentor');

const SignInBody = v.object({
  name: v.pipe(v.string(), v.maxLength(1000)),
  roles: v.optional(v.pipe(v.array(v.picklist(choosable)), v.maxLength(choosable.length))),
});

/** `POST`, `GET` and `DELETE /api/session`: sign in by name on the embedded wiki, who am I, sign out. */
export function registerSessionRoutes(app: FastifyInstance, { signIns, cookie, limit }: SessionRoutesDeps): void {
  app.post('/api/session', async (request, reply): Promise<SignedIn> => {
    if (!isLoopback(request.ip)) await limit.take(request.ip);
    const { name, roles } = parseBody(SignInBody, request.body);
    const signedIn = await signIns.signIn({ name, roles, cookie: request.cookies[sessionCookie] });
    setSessionCookie(reply, signedIn.cookie, cookie);
    return { person: signedIn.person, roles: signedIn.roles };
  });

  app.get('/api/session', async (request): Promise<SignedIn> => {
    return { person: request.person ?? null, roles: request.roles };
  });

  app.delete('/api/session', async (request, reply): Promise<SignedIn> => {
    const given = request.cookies[sessionCookie];
    if (given === undefined) throw new ParleyError('not_signed_in');
    await signIns.signOut(given);
    clearSessionCookie(reply);
    return { person: null, roles: [] };
  });
}
