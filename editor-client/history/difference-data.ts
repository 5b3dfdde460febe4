// SPDX-License-Identifier: GPL-2.0-or-later
import type { DifferenceData } from '@parley/protocol/http/page-context.ts';
import type { Versions } from '../difference/difference-element.ts';
import { pageOfHtml } from '../difference/page-of-html.ts';

/** Reads the two sides that the server put into a `<parley-difference>`; `undefined` when there are none. */
export function versionsIn(element: Element): Versions | undefined {
  const data = element.querySelector('script[type="application/json"]')?.textContent;
  if (data === undefined || data === null) return undefined;
  const sides: unknown = JSON.parse(data);
  if (typeof sides !== 'object' || sides === null || !('old' in sides) || !('new' in sides)) return undefined;
  const { old, new: current } = sides as DifferenceData;
  return { old: pageOfHtml(old.html), current: pageOfHtml(current.html) };
}
