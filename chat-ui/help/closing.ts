// SPDX-License-Identifier: GPL-2.0-or-later
import type { HelpNote, HelpRequest, HelpSolution, HelpState } from '@parley/protocol/help/request.ts';
import { html, nothing, type TemplateResult } from 'lit';
import { isolate, msg } from '../i18n/messages.ts';
import { pageAddress } from '../wiki/page-address.ts';
import { namesOf } from './help-words.ts';

export type ClosingView = {
  readonly wiki: string;
  readonly solved: (solved: HelpSolution) => void;
  readonly thank: (words: string) => void;
  readonly keep: () => void;
  readonly post: () => void;
  readonly posted: HelpNote | undefined;
  /** There are words that could be kept. */
  readonly hasWords: boolean;
  readonly again: () => void;
};

/** What is asked and offered once a request has ended. */
export function closing(request: HelpRequest, view: ClosingView): TemplateResult | typeof nothing {
  const { state } = request;
  switch (state.kind) {
    case 'closed':
      return closed(state, view);
    case 'withdrawn':
      return ended(msg('parley-help-withdrawn'), view);
    case 'abandoned':
      return ended(msg('parley-help-abandoned'), view);
    case 'waiting':
    case 'claimed':
    case 'joined':
    case 'parked':
      return nothing;
  }
}

function ended(words: string, view: ClosingView): TemplateResult {
  return html`<div class="card">
    <p role="status">${words}</p>
    <div class="actions">${button(msg('parley-help-ask-again'), view.again)}</div>
  </div>`;
}

function closed(state: Extract<HelpState, { kind: 'closed' }>, view: ClosingView): TemplateResult {
  return html`<div class="card">
    <p role="status">
      <strong>${state.by === 'wiki' ? msg('parley-help-answered-there') : msg('parley-help-closed')}</strong>
    </p>
    ${answer(state.answer)} ${question(state, view)} ${thanks(state, view)} ${keeping(view)}
    <div class="actions">${button(msg('parley-help-ask-again'), view.again)}</div>
  </div>`;
}

function answer(note: HelpNote | undefined): TemplateResult | typeof nothing {
  if (note === undefined) return nothing;
  return html`<p><a href=${pageAddress(note.title)}>${msg('parley-help-read-answer', isolate(note.title))}</a></p>`;
}

const solutions: readonly HelpSolution[] = ['yes', 'partly', 'no'];

function question(state: Extract<HelpState, { kind: 'closed' }>, view: ClosingView): TemplateResult {
  return html`<div role="group" aria-labelledby="solved">
    <p id="solved">${msg('parley-help-solved')}</p>
    <div class="actions">
      ${solutions.map(
        (solved) =>
          html`<button
            type="button"
            class="button"
            aria-pressed=${state.solved === solved ? 'true' : 'false'}
            @click=${() => view.solved(solved)}
          >
            ${solutionWords(solved)}
          </button>`,
      )}
    </div>
  </div>`;
}

/** An answer to the closing question, as its button says it. */
export function solutionWords(solved: HelpSolution): string {
  switch (solved) {
    case 'yes':
      return msg('parley-help-solved-yes');
    case 'partly':
      return msg('parley-help-solved-partly');
    case 'no':
      return msg('parley-help-solved-no');
  }
}

function thanks(state: Extract<HelpState, { kind: 'closed' }>, view: ClosingView): TemplateResult | typeof nothing {
  if (state.helpers.length === 0) return nothing;
  const names = namesOf(state.helpers, view.wiki);
  if (state.thanked === true) return html`<p role="status">${msg('parley-help-thanked', names)}</p>`;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (event.target instanceof HTMLFormElement)
      view.thank(String(new FormData(event.target).get('words') ?? '').trim());
  };
  return html`<form class="thanks" @submit=${submit}>
    <label>
      <span class="subtle">${msg('parley-help-thank-words')}</span>
      <input name="words" maxlength="300" autocomplete="off" dir="auto" />
    </label>
    <div class="actions"><button class="button primary">${msg('parley-help-thank', names)}</button></div>
    <p class="subtle">${msg('parley-help-thank-where')}</p>
  </form>`;
}

function keeping(view: ClosingView): TemplateResult | typeof nothing {
  if (!view.hasWords) return nothing;
  return html`
    <p class="subtle">${msg('parley-help-gone-soon')}</p>
    <div class="actions">
      ${button(msg('parley-help-keep'), view.keep)}
      ${view.posted === undefined ? button(msg('parley-help-post'), view.post) : nothing}
    </div>
    ${
      view.posted === undefined
        ? nothing
        : html`<p role="status">
            <a href=${pageAddress(view.posted.title)}>${msg('parley-help-posted', isolate(view.posted.title))}</a>
          </p>`
    }
  `;
}

function button(label: string, run: () => void): TemplateResult {
  return html`<button type="button" class="button" @click=${run}>${label}</button>`;
}
