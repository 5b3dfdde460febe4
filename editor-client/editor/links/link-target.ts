// SPDX-License-Identifier: GPL-2.0-or-later
import { safeHref } from '@parley/protocol/schema/attributes.ts';
import type { Mark } from 'prosemirror-model';
import type { EditorState } from 'prosemirror-state';
import { mark } from '../commands/types.ts';
import type { PageDirectory } from './page-directory.ts';
import { tidyTitle } from './page-directory.ts';

/** Where a link leads. */
export type LinkTarget =
  { readonly kind: 'page'; readonly title: string } | { readonly kind: 'outside'; readonly href: string };

/** The mark that makes a link. */
export function linkMark(target: LinkTarget): Mark {
  switch (target.kind) {
    case 'page':
      return mark.page_link.create({ title: target.title });
    case 'outside':
      return mark.link.create({ href: target.href });
  }
}

/** Where a mark leads; `undefined` when it is no link. */
export function targetOf(candidate: Mark): LinkTarget | undefined {
  if (candidate.type === mark.page_link) return { kind: 'page', title: String(candidate.attrs['title']) };
  if (candidate.type === mark.link) return { kind: 'outside', href: String(candidate.attrs['href']) };
  return undefined;
}

/** Reads what a person typed or pasted as a link's target: an address, or a page of this wiki. */
export function readTarget(typed: string, pages: PageDirectory): LinkTarget | undefined {
  const text = typed.trim();
  const href = addressIn(text);
  if (href !== undefined) {
    const title = ownPage(href, pages);
    return title === undefined ? { kind: 'outside', href } : { kind: 'page', title };
  }
  const title = tidyTitle(text.replace(/^\[\[|\]\]$/gu, ''));
  return title === undefined ? undefined : { kind: 'page', title };
}

/** The address in a text that is nothing but one: with a protocol, or beginning with `www.`. */
export function addressIn(text: string): string | undefined {
  if (/\s/u.test(text)) return undefined;
  if (/^www\.[^.]+\../iu.test(text)) return safeHref(`https://${text}`);
  if (!/^(?:[a-z][a-z0-9+.-]*:\/\/|mailto:|tel:|news:|\/\/)\S/iu.test(text)) return undefined;
  return safeHref(text);
}

/** The page of this wiki that an address leads to. Addresses with a query or of a section stay outside links. */
export function ownPage(href: string, pages: PageDirectory): string | undefined {
  try {
    const title = pages.titleOf(new URL(href, globalThis.location?.href));
    return title === undefined ? undefined : tidyTitle(title);
  } catch {
    return undefined;
  }
}

/** A link in the text: where it stands and where it leads. */
export type LinkAt = { readonly from: number; readonly to: number; readonly target: LinkTarget };

/** The link the selection is in, whole, also when only part of it is selected. */
export function linkAt(state: EditorState): LinkAt | undefined {
  const { $from, $to } = state.selection;
  if (!$from.sameParent($to) || !$from.parent.inlineContent) return undefined;
  const parent = $from.parent;
  const start = $from.start();
  const at = state.selection.empty ? $from.parentOffset : $from.parentOffset + 1;
  let found: LinkAt | undefined;
  let run: LinkAt | undefined;
  parent.forEach((child, offset) => {
    const link = child.marks.find((each) => targetOf(each) !== undefined);
    const target = link === undefined ? undefined : targetOf(link);
    if (target === undefined) run = undefined;
    else if (run !== undefined && sameTarget(run.target, target)) run = { ...run, to: start + offset + child.nodeSize };
    else run = { from: start + offset, to: start + offset + child.nodeSize, target };
    if (run !== undefined && run.from <= start + at && start + at <= run.to) found = run;
  });
  return found !== undefined && $to.pos <= found.to ? found : undefined;
}

/** Do two targets lead to the same place? */
export function sameTarget(one: LinkTarget, other: LinkTarget): boolean {
  return linkMark(one).eq(linkMark(other));
}
