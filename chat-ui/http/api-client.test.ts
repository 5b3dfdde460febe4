// SPDX-License-Identifier: GPL-2.0-or-later
import { ParleyError } from '@parley/protocol/errors/codes.ts';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { embeddedHost } from '../host/embedded-host.ts';
import { useHost } from '../host/host.ts';
import { api, NetworkFailure } from './api-client.ts';

function answer(status: number, body: string): void {
  vi.stubGlobal(
    'fetch',
    vi.fn(async () => new Response(body, { status })),
  );
}

afterEach(() => {
  vi.unstubAllGlobals();
  useHost(embeddedHost);
});

describe('an answer', () => {
  test('that is a success gives its body', async () => {
    answer(200, '{"rooms":[]}');
    expect(await api.get('/api/rooms', { query: { page: 'A & B', q: undefined } })).toEqual({ rooms: [] });
    expect(vi.mocked(fetch).mock.calls[0]?.[0]).toBe('/api/rooms?page=A+%26+B');
  });

  test.each([
    [403, '{"error":{"code":"banned","message":"x"}}', 'banned'],
    [404, '<html>', 'not_found'],
    [429, '', 'rate_limited'],
    [500, '{"error":{"code":"__proto__"}}', 'internal'],
  ])('of status %i rejects with its code', async (status, body, code) => {
    answer(status, body);
    const error: unknown = await api.post('/api/token', {}).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ParleyError);
    expect(error).toMatchObject({ code });
  });

  test('of a proxy without a server behind it, or none at all, is a failure of the network', async () => {
    answer(502, '<html>');
    await expect(api.get('/x')).rejects.toBeInstanceOf(NetworkFailure);
    vi.stubGlobal(
      'fetch',
      vi.fn(() => Promise.reject(new TypeError('failed'))),
    );
    await expect(api.get('/x')).rejects.toBeInstanceOf(NetworkFailure);
  });
});

describe('a request to the server of another site', () => {
  /** A site whose first sign-in the server has forgotten. */
  function onOtherSite(renewed: boolean): void {
    let session = 'first';
    useHost({
      ...embeddedHost,
      apiAddress: (path) => `https://parley.example${path}`,
      identify: async () => ({ credentials: 'omit', authorization: `Bearer ${session}` }),
      identifyAnew: async () => {
        session = 'second';
        return renewed;
      },
    });
    vi.stubGlobal(
      'fetch',
      vi.fn(async (_address: string, init: RequestInit) => {
        const known = new Headers(init.headers).get('authorization') === 'Bearer second';
        return known ? new Response('{"ok":true}') : new Response('', { status: 401 });
      }),
    );
  }

  test('goes there without cookies, and once more with a new sign-in', async () => {
    onOtherSite(true);
    expect(await api.post('/api/token', {})).toEqual({ ok: true });
    const calls = vi.mocked(fetch).mock.calls;
    expect(calls.map(([address]) => address)).toEqual(Array(2).fill('https://parley.example/api/token'));
    expect(calls.map(([, init]) => init?.credentials)).toEqual(['omit', 'omit']);
  });

  test('is given up when the person cannot be known', async () => {
    onOtherSite(false);
    await expect(api.get('/x')).rejects.toMatchObject({ code: 'not_signed_in' });
    expect(vi.mocked(fetch)).toHaveBeenCalledTimes(1);
  });

  test('is a failure of the network when the wiki cannot say who it is', async () => {
    useHost({ ...embeddedHost, identify: () => Promise.reject(new TypeError('failed')) });
    await expect(api.get('/x')).rejects.toBeInstanceOf(NetworkFailure);
  });
});
