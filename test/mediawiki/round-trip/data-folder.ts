// SPDX-License-Identifier: GPL-2.0-or-later
import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gunzipSync } from 'node:zlib';

const run = promisify(execFile);

/** Where material that is not part of the project lies: `PARLEY_TEST_DATA`, or `shared/data` beside the project. */
export const dataFolder =
  process.env['PARLEY_TEST_DATA'] ?? fileURLToPath(new URL('../../../../shared/data/', import.meta.url));

export type Sample = { readonly name: string; readonly wikitext: string };

/** Parsoid's own cases, if they are there. */
export function parserCases(): readonly Sample[] | undefined {
  const file = join(dataFolder, 'parser-tests/wikitext-cases.jsonl.gz');
  if (!existsSync(file)) return undefined;
  const lines = gunzipSync(readFileSync(file)).toString().trim().split('\n');
  return lines.map((line) => {
    const { file: from, name, wikitext } = JSON.parse(line) as Record<'file' | 'name' | 'wikitext', string>;
    return { name: `${from}: ${name}`, wikitext };
  });
}

/** The articles of the exports, if they are there. */
export async function articles(): Promise<readonly Sample[] | undefined> {
  const folder = join(dataFolder, 'wikitext');
  if (!existsSync(folder)) return undefined;
  const exports = readdirSync(folder).filter((name) => name.endsWith('.xml.bz2'));
  const found = await Promise.all(exports.sort().map((name) => articlesOf(join(folder, name))));
  return found.flat();
}

async function articlesOf(file: string): Promise<readonly Sample[]> {
  const { stdout } = await run('bzip2', ['-dc', file], { maxBuffer: 200_000_000 });
  return Array.from(stdout.matchAll(/<page>([\s\S]*?)<\/page>/g), ([, page = '']) => ({
    name: unescaped(/<title>([\s\S]*?)<\/title>/.exec(page)?.[1] ?? ''),
    // A wiki keeps no white space at the end of a page.
    wikitext: unescaped(/<text[^>]*>([\s\S]*?)<\/text>/.exec(page)?.[1] ?? '').trimEnd(),
  })).filter(({ wikitext }) => wikitext !== '');
}

function unescaped(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}
