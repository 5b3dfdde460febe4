// SPDX-License-Identifier: GPL-2.0-or-later
import type { AttributeSpec, Attrs, Mark, Node } from 'prosemirror-model';
import { type HtmlAttributes, safeAttributes } from './safe-attributes.ts';

/**
 * What a wiki's markup says beyond the structure of a page, kept so that it can be written back to the letter.
 * All of it is text or null: null never reaches Yjs, so a page that needs none of it pays nothing for it.
 */
const kept: AttributeSpec = { default: null, validate: 'string|null' };

/** Of blocks, rows, cells and items: HTML attributes as JSON, and the white space and comments around them. */
export const keptOfBlock = { attributes: kept, before: kept, after: kept } as const;

/** Of marks: HTML attributes as JSON; `depth` in nested formatting, 0 outermost; `part` parts equal neighbours. */
export const keptOfMark = {
  attributes: kept,
  depth: { default: null, validate: 'number|null' },
  part: { default: null, validate: 'number|null' },
} as const;

/** Of inline nodes: the formatting around them, as `Wrapper[]` in JSON, outermost first; null takes the text's beside it. */
export const keptOfInline = { attributes: kept, wrap: kept } as const;

/** A further text that is kept, or null. */
export const keptText = kept;

export type { HtmlAttributes };

/**
 * An element around inline content: its name, its attributes, what parts it from an equal neighbour, and how many
 * others are around it.
 */
export type Wrapper = readonly [tag: string, attributes: HtmlAttributes, part: number, depth: number];

/** The HTML attributes that a node or mark keeps; none if they cannot be read, for they may come from anyone. */
export function attributesOf(holder: Node | Mark): HtmlAttributes {
  return readAttributes(holder.attrs['attributes']);
}

/** Reads attributes kept as JSON. */
export function readAttributes(json: unknown): HtmlAttributes {
  const value = parseJson(json);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return {};
  return Object.fromEntries(Object.entries(value).filter(isAttribute));
}

function isAttribute(entry: [string, unknown]): entry is [string, string] {
  return typeof entry[1] === 'string' && /^[a-z][\w:.-]*$/i.test(entry[0]);
}

/** Attributes as JSON to keep; null for none. */
export function keepAttributes(attributes: HtmlAttributes): string | null {
  return Object.keys(attributes).length === 0 ? null : JSON.stringify(attributes);
}

/** The formatting around an inline node. */
export function wrappersOf(json: unknown): readonly Wrapper[] {
  const value = parseJson(json);
  if (!Array.isArray(value)) return [];
  return value.flatMap((entry: unknown): readonly Wrapper[] => {
    if (!Array.isArray(entry)) return [];
    const [tag, attributes, part, depth] = entry as readonly unknown[];
    if (typeof tag !== 'string' || !/^[a-z][a-z0-9-]*$/.test(tag)) return [];
    return [[tag, readAttributes(JSON.stringify(attributes)), numberOr0(part), numberOr0(depth)]];
  });
}

function numberOr0(value: unknown): number {
  return typeof value === 'number' ? value : 0;
}

function parseJson(json: unknown): unknown {
  if (typeof json !== 'string') return undefined;
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return undefined;
  }
}

const keptInHtml = 'data-parley-kept';
const keptKinds = new Set<unknown>(['string|null', 'number|null']);

/** Whether a value is one that an attribute may keep, of those that are null where there is nothing to keep. */
function isKept(spec: AttributeSpec | undefined, value: unknown): boolean {
  const { validate } = spec ?? {};
  return keptKinds.has(validate) && `${typeof value}|null` === validate;
}

/** What an element shows of its HTML attributes, and all that is kept of it for copying and pasting. */
export function keptToDom(holder: Node | Mark, shown = true): Record<string, string> {
  const specs = Object.entries(holder.type.spec.attrs ?? {});
  const values = specs.flatMap(([name, spec]): readonly (readonly [string, unknown])[] => {
    const value: unknown = holder.attrs[name];
    return isKept(spec, value) ? [[name, value]] : [];
  });
  return {
    ...(shown ? safeAttributes(attributesOf(holder)) : {}),
    ...(values.length === 0 ? {} : { [keptInHtml]: JSON.stringify(Object.fromEntries(values)) }),
  };
}

/** Reads back what `keptToDom` wrote: only values of the kind that the node or mark keeps under that name. */
export function keptFromDom(element: Element, attrs: Readonly<Record<string, AttributeSpec>>): Attrs {
  const value = parseJson(element.getAttribute(keptInHtml));
  if (typeof value !== 'object' || value === null) return {};
  const entries = Object.entries(value).filter(
    ([name, kept]) => Object.hasOwn(attrs, name) && isKept(attrs[name], kept),
  );
  return Object.fromEntries(entries);
}
