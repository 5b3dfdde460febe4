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
      // Installs databases, wikis and browsers side by side with other suites.
      hookTimeout: 400 * seconds,
      fileParallelism: false,
      maxWorkers: 1,
    },
  };
}

export default defineConfig({
  test: {
    // A worker that hangs on to a socket must not hold up the whole run.
    teardownTimeout: 10 * seconds,
    // Limits are failures, never paces: what is waited for comes later on a busy machine, and is looked for often.
    expect: { poll: { timeout: 60 * seconds } },
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
          testTimeout: 120 * seconds,
          hookTimeout: 120 * seconds,
        },
      },
      suite('protocol', 240 * seconds),
      suite('interop', 240 * seconds),
      suite('browser', 300 * seconds, [inBrowser]),
      suite('faults', 900 * seconds),
      suite('fuzz', 600 * seconds),
      suite('help', 300 * seconds),
      suite('deploy', 240 * seconds),
      suite('storage', 300 * seconds),
      suite('cluster', 600 * seconds),
      suite('mediawiki', 400 * seconds),
    ],
  },
});
