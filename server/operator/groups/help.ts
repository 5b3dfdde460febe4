// SPDX-License-Identifier: GPL-2.0-or-later
import { figure, type FigureGroup } from '../figure.ts';
import type { Sample } from '../samples.ts';

/** Live help of all wikis together; nothing where it is switched off. */
export function help(now: Sample): FigureGroup {
  const helpers = now.sum('parley_help_helpers_present');
  if (helpers === undefined) return { key: 'operator-group-help', figures: [] };
  const failed = now.by('parley_help_outside_total', 'outcome').get('failed') ?? 0;
  const figures = [
    figure('operator-helpers', helpers),
    figure('operator-help-waiting', now.sum('parley_help_waiting')),
    figure('operator-help-outside', failed, 'count', failed > 0 && 'operator-look-failures'),
  ];
  return { key: 'operator-group-help', figures };
}
