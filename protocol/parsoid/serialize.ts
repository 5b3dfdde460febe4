// SPDX-License-Identifier: GPL-2.0-or-later
import type { HtmlAttributes } from '../schema/kept-attributes.ts';
import type { RawNode } from './tree.ts';

const voidTags = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
/** Their text is not escaped. */
const rawText = new Set('style script xmp iframe noembed noframes plaintext'.split(' '));

/** Which attributes of an element are written; all if left out. */
export type KeepAttribute = (name: string, value: string) => boolean;

/** Writes HTML that parses to the same nodes. */
export function serialize(nodes: readonly RawNode[], keep?: KeepAttribute): string {
  let html = '';
  for (const node of nodes) html += serializeNode(node, keep);
  return html;
}

function serializeNode(node: RawNode, keep: KeepAttribute | undefined): string {
  if (node.kind === 'text') return escapeText(node.text);
  if (node.kind === 'comment') return `<!--${node.text}-->`;
  const inner = () =>
    rawText.has(node.tag)
      ? node.children.map((child) => (child.kind === 'text' ? child.text : '')).join('')
      : serialize(node.children, keep);
  return element(node.tag, keep === undefined ? node.attributes : kept(node.attributes, keep), inner);
}

function kept(attributes: HtmlAttributes, keep: KeepAttribute): HtmlAttributes {
  return Object.fromEntries(Object.entries(attributes).filter(([name, value]) => keep(name, value)));
}

/** An element around HTML that is written already. */
export function element(tag: string, attributes: HtmlAttributes, inner: () => string): string {
  let html = `<${tag}`;
  for (const name in attributes) html += ` ${name}="${escapeAttribute(attributes[name] ?? '')}"`;
  html += '>';
  if (voidTags.has(tag)) return html;
  const content = inner();
  // A parser drops a line break right behind these tags.
  if ((tag === 'pre' || tag === 'textarea' || tag === 'listing') && content.startsWith('\n')) html += '\n';
  return `${html}${content}</${tag}>`;
}

/** Whether an element of this name has no content and no end tag. */
export function isVoid(tag: string): boolean {
  return voidTags.has(tag);
}

export function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('\u00a0', '&nbsp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function escapeAttribute(value: string): string {
  return escapeText(value).replaceAll('"', '&quot;');
}
