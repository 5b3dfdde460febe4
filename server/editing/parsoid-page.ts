// SPDX-License-Identifier: GPL-2.0-or-later
import { setImmediate } from 'node:timers/promises';
import type { Node } from 'prosemirror-model';
import { findOriginals } from '@parley/protocol/parsoid/originals.ts';
import { prepare, prepareParts } from '@parley/protocol/parsoid/prepare.ts';
import { blocksOfPart, readPage } from '@parley/protocol/parsoid/read-page.ts';
import { writeHtml, type WriteOptions } from '@parley/protocol/parsoid/write-html.ts';
import { pageTree } from '@parley/protocol/parsoid/write-page.ts';
import { pageSchema } from '@parley/protocol/schema/page-schema.ts';
import { bodyOf } from './parsoid-tree.ts';

/** How long reading may go on before others have their turn, in milliseconds. */
const longestTurn = 15;

/** Reads a revision's HTML as Parsoid wrote it. A long page is read section by section, so that nobody else waits. */
export async function readParsoidPage(html: string): Promise<Node> {
  const blocks: Node[] = [];
  const body = bodyOf(html);
  let began = performance.now();
  for (const part of prepareParts(body)) {
    blocks.push(...blocksOfPart(part));
    if (performance.now() - began < longestTurn) continue;
    await setImmediate();
    began = performance.now();
  }
  return pageSchema.node('doc', null, blocks);
}

/**
 * Writes a page as HTML for Parsoid's selective serialiser, step by step, so that nobody else waits long.
 * @param original the HTML of the revision the page grew from; empty for a new page
 */
export async function writeParsoidPage(page: Node, original: string, options: WriteOptions = {}): Promise<string> {
  const body = bodyOf(original);
  await setImmediate();
  const read = prepare(body);
  await setImmediate();
  // Reading marks what was kept whole.
  readPage(read);
  await setImmediate();
  const tree = pageTree(page);
  await setImmediate();
  const originals = findOriginals(tree, read);
  await setImmediate();
  return `${headOf(original)}${writeHtml(tree, originals, options)}</body></html>`;
}

/** Everything up to the content of the body: Parsoid resolves addresses by what the head says. */
function headOf(original: string): string {
  return /^[\s\S]*?<body(?:"[^"]*"|'[^']*'|[^>"'])*>/.exec(original)?.[0] ?? '<!DOCTYPE html><html><body>';
}
