// SPDX-License-Identifier: GPL-2.0-or-later
import type { Match } from '../merge/sequence-alignment.ts';
import { type Capsule, parseObject, type TreeNode } from './tree.ts';

/** Larger stretches than this (pairs to compare) are paired by their order alone. */
const mostPairs = 40_000;
/** What a pair of the same kind is worth if it shares no words. */
const byKind = 0.05;

/** Pairs the nodes of two stretches that may be one node before and after a change, in order. */
export function pairAlike(left: readonly TreeNode[], right: readonly TreeNode[]): readonly Match[] {
  if (left.length === 0 || right.length === 0) return [];
  if (left.length * right.length > mostPairs) return pairInOrder(left, right);
  const width = right.length + 1;
  const best = new Float64Array((left.length + 1) * width);
  const scores = new Float64Array(left.length * right.length);
  const at = (row: number, column: number) => best[row * width + column] ?? 0;
  for (let row = left.length - 1; row >= 0; row -= 1) {
    for (let column = right.length - 1; column >= 0; column -= 1) {
      const score = likeness(left[row], right[column]);
      scores[row * right.length + column] = score;
      const taken = score > 0 ? score + at(row + 1, column + 1) : 0;
      best[row * width + column] = Math.max(taken, at(row + 1, column), at(row, column + 1));
    }
  }
  const pairs: Match[] = [];
  let [row, column] = [0, 0];
  while (row < left.length && column < right.length) {
    const score = scores[row * right.length + column] ?? 0;
    if (score > 0 && at(row, column) === score + at(row + 1, column + 1)) {
      pairs.push({ left: row, right: column });
      row += 1;
      column += 1;
    } else if (at(row + 1, column) >= at(row, column + 1)) row += 1;
    else column += 1;
  }
  return pairs;
}

function pairInOrder(left: readonly TreeNode[], right: readonly TreeNode[]): readonly Match[] {
  const pairs: Match[] = [];
  let next = 0;
  left.forEach((node, index) => {
    for (let column = next; column < Math.min(right.length, next + 20); column += 1) {
      if (likeness(node, right[column]) === 0) continue;
      pairs.push({ left: index, right: column });
      next = column + 1;
      return;
    }
  });
  return pairs;
}

/** 0 when the two cannot be one node; more the more they share. */
function likeness(one: TreeNode | undefined, other: TreeNode | undefined): number {
  if (one === undefined || other === undefined || one.kind !== other.kind) return 0;
  switch (one.kind) {
    case 'element':
      return other.kind === 'element' && one.tag === other.tag ? byKind + shared(one, other) : 0;
    case 'capsule':
      return other.kind === 'capsule' && one.type === other.type && isSameKind(one, other)
        ? byKind + (nameOf(one.mw) === nameOf(other.mw) ? shared(one, other) : 0)
        : 0;
    case 'text':
    case 'comment':
    case 'raw':
      return 0;
    default:
      return one satisfies never;
  }
}

function isSameKind(one: Capsule, other: Capsule): boolean {
  return one.type === 'reference' || one.typeof === other.typeof;
}

/** Which template a call names, or which footnote. */
function nameOf(mw: string): string {
  const { parts, attrs } = parseObject(mw);
  return JSON.stringify(Array.isArray(parts) ? parts.map((part: unknown) => targetOf(part)) : (attrs ?? null));
}

function targetOf(part: unknown): unknown {
  const template = typeof part === 'object' && part !== null && 'template' in part ? part.template : undefined;
  return typeof template === 'object' && template !== null && 'target' in template ? template.target : null;
}

const bags = new WeakMap<TreeNode, ReadonlyMap<string, number>>();

function shared(one: TreeNode, other: TreeNode): number {
  const [left, right] = [wordsIn(one), wordsIn(other)];
  let [both, all] = [0, 0];
  for (const [word, count] of left) {
    both += Math.min(count, right.get(word) ?? 0);
    all += count;
  }
  for (const count of right.values()) all += count;
  return all === 0 ? 1 : (2 * both) / all;
}

function wordsIn(node: TreeNode): ReadonlyMap<string, number> {
  const known = bags.get(node);
  if (known !== undefined) return known;
  const bag = new Map<string, number>();
  for (const [word] of textOf(node).matchAll(/[\p{L}\p{M}\p{N}]+/gu)) bag.set(word, (bag.get(word) ?? 0) + 1);
  bags.set(node, bag);
  return bag;
}

function textOf(node: TreeNode): string {
  if (node.kind === 'capsule') return node.mw;
  if (node.kind === 'raw') return '';
  return node.kind === 'element' ? node.children.map(textOf).join(' ') : node.text;
}
