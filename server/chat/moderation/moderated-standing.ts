// SPDX-License-Identifier: GPL-2.0-or-later
import type { ModerationEntry } from '@parley/protocol/chat/moderation.ts';
import { refusalByRights, type Standing } from '../conversation/standing.ts';
import type { Decisions } from './decisions.ts';
import type { PostLimits } from './post-limits.ts';

const codeOf = ({ action }: ModerationEntry) => (action === 'kick' ? 'kicked' : 'banned');

/** What rights and moderators let people do; `kept` conversations do not count repeats and links, they have a record. */
export function createModeratedStanding(decisions: Decisions, limits: PostLimits, kept: boolean): Standing {
  return {
    refusal(document, admission) {
      const byRights = refusalByRights(admission);
      if (byRights !== undefined) return byRights;
      const { person } = admission;
      const ban = decisions.ban(document, person);
      if (ban !== undefined) return codeOf(ban);
      if (decisions.mute(document, person) !== undefined) return 'muted';
      const moderates = admission.rights.includes('parley-moderate');
      return !moderates && decisions.closed(document) !== undefined ? 'room_closed' : undefined;
    },
    barred(document, admission) {
      const ban = kept ? undefined : decisions.ban(document, admission.person);
      if (ban === undefined) return undefined;
      return { code: codeOf(ban), reason: ban.reason, ...(ban.until === undefined ? {} : { until: ban.until }) };
    },
    admitPost(document, admission, text) {
      const moderates = admission.rights.includes('parley-moderate');
      limits.admit({
        document,
        person: admission.person,
        text,
        slowSeconds: moderates ? 0 : decisions.slowSeconds(document),
        trusted: kept || moderates,
      });
    },
    admitEdit(_document, admission, { before, text }) {
      const moderates = admission.rights.includes('parley-moderate');
      if (!kept && !moderates) limits.admitEdit({ person: admission.person, before, text });
    },
    slowSeconds: (document) => decisions.slowSeconds(document),
  };
}
