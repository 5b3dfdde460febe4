// SPDX-License-Identifier: GPL-2.0-or-later
import { msg } from '@parley/chat-ui/i18n/messages.ts';
import type { Node } from 'prosemirror-model';

/** What a page setting does, by the name that a wiki's HTML gives it. */
const known = new Set([
  'categorydefaultsort',
  'chathost',
  'chatroom',
  'displaytitle',
  'forcetoc',
  'hiddencat',
  'index',
  'newsectionlink',
  'noeditsection',
  'nogallery',
  'noindex',
  'nonewsectionlink',
  'notoc',
  'toc',
]);

/** A page setting in words: what it does, or its name and value where Parley does not know it. */
export function propertyLabel(property: Node): string {
  const name = String(property.attrs['name']);
  const content = String(property.attrs['content']);
  if (known.has(name)) return msg(`parley-editor-property-${name}`, content);
  return content === ''
    ? msg('parley-editor-property-chip', name)
    : msg('parley-editor-property-chip-value', name, content);
}
