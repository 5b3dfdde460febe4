// SPDX-License-Identifier: GPL-2.0-or-later
import { createHash, randomUUID } from 'node:crypto';
import * as v from 'valibot';
import { type ErrorCode, errorCodes, ParleyError } from '@parley/protocol/errors/codes.ts';
import type { SharedSecrets } from '../../identity/shared-secrets.ts';
import type { Logger } from '../../observability/logger.ts';
import { inSpan } from '../../observability/tracing.ts';
import { createBreaker } from './breaker.ts';
import { createTurns } from './turns.ts';

/** What is told of one request to a wiki: an endpoint's name, never what was asked for. */
export type WikiRequestObserver = (endpoint: string, outcome: 'ok' | 'refused' | 'failed', seconds: number) => void;

export type WikiRequestsDeps = {
  readonly wiki: string;
  /** The wiki's REST entry, `https://wiki.example.org/rest.php`. */
  readonly rest: string;
  readonly secrets: SharedSecrets;
  readonly logger: Logger;
  readonly observe?: WikiRequestObserver;
  readonly timeouts?: Timeouts;
  readonly now?: () => number;
};

/** How long an answer may take, in milliseconds: of what is looked up, and of what the wiki must work out. */
export type Timeouts = { readonly quick: number; readonly slow: number };

type Query = Readonly<Record<string, string | number | undefined>>;

/**
 * Asks the extension on the wiki. Answers are what it said, still to be checked; `undefined` for what is not there.
 * Rejects with the wiki's own code, or `wiki_unavailable`.
 */
export type WikiRequests = {
  get<Schema extends v.GenericSchema>(
    endpoint: string,
    query: Query,
    schema: Schema,
    slow?: boolean,
  ): Promise<v.InferOutput<Schema> | undefined>;
  post<Schema extends v.GenericSchema>(
    endpoint: string,
    body: object,
    schema: Schema,
  ): Promise<v.InferOutput<Schema> | undefined>;
  /** Whether the last requests were answered. */
  readonly available: boolean;
};

const standardTimeouts: Timeouts = { quick: 5000, slow: 30_000 };
/**
 * Requests to one wiki at a time: its workers are few, and its readers come first. As many for what is looked up as for
 * what the wiki must work out: who makes it render pages all the time must not keep it from saying who may do what.
 */
const mostAtOnce = { quick: 6, slow: 6 };
const mostWaiting = 1000;
/** How long a signature holds, in seconds. */
const signatureHolds = 30;
/** How soon a read that failed is tried once more, in milliseconds. */
const secondTryAfter = 150;

const Refusal = v.object({ code: v.optional(v.string()), message: v.optional(v.string()) });

/** The wiki did not answer, or nothing that could be read. */
class NoAnswer extends Error {}

type Call = { readonly method: 'GET' | 'POST'; readonly endpoint: string; readonly url: URL; readonly body: string };

/** Makes the client of one wiki. */
export function createWikiRequests(deps: WikiRequestsDeps): WikiRequests {
  const { wiki, rest, logger, now = Date.now } = deps;
  const timeouts = deps.timeouts ?? standardTimeouts;
  const turns = {
    quick: createTurns(mostAtOnce.quick, mostWaiting),
    slow: createTurns(mostAtOnce.slow, mostWaiting),
  };
  const breaker = createBreaker(now);
  const send = (call: Call, pace: keyof Timeouts) =>
    inSpan(`wiki ${call.endpoint}`, { 'parley.wiki': wiki, 'http.request.method': call.method }, () =>
      turns[pace].run(() => observed(call, timeouts[pace], deps)),
    );

  const attempt = async (call: Call, pace: keyof Timeouts, tries: number): Promise<unknown> => {
    if (!breaker.letsThrough()) throw new ParleyError('wiki_unavailable');
    try {
      const answer = await send(call, pace);
      if (breaker.succeeded()) logger.info({ wiki }, 'the wiki answers again');
      return answer;
    } catch (error) {
      if (!(error instanceof NoAnswer)) throw error;
      if (breaker.failed()) logger.warn({ wiki, reason: error.message }, 'the wiki does not answer');
      if (tries <= 1) throw new ParleyError('wiki_unavailable');
      await new Promise((resolve) => {
        setTimeout(resolve, secondTryAfter);
      });
      return attempt(call, pace, tries - 1);
    }
  };
  const checked = <Schema extends v.GenericSchema>(schema: Schema, endpoint: string, answer: unknown) => {
    if (answer === undefined) return undefined;
    const result = v.safeParse(schema, answer);
    if (result.success) return result.output;
    const field = v.getDotPath(result.issues[0]);
    logger.error(
      { wiki, endpoint, field },
      'the wiki gave an answer that cannot be read; is its extension up to date?',
    );
    throw new ParleyError('wiki_unavailable');
  };

  return {
    get available() {
      return breaker.closed;
    },
    get: async (endpoint, query, schema, slow = false) => {
      const call: Call = { method: 'GET', endpoint, url: urlOf(rest, endpoint, query), body: '' };
      return checked(schema, endpoint, await attempt(call, slow ? 'slow' : 'quick', 2));
    },
    post: async (endpoint, body, schema) => {
      const call: Call = { method: 'POST', endpoint, url: urlOf(rest, endpoint, {}), body: JSON.stringify(body) };
      return checked(schema, endpoint, await attempt(call, 'slow', 1));
    },
  };
}

