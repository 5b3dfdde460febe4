// SPDX-License-Identifier: GPL-2.0-or-later
import type { HelpRequest, HelpState } from '@parley/protocol/help/request.ts';
import { type Person, personKey } from '@parley/protocol/identity/person.ts';
import { html, nothing, type TemplateResult } from 'lit';
import { face } from '../elements/face.ts';
import { personName, roleMark } from '../elements/person-name.ts';
import { nameOf } from '../elements/words.ts';
import { formatNumber, formatTime } from '../i18n/formats.ts';
import { isolate, msg } from '../i18n/messages.ts';
import { pageAddress } from '../wiki/page-address.ts';
import { inSessionWords, stageWords } from './help-words.ts';
import type { HelpCommandWithoutId } from './request-link.ts';

export type AskerView = {
  readonly wiki: string;
  /** Title of the wiki's help page. */
  readonly helpPage: string;
  /** Helpers who are here now; `undefined` where it is not known. */
  readonly helpersPresent: number | undefined;
  readonly run: (command: HelpCommandWithoutId) => void;
  readonly close: () => void;
  readonly withdraw: () => void;
  /** Goes to the form for another question. */
  readonly ask: () => void;
  /** Asks whether another helper is wanted. */
  readonly another: (helpers: readonly Person[]) => void;
};

/** Where one's request stands and what one can do about it. Ended ones are the closing question's. */
export function askerState(request: HelpRequest, view: AskerView): TemplateResult | typeof nothing {
  const { state } = request;
  switch (state.kind) {
    case 'waiting':
      return waiting(request, state, view);
    case 'claimed':
      return claimed(state, view);
    case 'joined':
      return joined(state, view);
    case 'parked':
      return parked(state, view);
    case 'closed':
    case 'withdrawn':
    case 'abandoned':
      return nothing;
  }
}

function waiting(
  request: HelpRequest,
  state: Extract<HelpState, { kind: 'waiting' }>,
  view: AskerView,
): TemplateResult {
  const asked = msg('parley-help-asked-at', formatTime(request.askedAt));
  const place =
    state.place === 1 ? msg('parley-help-next') : msg('parley-help-place', formatNumber(state.place), state.place);
  return html`<div class="card">
    <p role="status"><strong>${place}</strong> ${waitingWords(state, view)}</p>
    ${state.stage === 'offer' && state.waitsOn !== true ? leaveOffer(view) : nothing}
    <p class="subtle">${asked} ${msg('parley-help-may-go')}</p>
    <div class="actions">
      ${
        state.waitsOn === true
          ? button(msg('parley-help-leave-there', isolate(view.helpPage)), () => view.run({ type: 'help-leave-note' }))
          : nothing
      }
      ${button(msg('parley-help-withdraw'), view.withdraw)}
    </div>
  </div>`;
}

function waitingWords(
  state: Extract<HelpState, { kind: 'waiting' }>,
  { helpersPresent }: Pick<AskerView, 'helpersPresent'>,
): string {
  if (state.another === true) return msg('parley-help-another-waiting');
  // Whoever waits on, or asked again, knows that nobody has it.
  if (state.again === true && state.waitsOn !== true) return msg('parley-help-again');
  return helpersPresent === 0 ? msg('parley-help-waiting-nobody') : stageWords(state.stage);
}

function leaveOffer(view: AskerView): TemplateResult {
  return html`<div class="offer" role="group" aria-label=${msg('parley-help-leave-heading')}>
    <p>${msg('parley-help-leave-text', isolate(view.helpPage))}</p>
    <div class="actions">
      ${button(msg('parley-help-leave'), () => view.run({ type: 'help-leave-note' }), 'primary')}
      ${button(msg('parley-help-wait-on'), () => view.run({ type: 'help-wait' }))}
    </div>
  </div>`;
}

function claimed(state: Extract<HelpState, { kind: 'claimed' }>, view: AskerView): TemplateResult {
  return html`<div class="card">
    ${people(state.helpers, view)} ${comingOf(state, view)} ${keptOut(state, view)}
    <div class="actions">${button(msg('parley-help-close'), view.close)} ${anotherButton(state, view)}</div>
  </div>`;
}

