// SPDX-License-Identifier: GPL-2.0-or-later
import type { HtmlAttributes } from '../schema/kept-attributes.ts';

/** HTML as a parser gives it, whichever it was. */
export type RawNode = RawElement | Text | Comment;
export type Text = { readonly kind: 'text'; readonly text: string };
export type Comment = { readonly kind: 'comment'; readonly text: string };
export type RawElement = {
  readonly kind: 'element';
  readonly tag: string;
  readonly attributes: HtmlAttributes;
  readonly children: readonly RawNode[];
};

/** What a capsule holds: its contents are the wiki's affair, only its description (`data-mw`) is ours. */
export type CapsuleType = 'transclusion' | 'extension' | 'reference';

/** An element without what changes from one reading to the next, and where it came from. */
export type Element = {
  readonly kind: 'element';
  readonly tag: string;
  readonly attributes: HtmlAttributes;
  readonly children: readonly TreeNode[];
  readonly source?: RawElement;
  /** A template made the element: its content is kept whole. */
  readonly sealed?: boolean;
};

/** Elements that belong to one template call or extension tag. */
export type Capsule = {
  readonly kind: 'capsule';
  readonly type: CapsuleType;
  readonly inline: boolean;
  readonly typeof: string;
  readonly mw: string;
  /** How it looks; null where that is not known or too long to keep. */
  readonly html: string | null;
  /** What it was read from; none for one that was added. */
  readonly source: readonly RawNode[];
};

/** Markup that is kept whole. */
export type Raw = { readonly kind: 'raw'; readonly html: string };

export type TreeNode = Element | Text | Comment | Capsule | Raw;

/** What a `data-mw` says; nothing that can be relied on. */
export function parseObject(json: string | undefined): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(json ?? '');
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : {};
  } catch {
    return {};
  }
}

/** Words of a `typeof` or `rel`. */
export function wordsOf(value: string | undefined): readonly string[] {
  return (value ?? '').split(/\s+/).filter((word) => word !== '');
}

/** Whether text is nothing but the white space of HTML (a no-break space is a letter). */
export function isBlank(text: string): boolean {
  return /^[ \t\n\r\f]*$/.test(text);
}
