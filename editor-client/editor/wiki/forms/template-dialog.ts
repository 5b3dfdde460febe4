// SPDX-License-Identifier: GPL-2.0-or-later
import { isolate, msg } from '@parley/chat-ui/i18n/messages.ts';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { tidyTitle } from '../../links/page-directory.ts';
import type { PageSuggestion } from '../../links/page-directory.ts';
import type { Argument, TemplateCall } from '../model/data-mw.ts';
import type { FormField } from '../model/template-form.ts';
import { argumentsOf, mayAdd, missingIn, templateForm } from '../model/template-form.ts';
import type { TemplateData, TemplateParameter, WikiRendering } from '../rendering-port.ts';
import { PieceDialog, valueIn } from './piece-dialog.ts';
import { TitleSearch } from './title-search.ts';

export type TemplateOrder = {
  readonly rendering: WikiRendering;
  /** The call to change; absent to choose a template for a new one. */
  readonly call?: TemplateCall;
  /** Title of the template, with its namespace, and what it is given. */
  readonly apply: (title: string, given: readonly Argument[]) => void;
  readonly remove?: () => void;
};

/** The form of a template: chosen first, if it is new; then its arguments, with what TemplateData says of them. */
export class ParleyTemplateDialog extends PieceDialog {
  private order: TemplateOrder | undefined;
  private template: string | undefined;
  private known: TemplateData | undefined;
  private shown: readonly FormField[] = [];
  private addable: readonly TemplateParameter[] = [];
  private present: readonly Argument[] = [];
  private typed = '';
  private added = '';
  private loading: AbortController | undefined;
  private readonly search = new TitleSearch<PageSuggestion>(
    this,
    async (typed, signal) => (await this.order?.rendering.searchTemplates(typed, signal)) ?? [],
  );

  /** Opens for a call, or to choose a template. */
  ask(order: TemplateOrder): void {
    this.order = order;
    this.isNew = order.call === undefined;
    this.removePiece = order.remove;
    this.template = undefined;
    this.typed = '';
    this.search.clear();
    const { call } = order;
    if (call !== undefined) void this.fill(call.title ?? call.target.trim(), call.arguments);
    void this.open();
  }

  /** The fields of a template; they are shown at once and completed when the wiki has answered. */
  private async fill(title: string, given: readonly Argument[]): Promise<void> {
    this.loading?.abort();
    const loading = new AbortController();
    this.loading = loading;
    this.template = title;
    this.known = undefined;
    this.present = given;
    this.added = '';
    this.setForm(given);
    try {
      const known = await this.order?.rendering.templateData(title, loading.signal);
      if (loading.signal.aborted) return;
      this.known = known;
    } catch {
      if (loading.signal.aborted) return;
    }
    this.loading = undefined;
    // What was typed meanwhile stays.
    const typed = argumentsOf(this.shown, this.present);
    this.setForm(typed);
    await this.updateComplete;
    if (this.isNew) this.renderRoot.querySelector<HTMLElement>('.field textarea, .field input, .field select')?.focus();
  }

  private setForm(given: readonly Argument[]): void {
    const { fields, addable } = templateForm(given, this.known, this.isNew);
    this.shown = fields;
    this.addable = addable;
    this.requestUpdate();
  }

  protected override heading(): string {
    const { template, order } = this;
    if (template === undefined) return msg('parley-wiki-template-choose');
    const prefix = order?.rendering.templatePrefix ?? '';
    return isolate(template.startsWith(prefix) ? template.slice(prefix.length) : template);
  }

  protected override isReady(): boolean {
    return this.template !== undefined;
  }

  protected override fields(): TemplateResult {
    return this.template === undefined ? this.chooser() : this.form();
  }

  private chooser(): TemplateResult {
    const { found, failed } = this.search;
    return html`<label
        >${msg('parley-wiki-template-name-field')}
        <input
          type="text"
          class="field-input"
          dir="auto"
          autocomplete="off"
          autofocus
          maxlength="255"
          .value=${this.typed}
          @input=${(event: Event) => {
            this.typed = valueIn(event);
            this.search.look(this.typed);
          }}
          @keydown=${this.onSearchKey}
        />
      </label>
      <div class="results" role="group" aria-label=${msg('parley-wiki-template-results')}>
        ${found.map(
          ({ title, description }) =>
            html`<button type="button" class="result" @click=${() => void this.fill(title, [])}>
              <span
                ><bdi>${title}</bdi
                >${description === undefined ? nothing : html` <span class="note" dir="auto">${description}</span>`}</span
              >
            </button>`,
        )}
      </div>
      ${failed ? html`<p class="error" role="alert">${msg('parley-wiki-search-failed')}</p>` : nothing}`;
  }

