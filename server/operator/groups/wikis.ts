// SPDX-License-Identifier: GPL-2.0-or-later
import type { Figure, FigureGroup } from '../figure.ts';
import type { Sample } from '../samples.ts';

/** Whether the wikis elsewhere answer, by their id; nothing where there are none. */
export function wikis(now: Sample): FigureGroup {
  const figures = [...now.by('parley_wiki_available', 'wiki')].map(([code, value]): Figure => {
    const look = value === 0 ? { look: 'operator-look-wiki' } : {};
    return { label: { code }, value, unit: 'yesNo', ...look };
  });
  return { key: 'operator-group-wikis', figures };
}
