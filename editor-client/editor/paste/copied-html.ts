// SPDX-License-Identifier: GPL-2.0-or-later
import { pageSchema } from '@parley/protocol/schema/page-schema.ts';
import type { DOMOutputSpec, Mark } from 'prosemirror-model';
import { DOMSerializer } from 'prosemirror-model';
import type { PageDirectory } from '../links/page-directory.ts';

/** Writes what is copied: links to pages get their full address, so that they work wherever they are pasted. */
export function copySerializer(pages: () => PageDirectory): DOMSerializer {
  const marks = DOMSerializer.marksFromSchema(pageSchema);
  const pageLink = (mark: Mark): DOMOutputSpec => {
    const title = String(mark.attrs['title']);
    return ['a', { href: new URL(pages().addressOf(title), location.href).href, title }, 0];
  };
  return new DOMSerializer(DOMSerializer.nodesFromSchema(pageSchema), { ...marks, page_link: pageLink });
}
