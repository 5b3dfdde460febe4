// SPDX-License-Identifier: GPL-2.0-or-later
import type { Figure, FigureGroup } from '../figure.ts';
import type { Sample } from '../samples.ts';

const names = ['parley_writes_refused_total', 'parley_admissions_refused_total', 'parley_upgrades_refused_total'];

/** What was refused since the start, by code, the most frequent first. */
export function refusals(now: Sample): FigureGroup {
  const all = new Map<string, number>();
  for (const name of names) {
    for (const [code, count] of now.by(name, 'code')) all.set(code, (all.get(code) ?? 0) + count);
  }
  const figures = [...all]
    .filter(([, count]) => count > 0)
    .toSorted(([, one], [, other]) => other - one)
    .map(([code, value]): Figure => ({ label: { code }, value, unit: 'count' }));
  return { key: 'operator-group-refusals', figures };
}
