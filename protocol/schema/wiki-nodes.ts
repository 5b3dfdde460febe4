// SPDX-License-Identifier: GPL-2.0-or-later
import type { AttributeSpec, NodeSpec } from 'prosemirror-model';
import { pageHref, titleOfHref } from './attributes.ts';
import { blockRule, named } from './block-spec.ts';
import { keptOfBlock, keptOfInline, keptText, keptToDom } from './kept-attributes.ts';

type Specs = Readonly<Record<string, AttributeSpec>>;

function blockAtom(name: string, attrs: Specs): NodeSpec {
  return named(name, 'div', { group: 'block', atom: true, attrs: { ...attrs, ...keptOfBlock } });
}

function inlineAtom(name: string, attrs: Specs): NodeSpec {
  return named(name, 'span', { group: 'inline', inline: true, atom: true, attrs: { ...attrs, ...keptOfInline } });
}

const categoryAttributes = {
  title: { validate: 'string' },
  sortKey: { default: '', validate: 'string' },
  href: keptText,
  ...keptOfBlock,
} as const;

export const category: NodeSpec = {
  group: 'block',
  atom: true,
  attrs: categoryAttributes,
  parseDOM: [
    {
      tag: 'link[rel="mw:PageProp/Category"]',
      getAttrs: (link) => {
        const { title, sortKey } = readCategoryHref(link.getAttribute('href') ?? '');
        if (title === undefined) return false;
        return { ...blockRule('', categoryAttributes).getAttrs?.(link), title, sortKey };
      },
    },
  ],
  toDOM: (node) => [
    'link',
    {
      rel: 'mw:PageProp/Category',
      href: categoryHref(String(node.attrs['title']), String(node.attrs['sortKey'])),
      ...keptToDom(node, false),
    },
  ],
};

/** The title and sort key in a category's address. */
export function readCategoryHref(href: string): { readonly title: string | undefined; readonly sortKey: string } {
  const [address = '', ...rest] = href.split('#');
  const sortKey = rest.join('#');
  try {
    return { title: titleOfHref(address), sortKey: decodeURIComponent(sortKey) };
  } catch {
    return { title: titleOfHref(address), sortKey };
  }
}

/** The address of a category and sort key. */
export function categoryHref(title: string, sortKey: string): string {
  return pageHref(title) + (sortKey === '' ? '' : `#${encodeURIComponent(sortKey)}`);
}

const propertyAttributes = {
  name: { validate: 'string' },
  content: { default: '', validate: 'string' },
  ...keptOfBlock,
} as const;

/** A property of the page that is not text, such as where its chat is: `name` as in `mw:PageProp/<name>`. */
export const pageProperty: NodeSpec = {
  group: 'block',
  atom: true,
  attrs: propertyAttributes,
  parseDOM: [
    blockRule('meta[property^="mw:PageProp/"]', propertyAttributes, (meta) => ({
      name: (meta.getAttribute('property') ?? '').slice('mw:PageProp/'.length),
      content: meta.getAttribute('content') ?? '',
    })),
  ],
  toDOM: (node) => [
    'meta',
    {
      property: `mw:PageProp/${String(node.attrs['name'])}`,
      content: String(node.attrs['content']),
      ...keptToDom(node, false),
    },
  ],
};

/** Markup that this schema has no node for, kept whole. The editor shows it inert; nothing runs it. */
export function opaque(tag: 'div' | 'span', inline: boolean): NodeSpec {
  const attrs = { html: { validate: 'string' }, ...(inline ? keptOfInline : keptOfBlock) } as const;
  return {
    group: inline ? 'inline' : 'block',
    inline,
    atom: true,
    attrs,
    parseDOM: [
      {
        ...blockRule(`${tag}[data-parley-opaque]`, attrs, (element) => ({
          html: element.getAttribute('data-parley-opaque') ?? '',
        })),
        priority: 100,
      },
    ],
    toDOM: (node) => [tag, { 'data-parley-opaque': String(node.attrs['html']), ...keptToDom(node, false) }],
  };
}

/** `mw`: what the wiki knows of it (`data-mw`), as JSON. `html`: how it looked when the page was read. */
const transcluded = { mw: keptText, html: keptText, typeof: keptText } as const;
const extended = { name: keptText, ...transcluded } as const;

export const transclusion = blockAtom('transclusion', transcluded);
export const transclusionInline = inlineAtom('transclusion_inline', transcluded);
export const extension = blockAtom('extension', extended);
export const extensionInline = inlineAtom('extension_inline', extended);

/** A footnote's mark in the text; what the footnote says is in `mw.body.html`, its name and group in `mw.attrs`. */
export const reference = inlineAtom('reference', { mw: keptText });

/** A picture with its caption as content. `media`: the HTML of the picture itself. */
export const figure: NodeSpec = named('figure', 'figure', {
  content: 'inline*',
  group: 'block',
  isolating: true,
  draggable: true,
  attrs: { media: keptText, ...keptOfBlock },
});

/** A picture within a line. */
export const imageInline = inlineAtom('image_inline', { html: keptText });

export const comment = blockAtom('comment', { text: keptText });
export const commentInline = inlineAtom('comment_inline', { text: keptText });

/** An element that only holds blocks: `div`, `center`, `section` ...; `tag` names it. */
export const container = named('container', 'div', {
  content: 'block*',
  group: 'block',
  defining: true,
  attrs: { tag: keptText, ...keptOfBlock },
});
