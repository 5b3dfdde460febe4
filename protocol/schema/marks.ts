// SPDX-License-Identifier: GPL-2.0-or-later
import type { MarkSpec } from 'prosemirror-model';
import { pageHref, safeHref, titleOfHref } from './attributes.ts';

/** The marks of a page. Links come first, so that they wrap the others in HTML. */
export const marks = {
  page_link: {
    attrs: { title: { validate: 'string' } },
    inclusive: false,
    excludes: 'page_link link',
    parseDOM: [
      {
        tag: 'a[href]',
        priority: 60,
        getAttrs: (link) => {
          const title = titleOfHref(link.getAttribute('href') ?? '');
          return title === undefined ? false : { title };
        },
      },
    ],
    toDOM: (mark) => {
      const title = String(mark.attrs['title']);
      return ['a', { rel: 'mw:WikiLink', href: pageHref(title), title }, 0];
    },
  },
  link: {
    attrs: { href: { validate: 'string' } },
    inclusive: false,
    excludes: 'page_link link',
    parseDOM: [
      {
        tag: 'a[href]',
        getAttrs: (link) => {
          const href = safeHref(link.getAttribute('href') ?? '');
          return href === undefined ? false : { href };
        },
      },
    ],
    // An unsafe address can only come from a forged update: it is shown as text that leads nowhere.
    toDOM: (mark) => {
      const href = safeHref(String(mark.attrs['href']));
      return href === undefined ? ['span', 0] : ['a', { rel: 'mw:ExtLink nofollow noopener', href }, 0];
    },
  },
  strong: {
    parseDOM: [
      { tag: 'strong' },
      { tag: 'b', getAttrs: (node) => node.style.fontWeight !== 'normal' && null },
      { style: 'font-weight=400', clearMark: (mark) => mark.type.name === 'strong' },
      { style: 'font-weight', getAttrs: (value) => /^(bold(er)?|[5-9]\d{2,})$/.test(value) && null },
    ],
    toDOM: () => ['b', 0],
  },
  em: {
    parseDOM: [
      { tag: 'i' },
      { tag: 'em' },
      { style: 'font-style=italic' },
      { style: 'font-style=normal', clearMark: (mark) => mark.type.name === 'em' },
    ],
    toDOM: () => ['i', 0],
  },
  code: {
    code: true,
    parseDOM: [{ tag: 'code' }, { tag: 'tt' }, { tag: 'kbd' }],
    toDOM: () => ['code', 0],
  },
} satisfies Record<string, MarkSpec>;
