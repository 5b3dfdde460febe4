// SPDX-License-Identifier: GPL-2.0-or-later
import { Mark, type Node } from 'prosemirror-model';

/**
 * Whether two nodes hold the same. How a template call or an extension tag looked when it was read is not a part of what
 * the page holds: it changes with other pages, and with the hour.
 */
export function sameContent(one: Node, other: Node): boolean {
  if (one === other) return true;
  if (one.type !== other.type || one.childCount !== other.childCount || one.text !== other.text) return false;
  if (!sameAttributes(one, other) || !Mark.sameSet(one.marks, other.marks)) return false;
  return one.children.every((child, index) => sameContent(child, other.child(index)));
}

function sameAttributes({ attrs }: Node, { attrs: others }: Node): boolean {
  if (attrs === others) return true;
  for (const name in attrs) {
    const [value, other]: readonly unknown[] = [attrs[name], others[name]];
    if (value === other || isLook(name, attrs)) continue;
    if (JSON.stringify(value) !== JSON.stringify(other)) return false;
  }
  return true;
}

function isLook(name: string, attrs: Readonly<Record<string, unknown>>): boolean {
  return name === 'html' && typeof attrs['mw'] === 'string';
}

/** The attributes of a node as JSON, without how it looked. */
export function contentAttributes(node: Node): Readonly<Record<string, unknown>> {
  if (typeof node.attrs['mw'] !== 'string' || node.attrs['html'] === null) return node.attrs;
  return { ...node.attrs, html: null };
}
