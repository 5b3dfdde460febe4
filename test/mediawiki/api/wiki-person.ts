// SPDX-License-Identifier: GPL-2.0-or-later
import type { ErrorBody, PageDocuments, SessionBegun, TokenAnswer } from '@parley/protocol/http/api.ts';
import { schemaVersion } from '@parley/protocol/schema/version.ts';
import { RequestFailed, type SignedInPerson } from '../../harness/person.ts';
import type { TestWiki } from '../wiki/start-wiki.ts';
import type { WikiClient } from '../wiki/wiki-client.ts';

/** Somebody of a wiki with that wiki's session in the browser, and a session at Parley. */
export type WikiPerson = SignedInPerson & {
  readonly client: WikiClient;
  readonly session: SessionBegun;
};

/** Signs in on the wiki, and with its token at Parley. */
export async function signInByWiki(url: string, wiki: TestWiki, name: string, address?: string): Promise<WikiPerson> {
  const client = await wiki.login(name, address);
  const { token } = await client.parleyToken(null);
  return withToken(url, wiki, client, token);
}

/** The session at Parley that a token of the wiki gives. */
export async function withToken(url: string, wiki: TestWiki, client: WikiClient, token: string): Promise<WikiPerson> {
  const visitor = { url, origin: wiki.origin };
  const session = await json<SessionBegun>(visitor, '/api/session', { token });
  if (session.person === null) throw new Error('signed in, yet nobody');
  const known = { ...visitor, session: session.session };
  return {
    url,
    client,
    session,
    name: session.person.name,
    person: session.person,
    cookie: '',
    request: (path, init) => send(known, path, init),
    json: (path, body, method) => json(known, path, body, method),
    documents: (page) => json<PageDocuments>(known, `/api/documents?page=${encodeURIComponent(page)}`),
    token: async (document) =>
      (await json<TokenAnswer>(known, '/api/token', { document, schema: schemaVersion })).token,
  };
}

/** Where a request is made, and from which site's page. */
export type PageVisitor = { readonly url: string; readonly origin?: string; readonly session?: string };

/** A request as a page of a wiki makes it: from another site, without cookies. */
export function send({ url, origin, session }: PageVisitor, path: string, init: RequestInit = {}): Promise<Response> {
  const headers = new Headers(init.headers);
  if (origin !== undefined) {
    headers.set('origin', origin);
    headers.set('sec-fetch-site', 'cross-site');
  }
  if (session !== undefined) headers.set('authorization', `Bearer ${session}`);
  return fetch(`${url}${path}`, { ...init, headers });
}

/** The same with JSON in and out; rejects with `RequestFailed`. */
export async function json<T>(visitor: PageVisitor, path: string, body?: unknown, method?: string): Promise<T> {
  const verb = method ?? (body === undefined ? 'GET' : 'POST');
  const answer = await send(visitor, path, {
    method: verb,
    ...(body === undefined ? {} : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
  });
  const text = await answer.text();
  if (answer.ok) return (text === '' ? undefined : JSON.parse(text)) as T;
  throw new RequestFailed(answer.status, (JSON.parse(text) as ErrorBody).error.code, `${verb} ${path}`);
}
