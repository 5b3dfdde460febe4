// SPDX-License-Identifier: GPL-2.0-or-later
import { Redis } from 'ioredis';
import { expect, test } from 'vitest';
import { redisAddress } from './redis-address.ts';

const strange = 'a/b@c:d %?#';

test.each(['redis://127.0.0.1:6379', 'redis://parley@127.0.0.1:6379', 'rediss://parley:old@127.0.0.1:6379/2'])(
  'a password from a file is the one that %s is spoken to with',
  (address) => {
    const { options } = new Redis(redisAddress(address, strange), { lazyConnect: true });
    expect(options.password).toBe(strange);
    expect(options.username ?? '').toBe(new URL(address).username);
  },
);

test('without one the address stays as it is', () => {
  expect(redisAddress('redis://parley:own@127.0.0.1', undefined)).toBe('redis://parley:own@127.0.0.1');
});
