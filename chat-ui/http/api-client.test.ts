// SPDX-License-Identifier: GPL-2.0-or-later
import { ParleyError } from '@parley/protocol/errors/codes.ts';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { api, NetworkFailure } from './api-client.ts';

function answer(status: number, body: string): void {
  vi.stubGlobal(
    'fetch',
    vi.fn(async () => new Response(body, { status })),
  );
}

afterEach(() => vi.unstubAllGlobals());

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
