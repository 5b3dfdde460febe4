// SPDX-License-Identifier: GPL-2.0-or-later
import { msg } from '@parley/chat-ui/i18n/messages.ts';
import { html, nothing, type TemplateResult } from 'lit';
import type { Challenge, EditOptions, WikiObjection } from './wiki-side.ts';

/** What the wiki objects to: what to do first, then its own words. */
export function objectionView(objection: WikiObjection): TemplateResult {
  return html`<div class="failure" role="alert" data-objection>
    <p>${objection.advice}</p>
    ${objection.words === '' ? nothing : html`<blockquote dir="auto">${objection.words}</blockquote>`}
  </div>`;
}

/** The wiki's question with a field for its answer. */
export function challengeView(challenge: Challenge, answer: string, onAnswer: (word: string) => void): TemplateResult {
  return html`<div class="challenge">
    ${
      challenge.kind === 'picture'
        ? html`<img src=${challenge.prompt} alt=${msg('publish-challenge-picture')} />`
        : html`<p id="question" dir="auto">${challenge.prompt}</p>`
    }
    <label>
      <span>${msg('publish-challenge-answer')}</span>
      <input
        type="text"
        name="challenge"
        autocomplete="off"
        aria-describedby=${challenge.kind === 'text' ? 'question' : nothing}
        .value=${answer}
        @input=${(event: Event) => {
          if (event.target instanceof HTMLInputElement) onAnswer(event.target.value);
        }}
      />
    </label>
  </div>`;
}

/** The boxes for a minor edit and for the watchlist. */
export function optionsView(
  options: EditOptions,
  disabled: boolean,
  onChange: (options: EditOptions) => void,
): TemplateResult {
  const box = (name: keyof EditOptions, label: string) =>
    html`<label class="option">
      <input
        type="checkbox"
        name=${name}
        ?disabled=${disabled}
        .checked=${options[name]}
        @change=${(event: Event) => {
          if (event.target instanceof HTMLInputElement) onChange({ ...options, [name]: event.target.checked });
        }}
      />
      ${label}
    </label>`;
  return html`<div class="options">${box('minor', msg('publish-minor'))} ${box('watch', msg('publish-watch'))}</div>`;
}
