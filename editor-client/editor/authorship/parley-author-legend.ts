// SPDX-License-Identifier: GPL-2.0-or-later
import { isolate, msg } from '@parley/chat-ui/i18n/messages.ts';
import type { PresentPerson } from '@parley/protocol/edit/presence.ts';
import { displayName, personKey } from '@parley/protocol/identity/person.ts';
import { LitElement, html } from 'lit';
import { caretClass } from '../presence/caret-colours.ts';

/** Who has which colour while the text is coloured, and whose words the caret is in. In light DOM. */
export class ParleyAuthorLegend extends LitElement {
  static override properties = {
    authors: { attribute: false },
    here: { attribute: false },
    homeWiki: { attribute: false },
  };

  /** The authors of the present text; one person may appear under several clients. */
  declare authors: readonly PresentPerson[];
  /** Who wrote the words at the caret. */
  declare here: PresentPerson | undefined;
  declare homeWiki: string;

  constructor() {
    super();
    this.authors = [];
    this.homeWiki = '';
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): unknown {
    const people = new Map(this.authors.map((person) => [personKey(person), person]));
    const sorted = [...people.values()].sort((one, other) => one.name.localeCompare(other.name));
    const name = (person: PresentPerson) => displayName(person, this.homeWiki);
    return html`<section class="parley-legend" aria-label=${msg('parley-editor-legend')}>
      <ul class="parley-legend__list">
        ${sorted.map(
          (person) =>
            html`<li>
              <span class="parley-author ${caretClass(person.colour)}" dir="auto">${name(person)}</span>
            </li>`,
        )}
        <li class="parley-legend__before">${msg('parley-editor-legend-before')}</li>
      </ul>
      <p class="parley-legend__here" role="status">
        ${
          this.here === undefined
            ? msg('parley-editor-legend-nobody')
            : msg('parley-editor-legend-here', isolate(name(this.here)))
        }
      </p>
    </section>`;
  }
}

customElements.define('parley-author-legend', ParleyAuthorLegend);
