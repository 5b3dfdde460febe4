// SPDX-License-Identifier: GPL-2.0-or-later
import { Fragment, type Attrs, type Node, type NodeType } from 'prosemirror-model';
import { alignChildren, nodeKey } from './child-alignment.ts';
import { mergeInline } from './merge-inline.ts';
import { alignSequences } from './sequence-alignment.ts';
import { evenTable } from './table-shape.ts';
import { threeWayRegions, type Range } from './three-way-regions.ts';

/** A place that both sides changed in ways that do not fit together: what stood there, and each side's version. */
export type MergeConflict = {
  readonly base: readonly Node[];
  readonly ours: readonly Node[];
  readonly theirs: readonly Node[];
};

export type MergeResult =
  { readonly ok: true; readonly doc: Node } | { readonly ok: false; readonly conflicts: readonly MergeConflict[] };

/**
 * Merges two versions of a page that grew from the same base. Changes to different blocks, and to different words
 * of one block, fit together; formatting is merged apart from the words. When both sides changed the same words,
 * or one changed what the other deleted, nothing is guessed: the answer lists those places, in the page's order.
 * All three must be documents of the same schema. Pure; the inputs are not changed.
 */
export function mergeDocuments(base: Node, ours: Node, theirs: Node): MergeResult {
  const conflicts: MergeConflict[] = [];
  const merged = mergeNode(base, ours, theirs, conflicts);
  if (conflicts.length > 0) return { ok: false, conflicts };
  return { ok: true, doc: merged };
}

/** One node that exists in all three versions. After a conflict was noted, the value is of no use. */
function mergeNode(base: Node, ours: Node, theirs: Node, conflicts: MergeConflict[]): Node {
  if (nodeKey(ours) === nodeKey(theirs) || nodeKey(base) === nodeKey(theirs)) return ours;
  if (nodeKey(base) === nodeKey(ours)) return theirs;

  const inConflict = () => {
    conflicts.push({ base: [base], ours: [ours], theirs: [theirs] });
    return ours;
  };
  const markup = mergeMarkup(base, ours, theirs);
  if (markup === undefined || base.isAtom) return inConflict();

  const found = conflicts.length;
  const children = base.isTextblock
    ? mergeInline(base, ours, theirs)
    : mergeChildren(base.children, ours.children, theirs.children, conflicts);
  if (children === undefined) return inConflict();
  if (conflicts.length > found) return ours;

  const merged = build(markup.type, markup.attrs, children);
  return merged === undefined || brokeTable(merged, ours, theirs) ? inConflict() : merged;
}

function build(type: NodeType, attrs: Attrs, children: readonly Node[]): Node | undefined {
  const content = Fragment.fromArray([...children]);
  if (!type.validContent(content)) return undefined;
  return type.create(attrs, content);
}

/** A column of one side and a row of the other leave a hole that no rule can fill. */
function brokeTable(merged: Node, ours: Node, theirs: Node): boolean {
  return merged.type.spec['tableRole'] === 'table' && evenTable(ours) && evenTable(theirs) && !evenTable(merged);
}

type Markup = { readonly type: NodeType; readonly attrs: Attrs };

/** Type and attributes, each from the side that changed it; `undefined` when both did, differently. */
function mergeMarkup(base: Node, ours: Node, theirs: Node): Markup | undefined {
  if (ours.sameMarkup(theirs) || base.sameMarkup(theirs)) return ours;
  if (base.sameMarkup(ours)) return theirs;
  if (base.type !== ours.type || base.type !== theirs.type) return undefined;
  const attrs: Record<string, unknown> = {};
  for (const name of Object.keys(base.attrs)) {
    const [before, our, their] = [base, ours, theirs].map((node) => JSON.stringify(node.attrs[name]));
    if (our !== their && before !== our && before !== their) return undefined;
    attrs[name] = before === our ? (theirs.attrs[name] as unknown) : (ours.attrs[name] as unknown);
  }
  return { type: base.type, attrs };
}

function mergeChildren(
  base: readonly Node[],
  ours: readonly Node[],
  theirs: readonly Node[],
  conflicts: MergeConflict[],
): readonly Node[] {
  const regions = threeWayRegions(
    { base: base.length, ours: ours.length, theirs: theirs.length },
    alignChildren(base, ours),
    alignChildren(base, theirs),
  );
  return regions.flatMap((region) => {
    if (region.kind === 'changed') {
      return mergeChanged(cut(base, region.base), cut(ours, region.ours), cut(theirs, region.theirs), conflicts);
    }
    const [before, our, their] = [base[region.base], ours[region.ours], theirs[region.theirs]];
    if (before === undefined || our === undefined || their === undefined) return [];
    return [mergeNode(before, our, their, conflicts)];
  });
}

function cut(nodes: readonly Node[], range: Range): readonly Node[] {
  return nodes.slice(range.from, range.to);
}

/** A stretch of blocks in which at least one side added or removed some. */
function mergeChanged(
  base: readonly Node[],
  ours: readonly Node[],
  theirs: readonly Node[],
  conflicts: MergeConflict[],
): readonly Node[] {
  if (sameNodes(ours, theirs) || sameNodes(base, theirs)) return ours;
  if (sameNodes(base, ours)) return theirs;
  if (base.length === 0) return bothAdded(ours, theirs);
  conflicts.push({ base, ours, theirs });
  return ours;
}

function sameNodes(one: readonly Node[], other: readonly Node[]): boolean {
  return one.length === other.length && one.every((node, index) => sameNode(node, other[index]));
}

function sameNode(one: Node, other: Node | undefined): boolean {
  return other !== undefined && nodeKey(one) === nodeKey(other);
}

/** Both sides added blocks at one place: all of them, theirs first, and what both added once. */
function bothAdded(ours: readonly Node[], theirs: readonly Node[]): readonly Node[] {
  const merged: Node[] = [];
  let ourNext = 0;
  let theirNext = 0;
  const takeUntil = (ourEnd: number, theirEnd: number) => {
    merged.push(...theirs.slice(theirNext, theirEnd), ...ours.slice(ourNext, ourEnd));
  };
  for (const match of alignSequences(ours.map(nodeKey), theirs.map(nodeKey))) {
    takeUntil(match.left, match.right);
    merged.push(...ours.slice(match.left, match.left + 1));
    ourNext = match.left + 1;
    theirNext = match.right + 1;
  }
  takeUntil(ours.length, theirs.length);
  return merged;
}
