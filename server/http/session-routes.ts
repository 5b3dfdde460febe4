// SPDX-License-Identifier: GPL-2.0-or-later
import type { FastifyInstance } from 'fastify';
import * as v from 'valibot';
import { ParleyError } from '@parley/protocol/errors/codes.ts';
import type { SessionBegun, SignedIn } from '@parley/protocol/http/api.ts';
import { type Person, type Role, roles } from '@parley/protocol/identity/person.ts';
import type { SignIns } from '../identity/sign-ins.ts';
import {
  bearerOf,
  clearSessionCookie,
  type CookieSettings,
  sessionCookie,
  setSessionCookie,
} from './cookie-session.ts';
import type { RateLimit } from './rate-limit.ts';
import { isLoopback } from './loopback.ts';
import { networkOf } from './network-of.ts';
import { parseBody } from './parse-body.ts';

export type SessionRoutesDeps = {
  /** Sign-in by name, where there is an embedded wiki. */
  readonly signIns: SignIns | undefined;
  /** Sign-in by the token of a wiki elsewhere, where there is one. */
  readonly byToken?: TokenSignIns;
  readonly cookie: CookieSettings;
  /** By address. */
  readonly limit: RateLimit;
};

/** Sign-ins that a wiki's token stands behind. */
export type TokenSignIns = {
  /** Rejects `token_invalid`, `token_expired`, `token_used`. */
  signIn(token: string): Promise<SessionBegun>;
  signOut(session: string): Promise<void>;
  /** What somebody is at present, by their wiki. */
  rolesOf(person: Person): Promise<readonly Role[]>;
};

/** `mentor` comes from helping somebody, not from asking for it. */
const choosable = roles.filter((role) => role !== 'mentor');

const SignInBody = v.object({
  name: v.pipe(v.string(), v.maxLength(1000)),
  roles: v.optional(v.pipe(v.array(v.picklist(choosable)), v.maxLength(choosable.length))),
});

const TokenBody = v.object({ token: v.pipe(v.string(), v.minLength(1), v.maxLength(8192)) });

/**
 * `POST`, `GET` and `DELETE /api/session`: sign in by name on the embedded wiki or by the token of a wiki elsewhere, who
 * am I, sign out.
 */
export function registerSessionRoutes(app: FastifyInstance, deps: SessionRoutesDeps): void {
  const { signIns, byToken, cookie, limit } = deps;
  app.post('/api/session', async (request, reply): Promise<SignedIn | SessionBegun> => {
    if (!isLoopback(request.ip)) await limit.take(networkOf(request.ip));
    if (byToken !== undefined && v.is(TokenBody, request.body)) {
      reply.header('cache-control', 'no-store');
      return byToken.signIn(request.body.token);
    }
    if (signIns === undefined)
      throw new ParleyError('bad_request', 'token is missing or not formed as the protocol says.');
    const { name, roles } = parseBody(SignInBody, request.body);
    const signedIn = await signIns.signIn({ name, roles, cookie: request.cookies[sessionCookie] });
    setSessionCookie(reply, signedIn.cookie, cookie);
    return { person: signedIn.person, roles: signedIn.roles };
  });

  app.get('/api/session', async (request): Promise<SignedIn> => {
    const { person } = request;
    const byWiki = person !== undefined && bearerOf(request) !== undefined;
    const roles = byWiki && byToken !== undefined ? await byToken.rolesOf(person) : request.roles;
    return { person: person ?? null, roles };
  });

  app.delete('/api/session', async (request, reply): Promise<SignedIn> => {
    const bearer = bearerOf(request);
    if (bearer !== undefined && byToken !== undefined) {
      await byToken.signOut(bearer);
      return { person: null, roles: [] };
    }
    const given = request.cookies[sessionCookie];
    if (given === undefined || signIns === undefined) throw new ParleyError('not_signed_in');
    await signIns.signOut(given);
    clearSessionCookie(reply);
    return { person: null, roles: [] };
  });
}
