// SPDX-License-Identifier: GPL-2.0-or-later
import type { Node } from 'prosemirror-model';
import type { Transaction } from 'prosemirror-state';
import { Plugin, PluginKey } from 'prosemirror-state';
import { Decoration, DecorationSet } from 'prosemirror-view';
import { node } from '../../commands/types.ts';
import type { Footnote } from '../model/data-mw.ts';
import { extensionOf, footnoteOf } from '../model/data-mw.ts';

/** A footnote with its number: each text once, however often it is referred to. */
export type NumberedFootnote = {
  readonly number: number;
  readonly group: string;
  readonly name?: string;
  /** HTML of what it says; absent where the page does not say it in a mark of its own. */
  readonly html?: string;
  /** How many marks refer to it. */
  readonly uses: number;
};

type Numbering = {
  readonly footnotes: readonly NumberedFootnote[];
  readonly decorations: DecorationSet;
};

const numberingKey = new PluginKey<Numbering>('footnotes');

/** What a decoration tells the view of a mark, or of a list of footnotes. */
export type FootnoteSpec = { readonly footnote?: NumberedFootnote; readonly list?: readonly NumberedFootnote[] };

/** Numbers footnotes in the order of the page, and tells their lists what to show. */
export function footnotes(): Plugin {
  return new Plugin<Numbering>({
    key: numberingKey,
    state: {
      init: (_config, { doc }) => numbered(doc),
      apply: (change, past) => {
        if (!change.docChanged) return past;
        if (touchesFootnotes(change)) return numbered(change.doc);
        return { ...past, decorations: past.decorations.map(change.mapping, change.doc) };
      },
    },
    props: { decorations: (state) => numberingKey.getState(state)?.decorations },
  });
}

/** The footnotes of a page, in the order of their numbers. */
export function footnotesIn(state: Parameters<typeof numberingKey.getState>[0]): readonly NumberedFootnote[] {
  return numberingKey.getState(state)?.footnotes ?? [];
}

/** Changes between footnotes need only move what is drawn. */
function touchesFootnotes(change: Transaction): boolean {
  let touches = false;
  const look = (page: Node, from: number, to: number) => {
    if (touches) return;
    page.nodesBetween(from, Math.min(to, page.content.size), (child) => {
      if (isMark(child) || isList(child)) touches = true;
      return !touches;
    });
  };
  change.steps.forEach((step, index) => {
    const before = change.docs[index];
    const after = change.docs[index + 1] ?? change.doc;
    step.getMap().forEach((from, to, start, end) => {
      if (before !== undefined) look(before, from, to);
      look(after, start, end);
    });
  });
  return touches;
}

function isMark({ type }: Node): boolean {
  return type === node.reference;
}

function isList({ type, attrs }: Node): boolean {
  return (type === node.extension || type === node.extension_inline) && attrs['name'] === 'references';
}

/** A mark of a footnote in a page. */
export type FootnoteMark = { readonly position: number; readonly mark: Node; readonly is: Footnote };

/** The marks of all footnotes, in the order of the page. */
export function marksOf(page: Node): readonly FootnoteMark[] {
  const marks: FootnoteMark[] = [];
  page.descendants((child, position) => {
    if (isMark(child)) marks.push({ position, mark: child, is: footnoteOf(child.attrs['mw']) });
  });
  return marks;
}

/** A name that no footnote of the page has, made as visual editors make them. */
export function freeName(page: Node): string {
  const taken = new Set(marksOf(page).map(({ is }) => is.name));
  let number = 0;
  while (taken.has(`:${number}`)) number += 1;
  return `:${number}`;
}

const definitions = new Map<string, readonly Footnote[]>();

/** Footnotes whose text stands in the list instead of in a mark. */
function definedIn(mw: unknown): readonly Footnote[] {
  const json = typeof mw === 'string' ? mw : '';
  if (!json.includes('mw:Extension/ref')) return [];
  const known = definitions.get(json);
  if (known !== undefined) return known;
  const { html = '' } = footnoteOf(json);
  const body = new DOMParser().parseFromString(html, 'text/html').body;
  const found = [...body.querySelectorAll('[typeof~="mw:Extension/ref"][data-mw]')].map((element) =>
    footnoteOf(element.getAttribute('data-mw')),
  );
  // One list a page is the rule.
  if (definitions.size > 20) definitions.clear();
  definitions.set(json, found);
  return found;
}

function numbered(page: Node): Numbering {
  const known = new Map<string, NumberedFootnote>();
  const counts = new Map<string, number>();
  const defined = new Map<string, Footnote>();
  const marks: { readonly position: number; readonly key: string }[] = [];
  const lists: { readonly position: number; readonly size: number; readonly group: string }[] = [];
  page.descendants((child, position) => {
    if (isMark(child)) {
      const { name, group = '', html } = footnoteOf(child.attrs['mw']);
      // Without a name, each mark is a footnote of its own.
      const key = `${group}\n${name ?? `\n${position}`}`;
      const before = known.get(key);
      const number = before?.number ?? (counts.get(group) ?? 0) + 1;
      if (before === undefined) counts.set(group, number);
      const text = before?.html ?? html;
      known.set(key, {
        number,
        group,
        ...(name === undefined ? {} : { name }),
        ...(text === undefined ? {} : { html: text }),
        uses: (before?.uses ?? 0) + 1,
      });
      marks.push({ position, key });
    } else if (isList(child)) {
      const group = extensionOf(child.attrs['mw']).attributes.find(({ name }) => name === 'group')?.value ?? '';
      lists.push({ position, size: child.nodeSize, group });
      for (const each of definedIn(child.attrs['mw'])) defined.set(`${each.group ?? group}\n${each.name ?? ''}`, each);
    }
    return true;
  });
  for (const [key, footnote] of known) {
    const text = footnote.html === undefined ? defined.get(key)?.html : undefined;
    if (text !== undefined) known.set(key, { ...footnote, html: text });
  }
  const all = [...known.values()];
  const decorations = [
    ...marks.map(({ position, key }) => {
      const footnote = known.get(key);
      return Decoration.node(position, position + 1, {}, footnote === undefined ? {} : { footnote });
    }),
    ...lists.map(({ position, size, group }) =>
      Decoration.node(position, position + size, {}, { list: all.filter((each) => each.group === group) }),
    ),
  ];
  return { footnotes: all, decorations: DecorationSet.create(page, decorations) };
}

/** What the decorations on a node say of footnotes. */
export function footnoteSpec(decorations: readonly Decoration[]): FootnoteSpec {
  for (const { spec } of decorations) {
    const given = spec as FootnoteSpec;
    if (given.footnote !== undefined || given.list !== undefined) return given;
  }
  return {};
}
