// SPDX-License-Identifier: GPL-2.0-or-later
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fastify } from 'fastify';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ParleyError } from '@parley/protocol/errors/codes.ts';
import { registerRequestSpans } from './request-spans.ts';
import { inSpan, startTracing } from '../observability/tracing.ts';

type SentSpan = {
  readonly name: string;
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly attributes: readonly { readonly key: string; readonly value: { readonly stringValue?: string } }[];
  readonly status: { readonly code?: number };
};

/** A collector that keeps what it is sent. */
let collector: Server;
let sent: string;
let address: string;

beforeEach(async () => {
  sent = '';
  const bodies: string[] = [];
  collector = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      bodies.push(Buffer.concat(chunks).toString());
      sent = bodies.join('\n');
      response.setHeader('content-type', 'application/json');
      response.end('{}');
    });
  });
  await new Promise<void>((resolve) => collector.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${String((collector.address() as AddressInfo).port)}`;
});
afterEach(() => {
  collector.closeAllConnections();
  collector.close();
});

function spans(): readonly SentSpan[] {
  return sent
    .split('\n')
    .filter((body) => body !== '')
    .flatMap((body) => {
      const { resourceSpans } = JSON.parse(body) as {
        resourceSpans: { scopeSpans: { spans: SentSpan[] }[] }[];
      };
      return resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap((scope) => scope.spans));
    });
}

test('work within a request is a span below that of the request, which is named by its route', async () => {
  const tracing = await startTracing(address, 1);
  const app = fastify();
  registerRequestSpans(app);
  app.get('/page/:title', () => inSpan('publish', { 'parley.kind': 'edit' }, async () => 'done'));
  await app.inject('/page/Somebody%27s%20secret%20title');
  await tracing.stop();
  await app.close();
  await expect.poll(() => spans().length).toBe(2);
  const [publish, request] = ['publish', 'GET /page/:title'].map((name) => spans().find((span) => span.name === name));
  expect(publish?.parentSpanId).toBe(request?.spanId);
  expect(publish?.traceId).toBe(request?.traceId);
  expect(sent).not.toContain('secret');
});

test('a refusal is told by its code, a failure by its type only', async () => {
  const tracing = await startTracing(address, 1);
  const refused = inSpan('publish', {}, () => Promise.reject(new ParleyError('edit_conflict')));
  await expect(refused).rejects.toMatchObject({ code: 'edit_conflict' });
  await expect(inSpan('seed', {}, () => Promise.reject(new TypeError('secret words')))).rejects.toThrow('secret');
  await tracing.stop();
  await expect.poll(() => spans().length).toBe(2);
  const [first, second] = ['publish', 'seed'].map((name) => spans().find((span) => span.name === name));
  expect(first?.attributes).toContainEqual({ key: 'parley.refused', value: { stringValue: 'edit_conflict' } });
  expect(first?.status.code ?? 0).toBe(0);
  expect(second?.status.code).toBe(2);
  expect(sent).not.toContain('secret');
});

test('without a collector the work is done all the same', async () => {
  expect(await inSpan('publish', {}, async () => 'done')).toBe('done');
  expect(sent).toBe('');
});

test('a collector that is away neither fails the work nor holds up the end', async () => {
  const tracing = await startTracing('http://127.0.0.1:9', 1);
  expect(await inSpan('publish', {}, async () => 'done')).toBe('done');
  await tracing.stop();
});