function joined(state: Extract<HelpState, { kind: 'joined' }>, view: AskerView): TemplateResult {
  return html`<div class="card">
    ${people(state.helpers, view, state.mentors)}
    ${inSessionWords(state, view.wiki).map((words) => html`<p role="status">${words}</p>`)} ${comingOf(state, view)}
    ${keptOut(state, view)}
    <div class="actions">
      ${state.mentors.map((mentor) =>
        button(msg('parley-help-ask-out', nameOf(mentor, view.wiki)), () => view.run(decline(mentor))),
      )}
      ${button(msg('parley-help-close'), view.close)} ${anotherButton(state, view)}
    </div>
  </div>`;
}

function anotherButton(
  { helpers }: Extract<HelpState, { kind: 'claimed' | 'joined' }>,
  view: AskerView,
): TemplateResult {
  return button(msg('parley-help-another'), () => view.another(helpers), 'quiet');
}

/** Helpers whom the asker did not let into the text: they may change their mind. */
function keptOut(
  { declined, helpers }: Extract<HelpState, { kind: 'claimed' | 'joined' }>,
  view: AskerView,
): readonly TemplateResult[] {
  const here = new Set(helpers.map(personKey));
  return declined
    .filter((helper) => here.has(personKey(helper)))
    .map((helper) => {
      const name = nameOf(helper, view.wiki);
      return html`<p class="subtle">${msg('parley-help-declined-them', name)}</p>
        <div class="actions">
          ${button(msg('parley-help-let-in-after-all', name), () => view.run(accept(helper)))}
        </div>`;
    });
}

/** Helpers on their way into the edit session: the asker sees them coming, and may say no. */
function comingOf(
  state: Extract<HelpState, { kind: 'claimed' | 'joined' }>,
  view: AskerView,
): readonly TemplateResult[] {
  return state.coming.map(({ helper }) => {
    const name = nameOf(helper, view.wiki);
    return html`<div class="offer" role="group" aria-label=${msg('parley-help-coming-heading')}>
      <p role="status">${msg('parley-help-coming', name)}</p>
      <div class="actions">
        ${button(msg('parley-help-let-in'), () => view.run(accept(helper)), 'primary')}
        ${button(msg('parley-help-decline'), () => view.run(decline(helper)))}
      </div>
    </div>`;
  });
}

function parked(state: Extract<HelpState, { kind: 'parked' }>, view: AskerView): TemplateResult {
  const { note } = state;
  return html`<div class="card">
    <p role="status">${note === undefined ? msg('parley-help-kept-desk') : msg('parley-help-kept-page')}</p>
    ${
      note === undefined
        ? nothing
        : html`<p><a href=${pageAddress(note.title)}>${msg('parley-help-see-note', isolate(note.title))}</a></p>`
    }
    <p class="subtle">${msg('parley-help-told')}</p>
    <div class="actions">
      ${button(msg('parley-help-ask-once-more'), () => view.run({ type: 'help-wait' }))}
      ${button(msg('parley-help-ask-again'), view.ask)}
      ${
        note === undefined
          ? button(msg('parley-help-leave-there', isolate(view.helpPage)), () => view.run({ type: 'help-leave-note' }))
          : nothing
      }
      ${button(msg('parley-help-withdraw'), view.withdraw)}
    </div>
  </div>`;
}

/** Who helps, with the mark the server gives them. */
function people(helpers: readonly Person[], view: AskerView, mentors: readonly Person[] = []): TemplateResult {
  const inSession = new Set(mentors.map(personKey));
  return html`<ul role="list" aria-label=${msg('parley-help-helpers')}>
    ${helpers.map(
      (helper) =>
        html`<li class="person">
          ${face(helper)} ${personName(helper, view.wiki)}
          ${roleMark(inSession.has(personKey(helper)) ? 'mentor' : 'helper')}
        </li>`,
    )}
  </ul>`;
}

function button(label: string, run: () => void, kind = ''): TemplateResult {
  return html`<button type="button" class="button ${kind}" @click=${run}>${label}</button>`;
}

function reference({ wiki, userId }: Person): { wiki: string; userId: string } {
  return { wiki, userId };
}

function accept(helper: Person): HelpCommandWithoutId {
  return { type: 'help-accept', helper: reference(helper) };
}

function decline(helper: Person): HelpCommandWithoutId {
  return { type: 'help-decline', helper: reference(helper) };
}