function urlOf(rest: string, endpoint: string, query: Query): URL {
  const url = new URL(`${rest.replace(/\/$/u, '')}/parley/v0/server/${endpoint}`);
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined) url.searchParams.set(name, String(value));
  }
  return url;
}

async function observed(call: Call, timeout: number, deps: WikiRequestsDeps): Promise<unknown> {
  const begin = performance.now();
  const tell = (outcome: Parameters<WikiRequestObserver>[1]) =>
    deps.observe?.(call.endpoint, outcome, (performance.now() - begin) / 1000);
  try {
    const answer = await answered(call, timeout, deps);
    tell('ok');
    return answer;
  } catch (error) {
    tell(error instanceof NoAnswer ? 'failed' : 'refused');
    throw error;
  }
}

async function answered(call: Call, timeout: number, deps: WikiRequestsDeps): Promise<unknown> {
  const { status, text } = await exchanged(call, timeout, deps);
  const json = parsed(text);
  if (status >= 200 && status < 300) {
    if (json === undefined) throw new NoAnswer('not JSON');
    return json;
  }
  if (status === 401) {
    deps.logger.error({ wiki: deps.wiki }, 'the wiki does not know this server; do both have the same id and secret?');
    throw new NoAnswer('status 401');
  }
  const refusal = v.safeParse(Refusal, json);
  const code = refusal.success ? refusal.output.code : undefined;
  if (code !== undefined && Object.hasOwn(errorCodes, code) && status < 500) {
    if (code === 'not_found') return undefined;
    throw new ParleyError(code as ErrorCode);
  }
  if (status === 404) return undefined;
  // A reason of the wiki's own that this server has no word for.
  if (code !== undefined && status === 403) throw new ParleyError('permission_denied');
  throw new NoAnswer(`status ${String(status)}`);
}

async function exchanged(
  { method, url, body }: Call,
  timeout: number,
  { secrets, wiki, now = Date.now }: WikiRequestsDeps,
): Promise<{ readonly status: number; readonly text: string }> {
  const at = Math.floor(now() / 1000);
  const sha256 = createHash('sha256').update(body).digest('hex');
  const path = url.pathname + url.search;
  const claims = { iss: 'parley', aud: `wiki:${wiki}`, iat: at, exp: at + signatureHolds, jti: randomUUID() };
  try {
    const response = await fetch(url, {
      method,
      redirect: 'error',
      signal: AbortSignal.timeout(timeout),
      headers: {
        authorization: `Parley ${secrets.sign({ ...claims, method, path, sha256 })}`,
        accept: 'application/json',
        ...(method === 'POST' ? { 'content-type': 'application/json' } : {}),
      },
      ...(method === 'POST' ? { body } : {}),
    });
    return { status: response.status, text: await response.text() };
  } catch (error) {
    throw new NoAnswer(error instanceof Error ? error.name : 'unknown', { cause: error });
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
