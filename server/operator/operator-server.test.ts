// SPDX-License-Identifier: GPL-2.0-or-later
import { Counter, Histogram } from 'prom-client';
import { pino } from 'pino';
import { expect, test } from 'vitest';
import { createMetrics, type Metrics } from '../observability/metrics.ts';
import type { ReadinessState } from '../observability/readiness.ts';
import { nodeFigures } from './figures.ts';
import { createOperatorServer } from './operator-server.ts';
import { quantile, rate, takeSample } from './samples.ts';

function withWrites(): { metrics: Metrics; writes: Histogram; refused: Counter } {
  const metrics = createMetrics();
  const registers = [metrics.registry];
  const writes = new Histogram({ name: 'parley_write_seconds', help: 'x', buckets: [0.1, 0.2, 0.4], registers });
  const refused = new Counter({ name: 'parley_writes_refused_total', help: 'x', labelNames: ['code'], registers });
  return { metrics, writes, refused };
}

const server = (metrics: Metrics, state: ReadinessState = 'ready') =>
  createOperatorServer({
    metrics,
    readiness: { check: async () => state, stop: () => undefined },
    logger: pino({ level: 'silent' }),
  });

test('what is counted between two moments becomes figures for each second', async () => {
  const { metrics, writes } = withWrites();
  const before = await takeSample(metrics.registry, 0);
  for (let count = 0; count < 30; count += 1) writes.observe(0.15);
  const now = await takeSample(metrics.registry, 2000);
  expect(rate('parley_write_seconds_count', now, before)).toBe(15);
  expect(rate('parley_write_seconds_count', now, undefined)).toBeUndefined();
});

test('quantiles are estimated within the bucket they fall into, of what came since the earlier moment', async () => {
  const { metrics, writes } = withWrites();
  for (let count = 0; count < 100; count += 1) writes.observe(0.01);
  const before = await takeSample(metrics.registry, 0);
  for (let count = 0; count < 10; count += 1) writes.observe(0.3);
  const now = await takeSample(metrics.registry, 1000);
  expect(quantile('parley_write_seconds', 0.5, now, before)).toBeCloseTo(0.3);
  expect(quantile('parley_write_seconds', 0.5, now, undefined)).toBeCloseTo(0.055);
  expect(quantile('parley_chat_command_seconds', 0.5, now, before)).toBeUndefined();
});

test('a figure that is out of bounds says what to look at', async () => {
  const { metrics, writes } = withWrites();
  writes.observe(0.35);
  const { groups } = nodeFigures('ready', await takeSample(metrics.registry, 1000), undefined);
  const figures = groups.flatMap((group) => group.figures);
  expect(figures.filter(({ look }) => look !== undefined)).toEqual([
    expect.objectContaining({ label: { key: 'operator-edit-slowest' }, look: 'operator-look-storage' }),
  ]);
});

test('the page shows the state and the figures in the language of who looks', async () => {
  const { metrics, refused } = withWrites();
  refused.inc({ code: 'author_forged' }, 7);
  const app = await server(metrics, 'storage_failed');
  const page = await app.inject({ url: '/', headers: { 'accept-language': 'de' } });
  expect(page.body).toContain('lang="de"');
  expect(page.body).toContain('Der Speicher nimmt nichts an.');
  expect(page.body).toMatch(/author_forged<\/code>[\s\S]*?<td>7<\/td>/u);
  const arabic = await app.inject('/?uselang=ar');
  expect(arabic.body).toContain('dir="rtl"');
  expect((await app.inject('/figures')).body).not.toContain('<html');
  await app.close();
});

test('the page runs nothing but its own script, and machines find health and metrics beside it', async () => {
  const app = await server(createMetrics());
  const page = await app.inject('/');
  expect(page.headers['content-security-policy']).toContain("script-src 'self'");
  expect((await app.inject('/operator.js')).statusCode).toBe(200);
  expect((await app.inject('/readyz')).json()).toEqual({ status: 'ready' });
  expect((await app.inject('/metrics')).body).toContain('parley_process_cpu_seconds_total');
  await app.close();
});
