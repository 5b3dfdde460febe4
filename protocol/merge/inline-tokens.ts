// SPDX-License-Identifier: GPL-2.0-or-later
import { Mark, type Node } from 'prosemirror-model';
import { contentAttributes } from '../parsoid/same-content.ts';
import { alignSequences, type Match } from './sequence-alignment.ts';

/** A stretch of one token's text with the same marks. */
export type Piece = { readonly length: number; readonly marks: readonly Mark[] };

/** A word, a stretch of space or punctuation, or an inline node: the unit in which text is compared. */
export type InlineToken =
  | { readonly kind: 'text'; readonly key: string; readonly text: string; readonly pieces: readonly Piece[] }
  | { readonly kind: 'leaf'; readonly key: string; readonly node: Node };

const words = new Intl.Segmenter('und', { granularity: 'word' });
const letterOrDigit = /[\p{L}\p{N}]/u;

/** The tokens of a text block's content, in order. Words are found without regard to where formatting starts. */
export function inlineTokens(block: Node): readonly InlineToken[] {
  const tokens: InlineToken[] = [];
  let stretch: Node[] = [];
  const flush = () => {
    if (stretch.length > 0) tokens.push(...textTokens(stretch));
    stretch = [];
  };
  block.forEach((child) => {
    if (child.isText) {
      stretch.push(child);
      return;
    }
    flush();
    tokens.push({
      kind: 'leaf',
      key: `\u0000${JSON.stringify({ type: child.type.name, attrs: contentAttributes(child) })}`,
      node: child,
    });
  });
  flush();
  return tokens;
}

function textTokens(nodes: readonly Node[]): InlineToken[] {
  const text = nodes.map((node) => node.text ?? '').join('');
  let current = 0;
  let used = 0;
  const take = (length: number): Piece[] => {
    const pieces: Piece[] = [];
    let left = length;
    while (left > 0) {
      const node = nodes[current];
      if (node === undefined) break;
      const part = Math.min(left, node.nodeSize - used);
      pieces.push({ length: part, marks: node.marks });
      left -= part;
      used += part;
      if (used === node.nodeSize) {
        current += 1;
        used = 0;
      }
    }
    return pieces;
  };
  return Array.from(words.segment(text), ({ segment }) => ({
    kind: 'text',
    key: segment,
    text: segment,
    pieces: take(segment.length),
  }));
}

/** Inline nodes that these tokens stand for. Adjacent text is joined by `Fragment.fromArray`. */
export function nodesOfTokens(tokens: readonly InlineToken[], block: Node): Node[] {
  const { schema } = block.type;
  return tokens.flatMap((token) => {
    if (token.kind === 'leaf') return [token.node];
    let from = 0;
    return token.pieces.map((piece) => {
      const text = token.text.slice(from, from + piece.length);
      from += piece.length;
      return schema.text(text, piece.marks);
    });
  });
}

/** Whether two tokens with the same key are formatted alike. */
export function sameFormatting(one: InlineToken, other: InlineToken): boolean {
  if (one.kind === 'leaf' || other.kind === 'leaf') {
    return one.kind === 'leaf' && other.kind === 'leaf' && Mark.sameSet(one.node.marks, other.node.marks);
  }
  return (
    one.pieces.length === other.pieces.length &&
    one.pieces.every((piece, index) => {
      const match = other.pieces[index];
      return match !== undefined && match.length === piece.length && Mark.sameSet(piece.marks, match.marks);
    })
  );
}

/** Matches the tokens of two text blocks by their text, formatting aside. */
export function alignTokens(left: readonly InlineToken[], right: readonly InlineToken[]): readonly Match[] {
  const matches = alignSequences(
    left.map((token) => token.key),
    right.map((token) => token.key),
  );
  return withoutCoincidences(matches, left, right);
}

/**
 * Drops matches that only chance made: a space or a short word alone between two larger changes. A reader sees
 * one rewritten passage then, not confetti.
 */
function withoutCoincidences(
  matches: readonly Match[],
  left: readonly InlineToken[],
  right: readonly InlineToken[],
): readonly Match[] {
  const runs = runsOf(matches);
  return runs.flatMap((run, index) => {
    const first = run[0];
    const last = run.at(-1);
    if (first === undefined || last === undefined) return [];
    const before = runs[index - 1]?.at(-1) ?? { left: -1, right: -1 };
    const after = runs[index + 1]?.[0] ?? { left: left.length, right: right.length };
    const changedBefore = Math.max(
      sizeOf(left, before.left + 1, first.left),
      sizeOf(right, before.right + 1, first.right),
    );
    const changedAfter = Math.max(sizeOf(left, last.left + 1, after.left), sizeOf(right, last.right + 1, after.right));
    if (changedBefore === 0 || changedAfter === 0) return run;
    const size = sizeOf(left, first.left, last.left + 1);
    const hasWord = left.slice(first.left, last.left + 1).some(isWord);
    const coincidence = hasWord ? size * 4 < Math.min(changedBefore, changedAfter) : size <= 2;
    return coincidence ? [] : run;
  });
}

function runsOf(matches: readonly Match[]): readonly (readonly Match[])[] {
  const runs: Match[][] = [];
  let last: Match | undefined;
  for (const match of matches) {
    const run = runs.at(-1);
    if (run !== undefined && last !== undefined && match.left === last.left + 1 && match.right === last.right + 1) {
      run.push(match);
    } else {
      runs.push([match]);
    }
    last = match;
  }
  return runs;
}

function sizeOf(tokens: readonly InlineToken[], from: number, to: number): number {
  return tokens.slice(from, to).reduce((sum, token) => sum + (token.kind === 'text' ? token.text.length : 1), 0);
}

function isWord(token: InlineToken): boolean {
  return token.kind === 'leaf' || letterOrDigit.test(token.text);
}
