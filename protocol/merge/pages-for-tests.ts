// SPDX-License-Identifier: GPL-2.0-or-later
import * as fc from 'fast-check';
import type { Node } from 'prosemirror-model';
import { pageSchema } from '../schema/page-schema.ts';

/** Builders and generators of pages, for tests only. */
const { nodes, marks } = pageSchema;

export function paragraph(text: string): Node {
  return nodes.paragraph.create(null, text === '' ? [] : pageSchema.text(text));
}
export function page(...blocks: (Node | string)[]): Node {
  return nodes.doc.create(
    null,
    blocks.map((block) => (typeof block === 'string' ? paragraph(block) : block)),
  );
}
export function heading(level: number, text: string): Node {
  return nodes.heading.create({ level }, pageSchema.text(text));
}
export function list(...items: string[]): Node {
  return nodes.bullet_list.create(
    null,
    items.map((item) => nodes.list_item.create(null, paragraph(item))),
  );
}
export function table(...rows: string[][]): Node {
  const row = (cells: string[]) =>
    nodes.table_row.create(
      null,
      cells.map((cell) => nodes.table_cell.create(null, paragraph(cell))),
    );
  return nodes.table.create(null, rows.map(row));
}
const word = fc.constantFrom('spider', 'web', 'silk', 'orb', 'leg', 'the', 'of', 'and', '蜘蛛', '🕷️', '3,100');
const inline = fc
  .record({ text: word, bold: fc.boolean() })
  .map(({ text, bold }) => pageSchema.text(`${text} `, bold ? [marks.strong.create()] : []));
export const anyTextBlock = fc.oneof(
  { weight: 4, arbitrary: fc.array(inline, { maxLength: 8 }).map((content) => nodes.paragraph.create(null, content)) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.integer({ min: 2, max: 4 }), fc.array(inline, { minLength: 1, maxLength: 4 }))
      .map(([level, content]) => nodes.heading.create({ level }, content)),
  },
);
const anyList = fc
  .array(fc.array(anyTextBlock, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 4 })
  .map((items) =>
    nodes.bullet_list.create(
      null,
      items.map((item) => nodes.list_item.create(null, item)),
    ),
  );
const anyTable = fc
  .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(anyTextBlock, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
  )
  .map((rows) =>
    nodes.table.create(
      null,
      rows.map((cells) =>
        nodes.table_row.create(
          null,
          cells.map((cell) => nodes.table_cell.create(null, cell)),
        ),
      ),
    ),
  );
export const anyPage = fc
  .array(
    fc.oneof(
      { weight: 5, arbitrary: anyTextBlock },
      { weight: 1, arbitrary: anyList },
      { weight: 1, arbitrary: anyTable },
    ),
    {
      maxLength: 7,
    },
  )
  .map((blocks) => nodes.doc.create(null, blocks));
