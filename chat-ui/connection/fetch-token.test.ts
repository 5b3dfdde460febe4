// SPDX-License-Identifier: GPL-2.0-or-later
import { afterEach, expect, test, vi } from 'vitest';
import { documentsOfPage } from '../http/rooms.ts';
import { fetchToken } from './fetch-token.ts';

afterEach(() => vi.unstubAllGlobals());

type Request = { readonly path: string; readonly documents: readonly string[] };

/** A server that gives tokens for documents, and refuses those whose name is an error's code. */
function serve(refusals: Readonly<Record<string, number>> = {}): readonly Request[] {
  const requests: Request[] = [];
  vi.stubGlobal('fetch', async (path: string, init: RequestInit) => {
    const body = JSON.parse(String(init.body)) as { document?: string; documents?: string[] };
    const documents = body.documents ?? [body.document ?? ''];
    requests.push({ path, documents });
    const status = refusals[path];
    if (status !== undefined) {
      const code = status === 404 ? 'not_found' : 'overloaded';
      return new Response(JSON.stringify({ error: { code, message: code } }), { status });
    }
    const tokens = documents.map((document) =>
      document.startsWith('room:') ? { token: `for ${document}` } : { error: { code: document, message: document } },
    );
    return new Response(JSON.stringify(body.documents === undefined ? tokens[0] : { tokens }), { status: 200 });
  });
  return requests;
}

test('Documents that are opened in one moment ask together, one alone asks as ever', async () => {
  const requests = serve();
  const tokens = await Promise.all(['room:a:1', 'room:a:2', 'room:a:3'].map(fetchToken));
  expect(tokens.map(({ token }) => token)).toEqual(['for room:a:1', 'for room:a:2', 'for room:a:3']);
  expect((await fetchToken('room:a:4')).token).toBe('for room:a:4');
  expect(requests).toEqual([
    { path: '/api/tokens', documents: ['room:a:1', 'room:a:2', 'room:a:3'] },
    { path: '/api/token', documents: ['room:a:4'] },
  ]);
});

test('One that is refused hears why, and the others get theirs', async () => {
  serve();
  const [given, refused] = await Promise.allSettled([fetchToken('room:a:1'), fetchToken('permission_denied')]);
  expect(given).toMatchObject({ status: 'fulfilled', value: { token: 'for room:a:1' } });
  expect(refused).toMatchObject({ status: 'rejected', reason: { code: 'permission_denied' } });
});

test('Who is not signed in any more asks alone, so that they can be asked for anew', async () => {
  const requests = serve();
  await Promise.allSettled([fetchToken('room:a:1'), fetchToken('not_signed_in')]);
  expect(requests.map(({ path }) => path)).toEqual(['/api/tokens', '/api/token']);
});

test('A server of an older version gives one token at a time', async () => {
  const requests = serve({ '/api/tokens': 404 });
  const tokens = await Promise.all(['room:a:1', 'room:a:2'].map(fetchToken));
  expect(tokens.map(({ token }) => token)).toEqual(['for room:a:1', 'for room:a:2']);
  expect(requests.map(({ path }) => path)).toEqual(['/api/tokens', '/api/token', '/api/token']);
});

test('A server that is busy is not asked again for each', async () => {
  const requests = serve({ '/api/tokens': 503 });
  const outcomes = await Promise.allSettled([fetchToken('room:a:1'), fetchToken('room:a:2')]);
  expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(requests).toHaveLength(1);
});

test('A server that was started anew is told the title of a page that does not exist, and then lets its room be joined', async () => {
  const named = new Set<string>();
  vi.stubGlobal('fetch', async (path: string, init: RequestInit) => {
    if (path.startsWith('/api/documents')) {
      named.add('room:a:t1');
      const page = { title: 'Nowhere', key: 't1', exists: false };
      return Response.json({ page, edit: 'edit:a:t1.0', editChat: 'edit-chat:a:t1', room: 'room:a:t1' });
    }
    const { document } = JSON.parse(String(init.body)) as { document: string };
    if (named.has(document)) return Response.json({ token: `for ${document}` });
    return Response.json({ error: { code: 'not_found', message: '' } }, { status: 404 });
  });
  await documentsOfPage('Nowhere');
  named.clear();
  expect((await fetchToken('room:a:t1')).token).toBe('for room:a:t1');
  await expect(fetchToken('room:a:unheard-of')).rejects.toMatchObject({ code: 'not_found' });
});
