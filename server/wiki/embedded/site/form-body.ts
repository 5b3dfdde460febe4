// SPDX-License-Identifier: GPL-2.0-or-later
import type { FastifyInstance, FastifyRequest } from 'fastify';

/** Lets forms be sent without script: `application/x-www-form-urlencoded`, at most 64 KB. */
export function readFormBodies(app: FastifyInstance): void {
  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string', bodyLimit: 64 * 1024 },
    (_request, body, done) => {
      done(null, new URLSearchParams(String(body)));
    },
  );
}

/** The fields of a form; none when something else was sent. */
export function formFields(request: FastifyRequest): URLSearchParams {
  return request.body instanceof URLSearchParams ? request.body : new URLSearchParams();
}
