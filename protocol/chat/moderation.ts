// SPDX-License-Identifier: GPL-2.0-or-later
import type { Person } from '../identity/person.ts';
import type { Message } from './message.ts';

/** What moderators do, as the public log names it. */
export const moderationActions = ['remove', 'mute', 'kick', 'ban', 'slow', 'close'] as const;

export type ModerationAction = (typeof moderationActions)[number];

/** One entry of the public moderation log. It never holds words of a conversation. */
export type ModerationEntry = {
  readonly id: string;
  readonly at: number;
  readonly action: ModerationAction;
  /** The conversation it was done in. */
  readonly document: string;
  /** What that conversation is about: the page's title or the room's name, as it was called then. */
  readonly title: string;
  readonly by: Person;
  /** Whom it was done to; absent for `slow` and `close`. */
  readonly person?: Person;
  readonly reason: string;
  /** A ban from every conversation. */
  readonly everywhere?: true;
  /** Until when it holds; absent: until undone. */
  readonly until?: number;
  /** Of `slow`: seconds each person waits; 0 ended it. */
  readonly seconds?: number;
  readonly undone?: { readonly at: number; readonly by: Person };
};

/** `GET /api/moderation/log?before=&document=`, newest first. */
export type ModerationLog = {
  readonly entries: readonly ModerationEntry[];
  /** Pass as `before` for older ones; absent at the end. */
  readonly before?: string;
};

export const reportStates = ['open', 'taken', 'decided'] as const;

export type ReportState = (typeof reportStates)[number];

/** How a report was decided: something was done, or nothing needed to be. */
export const reportDecisions = ['acted', 'dismissed'] as const;

export type ReportDecision = (typeof reportDecisions)[number];

/** A report as moderators see it. */
export type Report = {
  readonly receipt: string;
  readonly at: number;
  readonly document: string;
  readonly title: string;
  readonly by: Person;
  readonly reason: string;
  /** The message as it was when it was reported. */
  readonly message: Message;
  /** The lines around it, if the reporter agreed that they are kept. */
  readonly context: readonly Message[];
  readonly state: ReportState;
  /** Who took or decided it. */
  readonly handler?: Person;
  readonly decision?: ReportDecision;
  readonly note?: string;
};

/** `GET /api/moderation/reports?state=`, oldest first, for moderators. */
export type ReportQueue = { readonly reports: readonly Report[] };

/** `GET /api/moderation/reports/<receipt>/state`: what became of a report, for who made it. */
export type ReportProgress = {
  readonly receipt: string;
  readonly state: ReportState;
  readonly decision?: ReportDecision;
};
