// SPDX-License-Identifier: GPL-2.0-or-later
import type { Node } from 'prosemirror-model';
import {
  alignTokens,
  inlineTokens,
  nodesOfTokens,
  sameFormatting,
  type InlineToken,
} from '@parley/protocol/merge/inline-tokens.ts';

/** A stretch of text of a changed block, in the order in which it is read: what went, then what came. */
export type InlineChange =
  | { readonly kind: 'same'; readonly nodes: readonly Node[] }
  | { readonly kind: 'removed'; readonly nodes: readonly Node[] }
  | { readonly kind: 'inserted'; readonly nodes: readonly Node[] }
  /** The words stayed, their formatting or link did not. */
  | { readonly kind: 'formatted'; readonly old: readonly Node[]; readonly nodes: readonly Node[] };

type Run = { readonly kind: InlineChange['kind']; readonly old: InlineToken[]; readonly tokens: InlineToken[] };

/** Compares the text of two text blocks word by word. */
export function compareInline(oldBlock: Node, newBlock: Node): readonly InlineChange[] {
  const before = inlineTokens(oldBlock);
  const after = inlineTokens(newBlock);
  const runs: Run[] = [];
  const add = (kind: Run['kind'], old: readonly InlineToken[], tokens: readonly InlineToken[]) => {
    if (old.length + tokens.length === 0) return;
    const last = runs.at(-1);
    if (last?.kind === kind) {
      last.old.push(...old);
      last.tokens.push(...tokens);
    } else {
      runs.push({ kind, old: [...old], tokens: [...tokens] });
    }
  };
  let left = 0;
  let right = 0;
  const changeUntil = (leftEnd: number, rightEnd: number) => {
    add('removed', before.slice(left, leftEnd), []);
    add('inserted', [], after.slice(right, rightEnd));
  };
  for (const match of alignTokens(before, after)) {
    changeUntil(match.left, match.right);
    const old = before[match.left];
    const token = after[match.right];
    left = match.left + 1;
    right = match.right + 1;
    if (old === undefined || token === undefined) continue;
    add(sameFormatting(old, token) ? 'same' : 'formatted', [old], [token]);
  }
  changeUntil(before.length, after.length);
  return runs.map((run) => toChange(run, oldBlock, newBlock));
}

function toChange(run: Run, oldBlock: Node, newBlock: Node): InlineChange {
  switch (run.kind) {
    case 'same':
    case 'inserted':
      return { kind: run.kind, nodes: nodesOfTokens(run.tokens, newBlock) };
    case 'removed':
      return { kind: 'removed', nodes: nodesOfTokens(run.old, oldBlock) };
    case 'formatted':
      return {
        kind: 'formatted',
        old: nodesOfTokens(run.old, oldBlock),
        nodes: nodesOfTokens(run.tokens, newBlock),
      };
  }
}
