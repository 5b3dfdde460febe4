// SPDX-License-Identifier: GPL-2.0-or-later
import { errorCodes, ParleyError, type ErrorCode } from '@parley/protocol/errors/codes.ts';
import { host } from '../host/host.ts';
import type { Identification } from '../host/parley-host.ts';

/** The request did not reach the server, or its answer did not come back. Nothing is known about its effect. */
export class NetworkFailure extends Error {
  override readonly name = 'NetworkFailure';
}

export type ApiOptions = {
  readonly signal?: AbortSignal;
  /** Query parameters; those without a value are left out. */
  readonly query?: Readonly<Record<string, string | number | undefined>>;
};

/**
 * The server's HTTP interface. Every method answers the parsed JSON body, or rejects with a `ParleyError` (by the
 * server's code), a `NetworkFailure`, or the signal's `AbortError`. The caller names the type the protocol gives.
 */
export const api = {
  get: <T>(path: string, options?: ApiOptions): Promise<T> => request<T>('GET', path, undefined, options),
  post: <T>(path: string, body: unknown, options?: ApiOptions): Promise<T> => request<T>('POST', path, body, options),
  put: <T>(path: string, body: unknown, options?: ApiOptions): Promise<T> => request<T>('PUT', path, body, options),
  file,
  delete: <T>(path: string, options?: ApiOptions): Promise<T> => request<T>('DELETE', path, undefined, options),
};

/** The path of an API address with its query. */
export function apiPath(path: string, query: ApiOptions['query'] = {}): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) if (value !== undefined) parameters.set(name, String(value));
  const text = parameters.toString();
  return text === '' ? path : `${path}?${text}`;
}

async function request<T>(method: string, path: string, body: unknown, options: ApiOptions = {}): Promise<T> {
  const answer = await answerTo(method, path, body, options);
  return parse(await answer.text()) as T;
}

/** The body of a file; it is not read as JSON. */
function file(path: string, options: ApiOptions = {}): Promise<Blob> {
  return answerTo('GET', path, undefined, options);
}

type Answer = { readonly status: number; readonly body: Blob };

/** The body of a success; everything else rejects. */
async function answerTo(method: string, path: string, body: unknown, options: ApiOptions): Promise<Blob> {
  const make = (identification: Identification) => exchange(method, path, body, options, identification);
  const identification = await identify(options.signal);
  let answer = await make(identification);
  // A sign-in ends, on the wiki or here: the person is asked for anew once, without noticing.
  if (answer.status === 401 && (await host().identifyAnew(identification))) {
    answer = await make(await identify(options.signal));
  }
  const { status, body: found } = answer;
  if (status < 200 || status > 299) throw errorOf(status, parse(await found.text()));
  return found;
}

async function identify(signal: AbortSignal | undefined): Promise<Identification> {
  try {
    return await host().identify();
  } catch (error) {
    signal?.throwIfAborted();
    throw error instanceof ParleyError ? error : new NetworkFailure('The wiki was not reached.', { cause: error });
  }
}

async function exchange(
  method: string,
  path: string,
  body: unknown,
  { query, signal }: ApiOptions,
  { credentials, authorization }: Identification,
): Promise<Answer> {
  const headers: Record<string, string> = { accept: 'application/json' };
  const init: RequestInit = { method, credentials, headers };
  if (authorization !== undefined) headers['authorization'] = authorization;
  if (body !== undefined) {
    headers['content-type'] = 'application/json';
    init.body = JSON.stringify(body);
  }
  if (signal !== undefined) init.signal = signal;
  try {
    const response = await fetch(host().apiAddress(apiPath(path, query)), init);
    // The body belongs to it: an answer that breaks off is none.
    return { status: response.status, body: await response.blob() };
  } catch (error) {
    if (signal?.aborted === true) throw error;
    throw new NetworkFailure('The server was not reached.', { cause: error });
  }
}

function parse(text: string): unknown {
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The error an answer tells; one without our body (a proxy's page) is named by its status. */
function errorOf(status: number, body: unknown): ParleyError | NetworkFailure {
  const code = codeOf(body);
  if (code !== undefined) return new ParleyError(code);
  if (status === 502 || status === 503 || status === 504) return new NetworkFailure(`The server answered ${status}.`);
  return new ParleyError(codeOfStatus(status));
}

function codeOf(body: unknown): ErrorCode | undefined {
  if (typeof body !== 'object' || body === null || !('error' in body)) return undefined;
  const { error } = body;
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return toErrorCode(error.code);
}

function codeOfStatus(status: number): ErrorCode {
  if (status === 401) return 'not_signed_in';
  if (status === 403) return 'permission_denied';
  if (status === 404) return 'not_found';
  if (status === 413) return 'too_large';
  if (status === 429) return 'rate_limited';
  return status >= 500 ? 'internal' : 'bad_request';
}

/** The error code a text is, if it is one. */
export function toErrorCode(text: unknown): ErrorCode | undefined {
  return typeof text === 'string' && Object.hasOwn(errorCodes, text) ? (text as ErrorCode) : undefined;
}
