// SPDX-License-Identifier: GPL-2.0-or-later
import type { ChatFrame, CommandReply } from '@parley/protocol/chat/frames.ts';
import { errorCodes, ParleyError, type ErrorCode } from '@parley/protocol/errors/codes.ts';

/** A refusal that tells when it is worth trying again. */
export class LaterError extends ParleyError {
  /** Seconds. */
  readonly retryAfter: number;

  constructor(code: ErrorCode, retryAfter: number) {
    super(code);
    this.retryAfter = retryAfter;
  }
}

export function acknowledgement(
  id: string,
  result: Omit<Extract<CommandReply, { type: 'ack' }>, 'type' | 'id'>,
): string {
  return frame({ type: 'ack', id, ...result });
}

/** The answer to a command that failed. What is not a `ParleyError` is told as `internal`. */
export function refusal(id: string, error: unknown): string {
  if (!(error instanceof ParleyError)) return refusalByCode(id, 'internal');
  return frame({
    type: 'error',
    id,
    code: error.code,
    message: error.message,
    ...(error instanceof LaterError ? { retryAfter: error.retryAfter } : {}),
  });
}

export function refusalByCode(id: string, code: ErrorCode): string {
  return frame({ type: 'error', id, code, message: errorCodes[code] });
}

/** Any frame of a conversation, as it goes over the wire. */
export function frame(content: ChatFrame): string {
  return JSON.stringify(content);
}
