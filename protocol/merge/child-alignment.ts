// SPDX-License-Identifier: GPL-2.0-or-later
import type { Node } from 'prosemirror-model';
import { contentAttributes } from '../parsoid/same-content.ts';
import { alignSequences, type Match } from './sequence-alignment.ts';

/** Two blocks are one changed block when they share at least this part of their words. */
const likeness = { sameType: 0.4, otherType: 0.6 } as const;
/** Score of a pair that belongs together by its place alone, such as an empty cell that was filled. */
const byPlace = 0.01;
/** Larger unmatched stretches than this (pairs to compare) are not searched for changed blocks. */
const maxPairs = 250_000;

const keys = new WeakMap<Node, string>();
const bags = new WeakMap<Node, ReadonlyMap<string, number>>();

/** A text that is the same for nodes that hold the same and for no others. */
export function nodeKey(node: Node): string {
  const known = keys.get(node);
  if (known !== undefined) return known;
  const key = JSON.stringify(described(node));
  keys.set(node, key);
  return key;
}

function described(node: Node): unknown {
  const marks = node.marks.length === 0 ? undefined : node.marks.map((mark) => mark.toJSON());
  if (node.isText) return { text: node.text, marks };
  const attrs = node.type.spec.attrs === undefined ? undefined : contentAttributes(node);
  return { type: node.type.name, attrs, marks, content: node.children.map(described) };
}

/**
 * Matches the children of two versions of one node, in order: first equal children, then, between those, children
 * that are alike enough to be one child that changed.
 */
export function alignChildren(left: readonly Node[], right: readonly Node[]): readonly Match[] {
  if (isRowOf(left) && isRowOf(right) && left.length === right.length) {
    return left.map((_, index) => ({ left: index, right: index }));
  }
  const equal = alignSequences(left.map(nodeKey), right.map(nodeKey));
  const matches: Match[] = [];
  let last: Match = { left: -1, right: -1 };
  for (const match of [...equal, { left: left.length, right: right.length }]) {
    const offset = { left: last.left + 1, right: last.right + 1 };
    const alike = pairAlike(left.slice(offset.left, match.left), right.slice(offset.right, match.right));
    matches.push(...alike.map((pair) => ({ left: pair.left + offset.left, right: pair.right + offset.right })));
    if (match.left < left.length) matches.push(match);
    last = match;
  }
  return matches;
}

/** Cells of a row with the same number of cells belong together by their column. */
function isRowOf(children: readonly Node[]): boolean {
  return children.length > 0 && children.every((child) => isCell(child));
}

function isCell(node: Node): boolean {
  const role: unknown = node.type.spec['tableRole'];
  return role === 'cell' || role === 'header_cell';
}

/** The order-keeping pairs with the greatest likeness in all (a weighted longest common subsequence). */
function pairAlike(left: readonly Node[], right: readonly Node[]): Match[] {
  if (left.length === 0 || right.length === 0 || left.length * right.length > maxPairs) return [];
  const alone = left.length === 1 && right.length === 1;
  const width = right.length + 1;
  const best = new Float64Array((left.length + 1) * width);
  const score = new Float64Array(left.length * right.length);
  const bestAt = (row: number, column: number) => best[row * width + column] ?? 0;
  for (let row = left.length - 1; row >= 0; row -= 1) {
    for (let column = right.length - 1; column >= 0; column -= 1) {
      const pair = pairScore(left[row], right[column], alone);
      score[row * right.length + column] = pair;
      const taken = pair > 0 ? pair + bestAt(row + 1, column + 1) : 0;
      best[row * width + column] = Math.max(taken, bestAt(row + 1, column), bestAt(row, column + 1));
    }
  }
  const pairs: Match[] = [];
  let row = 0;
  let column = 0;
  while (row < left.length && column < right.length) {
    const pair = score[row * right.length + column] ?? 0;
    if (pair > 0 && bestAt(row, column) === pair + bestAt(row + 1, column + 1)) {
      pairs.push({ left: row, right: column });
      row += 1;
      column += 1;
    } else if (bestAt(row + 1, column) >= bestAt(row, column + 1)) row += 1;
    else column += 1;
  }
  return pairs;
}

/** Above 0 when the two may be one node that changed. `alone`: nothing else stands between their neighbours. */
function pairScore(left: Node | undefined, right: Node | undefined, alone: boolean): number {
  if (left === undefined || right === undefined) return 0;
  const sameType = left.type === right.type;
  if (left.isAtom || right.isAtom) return sameType && sameIdentity(left, right) ? 1 : 0;
  if (!sameType && !interchangeable(left, right)) return 0;
  const shared = sharedWords(left, right);
  if (shared >= (sameType ? likeness.sameType : likeness.otherType)) return shared;
  const structural = sameType && !left.isTextblock;
  const filled = sameType && (left.textContent === '' || right.textContent === '');
  return alone && (structural || filled) ? byPlace : 0;
}

/** Atoms change in details only while they name the same thing. */
function sameIdentity(left: Node, right: Node): boolean {
  const name = (node: Node): unknown => node.attrs['title'] ?? node.attrs['name'] ?? templateOf(node.attrs['mw']);
  return name(left) !== undefined && name(left) === name(right);
}

/** The templates that a call names, as one text. */
function templateOf(mw: unknown): string | undefined {
  const targets = typeof mw === 'string' ? mw.match(/"target":\{"wt":"(?:[^"\\]|\\.)*"/g) : null;
  return targets?.join(' ');
}

/** A paragraph can become a heading, a bullet list a numbered one, a cell a header cell. */
function interchangeable(left: Node, right: Node): boolean {
  if (left.isTextblock && right.isTextblock) return true;
  return !left.isTextblock && !right.isTextblock && left.type.spec.content === right.type.spec.content;
}

/** Dice's coefficient of the words of two nodes, 0 to 1. */
function sharedWords(left: Node, right: Node): number {
  const one = wordsOf(left);
  const other = wordsOf(right);
  const sizes = total(one) + total(other);
  if (sizes === 0) return 1;
  let shared = 0;
  for (const [word, count] of one) shared += Math.min(count, other.get(word) ?? 0);
  return (2 * shared) / sizes;
}

function total(bag: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const count of bag.values()) sum += count;
  return sum;
}

/** Words with their counts; texts of scripts without spaces count by pairs of characters. */
function wordsOf(node: Node): ReadonlyMap<string, number> {
  const known = bags.get(node);
  if (known !== undefined) return known;
  const bag = new Map<string, number>();
  const text = node.textBetween(0, node.content.size, ' ', ' ');
  for (const [word] of text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    for (const part of /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(word)
      ? pairsOf(word)
      : [word]) {
      bag.set(part, (bag.get(part) ?? 0) + 1);
    }
  }
  bags.set(node, bag);
  return bag;
}

function pairsOf(word: string): string[] {
  const characters = Array.from(word);
  if (characters.length < 2) return characters;
  return characters.slice(1).map((character, index) => `${characters[index] ?? ''}${character}`);
}
