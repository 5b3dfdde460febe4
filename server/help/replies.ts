// SPDX-License-Identifier: GPL-2.0-or-later
import { type ErrorCode, errorCodes, ParleyError } from '@parley/protocol/errors/codes.ts';
import type { HelpFrame, HelpReply } from '@parley/protocol/help/frames.ts';
import { personKey, type Person } from '@parley/protocol/identity/person.ts';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import * as v from 'valibot';

/** What a carried out command is acknowledged with. */
export type Acknowledged = Omit<Extract<HelpReply, { type: 'ack' }>, 'type' | 'id'>;

/** A refusal that says more than its code. */
export class HelpRefusal extends ParleyError {
  readonly more: Pick<Extract<HelpReply, { type: 'error' }>, 'retryAfter' | 'helper'>;

  constructor(code: ErrorCode, more: HelpRefusal['more']) {
    super(code);
    this.more = more;
  }
}

/** A frame as it goes over the wire. */
export function frame(content: HelpFrame): string {
  return JSON.stringify(content);
}

/** The answer to a command that failed. What is not a `ParleyError` is told as `internal`. */
export function refusal(id: string, error: unknown): string {
  const code = error instanceof ParleyError ? error.code : 'internal';
  const message = error instanceof ParleyError ? error.message : errorCodes.internal;
  return frame({ type: 'error', id, code, message, ...(error instanceof HelpRefusal ? error.more : {}) });
}

export function acknowledgement(id: string, more: Acknowledged): string {
  return frame({ type: 'ack', id, ...more });
}

/** Whether a stateless frame is a command of live help; others belong to the conversation. */
export function isHelpCommand(json: unknown): boolean {
  return v.is(v.object({ type: v.pipe(v.string(), v.startsWith('help-')) }), json);
}

/** Whether a stateless frame says something in the conversation. */
export function isPost(json: unknown): boolean {
  return v.is(v.object({ type: v.literal('post') }), json);
}

export function parseJson(payload: string): unknown {
  try {
    return JSON.parse(payload) as unknown;
  } catch {
    return undefined;
  }
}

/** The id that a client gave its command; empty when there is none to be found. */
export function idOf(json: unknown): string {
  const parsed = v.safeParse(v.object({ id: v.pipe(v.string(), v.maxLength(64)) }), json);
  return parsed.success ? parsed.output.id : '';
}

export type CommandRates = { take(person: Person, kind: 'command' | 'view'): Promise<void> };

/** Commands of one person in ten seconds; leading a view sends many. */
export function createCommandRates(): CommandRates {
  const limits = {
    command: new RateLimiterMemory({ points: 30, duration: 10 }),
    view: new RateLimiterMemory({ points: 60, duration: 10 }),
  };
  return {
    async take(person, kind) {
      try {
        await limits[kind].consume(personKey(person));
      } catch (error) {
        if (!(error instanceof RateLimiterRes)) throw error;
        throw new HelpRefusal('rate_limited', { retryAfter: Math.max(1, Math.ceil(error.msBeforeNext / 1000)) });
      }
    },
  };
}
