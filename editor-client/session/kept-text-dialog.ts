// SPDX-License-Identifier: GPL-2.0-or-later
import { formatDateTime } from '@parley/chat-ui/i18n/formats.ts';
import { msg } from '@parley/chat-ui/i18n/messages.ts';
import { baseStyles, buttonStyles } from '@parley/chat-ui/styles/shared-styles.ts';
import { pageSchema } from '@parley/protocol/schema/page-schema.ts';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { DOMSerializer, type Node } from 'prosemirror-model';
import '../difference/difference-element.ts';
import type { Versions } from '../difference/difference-element.ts';
import { dialogStyles } from '../publish/dialog-styles.ts';
import type { KeptText } from './kept-texts.ts';
import { refusalWords } from './refusal-words.ts';

const emptyPage = pageSchema.node('doc');

/**
 * `<parley-kept-text>`: words that could not be put into the page, to be copied. Opens when `texts` has one that was
 * not put off. Event: `parley-kept-done` (`detail`: the id of the text the person has).
 */
export class ParleyKeptText extends LitElement {
  static override readonly properties = {
    texts: { attribute: false },
    copied: { state: true },
    putOff: { state: true },
  };
  static override readonly styles = [baseStyles, buttonStyles, dialogStyles];

  declare texts: readonly KeptText[];
  declare private copied: 'yes' | 'no' | 'failed';
  declare private putOff: ReadonlySet<string>;
  readonly #versions = new WeakMap<KeptText, Versions>();

  constructor() {
    super();
    this.texts = [];
    this.copied = 'no';
    this.putOff = new Set();
  }

  get #text(): KeptText | undefined {
    return this.texts.find((text) => !this.putOff.has(text.id));
  }

  protected override updated(_changed: PropertyValues<this>): void {
    const dialog = this.renderRoot.querySelector('dialog');
    if (dialog === null) return;
    if (this.#text !== undefined && !dialog.open) dialog.showModal();
    if (this.#text === undefined && dialog.open) dialog.close();
  }

  protected override render(): TemplateResult {
    const text = this.#text;
    return html`
      <dialog aria-labelledby="title" @cancel=${this.#onCancel}>
        ${text === undefined ? nothing : this.#content(text)}
      </dialog>
    `;
  }

  #content(text: KeptText): TemplateResult {
    const why =
      text.why === 'does-not-fit'
        ? msg('session-kept-does-not-fit')
        : msg('session-kept-refused', refusalWords(text.why));
    return html`
      <header><h2 id="title" tabindex="-1" autofocus>${msg('session-kept-title')}</h2></header>
      <div class="body">
        <p>${why}</p>
        <div
          class="difference"
          role="region"
          tabindex="0"
          aria-label=${msg('session-kept-label', formatDateTime(text.at))}
        >
          <parley-difference .versions=${this.#versionsOf(text)}></parley-difference>
        </div>
      </div>
      <footer>
        <p class="hint" role="status">${this.#copyWords()}</p>
        <button class="button" type="button" @click=${() => this.#later(text)}>${msg('session-kept-later')}</button>
        <button class="button destructive" type="button" @click=${() => this.#done(text)}>
          ${msg('session-kept-done')}
        </button>
        <button class="button primary" type="button" @click=${() => void this.#copy(text)}>
          ${msg('session-kept-copy')}
        </button>
      </footer>
    `;
  }

  #copyWords(): string {
    if (this.copied === 'no') return '';
    return msg(this.copied === 'yes' ? 'session-kept-copied' : 'session-kept-failed');
  }

  #versionsOf(text: KeptText): Versions {
    const versions = this.#versions.get(text) ?? { old: text.base ?? emptyPage, current: text.ours };
    this.#versions.set(text, versions);
    return versions;
  }

  async #copy(text: KeptText): Promise<void> {
    try {
      await navigator.clipboard.write([
        new ClipboardItem({
          'text/html': new Blob([htmlOf(text.ours)], { type: 'text/html' }),
          'text/plain': new Blob([plainOf(text.ours)], { type: 'text/plain' }),
        }),
      ]);
      this.copied = 'yes';
    } catch {
      this.copied = 'failed';
    }
  }

  #later(text: KeptText): void {
    this.copied = 'no';
    this.putOff = new Set([...this.putOff, text.id]);
  }

  #done(text: KeptText): void {
    this.copied = 'no';
    this.dispatchEvent(new CustomEvent<string>('parley-kept-done', { detail: text.id }));
  }

  readonly #onCancel = (event: Event): void => {
    event.preventDefault();
    const text = this.#text;
    if (text !== undefined) this.#later(text);
  };
}

function htmlOf(page: Node): string {
  const holder = document.createElement('div');
  holder.append(DOMSerializer.fromSchema(pageSchema).serializeFragment(page.content));
  return holder.innerHTML;
}

function plainOf(page: Node): string {
  return page.textBetween(0, page.content.size, '\n\n', '\n');
}

customElements.define('parley-kept-text', ParleyKeptText);

declare global {
  interface HTMLElementTagNameMap {
    'parley-kept-text': ParleyKeptText;
  }
}
