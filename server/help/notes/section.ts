// SPDX-License-Identifier: GPL-2.0-or-later
import { hash } from 'node:crypto';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;

/** A digest of what stands under a heading of a page; `undefined` when there is no such heading. Of several, the last. */
export function sectionDigest(html: string, heading: string): string | undefined {
  const text = sectionText(html, heading);
  return text === undefined ? undefined : hash('sha256', text).slice(0, 32);
}

/** The words under a heading, up to the next one of its level or above. */
export function sectionText(html: string, heading: string): string | undefined {
  const wanted = plain(heading);
  let level = 0;
  let inside = false;
  let found: string | undefined;
  const visit = (node: Node): void => {
    const own = 'tagName' in node ? headingLevel(node.tagName) : 0;
    if (own > 0) {
      const starts = plain(textOf(node)) === wanted;
      if (starts) {
        level = own;
        inside = true;
        found = '';
        return;
      }
      if (inside && own <= level) inside = false;
    }
    if (node.nodeName === '#text' && 'value' in node && inside) found = `${found ?? ''}${node.value}`;
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  parseFragment(html).childNodes.forEach(visit);
  return found === undefined ? undefined : plain(found);
}

function headingLevel(tag: string): number {
  return /^h[1-6]$/u.test(tag) ? Number(tag[1]) : 0;
}

function textOf(node: Node): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

function plain(text: string): string {
  return text.normalize('NFC').replaceAll(/\s+/gu, ' ').trim();
}
