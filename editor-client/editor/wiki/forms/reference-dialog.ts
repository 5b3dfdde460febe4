// SPDX-License-Identifier: GPL-2.0-or-later
import { msg } from '@parley/chat-ui/i18n/messages.ts';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { NumberedFootnote } from '../views/references.ts';
import { labelOf, textOf } from '../views/reference-views.ts';
import { safeHtml } from '../views/safe-html.ts';
import { PieceDialog, valueIn } from './piece-dialog.ts';

/** What a form says of a footnote. */
export type FootnoteEntry = {
  readonly name: string;
  readonly group: string;
  /** Absent where the text was not touched, or cannot be written as wikitext here. */
  readonly wikitext?: string;
};

export type ReferenceOrder = {
  readonly kind: 'edit';
  readonly footnote?: NumberedFootnote;
  readonly name: string;
  readonly group: string;
  /** What it says; `undefined` when only the wiki could write it as text. */
  readonly wikitext: string | undefined;
  readonly html: string;
  readonly apply: (entry: FootnoteEntry) => void;
  /** Puts a template into the text; absent where the wiki cannot be asked for one. */
  readonly chooseTemplate?: (wikitext: string, done: (wikitext: string) => void) => void;
  readonly remove?: () => void;
};

export type ReuseOrder = {
  readonly kind: 'reuse';
  readonly footnotes: readonly NumberedFootnote[];
  readonly choose: (footnote: NumberedFootnote) => void;
};

/** The form of a footnote, and the list of those that can be used once more. */
export class ParleyReferenceDialog extends PieceDialog {
  private order: ReferenceOrder | ReuseOrder | undefined;
  private wikitext = '';
  private name = '';
  private group = '';
  private words = '';

  ask(order: ReferenceOrder | ReuseOrder): void {
    this.order = order;
    this.words = '';
    if (order.kind === 'edit') {
      this.wikitext = order.wikitext ?? '';
      this.name = order.name;
      this.group = order.group;
      this.isNew = order.footnote === undefined;
      this.removePiece = order.remove;
    } else {
      this.isNew = true;
      this.removePiece = undefined;
    }
    void this.open();
  }

  protected override heading(): string {
    const { order } = this;
    if (order?.kind === 'reuse') return msg('parley-wiki-reference-reuse');
    const { footnote } = order ?? {};
    return footnote === undefined
      ? msg('parley-wiki-reference-new')
      : msg('parley-wiki-reference-number', labelOf(footnote));
  }

  protected override isReady(): boolean {
    const { order } = this;
    if (order?.kind !== 'edit') return false;
    return order.wikitext === undefined || this.wikitext.trim() !== '' || this.name.trim() !== '';
  }

  protected override body(): TemplateResult {
    if (this.order?.kind !== 'reuse') return super.body();
    return html`<div class="fields">${this.fields()}</div>
      <div class="actions">${this.cancelButton()}</div>`;
  }

  protected override fields(): TemplateResult {
    const { order } = this;
    if (order === undefined) return html``;
    return order.kind === 'reuse' ? this.choices(order) : this.form(order);
  }

  private form(order: ReferenceOrder): TemplateResult {
    const uses = order.footnote?.uses ?? 0;
    return html`${this.text(order)}
      <div class="row">
        <label
          >${msg('parley-wiki-reference-name')}
          <input type="text" dir="auto" maxlength="200" .value=${this.name} @input=${this.onName} />
        </label>
        <label
          >${msg('parley-wiki-reference-group')}
          <input type="text" dir="auto" maxlength="100" .value=${this.group} @input=${this.onGroup} />
        </label>
      </div>
      ${uses > 1 ? html`<p class="note">${msg('parley-wiki-reference-uses', uses)}</p>` : nothing}`;
  }

  private text(order: ReferenceOrder): TemplateResult {
    if (order.wikitext === undefined) {
      return html`<div class="preview" dir="auto">${safeHtml(order.html)}</div>
        <p class="note">${msg('parley-wiki-reference-not-here')}</p>`;
    }
    const { chooseTemplate } = order;
    return html`<label
        >${msg('parley-wiki-reference-text')}
        <textarea
          class="source"
          dir="auto"
          autofocus
          aria-describedby="text-note"
          .value=${this.wikitext}
          @input=${this.onText}
        ></textarea>
      </label>
      <p class="note" id="text-note">${msg('parley-wiki-reference-text-note')}</p>
      ${
        chooseTemplate === undefined
          ? nothing
          : html`<div>
              <button type="button" class="button" @click=${() => chooseTemplate(this.wikitext, this.setText)}>
                ${msg(isTemplate(this.wikitext) ? 'parley-wiki-reference-template' : 'parley-wiki-reference-use-template')}
              </button>
            </div>`
      }`;
  }

  private choices({ footnotes, choose }: ReuseOrder): TemplateResult {
    const words = this.words.toLocaleLowerCase();
    const fitting = footnotes.filter((footnote) =>
      `${footnote.name ?? ''} ${textOf(footnote)}`.toLocaleLowerCase().includes(words),
    );
    return html`<label
        >${msg('parley-wiki-reference-filter')}
        <input
          type="text"
          dir="auto"
          autofocus
          .value=${this.words}
          @input=${(event: Event) => {
            this.words = valueIn(event);
            this.requestUpdate();
          }}
        />
      </label>
      <div class="results" role="group" aria-label=${msg('parley-wiki-references')}>
        ${fitting.map(
          (footnote) =>
            html`<button
              type="button"
              class="result"
              @click=${() => {
                this.close();
                choose(footnote);
              }}
            >
              <span>[${labelOf(footnote)}]</span> <bdi>${textOf(footnote)}</bdi>
            </button>`,
        )}
      </div>
      ${fitting.length === 0 ? html`<p class="note" role="status">${msg('parley-wiki-references-none')}</p>` : nothing}`;
  }

  private readonly setText = (wikitext: string): void => {
    this.wikitext = wikitext;
    this.requestUpdate();
  };

  private readonly onText = (event: Event): void => this.setText(valueIn(event));

  private readonly onName = (event: Event): void => {
    this.name = valueIn(event);
    this.requestUpdate();
  };

  private readonly onGroup = (event: Event): void => {
    this.group = valueIn(event);
  };

  protected override submitted(): void {
    const { order, wikitext } = this;
    if (order?.kind !== 'edit' || !this.isReady()) return;
    this.close();
    const isTouched = order.wikitext !== undefined && wikitext !== order.wikitext;
    const text = isTouched ? { wikitext: wikitext.trim() } : {};
    order.apply({ name: this.name.trim(), group: this.group.trim(), ...text });
  }
}

/** Whether a text is one template and nothing else. */
export function isTemplate(wikitext: string): boolean {
  return /^\{\{[^{}]+\}\}$/u.test(wikitext.trim());
}

customElements.define('parley-reference-dialog', ParleyReferenceDialog);
