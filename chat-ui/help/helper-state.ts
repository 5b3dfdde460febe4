// SPDX-License-Identifier: GPL-2.0-or-later
import type { HelpRequest, HelpState } from '@parley/protocol/help/request.ts';
import { type Person, personKey } from '@parley/protocol/identity/person.ts';
import { html, nothing, type TemplateResult } from 'lit';
import { face } from '../elements/face.ts';
import { personName } from '../elements/person-name.ts';
import { nameOf } from '../elements/words.ts';
import { formatNumber } from '../i18n/formats.ts';
import { currentLanguage, isolate, msg } from '../i18n/messages.ts';
import { editAddress, pageAddress } from '../wiki/page-address.ts';
import { solutionWords } from './closing.ts';
import { ageWords, causeWords, languageName, namesOf } from './help-words.ts';
import type { HelpCommandWithoutId } from './request-link.ts';

export type HelperView = {
  readonly wiki: string;
  readonly me: Person | undefined;
  /** The helper is on the asker's edit page already. */
  readonly inPage: boolean;
  readonly run: (command: HelpCommandWithoutId) => void;
  readonly close: () => void;
};

/** Who asks, about what, and what the helper can do next. */
export function helperState(request: HelpRequest, view: HelperView): TemplateResult {
  return html`<div class="card">${askerLine(request, view.wiki)} ${next(request, view)}</div>`;
}

/** The asker with what helps to answer them: edits, language, page, why they asked. */
export function askerLine(request: Pick<HelpRequest, 'asker' | 'askedAt' | 'about'>, wiki: string): TemplateResult {
  const { asker, about } = request;
  const cause = causeWords(about);
  const edits =
    about.editCount === undefined
      ? undefined
      : msg('parley-help-edits', formatNumber(about.editCount), about.editCount);
  const facts = [edits, languageName(about.language, currentLanguage()), ageWords(request.askedAt)];
  return html`
    <div class="person">
      ${face(asker)} ${personName(asker, wiki)}
      ${about.blocked === true ? html`<span class="mark">${msg('parley-help-blocked-mark')}</span>` : nothing}
      <span class="subtle">${facts.filter((fact) => fact !== undefined).join(' · ')}</span>
    </div>
    ${about.page === undefined ? nothing : place(about.page)}
    ${cause === undefined ? nothing : html`<p class="subtle">${cause}</p>`}
  `;
}

function place(page: NonNullable<HelpRequest['about']['page']>): TemplateResult {
  const section = page.section === undefined || page.section === '' ? undefined : page.section;
  return html`<p>
    <a href=${pageAddress(page.title)} target="_blank" rel="noopener"><bdi>${page.title}</bdi></a>
    ${section === undefined ? nothing : html`<span class="subtle">› <bdi>${section}</bdi></span>`}
  </p>`;
}

function next(request: HelpRequest, view: HelperView): TemplateResult | typeof nothing {
  const { state } = request;
  switch (state.kind) {
    case 'claimed':
    case 'joined':
      return working(request, state, view);
    case 'waiting':
      return html`<p role="status">${msg('parley-help-back-in-queue')}</p>`;
    case 'parked':
      return html`<p role="status">${msg('parley-help-state-parked')}</p>`;
    case 'withdrawn':
      return html`<p role="status">${msg('parley-help-state-withdrawn')}</p>`;
    case 'abandoned':
      return html`<p role="status">${msg('parley-help-state-abandoned')}</p>`;
    case 'closed':
      return html`<p role="status">${closedWords(state)}</p>`;
  }
}

function closedWords(state: Extract<HelpState, { kind: 'closed' }>): string {
  const solved =
    state.solved === undefined ? '' : msg('parley-help-state-solved', isolate(solutionWords(state.solved)));
  const thanked = state.thanked === true ? msg('parley-help-state-thanked') : '';
  return [msg('parley-help-state-closed'), solved, thanked].filter((part) => part !== '').join(' ');
}

function working(
  request: HelpRequest,
  state: Extract<HelpState, { kind: 'claimed' | 'joined' }>,
  view: HelperView,
): TemplateResult {
  const others = state.helpers.filter((helper) => !isMe(helper, view));
  return html`
    ${others.length === 0 ? nothing : html`<p class="subtle">${msg('parley-help-also', namesOf(others, view.wiki))}</p>`}
    ${stepping(request, state, view)}
    <div class="actions">
      ${stepButton(request, state, view)}
      <button type="button" class="button" @click=${view.close}>${msg('parley-help-close')}</button>
    </div>
  `;
}

function stepping(
  request: HelpRequest,
  state: Extract<HelpState, { kind: 'claimed' | 'joined' }>,
  view: HelperView,
): TemplateResult | typeof nothing {
  const asker = nameOf(request.asker, view.wiki);
  if (state.coming.some(({ helper }) => isMe(helper, view))) {
    return html`<p role="status">${msg('parley-help-you-come', asker)}</p>`;
  }
  if (isMentor(request, view.me)) return html`<p role="status">${msg('parley-help-you-are-in', asker)}</p>`;
  if (state.declined.some((helper) => isMe(helper, view))) {
    return html`<p role="status">${msg('parley-help-you-were-declined', asker)}</p>`;
  }
  return nothing;
}

function stepButton(
  request: HelpRequest,
  state: Extract<HelpState, { kind: 'claimed' | 'joined' }>,
  view: HelperView,
): TemplateResult | typeof nothing {
  const address = stepAddress(request);
  if (address === undefined) return nothing;
  if (isMentor(request, view.me)) {
    return html`
      ${
        view.inPage
          ? nothing
          : html`<a class="button primary" href=${address} target="parley-${request.id}"
              >${msg('parley-help-go-in')}</a
            >`
      }
      <button type="button" class="button" @click=${() => view.run({ type: 'help-step-out' })}>
        ${msg('parley-help-step-out')}
      </button>
    `;
  }
  // The asker said no, which the words above tell; it would be refused.
  if (state.declined.some((helper) => isMe(helper, view))) return nothing;
  const join = () => view.run({ type: 'help-join' });
  if (view.inPage) {
    if (state.coming.some(({ helper }) => isMe(helper, view))) return nothing;
    return html`<button type="button" class="button primary" @click=${join}>${msg('parley-help-step-in')}</button>`;
  }
  // A link: the edit page opens beside the desk, which goes on.
  return html`<a class="button primary" href=${address} target="parley-${request.id}" @click=${join}
    >${msg('parley-help-step-in')}</a
  >`;
}

/** Where the helper works beside the asker; `undefined` when the asker is in no edit session. */
function stepAddress(request: HelpRequest): string | undefined {
  const { page } = request.about;
  if (page?.edit === undefined) return undefined;
  return `${editAddress(page.title)}#help=${request.id}`;
}

/** Whether a person is in the asker's edit session as mentor. */
export function isMentor({ state }: HelpRequest, person: Person | undefined): boolean {
  if (state.kind !== 'joined' || person === undefined) return false;
  return state.mentors.some((mentor) => personKey(mentor) === personKey(person));
}

function isMe(person: Person, { me }: HelperView): boolean {
  return me !== undefined && personKey(me) === personKey(person);
}
