// SPDX-License-Identifier: GPL-2.0-or-later
import { contentField } from '@parley/protocol/edit/frames.ts';
import * as Y from 'yjs';

/**
 * Where a Yjs item stands: at the top of the page, in an element, in a text of an element. `gone` where Yjs will turn
 * the item into a tombstone, since what it belongs to was deleted.
 */
export type Place =
  | { readonly kind: 'root' }
  /** `depth`: how many elements it stands in, itself included. */
  | { readonly kind: 'element'; readonly name: string; readonly id: string; readonly depth: number }
  | { readonly kind: 'text'; readonly owner: string }
  | { readonly kind: 'gone' }
  | { readonly kind: 'foreign' };

export const root: Place = { kind: 'root' };
export const gone: Place = { kind: 'gone' };
export const foreign: Place = { kind: 'foreign' };

/** Elements inside each other. Whoever reads a page goes down into it, and falls where nobody writes on purpose. */
const deepest = 200;

/** Whether something at this place would be nested deeper than any page is. */
export function isTooDeep(place: Place): boolean {
  return place.kind === 'element' && place.depth >= deepest;
}

/** Names an item in a set. */
export function keyOfId(id: Y.ID): string {
  return `${id.client}:${id.clock}`;
}

/** What the content of an item makes of it as a parent. `owner` is where the item itself stands. */
export function placeInside(item: Y.Item, owner: Place): Place {
  if (!(item.content instanceof Y.ContentType) || owner.kind === 'gone') return gone;
  return placeOfType(item.content.type, item.id, owner);
}

function placeOfType(type: unknown, id: Y.ID, owner: Place): Place {
  if (type instanceof Y.XmlElement) {
    const depth = owner.kind === 'element' ? owner.depth + 1 : 1;
    return { kind: 'element', name: type.nodeName, id: keyOfId(id), depth };
  }
  if (type instanceof Y.XmlText && owner.kind === 'element') return { kind: 'text', owner: owner.name };
  return foreign;
}

/** Where an item that the document holds stands. */
export function placeOfKnown(doc: Y.Doc, item: Y.Item): Place {
  const { parent } = item;
  if (!(parent instanceof Y.AbstractType)) return gone;
  return placeOfParent(doc, parent);
}

function placeOfParent(doc: Y.Doc, parent: Y.AbstractType<unknown>): Place {
  const holder = parent._item;
  if (holder === null) return doc.share.get(contentField) === parent ? root : foreign;
  if (parent instanceof Y.XmlElement) {
    return { kind: 'element', name: parent.nodeName, id: keyOfId(holder.id), depth: depthOf(parent) };
  }
  if (!(parent instanceof Y.XmlText)) return foreign;
  const above = holder.parent;
  return above instanceof Y.XmlElement ? { kind: 'text', owner: above.nodeName } : foreign;
}

/** Elements from the top of the page down to this one; counting stops where it is too deep anyway. */
function depthOf(element: Y.XmlElement): number {
  let depth = 1;
  let above = element._item?.parent;
  while (above instanceof Y.XmlElement && depth < deepest) {
    depth += 1;
    above = above._item?.parent;
  }
  return depth;
}
