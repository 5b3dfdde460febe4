// SPDX-License-Identifier: GPL-2.0-or-later
import type { Node, NodeType } from 'prosemirror-model';
import { pageSchema } from '../schema/page-schema.ts';
import { isLasting } from './prepare.ts';
import { serialize } from './serialize.ts';
import { type Capsule, parseObject, type Raw, type RawNode, type TreeNode } from './tree.ts';

const { nodes } = pageSchema;

type Extra = Readonly<Record<string, string | null>>;

/** The node of a template call, an extension tag or a footnote. */
export function atomOf(capsule: Capsule, as: 'block' | 'inline', extra: Extra): Node {
  const { mw, html, type } = capsule;
  const inline = as === 'inline';
  switch (type) {
    case 'reference':
      return nodes.reference.create({ ...extra, mw });
    case 'transclusion':
      return (inline ? nodes.transclusion_inline : nodes.transclusion).create({
        ...extra,
        mw,
        html,
        typeof: capsule.typeof === 'mw:Transclusion' ? null : capsule.typeof,
      });
    case 'extension': {
      const { name } = parseObject(mw);
      return (inline ? nodes.extension_inline : nodes.extension).create({
        ...extra,
        name: typeof name === 'string' ? name : null,
        mw,
        html,
        typeof: capsule.typeof,
      });
    }
    default:
      return type satisfies never;
  }
}

/** Markup that is kept whole, as this type of node. */
export function opaqueAtom(node: TreeNode, type: NodeType, extra: Extra): Node {
  return type.create({ ...extra, html: wholeHtml(node) });
}

const known = new WeakMap<TreeNode, string>();

/**
 * What a node is kept as when it is kept whole: all of its HTML but what Parsoid numbers anew. Asking marks the node as
 * one that is kept whole.
 */
export function wholeHtml(node: TreeNode): string {
  const before = known.get(node);
  if (before !== undefined) return before;
  const html = node.kind === 'raw' ? node.html : serialize(rawOf(node), isLasting);
  known.set(node, html);
  return html;
}

/** The HTML of a node that was read as a whole; undefined for others. */
export function keptWhole(node: TreeNode): string | undefined {
  return known.get(node);
}

function rawOf(node: Exclude<TreeNode, Raw>): readonly RawNode[] {
  if (node.kind === 'capsule') return node.source;
  if (node.kind !== 'element') return [node];
  return node.source === undefined ? [] : [node.source];
}
