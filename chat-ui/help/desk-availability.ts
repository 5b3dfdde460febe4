// SPDX-License-Identifier: GPL-2.0-or-later
import type { DeskWelcome } from '@parley/protocol/help/frames.ts';
import { html, nothing, type TemplateResult } from 'lit';
import type { MenuItem } from '../elements/menu.ts';
import '../elements/menu.ts';
import { startOfDay } from '../i18n/formats.ts';
import { msg } from '../i18n/messages.ts';
import type { DeskCommandWithoutId } from './desk-link.ts';
import { availabilityWords } from './desk-people.ts';
import type { OfferNotices } from './offer-notices.ts';

export type AvailabilityView = {
  readonly welcome: DeskWelcome | undefined;
  readonly online: boolean;
  readonly notices: OfferNotices;
  readonly run: (command: DeskCommandWithoutId) => void;
  readonly settings: () => void;
  readonly changed: () => void;
};

const minute = 60_000;
const day = 24 * 60 * minute;

/** Whether this helper takes requests, and how to change that. */
export function deskAvailability(view: AvailabilityView): TemplateResult | typeof nothing {
  const { welcome, online, notices } = view;
  if (welcome === undefined) return nothing;
  const { availability } = welcome.you;
  const on = availability.kind === 'on';
  return html`<div class="you">
    <p role="status">${availabilityWords(availability)}</p>
    <div class="actions">
      ${
        on
          ? html`<parley-menu worded .label=${msg('parley-desk-go-away')} .items=${awayItems(view.run)}></parley-menu>`
          : html`<button
              type="button"
              class="button primary"
              ?disabled=${!online}
              @click=${() => view.run({ type: 'help-availability', on: true })}
            >
              ${msg('parley-desk-come-back')}
            </button>`
      }
      <button type="button" class="button" ?disabled=${!online} @click=${view.settings}>
        ${msg('parley-desk-settings-open')}
      </button>
    </div>
    ${notices.possible ? notifyChoice(notices, view.changed) : nothing}
  </div>`;
}

function notifyChoice(notices: OfferNotices, changed: () => void): TemplateResult {
  const choose = (event: Event) => {
    const on = event.target instanceof HTMLInputElement && event.target.checked;
    void notices.setNotifies(on).then(changed);
  };
  return html`<label class="check">
    <input type="checkbox" .checked=${notices.notifies} @change=${choose} />
    <span>${msg('parley-desk-notify')}</span>
  </label>`;
}

function awayItems(run: (command: DeskCommandWithoutId) => void): readonly MenuItem[] {
  const away = (until?: number) => run({ type: 'help-availability', on: false, ...(until !== undefined && { until }) });
  const inMinutes = (minutes: number) => () => away(Date.now() + minutes * minute);
  return [
    { label: msg('parley-desk-away-for-minutes', 15), run: inMinutes(15) },
    { label: msg('parley-desk-away-for-hour'), run: inMinutes(60) },
    { label: msg('parley-desk-away-until-tomorrow'), run: () => away(startOfDay(Date.now() + day) + 8 * 60 * minute) },
    { label: msg('parley-desk-away-for-now'), run: () => away() },
  ];
}
