// SPDX-License-Identifier: GPL-2.0-or-later
import type { ErrorBody, PageDocuments, SignedIn, TokenAnswer } from '@parley/protocol/http/api.ts';
import type { Person, Role } from '@parley/protocol/identity/person.ts';
import { schemaVersion } from '@parley/protocol/schema/version.ts';

/** An answer that was not a success, with the code the server gave. */
export class RequestFailed extends Error {
  override readonly name = 'RequestFailed';
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string, what: string) {
    super(`${what}: ${status} ${code}`);
    this.status = status;
    this.code = code;
  }
}

/** Somebody with a cookie, as a browser has it. */
export type SignedInPerson = {
  readonly url: string;
  readonly name: string;
  readonly person: Person;
  readonly cookie: string;
  /** Any request as this person; the answer as it is. */
  request(path: string, init?: RequestInit): Promise<Response>;
  /** A request whose answer is JSON; rejects with `RequestFailed`. */
  json<T>(path: string, body?: unknown, method?: string): Promise<T>;
  documents(page: string): Promise<PageDocuments>;
  token(document: string): Promise<string>;
};

/** Where and as whom a request is made; without a cookie, as a reader nobody knows. */
type Visitor = { readonly url: string; readonly cookie?: string };

function send({ url, cookie }: Visitor, path: string, init: RequestInit = {}): Promise<Response> {
  const headers = new Headers(init.headers);
  if (cookie !== undefined) headers.set('cookie', cookie);
  // A browser adds this to every write; the server refuses writes from other sites by it.
  if (init.method !== undefined && init.method !== 'GET') headers.set('origin', url);
  return fetch(`${url}${path}`, { ...init, headers });
}

async function json<T>(visitor: Visitor, path: string, body?: unknown, method?: string): Promise<T> {
  const verb = method ?? (body === undefined ? 'GET' : 'POST');
  const init: RequestInit = { method: verb };
  if (body !== undefined) {
    init.body = JSON.stringify(body);
    init.headers = { 'content-type': 'application/json' };
  }
  const answer = await send(visitor, path, init);
  const text = await answer.text();
  if (!answer.ok) throw new RequestFailed(answer.status, codeOf(text), `${verb} ${path}`);
  return (text === '' ? undefined : JSON.parse(text)) as T;
}

function codeOf(text: string): string {
  try {
    return (JSON.parse(text) as ErrorBody).error.code;
  } catch {
    return `no code: ${text.slice(0, 200)}`;
  }
}

function withSession(visitor: Visitor, person: Person): SignedInPerson {
  return {
    url: visitor.url,
    name: person.name,
    person,
    cookie: visitor.cookie ?? '',
    request: (path, init) => send(visitor, path, init),
    json: (path, body, method) => json(visitor, path, body, method),
    documents: (page) => json(visitor, `/api/documents?page=${encodeURIComponent(page)}`),
    token: async (document) =>
      (await json<TokenAnswer>(visitor, '/api/token', { document, schema: schemaVersion })).token,
  };
}

/** Signs in on the embedded wiki. */
export async function signIn(url: string, name: string, roles: readonly Role[] = ['editor']): Promise<SignedInPerson> {
  const answer = await send({ url }, '/api/session', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ name, roles }),
  });
  const text = await answer.text();
  if (!answer.ok) throw new RequestFailed(answer.status, codeOf(text), 'POST /api/session');
  const cookie = answer.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
  const { person } = JSON.parse(text) as SignedIn;
  if (person === null) throw new Error('signed in, yet nobody');
  return withSession({ url, cookie }, person);
}

/** A reader who did not sign in. */
export function reader(url: string): SignedInPerson {
  return withSession({ url }, { wiki: '', userId: '', name: '' });
}
