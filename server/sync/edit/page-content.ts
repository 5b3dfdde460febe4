// SPDX-License-Identifier: GPL-2.0-or-later
import { pageSchema } from '@parley/protocol/schema/page-schema.ts';
import type { Attrs, AttributeSpec, NodeType } from 'prosemirror-model';
import * as Y from 'yjs';
import type { Place } from './place.ts';

type Content = Y.Item['content'];

/** Longest value of an attribute without a type of its own, as JSON. */
const longestLooseValue = 1000;
/** Longest text of an attribute. */
const longestText = 20_000;
/** Longest text of what holds whole markup: of a template with all it was given, of a picture, of anything unknown. */
const longestMarkup = 400_000;
const holdMarkup = new Set(['html', 'mw', 'media']);

function nodeType(name: string): NodeType | undefined {
  return Object.hasOwn(pageSchema.nodes, name) ? (pageSchema.nodes as Record<string, NodeType>)[name] : undefined;
}

/** The page as a whole, or the element of that name. */
function typeOf(place: Extract<Place, { kind: 'root' | 'element' }>): NodeType | undefined {
  return place.kind === 'root' ? pageSchema.topNodeType : nodeType(place.name);
}

/**
 * Whether the page schema has such content at such a place. Since every content expression of the schema is a plain
 * set, looking at each item with its parent alone is exact.
 */
export function mayStand(content: Content, place: Place, attribute: string | null): boolean {
  if (place.kind === 'gone') return true;
  if (place.kind === 'foreign') return false;
  if (content instanceof Y.ContentDeleted) return true;
  if (attribute !== null) return place.kind === 'element' && mayBeAttribute(content, place.name, attribute);
  if (content instanceof Y.ContentType) return place.kind !== 'text' && mayBeChild(content.type, typeOf(place));
  if (content instanceof Y.ContentString) return place.kind === 'text';
  if (content instanceof Y.ContentFormat) return place.kind === 'text' && mayBeMark(content, place.owner);
  return false;
}

function mayBeChild(type: unknown, parent: NodeType | undefined): boolean {
  if (parent === undefined) return false;
  if (type instanceof Y.XmlText) return accepts(parent, pageSchema.nodes.text);
  if (!(type instanceof Y.XmlElement)) return false;
  const child = nodeType(type.nodeName);
  return child !== undefined && !child.isText && accepts(parent, child);
}

function accepts(parent: NodeType, child: NodeType): boolean {
  return parent.contentMatch.matchType(child) !== null;
}

function mayBeAttribute(content: Content, element: string, attribute: string): boolean {
  const attributes = nodeType(element)?.spec.attrs;
  if (attributes === undefined || !Object.hasOwn(attributes, attribute)) return false;
  if (!(content instanceof Y.ContentAny) || content.arr.length !== 1) return false;
  return isValue(content.arr[0], attribute, attributes[attribute]);
}

function isValue(value: unknown, name: string, spec: AttributeSpec | undefined): boolean {
  if (typeof value === 'string' && value.length > (holdMarkup.has(name) ? longestMarkup : longestText)) return false;
  if (typeof spec?.validate === 'string')
    return spec.validate.split('|').includes(value === null ? 'null' : typeof value);
  return (JSON.stringify(value) ?? '').length <= longestLooseValue;
}

function mayBeMark(content: Y.ContentFormat, owner: string): boolean {
  const { key, value } = content as { readonly key: string; readonly value: unknown };
  const mark = Object.hasOwn(pageSchema.marks, key)
    ? pageSchema.marks[key as keyof typeof pageSchema.marks]
    : undefined;
  if (mark === undefined || nodeType(owner)?.allowsMarkType(mark) !== true) return false;
  return value === null || areAttributes(value, mark.spec.attrs ?? {});
}

function areAttributes(value: unknown, specs: Readonly<Record<string, AttributeSpec>>): value is Attrs {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const given = Object.entries(value);
  const known = given.every(([name, entry]) => Object.hasOwn(specs, name) && isValue(entry, name, specs[name]));
  return known && Object.entries(specs).every(([name, spec]) => 'default' in spec || Object.hasOwn(value, name));
}

/** Attributes that an element cannot be without. */
export function requiredAttributes(element: string): readonly string[] {
  const attributes = nodeType(element)?.spec.attrs ?? {};
  return Object.entries(attributes).flatMap(([name, spec]) => ('default' in spec ? [] : [name]));
}
