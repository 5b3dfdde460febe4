// SPDX-License-Identifier: GPL-2.0-or-later
import type { Message } from '@parley/protocol/chat/message.ts';

/** What a message says; what happened, for an event; a dash where words were deleted. */
export function plainWords(message: Message): string {
  if (message.deletedBy !== undefined) return '—';
  const { event } = message;
  if (event === undefined) return message.text;
  switch (event.kind) {
    case 'published':
      return `→ ${event.revision}${event.summary === '' ? '' : ` (${event.summary})`}`;
    case 'invitation':
      return `→ ${event.page}`;
  }
}
