// SPDX-License-Identifier: GPL-2.0-or-later
import type { TimelineItem } from '../conversation/timeline.ts';
import { messageLabel } from '../elements/words.ts';

/** The lines of a conversation as plain text, for whoever keeps it. */
export function conversationText(items: readonly TimelineItem[], wiki: string): string {
  const lines = items.flatMap((item) => (item.kind === 'message' ? [messageLabel(item.message, wiki)] : []));
  // The marks that keep names apart on a page mean nothing in a file.
  return lines.map((line) => line.replaceAll(/[\u2066-\u2069]/gu, '')).join('\n');
}

/** Gives the person the conversation as a file; nothing of it is kept anywhere else. */
export function keepAsFile(items: readonly TimelineItem[], wiki: string): void {
  const file = URL.createObjectURL(new Blob([`${conversationText(items, wiki)}\n`], { type: 'text/plain' }));
  const link = document.createElement('a');
  link.href = file;
  link.download = `help-${new Date().toISOString().slice(0, 10)}.txt`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(file), 10_000);
}
