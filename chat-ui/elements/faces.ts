// SPDX-License-Identifier: GPL-2.0-or-later
import type { DigestPerson } from '@parley/protocol/chat/frames.ts';
import { displayName } from '@parley/protocol/identity/person.ts';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { formatList, formatNumber } from '../i18n/formats.ts';
import { msg } from '../i18n/messages.ts';
import { baseStyles } from '../styles/shared-styles.ts';
import { face } from './face.ts';

/** The faces of the people somewhere, overlapping, and how many more there are. */
export class ParleyFaces extends LitElement {
  static override properties = {
    people: { attribute: false },
    count: { type: Number },
    max: { type: Number },
    wiki: {},
  };

  declare people: readonly DigestPerson[];
  /** All people there; may be more than are listed. */
  declare count: number;
  declare max: number;
  /** The wiki whose people are shown without its name. */
  declare wiki: string;

  constructor() {
    super();
    this.people = [];
    this.count = 0;
    this.max = 4;
    this.wiki = '';
  }

  static override styles = [
    baseStyles,
    css`
      :host {
        display: inline-flex;
        align-items: center;
      }
      .faces {
        display: flex;
      }
      .faces > * {
        margin-inline-end: -0.25rem;
        box-shadow: 0 0 0 2px var(--background-color-base);
        border-radius: 50%;
      }
      .more {
        padding-inline-start: var(--spacing-50);
        color: var(--color-subtle);
        font-size: var(--font-size-x-small);
        white-space: nowrap;
      }
    `,
  ];

  override render(): TemplateResult {
    const shown = this.people.slice(0, this.max);
    const more = Math.max(this.count, this.people.length) - shown.length;
    const names = formatList(this.people.map((person) => wordsOf(person, this.wiki)));
    return html`
      <span class="faces" role="img" aria-label=${names} title=${names}>
        ${repeat(
          shown,
          (person) => `${person.wiki}/${person.userId}`,
          (person) => face(person, { away: person.away === true }),
        )}
      </span>
      ${more > 0 ? html`<span class="more">${msg('parley-faces-more', formatNumber(more))}</span>` : nothing}
    `;
  }
}

/** Who is away is paler, and said in words. */
function wordsOf(person: DigestPerson, wiki: string): string {
  const name = displayName(person, wiki);
  return person.away === true ? msg('parley-person-away', name) : name;
}

customElements.define('parley-faces', ParleyFaces);
