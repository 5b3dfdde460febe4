// SPDX-License-Identifier: GPL-2.0-or-later
import { isolate, msg } from '@parley/chat-ui/i18n/messages.ts';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { tidyTitle } from '../../links/page-directory.ts';
import type { NewFile, Picture } from '../model/picture.ts';
import { alignments, frames } from '../model/picture.ts';
import type { FileSuggestion, WikiRendering } from '../rendering-port.ts';
import { addressOf } from '../views/safe-html.ts';
import { PieceDialog, valueIn } from './piece-dialog.ts';
import { TitleSearch } from './title-search.ts';

export type PictureOrder = {
  readonly rendering: WikiRendering;
  /** The picture to change; absent to choose a new one. */
  readonly picture?: Picture;
  /** `file`: what is known of the file of a new one. */
  readonly apply: (picture: Picture, file: NewFile) => void;
  readonly remove?: () => void;
};

/** The form of a picture: its file, if it is new; width, place, frame and the text for those who do not see it. */
export class ParleyPictureDialog extends PieceDialog {
  private order: PictureOrder | undefined;
  private picture: Picture | undefined;
  private file: NewFile = {};
  private typed = '';
  private readonly search = new TitleSearch<FileSuggestion>(
    this,
    async (typed, signal) => (await this.order?.rendering.searchFiles?.(typed, signal)) ?? [],
  );

  ask(order: PictureOrder): void {
    this.order = order;
    this.picture = order.picture;
    this.isNew = order.picture === undefined;
    this.removePiece = order.remove;
    this.file = {};
    this.typed = '';
    this.search.clear();
    void this.open();
  }

  protected override heading(): string {
    const { picture, order } = this;
    if (picture === undefined) return msg('parley-wiki-picture-choose');
    const prefix = order?.rendering.filePrefix ?? '';
    return isolate(picture.file.startsWith(prefix) ? picture.file.slice(prefix.length) : picture.file);
  }

  protected override isReady(): boolean {
    return this.picture !== undefined;
  }

  protected override fields(): TemplateResult {
    return this.picture === undefined ? this.chooser() : this.form(this.picture);
  }

  private chooser(): TemplateResult {
    const { found, failed } = this.search;
    return html`<label
        >${msg('parley-wiki-picture-field')}
        <input
          type="text"
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
      <div class="results" role="group" aria-label=${msg('parley-wiki-picture-results')}>
        ${found.map(
          (file) =>
            html`<button type="button" class="result" @click=${() => this.choose(file)}>
              ${this.thumbnail(file)} <bdi>${file.title}</bdi>
            </button>`,
        )}
      </div>
      ${failed ? html`<p class="error" role="alert">${msg('parley-wiki-search-failed')}</p>` : nothing}`;
  }

  private thumbnail({ thumbnail }: FileSuggestion): TemplateResult | typeof nothing {
    const address = thumbnail === undefined ? undefined : addressOf(thumbnail);
    if (address === undefined || this.order?.rendering.mayFetch(address) !== true) return nothing;
    return html`<img src=${address.href} alt="" referrerpolicy="no-referrer" loading="lazy" />`;
  }

  private readonly onSearchKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    const [first] = this.search.found;
    const typed = tidyTitle(this.typed);
    const prefix = this.order?.rendering.filePrefix ?? '';
    if (first !== undefined) this.choose(first);
    else if (typed !== undefined) this.choose({ title: typed.startsWith(prefix) ? typed : prefix + typed });
  };

  private choose({ title, thumbnail, ratio }: FileSuggestion): void {
    this.file = {
      ...(thumbnail === undefined ? {} : { source: thumbnail }),
      ...(ratio === undefined ? {} : { ratio }),
    };
    this.picture = { file: title, alt: '', alignment: 'usual', frame: 'thumb' };
    this.requestUpdate();
  }

  private form(picture: Picture): TemplateResult {
    return html`<label
        >${msg('parley-wiki-picture-alt')}
        <textarea
          rows="2"
          dir="auto"
          aria-describedby="alt-note"
          .value=${picture.alt}
          @input=${(event: Event) => this.set({ alt: valueIn(event) })}
        ></textarea>
      </label>
      <p class="note" id="alt-note">${msg('parley-wiki-picture-alt-note')}</p>
      <div class="row">
        <label
          >${msg('parley-wiki-picture-frame')}
          <select
            @change=${(event: Event) => this.set({ frame: frames.find((each) => each === valueIn(event)) ?? 'thumb' })}
          >
            ${frames.map(
              (frame) =>
                html`<option value=${frame} ?selected=${frame === picture.frame}>
                  ${msg(`parley-wiki-picture-frame-${frame}`)}
                </option>`,
            )}
          </select>
        </label>
        <label
          >${msg('parley-wiki-picture-align')}
          <select
            @change=${(event: Event) =>
              this.set({ alignment: alignments.find((each) => each === valueIn(event)) ?? 'usual' })}
          >
            ${alignments.map(
              (alignment) =>
                html`<option value=${alignment} ?selected=${alignment === picture.alignment}>
                  ${msg(`parley-wiki-picture-align-${alignment}`)}
                </option>`,
            )}
          </select>
        </label>
        <label
          >${msg('parley-wiki-picture-width')}
          <input
            type="number"
            min="20"
            max="2000"
            placeholder=${msg('parley-wiki-picture-width-usual')}
            .value=${picture.width === undefined ? '' : String(picture.width)}
            @input=${this.onWidth}
          />
        </label>
      </div>`;
  }

  private readonly onWidth = (event: Event): void => {
    const value = Math.round(Number(valueIn(event)));
    const { width: _width, ...others } = this.picture ?? {};
    const isGiven = Number.isFinite(value) && value >= 1 && value <= 2000;
    this.set({ ...others, ...(isGiven ? { width: value } : {}) }, true);
  };

  private set(change: Partial<Picture>, whole = false): void {
    const { picture } = this;
    if (picture === undefined) return;
    const { file, alt, alignment, frame, width } = picture;
    const rest = whole || width === undefined ? {} : { width };
    this.picture = { file, alt, alignment, frame, ...rest, ...change };
  }

  protected override submitted(): void {
    const { order, picture, file } = this;
    if (picture === undefined) return;
    this.close();
    order?.apply(picture, file);
  }
}

customElements.define('parley-picture-dialog', ParleyPictureDialog);
