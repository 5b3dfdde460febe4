// SPDX-License-Identifier: GPL-2.0-or-later

/** Characters (UTF-16 code units) of a request, and of an answer left on the wiki. */
export const maxRequestLength = 1000;
export const maxAnswerLength = 4000;
/** Characters of the note with which a helper passes a request on. */
export const maxPassNoteLength = 300;
/** Topics a helper names: categories and titles of pages. */
export const maxHelperTopics = 20;
/** Requests a helper may set to answer at once. */
export const maxAtOnce = 5;
/** How readily a helper is asked: 0 never, 4 before others. */
export const helperWeights = [0, 1, 2, 4] as const;
/** Canned answers read from the wiki at most. */
export const maxCannedAnswers = 100;
/** An account with fewer edits than this is offered help by itself. */
export const firstEdits = 10;
