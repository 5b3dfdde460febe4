// SPDX-License-Identifier: GPL-2.0-or-later
import { type DestinationStream, type Logger, pino } from 'pino';
import { ParleyError } from '@parley/protocol/errors/codes.ts';

export type { Logger } from 'pino';

/** Fields that hold secrets or words of people, wherever somebody might log them by mistake. */
const neverLogged = ['token', 'cookie', 'text', 'summary', 'html', 'password', 'secret', 'authorization', 'input'];

const redactedPaths = neverLogged.flatMap((field) => [field, `*.${field}`, `*.*.${field}`]);

/** Errors whose messages quote what they were given: JSON that cannot be read, pages that are not valid. */
const quoting = new Set(['SyntaxError', 'RangeError', 'ValiError', 'ReplaceError']);

/** What is logged of an error: never its further fields, since libraries put whole inputs there. */
function describeError(error: unknown): Record<string, unknown> {
  if (error instanceof ParleyError) return { type: error.name, code: error.code };
  if (!(error instanceof Error)) return { type: typeof error };
  const code = 'code' in error && typeof error.code === 'string' ? { code: error.code } : {};
  const message = quoting.has(error.name) ? {} : { message: error.message.slice(0, 300) };
  return { type: error.name, ...code, ...message, stack: framesOf(error) };
}

/** The stack without its first lines, which repeat the message. */
function framesOf(error: Error): string {
  return (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 12)
    .join('\n');
}

/** JSON lines on standard output, or on `destination` in a test. */
export function createLogger(level: string, destination?: DestinationStream): Logger {
  const options = {
    level,
    base: { service: 'parley' },
    timestamp: () => `,"time":"${new Date().toISOString()}"`,
    formatters: { level: (label: string) => ({ level: label }) },
    redact: { paths: redactedPaths, censor: '[not logged]' },
    serializers: { err: describeError, error: describeError },
  };
  return destination === undefined ? pino(options) : pino(options, destination);
}
