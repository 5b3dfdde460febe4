// SPDX-License-Identifier: GPL-2.0-or-later
import type { Mark, MarkSpec, TagParseRule } from 'prosemirror-model';
import { pageHref, safeHref, titleOfHref } from './attributes.ts';
import { keptFromDom, keptOfMark, keptText, keptToDom, wrappersOf } from './kept-attributes.ts';
import { safeAttributes } from './safe-attributes.ts';

/** A rule for one tag that reads back what is kept. */
function rule(tag: string): TagParseRule {
  return { tag, getAttrs: (element) => keptFromDom(element, keptOfMark) };
}

/** Formatting that is one HTML element and has no meaning but its name. */
function simple(tag: string, others: readonly string[] = []): MarkSpec {
  return {
    attrs: keptOfMark,
    parseDOM: [rule(tag), ...others.map(rule)],
    toDOM: (mark) => [tag, keptToDom(mark), 0],
  };
}

/** The elements around a text that have no mark of their own, outermost first, each with its depth. */
function markupClasses(mark: Mark): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [tag, given] of wrappersOf(mark.attrs['wrap'])) {
    const { class: names = '', style = '', ...rest } = safeAttributes(given);
    const classes = [attributes['class'], `markup-${tag}`, names].filter(Boolean).join(' ');
    const styles = [attributes['style'], style].filter(Boolean).join('; ');
    Object.assign(attributes, rest, { class: classes }, styles === '' ? {} : { style: styles });
  }
  return attributes;
}

/**
 * The marks of a page. Links come first, so that they wrap the others in HTML.
 *
 * | mark | attributes beside `attributes`, `depth`, `part` | HTML |
 * |---|---|---|
 * | page_link | `title`; `href` where it is not the usual one of that title | `a[rel=mw:WikiLink]` |
 * | link | `href` | `a[rel=mw:ExtLink]`, interwiki links (their `rel` is in `attributes`) |
 * | strong, em, code, underline, strikethrough, subscript, superscript, small | | `b i code u s sub sup small` |
 * | markup | `wrap` alone: `Wrapper[]` as JSON | any other inline elements, nested |
 * | entity | | `span[typeof=mw:Entity]` or, by `attributes`, `mw:DisplaySpace` |
 */
export const marks = {
  page_link: {
    attrs: { title: { validate: 'string' }, href: keptText, ...keptOfMark },
    inclusive: false,
    excludes: 'page_link link',
    parseDOM: [
      {
        tag: 'a[href]',
        priority: 60,
        getAttrs: (link) => {
          const title = titleOfHref(link.getAttribute('href') ?? '');
          return title === undefined ? false : { ...keptFromDom(link, { href: keptText, ...keptOfMark }), title };
        },
      },
    ],
    toDOM: (mark) => {
      const title = String(mark.attrs['title']);
      return ['a', { ...keptToDom(mark, false), rel: 'mw:WikiLink', href: pageHref(title), title }, 0];
    },
  },
  link: {
    attrs: { href: { validate: 'string' }, ...keptOfMark },
    inclusive: false,
    excludes: 'page_link link',
    parseDOM: [
      {
        tag: 'a[href]',
        getAttrs: (link) => {
          const href = safeHref(link.getAttribute('href') ?? '');
          return href === undefined ? false : { ...keptFromDom(link, keptOfMark), href };
        },
      },
    ],
    // An unsafe address can only come from a forged update: it is shown as text that leads nowhere.
    toDOM: (mark) => {
      const href = safeHref(String(mark.attrs['href']));
      if (href === undefined) return ['span', 0];
      return ['a', { ...keptToDom(mark, false), rel: 'mw:ExtLink nofollow noopener', href }, 0];
    },
  },
  markup: {
    attrs: { wrap: { validate: 'string' } },
    inclusive: false,
    parseDOM: [
      {
        tag: 'span[data-parley-markup]',
        getAttrs: (span) => ({ wrap: span.getAttribute('data-parley-markup') ?? '' }),
      },
    ],
    toDOM: (mark) => ['span', { ...markupClasses(mark), 'data-parley-markup': String(mark.attrs['wrap']) }, 0],
  },
  strong: {
    attrs: keptOfMark,
    parseDOM: [
      rule('strong'),
      { tag: 'b', getAttrs: (node) => node.style.fontWeight !== 'normal' && keptFromDom(node, keptOfMark) },
      { style: 'font-weight=400', clearMark: (mark) => mark.type.name === 'strong' },
      { style: 'font-weight', getAttrs: (value) => /^(bold(er)?|[5-9]\d{2,})$/.test(value) && null },
    ],
    toDOM: (mark) => ['b', keptToDom(mark), 0],
  },
  em: {
    attrs: keptOfMark,
    parseDOM: [
      rule('i'),
      rule('em'),
      { style: 'font-style=italic' },
      { style: 'font-style=normal', clearMark: (mark) => mark.type.name === 'em' },
    ],
    toDOM: (mark) => ['i', keptToDom(mark), 0],
  },
  underline: simple('u'),
  strikethrough: simple('s'),
  small: simple('small'),
  subscript: { ...simple('sub'), excludes: 'subscript superscript' },
  superscript: { ...simple('sup'), excludes: 'subscript superscript' },
  code: { ...simple('code', ['tt', 'kbd']), code: true },
  entity: {
    attrs: keptOfMark,
    inclusive: false,
    parseDOM: [rule('span[data-parley-entity]')],
    toDOM: (mark) => ['span', { ...keptToDom(mark, false), 'data-parley-entity': '' }, 0],
  },
} satisfies Record<string, MarkSpec>;
