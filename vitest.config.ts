// SPDX-License-Identifier: GPL-2.0-or-later
import { defineConfig } from 'vitest/config';

const seconds = 1000;

/** Tests beside the code that drive a real browser: they run with the browser suite. */
const inBrowser = '{editor-client,chat-ui}/**/*.browser.test.ts';

/** A suite against the real server: one file after another, since each starts processes of its own. */
function suite(name: string, testTimeout: number, beside: readonly string[] = []) {
  return {
    extends: true as const,
    test: {
      name,
      include: [`test/${name}/**/*.test.ts`, ...beside],
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
    // What is waited for comes later on a busy machine, and is looked for often.
    expect: { poll: { timeout: 20 * seconds } },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: [
            '{protocol,server,editor-client,chat-ui,mw-hooks/client}/**/*.test.ts',
            'test/{bench,eval,harness,i18n}/**/*.test.ts',
          ],
          exclude: ['**/node_modules/**', '**/dist/**', inBrowser],
          environment: 'node',
          // One process reads the modules once for all files: half the time. Each file cleans up after itself.
          isolate: false,
          testTimeout: 30 * seconds,
          hookTimeout: 30 * seconds,
        },
      },
      suite('protocol', 60 * seconds),
      suite('interop', 60 * seconds),
      suite('browser', 120 * seconds, [inBrowser]),
      suite('faults', 300 * seconds),
      suite('fuzz', 300 * seconds),
      suite('help', 120 * seconds),
      suite('deploy', 60 * seconds),
      suite('storage', 120 * seconds),
      suite('cluster', 300 * seconds),
      suite('mediawiki', 180 * seconds),
    ],
  },
});
