// SPDX-License-Identifier: GPL-2.0-or-later
import type { Node } from 'prosemirror-model';

/** The heading of the section that a position of the page is in; `undefined` before the first heading. */
export function sectionAt(page: Node, position: number): string | undefined {
  let heading: string | undefined;
  page.forEach((node, offset) => {
    if (offset <= position && node.type.name === 'heading') heading = node.textContent.trim();
  });
  return heading === '' ? undefined : heading;
}
