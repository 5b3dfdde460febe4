// SPDX-License-Identifier: GPL-2.0-or-later
import { errorCodes, ParleyError, type ErrorCode } from '@parley/protocol/errors/codes.ts';

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
  const init: RequestInit = { method, credentials: 'same-origin', headers: { accept: 'application/json' } };
  if (body !== undefined) {
    init.headers = { accept: 'application/json', 'content-type': 'application/json' };
    init.body = JSON.stringify(body);
  }
  if (options.signal !== undefined) init.signal = options.signal;
  let response: Response;
  let text: string;
  try {
    response = await fetch(apiPath(path, options.query), init);
    text = await response.text();
  } catch (error) {
    if (options.signal?.aborted === true) throw error;
    throw new NetworkFailure('The server was not reached.', { cause: error });
  }
  const parsed = parse(text);
  if (!response.ok) throw errorOf(response.status, parsed);
  return parsed as T;
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
