// SPDX-License-Identifier: GPL-2.0-or-later

/** Attributes that mean something to the page's schema, by element; all others are dropped. */
const kept: Readonly<Record<string, readonly string[]>> = {
  A: ['href'],
  OL: ['start'],
  TD: ['colspan', 'rowspan'],
  TH: ['colspan', 'rowspan'],
};

/** Elements whose look makes them something the schema has no node for: their text stays. */
const unwrapped =
  'font, span, u, s, strike, del, ins, big, small, sub, sup, mark, abbr, cite, q, label, time, data, bdo, bdi, a:not([href])';

/** Turns inline styles into elements, then drops every attribute without meaning and every element for looks. */
export function cleanInline(body: HTMLElement): void {
  for (const element of body.querySelectorAll<HTMLElement>('[style]')) elementsFromStyle(element);
  for (const element of body.querySelectorAll('*')) {
    const keeps = kept[element.tagName] ?? [];
    for (const name of element.getAttributeNames()) if (!keeps.includes(name)) element.removeAttribute(name);
  }
  for (const element of [...body.querySelectorAll(unwrapped)].toReversed()) element.replaceWith(...element.childNodes);
  for (const heading of body.querySelectorAll(':is(h1, h2, h3, h4, h5, h6) :is(b, strong)')) {
    // Word processors make headings bold; the heading's own look says that already.
    heading.replaceWith(...heading.childNodes);
  }
  for (const anchor of body.querySelectorAll('a'))
    if (/^\s*#/u.test(anchor.getAttribute('href') ?? '#')) anchor.replaceWith(...anchor.childNodes);
  body.normalize();
  plainSpaces(body);
}

function elementsFromStyle(element: HTMLElement): void {
  const { style } = element;
  if (style.display === 'none' || style.getPropertyValue('mso-hide') === 'all') {
    element.remove();
    return;
  }
  const isBold = /^(?:bold|bolder|[6-9]00)$/u.test(style.fontWeight);
  const inline = ['SPAN', 'FONT', 'A', 'B', 'STRONG', 'I', 'EM'].includes(element.tagName);
  if (!inline) return;
  if ((element.tagName === 'B' || element.tagName === 'STRONG') && /^(?:normal|[1-4]00)$/u.test(style.fontWeight)) {
    element.replaceWith(...element.childNodes);
    return;
  }
  if (isBold && element.closest('b, strong') === null) wrapContent(element, 'b');
  if (style.fontStyle === 'italic' && element.closest('i, em') === null) wrapContent(element, 'i');
  if (/\b(?:monospace|courier|consolas|menlo)\b/iu.test(style.fontFamily) && element.closest('code, pre') === null) {
    wrapContent(element, 'code');
  }
}

function wrapContent(element: HTMLElement, tag: string): void {
  const wrapper = element.ownerDocument.createElement(tag);
  wrapper.append(...element.childNodes);
  element.append(wrapper);
}

/** Non-breaking spaces that only keep another program's layout become plain ones; one between digits stays. */
function plainSpaces(body: HTMLElement): void {
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode() !== null) {
    const text = walker.currentNode;
    if (text.parentElement?.closest('pre, code') !== null) continue;
    text.nodeValue = (text.nodeValue ?? '')
      .replaceAll(/(?<!\d)\u00a0|\u00a0(?!\d|[%°a-zA-Zµ])/gu, ' ')
      .replaceAll(/[\u200b\ufeff]/gu, '');
  }
}
