// SPDX-License-Identifier: GPL-2.0-or-later
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { rememberUsedTokens, shareUsedTokens } from './used-tokens.ts';

const lifetime = 60_000;

describe('Tokens that were used', () => {
  beforeEach(() => vi.useFakeTimers({ now: 1_000_000 }));
  afterEach(() => vi.useRealTimers());

  /** Uses tokens that live for a minute from now on. */
  function using() {
    const tokens = rememberUsedTokens();
    return (id: string, expiresAt = Date.now() + lifetime) => tokens.use(id, expiresAt, Date.now());
  }

  test('are used once for as long as they live, however many others come', () => {
    const use = using();
    for (let second = 0; second < 300; second += 1) {
      const expiresAt = Date.now() + lifetime;
      const id = `token ${String(second)}`;
      expect(use(id, expiresAt)).toBe(true);
      const earlier = [0, 1, 30, 59].filter((before) => before <= second);
      for (const before of earlier) expect(use(`token ${String(second - before)}`, expiresAt)).toBe(false);
      vi.advanceTimersByTime(1000);
    }
  });

  test('are still known at the end of their lives when nobody else came meanwhile', () => {
    const use = using();
    const expiresAt = Date.now() + lifetime;
    use('lonely', expiresAt);
    vi.advanceTimersByTime(lifetime);
    expect(use('lonely', expiresAt)).toBe(false);
  });

  test('are not used again in the moment they expire in, nor when the clock is set back to before', () => {
    const use = using();
    const expiresAt = Date.now() + lifetime;
    use('a', expiresAt);
    vi.advanceTimersByTime(lifetime + 1);
    expect(use('a', expiresAt)).toBe(false);
    vi.setSystemTime(expiresAt - 1000);
    expect(use('a', expiresAt)).toBe(false);
    expect(use('fresh')).toBe(true);
  });

  test('are known on all nodes until the clock of each says that they have expired', async () => {
    const said = new Map<string, number>();
    const first = async (id: string, left: number) => {
      if ((said.get(id) ?? 0) > Date.now()) return false;
      said.set(id, Date.now() + left);
      return true;
    };
    const [ahead, behind] = [0, 1].map(() => shareUsedTokens(rememberUsedTokens(), first));
    const expiresAt = Date.now() + lifetime;
    expect(await ahead?.use('a', expiresAt, expiresAt - 10)).toBe(true);
    vi.advanceTimersByTime(15_000);
    expect(await behind?.use('a', expiresAt, Date.now())).toBe(false);
  });

  test('are forgotten when they have expired, also when nobody comes any more', () => {
    const use = using();
    for (let count = 0; count < 100; count += 1) {
      use(`token ${String(count)}`);
      vi.advanceTimersByTime(1000);
    }
    expect(vi.getTimerCount()).toBe(1);
    vi.advanceTimersByTime(lifetime + 30_000);
    expect(vi.getTimerCount()).toBe(0);
  });
});
