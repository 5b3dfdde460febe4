// SPDX-License-Identifier: GPL-2.0-or-later
import * as v from 'valibot';
import type { ErrorCode } from '../errors/codes.ts';
import { type HelpNote, type HelpRequest, helpCauses } from './request.ts';

const Title = v.pipe(v.string(), v.minLength(1), v.maxLength(512));

/** `POST /api/help/requests`: the first message is the request. Answered with `AskedForHelp`. */
export const AskForHelpSchema = v.object({
  /** Made by the client: the same again gets the first answer. */
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(64), v.regex(/^[A-Za-z0-9_-]+$/)),
  text: v.pipe(v.string(), v.maxLength(16_000)),
  cause: v.picklist(helpCauses),
  language: v.pipe(v.string(), v.regex(/^[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8}){0,4}$/)),
  page: v.optional(Title),
  revision: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
  section: v.optional(v.pipe(v.string(), v.maxLength(300))),
  /** Document name of the edit session the asker is in. */
  edit: v.optional(v.pipe(v.string(), v.maxLength(128))),
  /** If nobody comes and the asker is gone, the question may be left on the help page without asking again. */
  mayLeave: v.optional(v.boolean(), false),
});
export type AskForHelp = v.InferInput<typeof AskForHelpSchema>;

export type AskedForHelp = { readonly request: string; readonly document: string };

/** Something to tell a person about a request of theirs, or about their own edits; kept until they have seen it. */
export type HelpNotice = {
  readonly id: string;
  readonly at: number;
} & (
  | { readonly kind: 'answered'; readonly answer: HelpNote }
  | { readonly kind: 'reverted'; readonly page: string; readonly revision: number }
);

/** `GET /api/help/state?page=Title`: the truth before the click. */
export type HelpStanding = {
  /** Document of the desk, for those who may open it. */
  readonly desk?: string;
  /** Helpers who are here and would be asked. */
  readonly helpersPresent: number;
  /** Of these, those whose topics fit the page. */
  readonly matching: number;
  /** Seconds within which half of the requests of the last 30 days were claimed; absent with too few to tell. */
  readonly typicalWait?: number;
  /** Requests that wait now. */
  readonly waiting: number;
  /** Why the asker may not ask now, if so. */
  readonly refusal?: ErrorCode;
  /** Title of the wiki's help page. */
  readonly helpPage: string;
  readonly you?: {
    readonly editCount?: number;
    /** They are in their first edits: help is offered by itself. */
    readonly newcomer: boolean;
    /** Their requests that have not ended, and those that ended within the last hour. */
    readonly requests: readonly HelpRequest[];
    readonly notices: readonly HelpNotice[];
  };
};

/** `GET /api/help/canned?page=Title`: answers for helpers from the wiki's page, with the page's name filled in. */
export type CannedAnswers = { readonly answers: readonly { readonly title: string; readonly text: string }[] };

/** Requests that began in one hour of the day, or while so many helpers were here. */
export type HelpFigure = {
  readonly requests: number;
  readonly claimed: number;
  readonly parked: number;
  readonly withdrawn: number;
  readonly abandoned: number;
  readonly answered: number;
  readonly solved: { readonly yes: number; readonly partly: number; readonly no: number };
  /** Seconds to the first claim; absent when nobody claimed. */
  readonly waitP50?: number;
  readonly waitP90?: number;
};

/** `GET /api/help/figures?days=30`, for helpers and moderators: no words, no names. */
export type HelpFigures = {
  readonly days: number;
  readonly all: HelpFigure;
  /** 24, by the hour (UTC) in which they were asked. */
  readonly byHour: readonly HelpFigure[];
  readonly byHelpers: readonly (HelpFigure & { readonly helpers: number })[];
};
