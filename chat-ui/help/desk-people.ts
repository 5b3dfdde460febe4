// SPDX-License-Identifier: GPL-2.0-or-later
import type { DeskHelper, HelperAvailability } from '@parley/protocol/help/desk.ts';
import { html, type TemplateResult } from 'lit';
import { face } from '../elements/face.ts';
import { personName } from '../elements/person-name.ts';
import { formatDateTime, formatNumber, formatTime, startOfDay } from '../i18n/formats.ts';
import { msg } from '../i18n/messages.ts';

type Away = Extract<HelperAvailability, { kind: 'away' }>;

/** Who answers requests now, and who said when they come back. */
export function deskPeople(helpers: readonly DeskHelper[], wiki: string): TemplateResult {
  return html`<ul role="list" class="people">
    ${helpers.map(
      (helper) =>
        html`<li class="person">
          ${face(helper.person, { away: helper.availability.kind === 'away' })} ${personName(helper.person, wiki)}
          <span class="subtle">${helperWords(helper)}</span>
        </li>`,
    )}
  </ul>`;
}

function helperWords({ availability, requests, atOnce }: DeskHelper): string {
  if (availability.kind === 'away') return awayWords(availability, msg('parley-desk-person-away'));
  return msg('parley-desk-load', formatNumber(requests.length), formatNumber(atOnce));
}

/** Whether one takes requests oneself, and why not. */
export function availabilityWords(availability: HelperAvailability): string {
  return availability.kind === 'on' ? msg('parley-desk-on') : awayWords(availability, msg('parley-desk-away'));
}

function awayWords(availability: Away, chosen: string): string {
  const why = reasonWords(availability, chosen);
  return availability.until === undefined ? why : `${why} ${msg('parley-desk-back-at', timeWords(availability.until))}`;
}

function reasonWords({ reason }: Away, chosen: string): string {
  switch (reason) {
    case 'chosen':
      return chosen;
    case 'idle':
      return msg('parley-desk-away-idle');
    case 'missed':
      return msg('parley-desk-away-missed');
    case 'blocked':
      return msg('parley-desk-away-blocked');
  }
}

function timeWords(at: number): string {
  return startOfDay(at) === startOfDay(Date.now()) ? formatTime(at) : formatDateTime(at);
}
