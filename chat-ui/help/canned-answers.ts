// SPDX-License-Identifier: GPL-2.0-or-later
import type { CannedAnswers } from '@parley/protocol/help/api.ts';
import { css, html, type TemplateResult } from 'lit';
import { ParleyDialog } from '../elements/dialog.ts';
import { fetchCannedAnswers } from '../http/help.ts';
import { msg } from '../i18n/messages.ts';

/** Ready answers to choose from. The chosen one goes into the field, where it can still be changed. */
export class ParleyCannedAnswers extends ParleyDialog {
  #answers: CannedAnswers['answers'] = [];
  #choose: (text: string) => void = () => undefined;

  static override styles = [
    ...ParleyDialog.styles,
    css`
      ul {
        display: grid;
        gap: var(--spacing-50);
        margin: 0;
        padding: 0;
        list-style: none;
      }
      .answer {
        display: grid;
        gap: var(--spacing-12);
        inline-size: 100%;
        padding: var(--spacing-50) var(--spacing-75);
        border: 1px solid var(--border-color-subtle);
        border-radius: var(--border-radius-base);
        background: var(--background-color-base);
        text-align: start;
      }
      .answer:hover {
        background: var(--background-color-interactive-subtle--hover);
      }
    `,
  ];

  offer(answers: CannedAnswers['answers'], choose: (text: string) => void): void {
    this.#answers = answers;
    this.#choose = choose;
    void this.open();
  }

  protected override heading(): string {
    return msg('parley-help-canned');
  }

  protected override body(): TemplateResult {
    return html`
      ${
        this.#answers.length === 0
          ? html`<p>${msg('parley-help-canned-none')}</p>`
          : html`<ul role="list">
              ${this.#answers.map(
                ({ title, text }) =>
                  html`<li>
                    <button type="button" class="answer" @click=${() => this.#chosen(text)}>
                      <strong dir="auto">${title}</strong><span class="subtle" dir="auto">${text}</span>
                    </button>
                  </li>`,
              )}
            </ul>`
      }
      <div class="actions">${this.cancelButton()}</div>
    `;
  }

  protected override submitted(): void {
    this.close();
  }

  #chosen(text: string): void {
    this.close();
    this.#choose(text);
  }
}

customElements.define('parley-canned-answers', ParleyCannedAnswers);

/** Offers the wiki's ready answers in `root`; false when they cannot be had. */
export async function offerCannedAnswers(
  root: DocumentFragment | HTMLElement,
  page: string,
  choose: (text: string) => void,
): Promise<boolean> {
  try {
    const answers = await fetchCannedAnswers(page);
    root.querySelector<ParleyCannedAnswers>('parley-canned-answers')?.offer(answers, choose);
    return true;
  } catch {
    return false;
  }
}
