// SPDX-License-Identifier: GPL-2.0-or-later
import { pageSchema } from '@parley/protocol/schema/page-schema.ts';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { createLogger } from './logger.ts';

function logged(work: () => unknown): string {
  const lines: string[] = [];
  const logger = createLogger('info', { write: (line: string) => void lines.push(line) });
  try {
    work();
  } catch (error) {
    logger.error({ err: error }, 'it failed');
  }
  return lines.join('');
}

test.each([
  ['JSON that cannot be read', () => JSON.parse('{"text": "quagmire')],
  ['a value of the wrong kind', () => v.parse(v.number(), 'quagmire')],
  ['a page that is not valid', () => pageSchema.node('bullet_list', null, [pageSchema.text('quagmire')]).check()],
])('the log tells that something failed and where, without the words: %s', (_what, work) => {
  const line = logged(work);
  expect(line).toContain('it failed');
  expect(line).toContain('logger.test.ts');
  expect(line).not.toContain('quagmire');
});

test('the log tells what went wrong where no words can be in it', () => {
  expect(logged(() => JSON.stringify(BigInt(1)))).toContain('serialize a BigInt');
});
