// SPDX-License-Identifier: GPL-2.0-or-later
import type { Node } from 'prosemirror-model';
import { findOriginals } from '@parley/protocol/parsoid/originals.ts';
import { prepare } from '@parley/protocol/parsoid/prepare.ts';
import { readPage } from '@parley/protocol/parsoid/read-page.ts';
import { writeHtml, type WriteOptions } from '@parley/protocol/parsoid/write-html.ts';
import { pageTree } from '@parley/protocol/parsoid/write-page.ts';
import { bodyOf } from './parsoid-tree.ts';

/** Reads a revision's HTML as Parsoid wrote it. */
export function readParsoidPage(html: string): Node {
  return readPage(prepare(bodyOf(html)));
}

/**
 * Writes a page as HTML for Parsoid's selective serialiser.
 * @param original the HTML of the revision the page grew from; empty for a new page
 */
export function writeParsoidPage(page: Node, original: string, options: WriteOptions = {}): string {
  const read = prepare(bodyOf(original));
  // Reading marks what was kept whole.
  readPage(read);
  const tree = pageTree(page);
  const body = writeHtml(tree, findOriginals(tree, read), options);
  return `${headOf(original)}${body}</body></html>`;
}

/** Everything up to the content of the body: Parsoid resolves addresses by what the head says. */
function headOf(original: string): string {
  return /^[\s\S]*?<body(?:"[^"]*"|'[^']*'|[^>"'])*>/.exec(original)?.[0] ?? '<!DOCTYPE html><html><body>';
}
