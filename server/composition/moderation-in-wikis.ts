// SPDX-License-Identifier: GPL-2.0-or-later
import { parseDocumentName } from '@parley/protocol/documents/document-name.ts';
import type { ModerationEntry } from '@parley/protocol/chat/moderation.ts';
import type { ModerationStep } from '../chat/moderation/deciding.ts';
import type { Logger } from '../observability/logger.ts';
import type { ModerationRecord, Wiki } from '../wiki/port.ts';

/** Waits between attempts, in milliseconds: Parley's own log has everything in any case. */
const waits = [5000, 60_000];

export type ModerationInWikisDeps = {
  readonly find: (wiki: string) => Pick<Wiki, 'id' | 'logModeration'> | undefined;
  readonly logger: Logger;
  readonly after?: (milliseconds: number, run: () => void) => void;
};

/** Writes what moderators do into the public log of their own wiki, where it has one. */
export function tellWikisOfModeration(deps: ModerationInWikisDeps): (step: ModerationStep) => void {
  const { find, logger, after = (milliseconds, run) => void setTimeout(run, milliseconds).unref() } = deps;
  return (step) => {
    const record = recordOf(step);
    const wiki = record && find(record.by.wiki);
    if (record === undefined || wiki?.logModeration === undefined) return;
    const attempt = (number: number) => {
      wiki.logModeration?.(record).catch((error: unknown) => {
        const wait = waits[number];
        if (wait === undefined) logger.warn({ err: error, wiki: wiki.id }, 'the wiki did not log what a moderator did');
        else after(wait, () => attempt(number + 1));
      });
    };
    attempt(0);
  };
}

/** What the log of the moderator's wiki says; people and pages of other wikis are left out of it. */
function recordOf({ kind, entry }: ModerationStep): ModerationRecord | undefined {
  const by = kind === 'undone' ? entry.undone?.by : entry.by;
  if (by === undefined) return undefined;
  const document = parseDocumentName(entry.document);
  const isOfPage = document?.wiki === by.wiki && ['room', 'edit-chat'].includes(document.kind) && entry.title !== '';
  return {
    action: kind === 'undone' ? undoing(entry) : doing(entry),
    by,
    reason: entry.reason,
    ...(entry.person?.wiki === by.wiki ? { person: entry.person } : {}),
    ...(isOfPage ? { page: entry.title } : {}),
    ...(kind === 'decided' && entry.until !== undefined ? { until: entry.until } : {}),
  };
}

function doing(entry: ModerationEntry): ModerationRecord['action'] {
  return entry.action === 'slow' && entry.seconds === 0 ? 'unslow' : entry.action;
}

function undoing({ action }: ModerationEntry): ModerationRecord['action'] {
  switch (action) {
    case 'mute':
      return 'unmute';
    case 'slow':
      return 'unslow';
    case 'close':
      return 'reopen';
    case 'ban':
    case 'kick':
    case 'remove':
      return 'unban';
    default:
      return action satisfies never;
  }
}
