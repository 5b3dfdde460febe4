// SPDX-License-Identifier: GPL-2.0-or-later

/**
 * How long a test waits for one thing, in milliseconds: a failure, never a pace. A machine that runs four suites and as
 * many browsers at once takes seconds for what takes milliseconds elsewhere, and some news come with the next look only
 * (a list of rooms looks every 20 seconds).
 */
export const patience = 60_000;
