// SPDX-License-Identifier: GPL-2.0-or-later
import * as fc from 'fast-check';
import { Fragment, type Node } from 'prosemirror-model';
import { describe, expect, test } from 'vitest';
import { anyPage, heading, list, page, paragraph, table } from '@parley/protocol/merge/pages-for-tests.ts';
import { pageSchema } from '@parley/protocol/schema/page-schema.ts';
import { compareDocuments, countChanges, isUnchanged, type BlockChange } from './compare-documents.ts';
import type { InlineChange } from './compare-inline.ts';

type Side = 'old' | 'new';

/** Rebuilds one side of a page from a difference. */
function sideOf(changes: readonly BlockChange[], side: Side): Node[] {
  return changes.flatMap((change) => blockOf(change, side));
}

function blockOf(change: BlockChange, side: Side): Node[] {
  switch (change.kind) {
    case 'same':
      return [change.node];
    case 'removed':
      return side === 'old' ? [change.node] : [];
    case 'inserted':
      return side === 'new' ? [change.node] : [];
    case 'changed': {
      const frame = side === 'old' ? change.old : change.node;
      switch (change.content.kind) {
        case 'none':
          return [frame];
        case 'text':
          return [frame.copy(Fragment.fromArray(change.content.changes.flatMap((part) => textOf(part, side))))];
        case 'blocks':
          return [frame.copy(Fragment.fromArray(sideOf(change.content.changes, side)))];
      }
    }
  }
}

function textOf(change: InlineChange, side: Side): readonly Node[] {
  switch (change.kind) {
    case 'same':
      return change.nodes;
    case 'removed':
      return side === 'old' ? change.nodes : [];
    case 'inserted':
      return side === 'new' ? change.nodes : [];
    case 'formatted':
      return side === 'old' ? change.old : change.nodes;
  }
}

/** A difference in short: `=` same, `-` removed, `+` inserted, `~` formatted; the words of each. */
function inShort(changes: readonly BlockChange[]): string[] {
  return changes.map((change) => {
    if (change.kind === 'same') return `= ${change.node.textContent}`;
    if (change.kind === 'removed') return `- ${change.node.textContent}`;
    if (change.kind === 'inserted') return `+ ${change.node.textContent}`;
    if (change.content.kind === 'blocks') return `[${inShort(change.content.changes).join(' | ')}]`;
    if (change.content.kind === 'none') return 'atom';
    const signs = { same: '=', removed: '-', inserted: '+', formatted: '~' };
    return change.content.changes
      .map((part) => `${signs[part.kind]}"${part.nodes.map((node) => node.textContent).join('')}"`)
      .join(' ');
  });
}

describe('comparing two versions of a page', () => {
  test('shows the changed words inside a paragraph', () => {
    const changes = compareDocuments(
      page('An orb-weaver builds a spiral web.', 'It eats flies.'),
      page('An orb-weaver builds a sticky spiral web.', 'It eats flies.'),
    );
    expect(inShort(changes)).toEqual(['="An orb-weaver builds a " +"sticky " ="spiral web."', '= It eats flies.']);
    expect(countChanges(changes)).toEqual({ inserted: 0, removed: 0, changed: 1 });
  });

  test('shows a rewritten paragraph as removed and inserted, not as confetti', () => {
    const changes = compareDocuments(
      page('Spiders are animals with eight legs.'),
      page('Beer was brewed long before bread, some people say.'),
    );
    expect(inShort(changes)).toEqual([
      '- Spiders are animals with eight legs.',
      '+ Beer was brewed long before bread, some people say.',
    ]);
  });

  test('shows new formatting of unchanged words', () => {
    const strong = pageSchema.nodes.paragraph.create(null, [
      pageSchema.text('The '),
      pageSchema.text('web', [pageSchema.marks.strong.create()]),
      pageSchema.text(' is sticky.'),
    ]);
    expect(inShort(compareDocuments(page('The web is sticky.'), page(strong)))).toEqual([
      '="The " ~"web" =" is sticky."',
    ]);
  });

  test('shows a paragraph that became a heading as changed', () => {
    const [change] = compareDocuments(page('The web'), page(heading(2, 'The web')));
    expect(change).toMatchObject({ kind: 'changed', markup: true });
  });

  test('goes into lists item by item', () => {
    const changes = compareDocuments(
      page(list('ant', 'large beetle', 'spider')),
      page(list('ant', 'large black beetle', 'spider', 'wasp')),
    );
    expect(inShort(changes)).toEqual(['[= ant | [="large " +"black " ="beetle"] | = spider | + wasp]']);
  });

  test('goes into tables cell by cell', () => {
    const changes = compareDocuments(
      page(table(['name', 'size'], ['spider', '1 cm'])),
      page(table(['name', 'size'], ['spider', '2 cm'])),
    );
    expect(inShort(changes)).toEqual(['[= namesize | [= spider | [-"1" +"2" =" cm"]]]']);
  });

  test('shows a category that changed its sort key as one change, and another category as two', () => {
    const category = (title: string, sortKey: string) => pageSchema.nodes.category.create({ title, sortKey });
    expect(countChanges(compareDocuments(page(category('Spiders', '')), page(category('Spiders', 'Orb'))))).toEqual({
      inserted: 0,
      removed: 0,
      changed: 1,
    });
    expect(countChanges(compareDocuments(page(category('Spiders', '')), page(category('Silk', ''))))).toEqual({
      inserted: 1,
      removed: 1,
      changed: 0,
    });
  });

  test('finds a filled cell in place', () => {
    const changes = compareDocuments(page(table(['a', ''])), page(table(['a', 'b'])));
    expect(countChanges(changes)).toEqual({ inserted: 0, removed: 0, changed: 1 });
  });

  test('passes over a list of references that the wiki added by itself, not over one that somebody wrote', () => {
    const references = (mw: object) =>
      pageSchema.nodes.extension.create({ name: 'references', mw: JSON.stringify({ name: 'references', ...mw }) });
    const added = compareDocuments(page('Words.', references({ autoGenerated: true })), page('Words.'));
    expect(isUnchanged(added)).toBe(true);
    const written = compareDocuments(page('Words.', references({})), page('Words.'));
    expect(countChanges(written)).toEqual({ inserted: 0, removed: 1, changed: 0 });
  });

  test('calls an empty paragraph that got words changed', () => {
    expect(compareDocuments(page(paragraph('')), page('Words.'))[0]?.kind).toBe('changed');
  });
});

describe('for any two pages', () => {
  const run = { seed: 1122, numRuns: 600 } as const;

  test('the new side of the difference is the new page, the old side the old one', () => {
    fc.assert(
      fc.property(anyPage, anyPage, (old, current) => {
        const changes = compareDocuments(old, current);
        expect(old.copy(Fragment.fromArray(sideOf(changes, 'old'))).eq(old)).toBe(true);
        expect(current.copy(Fragment.fromArray(sideOf(changes, 'new'))).eq(current)).toBe(true);
      }),
      run,
    );
  });

  test('equal pages, and only those, have no difference', () => {
    fc.assert(
      fc.property(anyPage, anyPage, (old, current) => {
        expect(isUnchanged(compareDocuments(old, current))).toBe(old.eq(current));
        expect(isUnchanged(compareDocuments(old, old.copy(old.content)))).toBe(true);
      }),
      run,
    );
  });
});
