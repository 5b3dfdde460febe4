// SPDX-License-Identifier: GPL-2.0-or-later
import { pageSchema } from '@parley/protocol/schema/page-schema.ts';
import type { Node } from 'prosemirror-model';
import { Transform } from 'prosemirror-transform';
import { updateYFragment } from 'y-prosemirror';
import type { PageText } from '../harness/page-editor.ts';
import type { SeededRandom } from '../harness/random.ts';

const { nodes, marks } = pageSchema;
const words = ['silk', 'spider', 'loom', 'قهوة', '絹', '🕷', 'a  b', 'café', '<b>'];

function someWords(random: SeededRandom): string {
  return Array.from({ length: 1 + random.below(4) }, () => random.pick(words)).join(' ');
}

function paragraph(random: SeededRandom): Node {
  return nodes.paragraph.create(null, pageSchema.text(someWords(random)));
}

function item(random: SeededRandom): Node {
  return nodes.list_item.create(null, paragraph(random));
}

function row(random: SeededRandom): Node {
  return nodes.table_row.create(null, [
    nodes.table_header.create(null, paragraph(random)),
    nodes.table_cell.create({ colspan: 1 + random.below(2) }, paragraph(random)),
  ]);
}

/** Blocks of every kind that the schema has. */
const blocks: readonly ((random: SeededRandom) => Node)[] = [
  paragraph,
  (random) => nodes.heading.create({ level: 2 + random.below(4) }, pageSchema.text(someWords(random))),
  (random) => nodes.bullet_list.create(null, [item(random), item(random)]),
  (random) => nodes.ordered_list.create({ order: 1 + random.below(3) }, [item(random)]),
  (random) => nodes.blockquote.create(null, paragraph(random)),
  () => nodes.code_block.create(null, pageSchema.text('let x = 1;\nx;')),
  () => nodes.horizontal_rule.create(),
  (random) => nodes.table.create(null, [row(random), row(random)]),
  (random) => nodes.category.create({ title: `Category:${random.pick(words)}` }),
  () => nodes.page_property.create({ name: 'chatroom', content: 'Silk' }),
  () => nodes.opaque_block.create({ html: '<video></video>' }),
];

/** Where text starts and ends in a page. */
function textRanges(page: Node): readonly { from: number; to: number; code: boolean }[] {
  const ranges: { from: number; to: number; code: boolean }[] = [];
  page.descendants((node, position, parent) => {
    if (node.isText)
      ranges.push({ from: position, to: position + node.nodeSize, code: parent?.type === nodes.code_block });
  });
  return ranges;
}

function insideText(page: Node, random: SeededRandom): { from: number; to: number; code: boolean } | undefined {
  const ranges = textRanges(page);
  if (ranges.length === 0) return undefined;
  const { from, to, code } = random.pick(ranges);
  const start = from + random.below(to - from + 1);
  return { from: start, to: Math.min(to, start + random.below(12)), code };
}

function insertBlock(transform: Transform, random: SeededRandom): void {
  const at = random.below(transform.doc.childCount + 1);
  let position = 0;
  for (let index = 0; index < at; index += 1) position += transform.doc.child(index).nodeSize;
  transform.insert(position, random.pick(blocks)(random));
}

function deleteBlock(transform: Transform, random: SeededRandom): void {
  if (transform.doc.childCount < 2) return;
  const at = random.below(transform.doc.childCount);
  let position = 0;
  for (let index = 0; index < at; index += 1) position += transform.doc.child(index).nodeSize;
  transform.delete(position, position + transform.doc.child(at).nodeSize);
}

function typeText(transform: Transform, random: SeededRandom): void {
  const place = insideText(transform.doc, random);
  if (place === undefined) return;
  const typed = pageSchema.text(someWords(random), place.code ? [] : transform.doc.resolve(place.from).marks());
  transform.insert(place.from, typed);
}

function replaceText(transform: Transform, random: SeededRandom): void {
  const place = insideText(transform.doc, random);
  if (place === undefined) return;
  transform.delete(place.from, place.to);
}

function changeMarks(transform: Transform, random: SeededRandom): void {
  const place = insideText(transform.doc, random);
  if (place === undefined || place.code || place.from === place.to) return;
  const mark = random.pick([
    marks.strong.create(),
    marks.em.create(),
    marks.code.create(),
    marks.page_link.create({ title: 'Silk' }),
    marks.link.create({ href: 'https://example.org/' }),
  ]);
  if (random.chance(0.7)) transform.addMark(place.from, place.to, mark);
  else transform.removeMark(place.from, place.to, mark.type);
}

function splitBlock(transform: Transform, random: SeededRandom): void {
  const place = insideText(transform.doc, random);
  if (place !== undefined) transform.split(place.from);
}

const edits = [insertBlock, typeText, typeText, typeText, replaceText, changeMarks, splitBlock, deleteBlock];

/** One edit that the editor could make, on this copy of the page, as y-prosemirror would write it. */
export function randomEdit(page: PageText, random: SeededRandom): void {
  const before = page.node();
  const transform = new Transform(before);
  random.pick(edits)(transform, random);
  if (!transform.docChanged) return;
  transform.doc.check();
  page.doc.transact(() => {
    updateYFragment(page.doc, page.fragment, transform.doc, { mapping: new Map(), isOMark: new Map() });
  });
}
