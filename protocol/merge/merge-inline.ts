// SPDX-License-Identifier: GPL-2.0-or-later
import type { Node } from 'prosemirror-model';
import { alignTokens, inlineTokens, nodesOfTokens, sameFormatting, type InlineToken } from './inline-tokens.ts';
import { mergeFormatting } from './merge-formatting.ts';
import { threeWayRegions, type Range } from './three-way-regions.ts';

/** Three-way merge of the text of a text block; `undefined` when both sides changed the same words. */
export function mergeInline(base: Node, ours: Node, theirs: Node): readonly Node[] | undefined {
  const baseTokens = inlineTokens(base);
  const ourTokens = inlineTokens(ours);
  const theirTokens = inlineTokens(theirs);
  const regions = threeWayRegions(
    { base: baseTokens.length, ours: ourTokens.length, theirs: theirTokens.length },
    alignTokens(baseTokens, ourTokens),
    alignTokens(baseTokens, theirTokens),
  );
  const merged: InlineToken[] = [];
  for (const region of regions) {
    const tokens =
      region.kind === 'kept'
        ? mergeKept(baseTokens[region.base], ourTokens[region.ours], theirTokens[region.theirs])
        : mergeChanged(cut(baseTokens, region.base), cut(ourTokens, region.ours), cut(theirTokens, region.theirs));
    if (tokens === undefined) return undefined;
    merged.push(...tokens);
  }
  return nodesOfTokens(merged, base);
}

function cut(tokens: readonly InlineToken[], range: Range): readonly InlineToken[] {
  return tokens.slice(range.from, range.to);
}

function mergeKept(
  base: InlineToken | undefined,
  ours: InlineToken | undefined,
  theirs: InlineToken | undefined,
): readonly InlineToken[] | undefined {
  if (base === undefined || ours === undefined || theirs === undefined) return undefined;
  const token = mergeFormatting(base, ours, theirs);
  return token === undefined ? undefined : [token];
}

function mergeChanged(
  base: readonly InlineToken[],
  ours: readonly InlineToken[],
  theirs: readonly InlineToken[],
): readonly InlineToken[] | undefined {
  if (sameTokens(ours, theirs) || sameTokens(base, theirs)) return ours;
  return sameTokens(base, ours) ? theirs : undefined;
}

function sameTokens(one: readonly InlineToken[], other: readonly InlineToken[]): boolean {
  return (
    one.length === other.length &&
    one.every((token, index) => {
      const match = other[index];
      return match !== undefined && match.key === token.key && sameFormatting(token, match);
    })
  );
}
