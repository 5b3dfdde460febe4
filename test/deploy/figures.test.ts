// SPDX-License-Identifier: GPL-2.0-or-later
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startParley, type Parley } from '../harness/parley-process.ts';

const deployed = (file: string) => fileURLToPath(new URL(`../../deploy/${file}`, import.meta.url));

let parley: Parley;
/** Every series a server names, by its name without labels. */
let known: ReadonlySet<string>;

beforeAll(async () => {
  parley = await startParley();
  const text = await (await fetch(`${parley.url}/metrics`)).text();
  const names = new Set<string>();
  for (const [, name = '', type] of text.matchAll(/^# TYPE (\S+) (\S+)$/gm)) {
    names.add(name);
    if (type === 'histogram') for (const part of ['bucket', 'sum', 'count']) names.add(`${name}_${part}`);
  }
  known = names;
});
afterAll(() => parley.stop());

test.each(['prometheus/alerts.yml', 'grafana/parley.json'])('%s asks for figures that a server has', async (file) => {
  const asked = new Set((await readFile(deployed(file), 'utf8')).match(/\bparley_[a-z0-9_]+\b/g));
  expect(asked.size).toBeGreaterThan(5);
  expect([...asked].filter((name) => !known.has(name))).toEqual([]);
});

test('the alert rules are rules to Prometheus itself', async () => {
  const { stdout } = await promisify(execFile)('promtool', ['check', 'rules', deployed('prometheus/alerts.yml')]);
  expect(stdout).toContain('SUCCESS');
});

test('every panel of the dashboard asks something and has a title', async () => {
  const { panels } = JSON.parse(await readFile(deployed('grafana/parley.json'), 'utf8')) as {
    panels: { title: string; targets: { expr: string }[] }[];
  };
  for (const { title, targets } of panels) {
    expect(title).not.toBe('');
    expect(targets.map(({ expr }) => expr)).not.toContain('');
  }
});
