// SPDX-License-Identifier: GPL-2.0-or-later
import { isolate, msg } from '@parley/chat-ui/i18n/messages.ts';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { Argument } from '../model/data-mw.ts';
import { PieceDialog, valueIn } from './piece-dialog.ts';

export type SourceOrder = {
  readonly heading: string;
  /** What the large field holds: its label; absent where there is none. */
  readonly label?: string;
  readonly source: string;
  /** Attributes of an extension tag; absent where there are none to change. */
  readonly attributes?: readonly Argument[];
  readonly isNew?: boolean;
  readonly apply: (source: string, attributes: readonly Argument[]) => void;
  readonly remove?: () => void;
};

/** The form of what is written as text: formulas, galleries and other tags, wikitext, comments. */
export class ParleySourceDialog extends PieceDialog {
  private order: SourceOrder | undefined;
  private source = '';
  private tagAttributes: readonly Argument[] = [];
  private added = '';

  ask(order: SourceOrder): void {
    this.order = order;
    this.source = order.source;
    this.tagAttributes = order.attributes ?? [];
    this.isNew = order.isNew === true;
    this.removePiece = order.remove;
    this.added = '';
    void this.open();
  }

  protected override heading(): string {
    return this.order?.heading ?? '';
  }

  protected override fields(): TemplateResult {
    const { order } = this;
    return html`${
      order?.label === undefined
        ? nothing
        : html`<label
            >${order.label}
            <textarea
              class="source"
              dir="auto"
              spellcheck="false"
              autofocus
              .value=${this.source}
              @input=${(event: Event) => {
                this.source = valueIn(event);
              }}
            ></textarea>
          </label>`
    }
    ${order?.attributes === undefined ? nothing : this.attributeFields()}`;
  }

  private attributeFields(): TemplateResult {
    return html`${this.tagAttributes.map(
        ({ name, value }, index) =>
          html`<div class="field">
            <div class="field__head">
              <label for="attribute-${index}"><bdi>${name}</bdi></label>
              <button
                type="button"
                class="button quiet"
                aria-label=${msg('parley-wiki-remove-field', isolate(name))}
                @click=${() => this.setAttributes(this.tagAttributes.filter((each) => each.name !== name))}
              >
                ${msg('parley-wiki-remove')}
              </button>
            </div>
            <input
              id="attribute-${index}"
              type="text"
              dir="auto"
              .value=${value}
              @input=${(event: Event) => {
                const typed = valueIn(event);
                this.tagAttributes = this.tagAttributes.map((each) =>
                  each.name === name ? { name, value: typed } : each,
                );
              }}
            />
          </div>`,
      )}
      <div class="field">
        <label for="add">${msg('parley-wiki-add-attribute')}</label>
        <div class="row">
          <input
            id="add"
            type="text"
            dir="ltr"
            maxlength="60"
            autocomplete="off"
            .value=${this.added}
            @input=${(event: Event) => {
              this.added = valueIn(event);
              this.requestUpdate();
            }}
          />
          <button type="button" class="button" ?disabled=${!this.mayAdd()} @click=${this.add}>
            ${msg('parley-wiki-add')}
          </button>
        </div>
      </div>`;
  }

  private mayAdd(): boolean {
    const name = this.added.trim();
    return /^[a-z][\w-]*$/iu.test(name) && !this.tagAttributes.some((each) => each.name === name);
  }

  private readonly add = (): void => {
    this.setAttributes([...this.tagAttributes, { name: this.added.trim(), value: '' }]);
    this.added = '';
  };

  private setAttributes(attributes: readonly Argument[]): void {
    this.tagAttributes = attributes;
    this.requestUpdate();
  }

  protected override submitted(): void {
    this.close();
    this.order?.apply(this.source, this.tagAttributes);
  }
}

customElements.define('parley-source-dialog', ParleySourceDialog);
