// SPDX-License-Identifier: GPL-2.0-or-later
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { PageGraph } from '@parley/server/topics/page-graph.ts';

/** A wiki's articles with their links and categories, and pairs of them that people judged. */
export type EvaluationData = {
  readonly articles: readonly string[];
  readonly links: ReadonlyMap<string, ReadonlySet<string>>;
  /** Category paths, such as `subject.Science.Biology.Birds`. */
  readonly categories: ReadonlyMap<string, readonly string[]>;
  /** Only pairs whose both pages are there. */
  readonly judged: readonly JudgedPair[];
};

type JudgedPair = { readonly one: string; readonly other: string; readonly relatedness: number };

/** Reads `articles`, `links` and `categories` (`.tsv.gz`) and `WiRe.csv` of a folder, as its README describes them. */
export function readEvaluationData(folder: string): EvaluationData {
  const articles = lines(join(folder, 'articles.tsv.gz')).map(([title = '']) => title);
  const known = new Set(articles);
  const links = new Map<string, Set<string>>(articles.map((title) => [title, new Set()]));
  for (const [from = '', to = ''] of lines(join(folder, 'links.tsv.gz'))) {
    if (known.has(to) && from !== to) links.get(from)?.add(to);
  }
  const categories = new Map<string, string[]>(articles.map((title) => [title, []]));
  for (const [title = '', path = ''] of lines(join(folder, 'categories.tsv.gz'))) categories.get(title)?.push(path);
  const judged = readPairs(join(folder, 'WiRe.csv')).filter(({ one, other }) => known.has(one) && known.has(other));
  return { articles, links, categories, judged };
}

/** The same as the graph that the topics work on. */
export function graphOf(data: EvaluationData): PageGraph {
  const graph = new PageGraph();
  const above = new Map<string, Set<string>>();
  for (const title of data.articles) {
    const paths = data.categories.get(title) ?? [];
    for (const path of paths) addPath(above, path);
    graph.set(title, {
      links: [...(data.links.get(title) ?? [])],
      categories: paths.map((path) => `Category:${path}`),
      hints: [],
      host: false,
    });
  }
  for (const [path, parents] of above) {
    const categories = [...parents].map((parent) => `Category:${parent}`);
    graph.set(`Category:${path}`, { links: [], categories, hints: [], host: false });
  }
  return graph;
}

function addPath(above: Map<string, Set<string>>, path: string): void {
  const dot = path.lastIndexOf('.');
  const parents = above.get(path) ?? new Set();
  above.set(path, parents);
  if (dot === -1) return;
  parents.add(path.slice(0, dot));
  addPath(above, path.slice(0, dot));
}

function lines(file: string): readonly (readonly string[])[] {
  return gunzipSync(readFileSync(file))
    .toString('utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t').map(decode));
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Titles with commas stand in quotes. */
function readPairs(file: string): readonly JudgedPair[] {
  const [header = '', ...rows] = readFileSync(file, 'utf8').split(/\r?\n/u);
  const names = fields(header);
  const [one, other, value] = ['srcWikiTitle', 'dstWikiTitle', 'relatedness'].map((name) => names.indexOf(name));
  return rows
    .filter((row) => row !== '')
    .map(fields)
    .map((row) => ({
      one: row[one ?? -1] ?? '',
      other: row[other ?? -1] ?? '',
      relatedness: Number(row[value ?? -1]),
    }));
}

function fields(row: string): readonly string[] {
  return [...row.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/gu)].map(
    (match) => match[1]?.replaceAll('""', '"') ?? match[2] ?? '',
  );
}
