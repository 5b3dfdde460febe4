// SPDX-License-Identifier: GPL-2.0-or-later
import type { FastifyInstance } from 'fastify';
import { type ErrorCode, errorCodes, ParleyError } from '@parley/protocol/errors/codes.ts';
import type { ErrorBody } from '@parley/protocol/http/api.ts';
import { isAway, isConflict } from '../storage/dialects/failures.ts';
import { statusOfCode } from './error-status.ts';

function statusOf(error: unknown): number | undefined {
  if (typeof error !== 'object' || error === null || !('statusCode' in error)) return undefined;
  return typeof error.statusCode === 'number' ? error.statusCode : undefined;
}

/**
 * The code for what fastify itself refuses (bodies too large, not JSON, or of an unknown type), and for a database that
 * is away or has too many waiting: whoever asks again later may well be served.
 */
function codeOfOther(error: unknown): ErrorCode {
  if (isAway(error) || isConflict(error)) return 'storage_failed';
  const status = statusOf(error);
  if (status === 413) return 'too_large';
  if (status === 404) return 'not_found';
  if (status === 429) return 'rate_limited';
  return status !== undefined && status >= 400 && status < 500 ? 'bad_request' : 'internal';
}

function bodyOf(code: ErrorCode, message: string = errorCodes[code]): ErrorBody {
  return { error: { code, message } };
}

/** Every error leaves as `{error: {code, message}}` with its status; unforeseen ones are logged, not told. */
export function registerErrorAnswers(app: FastifyInstance): void {
  app.setErrorHandler(async (error, request, reply) => {
    if (error instanceof ParleyError) {
      if (error.code === 'internal') request.log.error({ err: error }, 'a request failed');
      return reply.code(statusOfCode[error.code]).send(bodyOf(error.code, error.message));
    }
    const code = codeOfOther(error);
    if (statusOfCode[code] >= 500) request.log.error({ err: error }, 'a request failed');
    return reply.code(statusOfCode[code]).send(bodyOf(code));
  });
  app.setNotFoundHandler(async (_request, reply) => reply.code(404).send(bodyOf('not_found')));
}
