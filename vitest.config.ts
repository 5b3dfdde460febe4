// SPDX-License-Identifier: GPL-2.0-or-later
import { defineConfig } from 'vitest/config';

const seconds = 1000;

/** A suite against the real server: one file after another, since each starts processes of its own. */
function suite(name: string, testTimeout: number) {
  return {
    extends: true as const,
    test: {
      name,
      include: [`test/${name}/**/*.test.ts`],
      testTimeout,
      hookTimeout: 60 * seconds,
      fileParallelism: false,
      maxWorkers: 1,
    },
  };
}

export default defineConfig({
  test: {
    // A worker that hangs on to a socket must not hold up the whole run.
    teardownTimeout: 10 * seconds,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['{protocol,server,editor-client,chat-ui}/**/*.test.ts', 'test/{bench,eval,harness,i18n}/**/*.test.ts'],
          exclude: ['**/node_modules/**', '**/dist/**'],
          environment: 'node',
          testTimeout: 30 * seconds,
          hookTimeout: 30 * seconds,
        },
      },
      suite('protocol', 60 * seconds),
      suite('interop', 60 * seconds),
      suite('browser', 120 * seconds),
      suite('faults', 300 * seconds),
      suite('fuzz', 300 * seconds),
    ],
  },
});
