// SPDX-License-Identifier: GPL-2.0-or-later
import type { TimelineItem } from '@parley/chat-ui/conversation/timeline.ts';
import type { DiscussedPassage } from '../../editor/anchors/passage-marks.ts';

/** The passages that the messages of a conversation are about, by the message that began each. */
export function discussedPassages(items: readonly TimelineItem[]): readonly DiscussedPassage[] {
  const passages: DiscussedPassage[] = [];
  for (const item of items) {
    if (item.kind !== 'message') continue;
    const { anchor, deletedBy, id } = item.message;
    if (anchor !== undefined && deletedBy === undefined) passages.push({ id, anchor });
  }
  return passages;
}

/** Whether two lists name the same passages. */
export function samePassages(one: readonly DiscussedPassage[], other: readonly DiscussedPassage[]): boolean {
  return one.length === other.length && one.every((passage, index) => passage.id === other[index]?.id);
}
