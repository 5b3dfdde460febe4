// SPDX-License-Identifier: GPL-2.0-or-later
import type { Node } from 'prosemirror-model';
import { alignChildren, nodeKey } from '@parley/protocol/merge/child-alignment.ts';
import { isAddedByWiki } from '../editor/wiki/model/data-mw.ts';
import { compareInline, type InlineChange } from './compare-inline.ts';

/** What became of one block: of the page, of a list, of a table row... */
export type BlockChange =
  | { readonly kind: 'same'; readonly node: Node }
  | { readonly kind: 'removed'; readonly node: Node }
  | { readonly kind: 'inserted'; readonly node: Node }
  | {
      readonly kind: 'changed';
      readonly old: Node;
      readonly node: Node;
      /** Its type or attributes changed too, such as the level of a heading. */
      readonly markup: boolean;
      readonly content: ChangedContent;
    };

export type ChangedContent =
  | { readonly kind: 'text'; readonly changes: readonly InlineChange[] }
  | { readonly kind: 'blocks'; readonly changes: readonly BlockChange[] }
  /** A block without content of its own, such as a category: only its attributes changed. */
  | { readonly kind: 'none' };

/** How many places of a page changed, counted as a reader sees them. */
export type ChangeCount = { readonly inserted: number; readonly removed: number; readonly changed: number };

/**
 * Compares two versions of a page, block by block and word by word. Blocks that moved show as removed and inserted.
 * All blocks are given, in reading order, unchanged ones too; two equal pages have only those.
 */
export function compareDocuments(old: Node, current: Node): readonly BlockChange[] {
  return compareChildren(written(old), written(current));
}

/** What people wrote: a list that the wiki adds at the end by itself is nobody's change, come or gone. */
function written(page: Node): readonly Node[] {
  return page.children.filter(({ type, attrs }) => type.name !== 'extension' || !isAddedByWiki(attrs['mw']));
}

function compareChildren(before: readonly Node[], after: readonly Node[]): readonly BlockChange[] {
  const changes: BlockChange[] = [];
  let left = 0;
  let right = 0;
  const changeUntil = (leftEnd: number, rightEnd: number) => {
    for (const node of before.slice(left, leftEnd)) changes.push({ kind: 'removed', node });
    for (const node of after.slice(right, rightEnd)) changes.push({ kind: 'inserted', node });
  };
  for (const match of alignChildren(before, after)) {
    changeUntil(match.left, match.right);
    const old = before[match.left];
    const node = after[match.right];
    left = match.left + 1;
    right = match.right + 1;
    if (old !== undefined && node !== undefined) changes.push(compareNodes(old, node));
  }
  changeUntil(before.length, after.length);
  return changes;
}

function compareNodes(old: Node, node: Node): BlockChange {
  if (nodeKey(old) === nodeKey(node)) return { kind: 'same', node };
  return { kind: 'changed', old, node, markup: !old.sameMarkup(node), content: compareContent(old, node) };
}

function compareContent(old: Node, node: Node): ChangedContent {
  if (node.isAtom) return { kind: 'none' };
  if (node.isTextblock && old.isTextblock) return { kind: 'text', changes: compareInline(old, node) };
  return { kind: 'blocks', changes: compareChildren(old.children, node.children) };
}

/** Whether two versions of a page are the same to a reader. */
export function isUnchanged(changes: readonly BlockChange[]): boolean {
  return changes.every((change) => change.kind === 'same');
}

/** Counts the places that changed; a list or table counts by its changed items and cells. */
export function countChanges(changes: readonly BlockChange[]): ChangeCount {
  const count = { inserted: 0, removed: 0, changed: 0 };
  const visit = (change: BlockChange): void => {
    switch (change.kind) {
      case 'same':
        return;
      case 'inserted':
      case 'removed':
        count[change.kind] += 1;
        return;
      case 'changed':
        if (change.content.kind !== 'blocks' || change.markup) count.changed += 1;
        if (change.content.kind === 'blocks') change.content.changes.forEach(visit);
    }
  };
  changes.forEach(visit);
  return count;
}
