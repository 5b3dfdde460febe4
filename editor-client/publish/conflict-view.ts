// SPDX-License-Identifier: GPL-2.0-or-later
import { formatDateTime } from '@parley/chat-ui/i18n/formats.ts';
import { isolate, msg } from '@parley/chat-ui/i18n/messages.ts';
import type { ConflictChoice } from '@parley/protocol/http/api.ts';
import { displayName } from '@parley/protocol/identity/person.ts';
import { html, nothing, type TemplateResult } from 'lit';
import type { Versions } from '../difference/difference-element.ts';
import type { ConflictedChanges } from './publish-flow.ts';

export type ConflictView = {
  readonly changes: ConflictedChanges;
  readonly theirs: Versions;
  readonly ours: Versions;
  readonly homeWiki: string;
  readonly choice: ConflictChoice | undefined;
  readonly busy: boolean;
  readonly onChoice: (choice: ConflictChoice) => void;
};

/** Both sides of a conflict, and the ways to go on, each with what it does. */
export function conflictView(view: ConflictView): TemplateResult {
  const { latest } = view.changes;
  const by = isolate(displayName(latest.by, view.homeWiki));
  return html`
    <p>${msg('publish-conflict-text', by, formatDateTime(latest.at))}</p>
    ${latest.summary === '' ? nothing : html`<p>${msg('publish-conflict-summary', isolate(latest.summary))}</p>`}
    <fieldset ?disabled=${view.busy}>
      <legend>${msg('publish-choice')}</legend>
      ${choice(view, 'merge', latest.mergeable ? 'publish-merge-text' : 'publish-merge-unfit', latest.mergeable)}
      ${choice(view, 'ours', 'publish-ours-text')} ${choice(view, 'theirs', 'publish-theirs-text')}
    </fieldset>
    <div class="sides">
      <div>
        <h3>${msg('publish-conflict-theirs')}</h3>
        <div class="difference">
          <parley-difference .versions=${view.theirs} label=${msg('publish-conflict-theirs')}></parley-difference>
        </div>
      </div>
      <div>
        <h3>${msg('publish-conflict-ours')}</h3>
        <div class="difference">
          <parley-difference .versions=${view.ours} label=${msg('publish-conflict-ours')}></parley-difference>
        </div>
      </div>
    </div>
  `;
}

function choice(view: ConflictView, value: ConflictChoice, about: string, possible = true): TemplateResult {
  const id = `choice-${value}`;
  return html`<div class="choice">
    <input
      type="radio"
      name="choice"
      id=${id}
      value=${value}
      aria-describedby="${id}-about"
      ?disabled=${!possible}
      .checked=${view.choice === value}
      @change=${() => view.onChoice(value)}
    />
    <label for=${id}>${msg(`publish-${value}`)}</label>
    <small id="${id}-about">${msg(about)}</small>
  </div>`;
}
