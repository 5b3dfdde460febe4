// SPDX-License-Identifier: GPL-2.0-or-later
import { type Attributes, context, type Span, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import { ParleyError } from '@parley/protocol/errors/codes.ts';

const service = 'parley';
/** How long a stop waits for the last spans, in milliseconds. */
const lastSpansWithin = 1000;

/**
 * Sends spans to an OpenTelemetry collector (OTLP over HTTP, JSON) from now on.
 * The libraries are loaded only here: without a collector nothing of them runs.
 * @param collector where it listens, such as `http://127.0.0.1:4318`
 * @param share the share of traces to keep, 0 to 1
 */
export async function startTracing(collector: string, share: number): Promise<{ stop(): Promise<void> }> {
  const [{ AsyncLocalStorageContextManager }, { OTLPTraceExporter }, { resourceFromAttributes }, sdk] =
    await Promise.all([
      import('@opentelemetry/context-async-hooks'),
      import('@opentelemetry/exporter-trace-otlp-http'),
      import('@opentelemetry/resources'),
      import('@opentelemetry/sdk-trace'),
    ]);
  const exporter = new OTLPTraceExporter({ url: new URL('/v1/traces', collector).href });
  const provider = new sdk.TracerProvider({
    resource: resourceFromAttributes({ 'service.name': service }),
    sampler: new sdk.ParentBasedSampler({ root: new sdk.TraceIdRatioBasedSampler(share) }),
    spanProcessors: [new sdk.BatchSpanProcessor({ exporter })],
  });
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
  trace.setGlobalTracerProvider(provider);
  return {
    stop: async () => {
      // A collector that is away must not hold up the end.
      const late = new Promise((resolve) => setTimeout(resolve, lastSpansWithin).unref());
      await Promise.race([provider.shutdown().catch(() => undefined), late]);
      trace.disable();
      context.disable();
    },
  };
}

/**
 * Does some work within a span. Names and attributes never hold words, titles, names or addresses of people.
 * Without a collector it only does the work.
 */
export function inSpan<T>(name: string, attributes: Attributes, work: () => Promise<T>): Promise<T> {
  return trace.getTracer(service).startActiveSpan(name, { attributes }, async (span) => {
    try {
      return await work();
    } catch (error) {
      markFailed(span, error);
      throw error;
    } finally {
      span.end();
    }
  });
}

/** A span for a request that came in; to be ended with `endRequest`. */
export function beginRequest(method: string, id: string): Span {
  const attributes = { 'http.request.method': method, 'parley.request': id };
  return trace.getTracer(service).startSpan(method, { kind: SpanKind.SERVER, attributes });
}

/** Runs the rest of a request within its span. */
export function withinRequest(span: Span, rest: () => void): void {
  context.with(trace.setSpan(context.active(), span), rest);
}

/** Ends the span of a request: named by its route, since paths hold titles. */
export function endRequest(span: Span, method: string, route: string, status: number): void {
  span.updateName(`${method} ${route}`);
  span.setAttributes({ 'http.route': route, 'http.response.status_code': status });
  if (status >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
  span.end();
}

/** A refusal is an answer, not a failure; of a failure only its type is told, since messages may quote words. */
function markFailed(span: Span, error: unknown): void {
  if (error instanceof ParleyError) {
    span.setAttribute('parley.refused', error.code);
    return;
  }
  span.setStatus({ code: SpanStatusCode.ERROR });
  span.setAttribute('error.type', error instanceof Error ? error.name : typeof error);
}
