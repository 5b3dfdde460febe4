// SPDX-License-Identifier: GPL-2.0-or-later
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Installation, startInstallation } from '../cluster/installation/installation.ts';

const path = (file: string) => fileURLToPath(new URL(`../../${file}`, import.meta.url));
const textOf = (file: string) => readFile(path(file), 'utf8');
const promtool = (...args: readonly string[]) => promisify(execFile)('promtool', [...args]);

const deployed = ['deploy/prometheus/alerts.yml', 'deploy/grafana/parley.json'];
/** Labels that Prometheus itself gives. */
const given = ['instance', 'job', 'le'];

let installation: Installation;
/** The metrics a node of several names, with their types. */
let known: ReadonlyMap<string, string>;

beforeAll(async () => {
  installation = await startInstallation(1);
  const text = await (await fetch(`${installation.nodes[0]?.parley.url ?? ''}/metrics`)).text();
  known = new Map(Array.from(text.matchAll(/^# TYPE (\S+) (\S+)$/gm), ([, name = '', type = '']) => [name, type]));
});
afterAll(() => installation.stop());

/** The metrics that the manual names, with their labels. */
async function documented(): Promise<ReadonlyMap<string, readonly string[]>> {
  const [, section = ''] = (await textOf('docs/operating.md')).split('\n## Metrics\n');
  const rows = (section.split('\n## ')[0] ?? '').match(/^\| `.*?\|/gm) ?? [];
  const names = rows.flatMap((row) => [...row.matchAll(/`([a-z_]+)(?:\{([a-z_,]+)\})?`/g)]);
  return new Map(names.map(([, name = '', labels = '']) => [`parley_${name}`, labels.split(',')]));
}

test.each(deployed)('%s asks for figures that a node has', async (file) => {
  const parts = [...known].flatMap(([name, type]) =>
    type === 'histogram' ? ['bucket', 'sum', 'count'].map((part) => `${name}_${part}`) : [name],
  );
  const asked = new Set((await textOf(file)).match(/\bparley_[a-z0-9_]+\b/g));
  expect(asked.size).toBeGreaterThan(15);
  expect([...asked].filter((name) => !parts.includes(name))).toEqual([]);
});

test.each(deployed)('%s adds up by labels that figures have', async (file) => {
  const labels = new Set([...given, ...[...(await documented()).values()].flat()]);
  const asked = [...(await textOf(file)).matchAll(/\bby \(([a-z_, ]+)\)/g)].flatMap(([, list = '']) =>
    list.split(/, */),
  );
  expect(asked.filter((label) => !labels.has(label))).toEqual([]);
});

test('the manual names every figure of a node, and no other', async () => {
  const own = [...known.keys()].filter((name) => !/^parley_(process|nodejs)_/.test(name));
  expect(own.toSorted()).toEqual([...(await documented()).keys()].toSorted());
});

/** How the name of a figure ends, by its type, as the conventions of Prometheus have it. */
const endings: Readonly<Record<string, RegExp>> = {
  histogram: /_seconds$/,
  counter: /_total$/,
  gauge: /(?<!_total)$/,
};

test('figures are named by the conventions of Prometheus', () => {
  // The library names those of Node itself.
  const own = [...known].filter(([name]) => !name.startsWith('parley_nodejs_'));
  const strange = own.filter(([name, type]) => !/^parley_[a-z0-9_]+$/.test(name) || endings[type]?.test(name) !== true);
  expect(strange).toEqual([]);
});

test('the dashboard shows every figure of the manual', async () => {
  const shown = await textOf('deploy/grafana/parley.json');
  const missing = [...(await documented()).keys()].filter((name) => !shown.includes(name));
  // How many events a wiki tells of is told by how late they are.
  expect(missing).toEqual(['parley_wiki_events_total']);
});

test('the alert rules are rules to Prometheus itself', async () => {
  const { stdout } = await promtool('check', 'rules', path('deploy/prometheus/alerts.yml'));
  expect(stdout).toContain('SUCCESS');
});

test('the alerts come when they should, and not before', async () => {
  const { stdout } = await promtool('test', 'rules', path('test/deploy/alerts.test.yml'));
  expect(stdout).toContain('SUCCESS');
});

test('every panel of the dashboard asks something, has a title and a place of its own', async () => {
  const { panels } = JSON.parse(await textOf('deploy/grafana/parley.json')) as {
    panels: { id: number; title: string; gridPos: object; targets: { expr: string }[] }[];
  };
  for (const { title, targets } of panels) {
    expect(title).not.toBe('');
    expect(targets.map(({ expr }) => expr)).not.toContain('');
  }
  expect(new Set(panels.map(({ id }) => id)).size).toBe(panels.length);
  expect(new Set(panels.map(({ gridPos }) => JSON.stringify(gridPos))).size).toBe(panels.length);
});
