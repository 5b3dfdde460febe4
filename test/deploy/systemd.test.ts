// SPDX-License-Identifier: GPL-2.0-or-later
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readSettings } from '../../server/configuration/read-settings.ts';

const analyze = (...args: readonly string[]) => promisify(execFile)('systemd-analyze', [...args]);
/** What systemd calls well protected, in tenths. */
const mostExposed = '20';

let folder: string;
let unit: string;
let text: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parley-systemd-'));
  unit = join(folder, 'parley.service');
  text = await readFile(fileURLToPath(new URL('../../deploy/systemd/parley.service', import.meta.url)), 'utf8');
  // The program is where an operator puts it; here it is the Node of this test.
  await writeFile(unit, text.replace('/srv/parley/node_modules/.bin/node', process.execPath));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** The values of a setting of the unit. */
const valuesOf = (name: string) => Array.from(text.matchAll(new RegExp(`^${name}=(.*)$`, 'gm')), ([, value]) => value);

test('the unit is one to systemd itself', async () => {
  const { stdout, stderr } = await analyze('verify', unit);
  expect(stdout + stderr).toBe('');
});

test('the unit gives the server little to break', async () => {
  const { stdout } = await analyze('security', '--offline=true', '--no-pager', `--threshold=${mostExposed}`, unit);
  expect(stdout).toContain('Overall exposure level');
});

test('the unit gives the server the time it takes to stop, and does not start a wrong setting again', () => {
  const { stopSeconds, stopNoticeSeconds } = readSettings({});
  expect(Number(valuesOf('TimeoutStopSec')[0])).toBeGreaterThan(stopSeconds + stopNoticeSeconds);
  expect(valuesOf('RestartPreventExitStatus')).toEqual(['78']);
  expect(valuesOf('Restart')).toEqual(['on-failure']);
  expect(Number(valuesOf('LimitNOFILE')[0])).toBeGreaterThanOrEqual(65_536);
});
