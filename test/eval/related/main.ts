// SPDX-License-Identifier: GPL-2.0-or-later
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { RelatednessIndex } from '@parley/server/topics/relatedness.ts';
import type { PageGraph } from '@parley/server/topics/page-graph.ts';
import { baselines, type Score } from './baselines.ts';
import { areaUnderCurve, rankCorrelation } from './measures.ts';
import { type Pair, randomPairs, sameCategoryPairs, seededRandom } from './pairs.ts';
import { measureQueries } from './query-speed.ts';
import { type EvaluationData, graphOf, readEvaluationData } from './wiki-graph.ts';

const pairsOfEachKind = 20_000;

const { values } = parseArgs({
  options: {
    /** Folder that holds `wikispeedia/`, or the folder with the files itself. */
    data: { type: 'string', default: '../shared/data' },
    seed: { type: 'string', default: '1' },
    json: { type: 'boolean', default: false },
  },
});

type Row = { readonly score: string; readonly area: number; readonly correlation: number };

const ours = 'ours: links alone';
const print = (text: string) => process.stdout.write(`${text}\n`);

function evaluate(data: EvaluationData, seed: number): readonly Row[] {
  const graph = graphOf(data);
  const same = sameCategoryPairs(data, pairsOfEachKind, seededRandom(seed));
  const random = randomPairs(data, pairsOfEachKind, seededRandom(seed + 1));
  const scores: Record<string, Score> = {
    ...baselines(graph),
    [ours]: ourScore(graph, false),
    'ours: links and categories': ourScore(graph, true),
  };
  return Object.entries(scores).map(([score, of]) => {
    const valueOf = ([one, other]: Pair) => of(idOf(graph, one), idOf(graph, other));
    return {
      score,
      area: areaUnderCurve(same.map(valueOf), random.map(valueOf)),
      correlation: rankCorrelation(
        data.judged.map(({ one, other }) => valueOf([one, other])),
        data.judged.map(({ relatedness }) => relatedness),
      ),
    };
  });
}

function ourScore(graph: PageGraph, categories: boolean): Score {
  const index = new RelatednessIndex(graph, { categories, remembered: graph.size });
  index.forget(new Set());
  return (one, other) => index.of(one).to(other);
}

function idOf(graph: PageGraph, title: string): number {
  const id = graph.find(title);
  if (id === undefined) throw new Error(`The graph has no page ${title}.`);
  return id;
}

function printTable(rows: readonly Row[], judged: number): void {
  print(`score${' '.repeat(51)}area under curve   rank correlation (n = ${judged})`);
  for (const { score, area, correlation } of rows) {
    print(`${score.padEnd(56)}${area.toFixed(3).padStart(10)}${correlation.toFixed(3).padStart(19)}`);
  }
  print('The area is for "same leaf category" against random pairs: scores that know the categories know the answer.');
}

function isAhead(rows: readonly Row[]): boolean {
  const own = rows.find((row) => row.score === ours);
  const others = rows.filter((row) => !row.score.startsWith('ours') && row.score !== 'category tree depth');
  return own !== undefined && others.every((row) => own.area > row.area && own.correlation > row.correlation);
}

const folder = [join(resolve(values.data), 'wikispeedia'), resolve(values.data)].find((candidate) =>
  existsSync(join(candidate, 'links.tsv.gz')),
);
if (folder === undefined) {
  print(`skipped: there is no links.tsv.gz in ${values.data} or its folder wikispeedia; name the folder by --data`);
} else {
  const data = readEvaluationData(folder);
  const rows = evaluate(data, Number(values.seed));
  const speed = await measureQueries(10_000, 2_000, 300);
  if (values.json) {
    print(JSON.stringify({ rows, speed, judged: data.judged.length }));
  } else {
    printTable(rows, data.judged.length);
    print(`ours by links alone is ${isAhead(rows) ? 'ahead of' : 'NOT ahead of'} every baseline of links on both`);
    const shown = Object.entries(speed).map(([name, ms]) => `${name} ${ms.toFixed(2)} ms`);
    print(`a query, 10,000 pages and 2,000 populated rooms: ${shown.join(', ')} (budget: 5 ms)`);
  }
  if (!isAhead(rows) || speed.processor > 5) process.exitCode = 1;
}
