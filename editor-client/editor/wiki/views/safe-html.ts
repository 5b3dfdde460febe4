// SPDX-License-Identifier: GPL-2.0-or-later
import { safeAttributes } from '@parley/protocol/schema/safe-attributes.ts';

/** Elements that only arrange or format what is in them. Anything else loses its tags, or goes with all it holds. */
const shown = new Set(
  (
    'a abbr b bdi bdo big blockquote br caption center cite code col colgroup dd del details dfn div dl dt em ' +
    'figcaption figure h1 h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p pre q rp rt ruby s samp small span strike ' +
    'strong sub summary sup table tbody td tfoot th thead tr tt u ul var wbr ' +
    'math mrow mi mn mo ms mtext mspace msqrt mroot mfrac msub msup msubsup munder mover munderover mtable mtr mtd ' +
    'mstyle mpadded mphantom menclose semantics'
  ).split(' '),
);
/** Elements whose content is no text. */
const dropped =
  'script, style, template, noscript, iframe, object, embed, link, meta, base, form, input, button, select, textarea, audio, video, canvas, annotation, annotation-xml, title';
/** Longest nesting that is shown. */
const deepest = 60;

export type SafeHtmlOptions = {
  /** Whether a picture may be fetched from an address; by default from this site only. */
  readonly mayFetch?: (address: URL) => boolean;
};

/**
 * Some HTML from outside as nodes that can be shown: nothing in them runs, leads away, can be filled in, covers the
 * page, or fetches from elsewhere. Links look like links and are none.
 */
export function safeHtml(html: string, options: SafeHtmlOptions = {}): DocumentFragment {
  const template = inert.createElement('template');
  template.innerHTML = html;
  const parsed = template.content;
  for (const element of parsed.querySelectorAll(dropped)) element.remove();
  const fragment = document.createDocumentFragment();
  copyChildren(parsed, fragment, options, 0);
  return fragment;
}

/** A document that is shown nowhere: what is parsed in it is neither loaded nor run. One serves all pieces. */
const inert = document.implementation.createHTMLDocument('');

function copyChildren(from: Node, to: Node, options: SafeHtmlOptions, depth: number): void {
  for (const child of from.childNodes) {
    if (child.nodeType === Node.TEXT_NODE) to.appendChild(document.createTextNode(child.nodeValue ?? ''));
    else if (child instanceof Element) copyElement(child, to, options, depth);
  }
}

function copyElement(element: Element, to: Node, options: SafeHtmlOptions, depth: number): void {
  const tag = element.localName;
  const copy = depth < deepest && shown.has(tag) ? copyOf(element, tag, options) : undefined;
  if (copy === undefined) {
    copyChildren(element, to, options, depth + 1);
    return;
  }
  to.appendChild(copy);
  copyChildren(element, copy, options, depth + 1);
}

const mathNamespace = 'http://www.w3.org/1998/Math/MathML';

function copyOf(element: Element, tag: string, options: SafeHtmlOptions): Element | undefined {
  if (element.namespaceURI === mathNamespace) return document.createElementNS(mathNamespace, tag);
  if (tag === 'img') return pictureOf(element, options);
  const copy = document.createElement(tag === 'a' ? 'span' : tag);
  if (tag === 'a') copy.className = 'parley-piece__link';
  const attributes = Object.fromEntries(Array.from(element.attributes, ({ name, value }) => [name, value]));
  const { style, class: classes, ...safe } = safeAttributes(attributes);
  for (const [name, value] of Object.entries(safe)) copy.setAttribute(name, value);
  if (classes !== undefined) copy.className = `${copy.className} ${classes}`.trim();
  // Set as text, a style would be refused by a policy that lets no inline styles through.
  if (style !== undefined) copy.style.cssText = style;
  return copy;
}

function pictureOf(element: Element, { mayFetch = isHere }: SafeHtmlOptions): Element | undefined {
  const address = addressOf(element.getAttribute('src') ?? '');
  const alt = element.getAttribute('alt') ?? '';
  if (address === undefined || !mayFetch(address)) {
    const instead = document.createElement('span');
    instead.className = 'parley-piece__picture';
    instead.textContent = alt;
    return instead;
  }
  const picture = document.createElement('img');
  picture.referrerPolicy = 'no-referrer';
  picture.loading = 'lazy';
  picture.draggable = false;
  for (const side of ['width', 'height'] as const) {
    const value = Number(element.getAttribute(side));
    if (Number.isInteger(value) && value > 0 && value <= 2000) picture[side] = value;
  }
  picture.alt = alt;
  picture.src = address.href;
  return picture;
}

/** The address of a picture; `undefined` unless it is of the web. */
export function addressOf(given: string): URL | undefined {
  try {
    const address = new URL(given, document.baseURI);
    return address.protocol === 'https:' || address.protocol === 'http:' ? address : undefined;
  } catch {
    return undefined;
  }
}

function isHere(address: URL): boolean {
  return address.origin === location.origin;
}

const blockTags = new Set('blockquote center dd div dl dt figure h1 h2 h3 h4 h5 h6 hr li ol pre table ul'.split(' '));

/** Whether what some HTML shows stands in lines of its own; one paragraph can stand within a line. */
export function isBlockHtml(html: string): boolean {
  const { children } = safeHtml(html);
  return (
    [...children].filter(({ localName }) => blockTags.has(localName) || localName === 'p').length > 1 ||
    [...children].some(({ localName }) => blockTags.has(localName))
  );
}