  private readonly onSearchKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    const [first] = this.search.found;
    const prefix = this.order?.rendering.templatePrefix ?? '';
    const typed = tidyTitle(this.typed);
    const title = first?.title ?? (typed === undefined ? undefined : typed.startsWith(prefix) ? typed : prefix + typed);
    if (title !== undefined) void this.fill(title, []);
  };

  private form(): TemplateResult {
    const { known, shown } = this;
    const missing = missingIn(shown);
    return html`
      ${known?.description === undefined ? nothing : html`<p class="note" dir="auto">${known.description}</p>`}
      ${this.loading === undefined ? nothing : html`<p class="note" role="status">${msg('parley-wiki-template-loading')}</p>`}
      ${shown.map((field, index) => this.field(field, index))}
      ${shown.length === 0 && this.loading === undefined ? html`<p class="note">${msg('parley-wiki-template-no-fields')}</p>` : nothing}
      ${this.adder()}
      ${missing.length === 0 ? nothing : html`<p class="note">${msg('parley-wiki-template-missing', missing.length)}</p>`}
    `;
  }

  private field(field: FormField, index: number): TemplateResult {
    const { known, name } = field;
    const id = `field-${index}`;
    const notes = [
      known?.description,
      known?.example === undefined ? undefined : msg('parley-wiki-example', isolate(known.example)),
      known?.deprecated === true ? msg('parley-wiki-deprecated') : undefined,
      known?.assumed === undefined ? undefined : msg('parley-wiki-assumed', isolate(known.assumed)),
    ].filter((note) => note !== undefined);
    return html`<div class="field">
      <div class="field__head">
        <label for=${id}>
          <bdi>${known?.label ?? name}</bdi>
          ${known?.required === true ? html`<span class="needed">${msg('parley-wiki-required')}</span>` : nothing}
        </label>
        <button
          type="button"
          class="button quiet"
          aria-label=${msg('parley-wiki-remove-field', isolate(known?.label ?? name))}
          @click=${() => this.take(field)}
        >
          ${msg('parley-wiki-remove')}
        </button>
      </div>
      ${this.input(field, id, notes.length > 0, index === 0)}
      ${notes.length === 0 ? nothing : html`<span class="note" id="${id}-note" dir="auto">${notes.join(' ')}</span>`}
    </div>`;
  }

  private input(field: FormField, id: string, isNoted: boolean, isFirst: boolean): TemplateResult {
    const { known, value } = field;
    const described = isNoted ? `${id}-note` : nothing;
    const onInput = (event: Event) => this.set(field, valueIn(event));
    const choices = known?.type === 'boolean' ? ['1', '0'] : (known?.choices ?? []);
    const isChosen = choices.length > 0 && (value.trim() === '' || choices.includes(value.trim()));
    if (isChosen) {
      return html`<select id=${id} ?autofocus=${isFirst} aria-describedby=${described} @change=${onInput}>
        <option value="" ?selected=${value.trim() === ''}>${msg('parley-wiki-no-value')}</option>
        ${choices.map((choice) => html`<option value=${choice} ?selected=${choice === value.trim()}>${this.choiceName(known, choice)}</option>`)}
      </select>`;
    }
    return html`<textarea
      id=${id}
      rows="1"
      dir="auto"
      ?autofocus=${isFirst}
      aria-describedby=${described}
      aria-required=${String(known?.required === true)}
      .value=${value.trim()}
      @input=${onInput}
      @keydown=${submitOnEnter}
    ></textarea>`;
  }

  private choiceName(known: TemplateParameter | undefined, choice: string): string {
    if (known?.type !== 'boolean') return choice;
    return msg(choice === '1' ? 'parley-wiki-yes' : 'parley-wiki-no');
  }

  private set(field: FormField, value: string): void {
    this.shown = this.shown.map((each) => (each.name === field.name ? { ...each, value } : each));
    this.requestUpdate();
  }

  private take(field: FormField): void {
    this.shown = this.shown.filter(({ name }) => name !== field.name);
    if (field.known !== undefined) this.addable = [...this.addable, field.known];
    this.requestUpdate();
  }

  private adder(): TemplateResult {
    return html`<div class="field">
      <label for="add">${msg('parley-wiki-add-field')}</label>
      <div class="row">
        <input
          id="add"
          type="text"
          list="addable"
          dir="auto"
          maxlength="200"
          autocomplete="off"
          .value=${this.added}
          @input=${(event: Event) => {
            this.added = valueIn(event);
            this.requestUpdate();
          }}
          @keydown=${(event: KeyboardEvent) => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            this.add();
          }}
        />
        <button type="button" class="button" ?disabled=${!mayAdd(this.added, this.shown)} @click=${() => this.add()}>
          ${msg('parley-wiki-add')}
        </button>
      </div>
      <datalist id="addable">
        ${this.addable.map(({ name, label }) => html`<option value=${name}>${label ?? name}</option>`)}
      </datalist>
    </div>`;
  }

  private add(): void {
    const name = this.added.trim();
    if (!mayAdd(name, this.shown)) return;
    const known = this.addable.find((each) => each.name === name || each.label === name);
    this.shown = [
      ...this.shown,
      {
        name: known?.name ?? name,
        value: known?.preset ?? '',
        isThere: true,
        ...(known === undefined ? {} : { known }),
      },
    ];
    this.addable = this.addable.filter((each) => each !== known);
    this.added = '';
    this.requestUpdate();
    void this.focusField(this.shown.length - 1);
  }

  private async focusField(index: number): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`#field-${index}`)?.focus();
  }

  protected override submitted(): void {
    const { order, template } = this;
    if (order === undefined || template === undefined) return;
    this.loading?.abort();
    this.close();
    order.apply(template, argumentsOf(this.shown, this.present));
  }
}

/** Values are one line as a rule: Enter applies the form, with Shift it breaks the line. */
function submitOnEnter(event: KeyboardEvent): void {
  if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  if (event.target instanceof HTMLTextAreaElement) event.target.form?.requestSubmit();
}

customElements.define('parley-template-dialog', ParleyTemplateDialog);
