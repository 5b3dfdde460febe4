// SPDX-License-Identifier: GPL-2.0-or-later
import type { DigestPerson } from '@parley/protocol/chat/frames.ts';
import {
  cdxIconArrowPrevious,
  cdxIconClock,
  cdxIconDownload,
  cdxIconEllipsis,
  cdxIconJournal,
  cdxIconSearch,
  type Icon,
} from '@wikimedia/codex-icons';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { saveRecord, type ExportFormat } from '../http/chat-record.ts';
import { msg } from '../i18n/messages.ts';
import { baseStyles, buttonStyles } from '../styles/shared-styles.ts';
import './faces.ts';
import { announce } from './announcer.ts';
import { icon } from './icon.ts';
import type { MenuItem } from './menu.ts';
import './menu.ts';

/** Top of a conversation: what it is, what becomes of its words, who is here. */
export class ParleyRoomHeader extends LitElement {
  static override properties = {
    heading: {},
    topic: {},
    kept: { type: Boolean },
    promise: {},
    document: {},
    people: { attribute: false },
    count: { type: Number },
    wiki: {},
    searching: { type: Boolean },
    search: { attribute: false },
    back: { attribute: false },
    backLabel: { attribute: false },
    moreItems: { attribute: false },
    language: {},
  };

  declare heading: string;
  declare topic: string;
  declare kept: boolean;
  /** What becomes of the words, where it is neither of the two common promises. */
  declare promise: string;
  declare document: string;
  declare people: readonly DigestPerson[];
  declare count: number;
  declare wiki: string;
  declare searching: boolean;
  declare search: () => void;
  /** Leads back to the list of rooms, where there is one. */
  declare back: (() => void) | undefined;
  declare backLabel: string;
  declare moreItems: readonly MenuItem[];
  declare language: string;

  constructor() {
    super();
    this.heading = '';
    this.topic = '';
    this.kept = true;
    this.promise = '';
    this.document = '';
    this.people = [];
    this.count = 0;
    this.wiki = '';
    this.searching = false;
    this.search = () => undefined;
    this.back = undefined;
    this.backLabel = '';
    this.moreItems = [];
    this.language = '';
  }

  static override styles = [
    baseStyles,
    buttonStyles,
    css`
      :host {
        display: block;
        border-block-end: 1px solid var(--border-color-subtle);
      }
      .top {
        display: flex;
        align-items: center;
        gap: var(--spacing-25);
        padding: var(--spacing-50) var(--spacing-75);
      }
      .words {
        flex: 1;
        min-inline-size: 0;
      }
      h2 {
        margin: 0;
        overflow: hidden;
        color: var(--color-emphasized);
        font-size: var(--font-size-medium);
        line-height: var(--line-height-small);
        text-overflow: ellipsis;
        white-space: nowrap;
      }
      .topic {
        overflow: hidden;
        color: var(--color-subtle);
        font-size: var(--font-size-x-small);
        text-overflow: ellipsis;
        white-space: nowrap;
      }
      .promise {
        display: flex;
        align-items: center;
        gap: var(--spacing-50);
        margin: 0;
        padding: var(--spacing-25) var(--spacing-75);
        font-size: var(--font-size-x-small);
        line-height: var(--line-height-x-small);
      }
      .kept {
        background: var(--background-color-progressive-subtle);
        color: var(--color-base);
      }
      .gone {
        background: var(--background-color-warning-subtle);
        color: var(--color-base);
      }
    `,
  ];

  override render(): TemplateResult {
    return html`
      <div class="top">
        ${this.back === undefined ? nothing : this.#button(this.backLabel || msg('parley-room-back'), cdxIconArrowPrevious, this.back)}
        <div class="words">
          <h2 title=${this.heading}><bdi>${this.heading}</bdi></h2>
          ${this.topic === '' ? nothing : html`<div class="topic" title=${this.topic}><bdi>${this.topic}</bdi></div>`}
        </div>
        ${
          this.count === 0
            ? nothing
            : html`<parley-faces
                .people=${this.people}
                .count=${this.count}
                .max=${3}
                .wiki=${this.wiki}
              ></parley-faces>`
        }
        ${this.kept ? this.#button(msg('parley-search-open'), cdxIconSearch, this.search, this.searching) : nothing}
        ${this.#menu()}
      </div>
      <p class="promise ${this.kept ? 'kept' : 'gone'}">
        ${icon(this.kept ? cdxIconJournal : cdxIconClock, 1)}
        <span>${this.#promise()}</span>
      </p>
    `;
  }

  #promise(): string {
    if (this.promise !== '') return this.promise;
    return this.kept ? msg('parley-promise-kept') : msg('parley-promise-gone');
  }

  #button(label: string, drawing: Icon, run: () => void, pressed?: boolean): TemplateResult {
    return html`<button
      type="button"
      class="button quiet icon"
      aria-label=${label}
      title=${label}
      aria-pressed=${pressed === undefined ? nothing : String(pressed)}
      @click=${run}
    >
      ${icon(drawing)}
    </button>`;
  }

  #menu(): TemplateResult | typeof nothing {
    const exports: readonly MenuItem[] = this.kept
      ? [
          { label: msg('parley-export-text'), icon: cdxIconDownload, run: () => void this.#download('text') },
          { label: msg('parley-export-wikitext'), icon: cdxIconDownload, run: () => void this.#download('wikitext') },
          { label: msg('parley-export-json'), icon: cdxIconDownload, run: () => void this.#download('json') },
        ]
      : [];
    const items = [...this.moreItems, ...exports];
    if (items.length === 0) return nothing;
    return html`<parley-menu .label=${msg('parley-room-more')} .icon=${cdxIconEllipsis} .items=${items}></parley-menu>`;
  }

  async #download(format: ExportFormat): Promise<void> {
    try {
      await saveRecord(this.document, format);
    } catch {
      announce(msg('parley-error-not-done'));
    }
  }
}

customElements.define('parley-room-header', ParleyRoomHeader);
