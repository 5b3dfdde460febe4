// SPDX-License-Identifier: GPL-2.0-or-later
import type { DeskRequest, DeskRequestState } from '@parley/protocol/help/desk.ts';
import type { HelpOffer } from '@parley/protocol/help/frames.ts';
import { type Person, personKey } from '@parley/protocol/identity/person.ts';
import { html, nothing, type TemplateResult } from 'lit';
import { nameOf } from '../elements/words.ts';
import { formatTime } from '../i18n/formats.ts';
import { isolate, msg } from '../i18n/messages.ts';
import { pageAddress } from '../wiki/page-address.ts';
import { namesOf } from './help-words.ts';
import { askerLine } from './helper-state.ts';

export type DeskRequestView = {
  readonly wiki: string;
  readonly me: Person | undefined;
  readonly offers: ReadonlyMap<string, HelpOffer>;
  /** Requests whose askers want another helper. */
  readonly declined: ReadonlySet<string>;
  /** Commands go out only while the desk is live. */
  readonly online: boolean;
  readonly claim: (request: DeskRequest) => void;
  readonly come: (request: DeskRequest) => void;
  readonly dismiss: (request: DeskRequest) => void;
  readonly show: (request: DeskRequest) => void;
  readonly answer: (request: DeskRequest) => void;
  readonly report: (request: DeskRequest) => void;
};

/** Which part of the desk a request belongs to. */
export type DeskPart = 'mine' | 'waiting' | 'others' | 'parked';

/** Sorts a request into its part of the desk. */
export function partOf(request: DeskRequest, me: Person | undefined): DeskPart {
  switch (request.state.kind) {
    case 'waiting':
      return 'waiting';
    case 'claimed':
    case 'joined':
      return isAmong(request.state.helpers, me) ? 'mine' : 'others';
    case 'parked':
      return 'parked';
  }
}

/** One request on the desk: who asks what, where it stands, and what this helper can do with it. */
export function deskRequest(request: DeskRequest, view: DeskRequestView): TemplateResult {
  const offer = view.offers.get(request.id);
  const offered = offer !== undefined && request.state.kind === 'waiting';
  return html`<li class="request ${offered ? 'offered' : ''}" data-request=${request.id}>
    ${askerLine(request, view.wiki)} ${marks(request, view, offered)} ${passed(request, view)}
    <p class="words" dir="auto">${request.text}</p>
    ${stateLine(request.state, view)} ${actions(request, view)}
  </li>`;
}

function marks(request: DeskRequest, view: DeskRequestView, offered: boolean): TemplateResult | typeof nothing {
  const fits = view.me !== undefined && request.matching.includes(personKey(view.me));
  const words = [
    offered ? msg('parley-desk-offered') : undefined,
    fits ? msg('parley-desk-fits') : undefined,
    request.askerHere ? undefined : msg('parley-desk-asker-gone'),
  ].filter((each) => each !== undefined);
  if (words.length === 0) return nothing;
  return html`<p class="person">${words.map((each) => html`<span class="mark">${each}</span>`)}</p>`;
}

function passed(request: DeskRequest, view: DeskRequestView): TemplateResult | typeof nothing {
  if (request.passed === undefined) return nothing;
  const { by, note } = request.passed;
  const words =
    note === ''
      ? msg('parley-desk-passed', nameOf(by, view.wiki))
      : msg('parley-desk-passed-note', nameOf(by, view.wiki), isolate(note));
  return html`<p class="subtle">${words}</p>`;
}

function stateLine(state: DeskRequestState, view: DeskRequestView): TemplateResult | typeof nothing {
  switch (state.kind) {
    case 'waiting': {
      if (state.reserved === undefined) return nothing;
      const { helper, until } = state.reserved;
      return html`<p class="subtle">${msg('parley-desk-reserved', nameOf(helper, view.wiki), formatTime(until))}</p>`;
    }
    case 'claimed':
    case 'joined':
      return html`
        <p class="subtle">
          ${
            state.kind === 'joined'
              ? msg('parley-desk-joined', namesOf(state.helpers, view.wiki))
              : msg('parley-desk-claimed', namesOf(state.helpers, view.wiki))
          }
        </p>
        ${wanted(state, view)}
      `;
    case 'parked':
      if (state.note === undefined) return html`<p class="subtle">${msg('parley-desk-parked')}</p>`;
      return html`<p class="subtle">
        <a href=${pageAddress(state.note.title)} target="_blank" rel="noopener"
          >${msg('parley-desk-parked-there', isolate(state.note.title))}</a
        >
      </p>`;
  }
}

function wanted(
  state: Extract<DeskRequestState, { kind: 'claimed' | 'joined' }>,
  view: DeskRequestView,
): TemplateResult | typeof nothing {
  if (state.wanted === undefined) return nothing;
  const by = nameOf(state.wanted.by, view.wiki);
  const words =
    state.wanted.note === ''
      ? msg('parley-desk-wanted', by)
      : msg('parley-desk-wanted-note', by, isolate(state.wanted.note));
  return html`<p>${words}</p>`;
}

function actions(request: DeskRequest, view: DeskRequestView): TemplateResult {
  return html`<div class="actions">${mainActions(request, view)} ${reportButton(request, view)}</div>`;
}

function mainActions(request: DeskRequest, view: DeskRequestView): TemplateResult | typeof nothing {
  const { state } = request;
  if (view.declined.has(request.id)) return html`<p class="subtle">${msg('parley-help-error-declined')}</p>`;
  switch (state.kind) {
    case 'waiting': {
      if (state.reserved !== undefined && !isAmong([state.reserved.helper], view.me)) return nothing;
      const dismissable = view.offers.has(request.id);
      return html`
        ${button(msg('parley-desk-claim'), () => view.claim(request), view.online, 'primary')}
        ${dismissable ? button(msg('parley-desk-dismiss'), () => view.dismiss(request), view.online) : nothing}
      `;
    }
    case 'claimed':
    case 'joined': {
      if (isAmong(state.helpers, view.me))
        return button(msg('parley-desk-show'), () => view.show(request), true, 'primary');
      const asked =
        state.wanted !== undefined && (state.wanted.helper === undefined || isAmong([state.wanted.helper], view.me));
      return asked ? button(msg('parley-desk-come'), () => view.come(request), view.online, 'primary') : nothing;
    }
    case 'parked':
      return html`
        ${request.askerHere ? button(msg('parley-desk-claim'), () => view.claim(request), view.online, 'primary') : nothing}
        ${button(msg('parley-desk-answer'), () => view.answer(request), view.online)}
      `;
  }
}

function reportButton(request: DeskRequest, view: DeskRequestView): TemplateResult {
  return html`<button type="button" class="button quiet" ?disabled=${!view.online} @click=${() => view.report(request)}>
    ${msg('parley-action-report')}
  </button>`;
}

function button(label: string, run: () => void, enabled: boolean, kind = ''): TemplateResult {
  return html`<button type="button" class="button ${kind}" ?disabled=${!enabled} @click=${run}>${label}</button>`;
}

function isAmong(people: readonly Person[], me: Person | undefined): boolean {
  return me !== undefined && people.some((person) => personKey(person) === personKey(me));
}
