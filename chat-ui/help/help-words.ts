// SPDX-License-Identifier: GPL-2.0-or-later
import type { ErrorCode } from '@parley/protocol/errors/codes.ts';
import type { HelpStanding } from '@parley/protocol/help/api.ts';
import type { HelpAbout, HelpStage, HelpState } from '@parley/protocol/help/request.ts';
import { type Person, personKey } from '@parley/protocol/identity/person.ts';
import { errorWords, nameOf } from '../elements/words.ts';
import { formatList, formatNumber } from '../i18n/formats.ts';
import { isolate, msg } from '../i18n/messages.ts';
import type { HelpOutcome } from './request-link.ts';

const minute = 60;
const hour = 60 * minute;

/** The truth before the click: who is here, and how long it usually takes. */
export function standingWords({ helpersPresent, typicalWait }: HelpStanding): string {
  if (helpersPresent === 0) return msg('parley-help-nobody');
  const here = msg('parley-help-present', formatNumber(helpersPresent), helpersPresent);
  return typicalWait === undefined ? here : `${here} ${typicalWaitWords(typicalWait)}`;
}

function typicalWaitWords(seconds: number): string {
  if (seconds <= minute) return msg('parley-help-wait-minute');
  if (seconds < hour) {
    const minutes = Math.ceil(seconds / minute);
    return msg('parley-help-wait-minutes', formatNumber(minutes), minutes);
  }
  const hours = Math.ceil(seconds / hour);
  return msg('parley-help-wait-hours', formatNumber(hours), hours);
}

/** Who is being asked now. */
export function stageWords(stage: HelpStage): string {
  switch (stage) {
    case 'matching':
      return msg('parley-help-stage-matching');
    case 'everyone':
    case 'offer':
      return msg('parley-help-stage-everyone');
    case 'outside':
      return msg('parley-help-stage-outside');
  }
}

/** How long ago something was, in a few words. */
export function ageWords(at: number, now: number = Date.now()): string {
  const seconds = Math.max(0, Math.floor((now - at) / 1000));
  if (seconds < minute) return msg('parley-help-age-now');
  if (seconds < hour) return msg('parley-help-age-minutes', Math.floor(seconds / minute));
  const hours = Math.floor(seconds / hour);
  return hours < 48 ? msg('parley-help-age-hours', hours) : msg('parley-help-age-days', Math.floor(hours / 24));
}

/** A length of time such as a wait, in a few words. */
export function lengthWords(seconds: number | undefined): string {
  if (seconds === undefined) return msg('parley-help-length-none');
  if (seconds < 2 * minute) return msg('parley-help-length-seconds', formatNumber(Math.round(seconds)));
  if (seconds < 2 * hour) return msg('parley-help-length-minutes', formatNumber(Math.round(seconds / minute)));
  return msg('parley-help-length-hours', formatNumber(Math.round(seconds / hour)));
}

/** Names as part of a sentence. */
export function namesOf(people: readonly Person[], wiki: string): string {
  return formatList(people.map((person) => nameOf(person, wiki)));
}

/** Who is in the asker's text, and whether they only look or edit, for the asker. */
export function inSessionWords(
  { mentors, editing = [] }: Extract<HelpState, { kind: 'joined' }>,
  wiki: string,
): readonly string[] {
  const edits = new Set(editing.map(personKey));
  const looking = mentors.filter((mentor) => !edits.has(personKey(mentor)));
  const editors = mentors.filter((mentor) => edits.has(personKey(mentor)));
  return [
    ...(looking.length === 0 ? [] : [msg('parley-help-in-session-looking', namesOf(looking, wiki), looking.length)]),
    ...(editors.length === 0 ? [] : [msg('parley-help-in-session-editing', namesOf(editors, wiki), editors.length)]),
  ];
}

/** The person's language in the reader's own. */
export function languageName(code: string, reader: string): string {
  try {
    return new Intl.DisplayNames([reader, 'en'], { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}

/** Why somebody asked, where it says more than that they pressed a button. */
export function causeWords({ cause }: HelpAbout): string | undefined {
  switch (cause) {
    case 'button':
    case 'drawer':
      return undefined;
    case 'refused':
      return msg('parley-help-cause-refused');
    case 'conflict':
      return msg('parley-help-cause-conflict');
    case 'reverted':
      return msg('parley-help-cause-reverted');
    case 'first-edits':
      return msg('parley-help-cause-first');
    case 'blocked':
      return msg('parley-help-cause-blocked');
  }
}

/** Which part of a page something is about: *Orb-weaver, Webs*. */
export function placeWords({ page }: HelpAbout): string | undefined {
  if (page === undefined) return undefined;
  if (page.section === undefined || page.section === '') return isolate(page.title);
  return msg('parley-help-section', isolate(page.title), isolate(page.section));
}

const helpErrors: Partial<Record<ErrorCode, string>> = {
  help_queue_full: 'parley-help-error-queue-full',
  help_open: 'parley-help-error-open',
  help_over: 'parley-help-error-over',
  help_busy: 'parley-help-error-busy',
  help_asker_elsewhere: 'parley-help-error-asker-elsewhere',
};

/** An error of live help in words. */
export function helpErrorWords(code: ErrorCode | undefined, retryAfter?: number): string {
  const own = code === undefined ? undefined : helpErrors[code];
  return own === undefined ? errorWords(code, retryAfter) : msg(own);
}

/** What went wrong with a command; `undefined` when nothing did. */
export function outcomeWords(outcome: HelpOutcome, wiki: string): string | undefined {
  switch (outcome.type) {
    case 'ack':
      return undefined;
    case 'unanswered':
      return msg('parley-error-not-done');
    case 'error':
      if (outcome.code === 'help_taken' && outcome.helper !== undefined) {
        return msg('parley-help-error-taken-by', nameOf(outcome.helper, wiki));
      }
      return outcome.code === 'help_taken'
        ? msg('parley-help-error-taken')
        : helpErrorWords(outcome.code, outcome.retryAfter);
  }
}
