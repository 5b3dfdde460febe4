// SPDX-License-Identifier: GPL-2.0-or-later
import { hash } from 'node:crypto';
import type { HelperSettings } from '@parley/protocol/help/desk.ts';
import type { RequestRecord } from '../requests/request-record.ts';
import type { HelperRecord } from './helper-record.ts';

/** Helpers who are asked first, before all others are. */
const askedFirst = 3;

/** Whether a request is about what a helper knows: a topic of theirs, or a page they edited lately. */
export function matches(
  { about, editors }: Pick<RequestRecord, 'about' | 'editors'>,
  helper: Pick<HelperRecord, 'key'> & Pick<HelperSettings, 'topics'>,
): boolean {
  if (editors.includes(helper.key)) return true;
  if (about.page === undefined || helper.topics.length === 0) return false;
  const topics = new Set(helper.topics.map(topicKey));
  return [about.page.title, ...about.page.categories].some((title) => topics.has(topicKey(title)));
}

/** `Category:Silk`, `category:silk` and `Silk` are one topic. */
function topicKey(title: string): string {
  const bare = title.replace(/^[^:]{1,60}:\s*/u, '');
  return (bare === '' ? title : bare).normalize('NFKC').replaceAll('_', ' ').trim().toLowerCase();
}

/**
 * Who of the matching helpers is asked first: a draw in which the weight decides how often somebody comes up. The draw
 * hangs on the request alone, so that every server makes the same.
 */
export function drawFirst(
  request: Pick<RequestRecord, 'id'>,
  helpers: readonly HelperRecord[],
): readonly HelperRecord[] {
  if (helpers.length <= askedFirst) return helpers;
  const drawn = helpers.map((helper) => ({ helper, rank: lot(`${request.id} ${helper.key}`) ** (1 / helper.weight) }));
  return drawn
    .toSorted((one, other) => other.rank - one.rank)
    .slice(0, askedFirst)
    .map(({ helper }) => helper);
}

/** Between 0 and 1, the same for the same text. */
function lot(text: string): number {
  return (Number.parseInt(hash('sha256', text).slice(0, 12), 16) + 1) / (16 ** 12 + 1);
}
