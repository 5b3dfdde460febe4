// SPDX-License-Identifier: GPL-2.0-or-later
import { expect, test } from 'vitest';
import { page } from '@parley/protocol/merge/pages-for-tests.ts';
import { tolerant } from './local-copy.ts';

test('a disk that fails at everything stops nothing', async () => {
  const fail = () => Promise.reject(new Error('the disk failed'));
  const copy = tolerant({ origin: 'disk', acknowledged: fail, keepAcknowledged: fail, close: fail, clear: fail });
  expect(await copy.acknowledged()).toBeUndefined();
  await expect(copy.keepAcknowledged(page('Words.'))).resolves.toBeUndefined();
  await expect(copy.close()).resolves.toBeUndefined();
  await expect(copy.clear()).resolves.toBeUndefined();
});
