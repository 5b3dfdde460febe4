// SPDX-License-Identifier: GPL-2.0-or-later
import { face } from '@parley/chat-ui/elements/face.ts';
import { formatNumber } from '@parley/chat-ui/i18n/formats.ts';
import { isolate, msg } from '@parley/chat-ui/i18n/messages.ts';
import { displayName, personKey } from '@parley/protocol/identity/person.ts';
import { LitElement, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { roveFocus } from '../toolbar/keyboard.ts';
import { caretClass } from './caret-colours.ts';
import type { PersonHere } from './present-people.ts';

/** Faces shown before the rest are a number. */
const mostFaces = 3;
/** Names in the list; in a session of hundreds nobody reads further. */
const mostNames = 100;

/** What a person chose in the list of people. */
export type PeopleAction = { readonly kind: 'go' | 'follow'; readonly person: PersonHere };

/**
 * Who is in the session: faces on a button, names in its list. A name goes to that person's place; beside it
 * one follows them. In light DOM. Fires `parley-people-action` with a `PeopleAction`.
 */
export class ParleyPeople extends LitElement {
  static override properties = {
    people: { attribute: false },
    placed: { attribute: false },
    followed: { attribute: false },
    homeWiki: { attribute: false },
    isOpen: { state: true },
  };

  declare people: readonly PersonHere[];
  /** Keys of the people who have a caret in the text. */
  declare placed: ReadonlySet<string>;
  /** Key of the person whom the view follows. */
  declare followed: string | undefined;
  declare homeWiki: string;
  declare isOpen: boolean;

  constructor() {
    super();
    this.people = [];
    this.placed = new Set();
    this.homeWiki = '';
    this.isOpen = false;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): unknown {
    const count = this.people.length;
    const label = msg('parley-editor-people', count);
    this.hidden = count === 0;
    return html`<div class="parley-people" @focusout=${this.onFocusOut} @keydown=${this.onKey}>
      <button
        type="button"
        class="parley-people__button"
        title=${label}
        aria-expanded=${String(this.isOpen)}
        aria-controls="parley-people-list"
        @click=${this.toggle}
      >
        ${this.people.slice(0, mostFaces).map(({ person }) => face(person, { size: 1.625 }))}
        <span class="parley-people__all" aria-hidden="true">${formatNumber(count)}</span>
        ${count > mostFaces ? html`<span class="parley-people__more" aria-hidden="true">+${formatNumber(count - mostFaces)}</span>` : nothing}
        <span class="parley-unseen">${label}</span>
      </button>
      <div class="parley-people__list parley-popover" id="parley-people-list" ?hidden=${!this.isOpen}>
        <p class="parley-people__count">${label}</p>
        <ul>
          ${repeat(
            this.people.slice(0, mostNames),
            ({ person }) => personKey(person),
            (each) => this.line(each),
          )}
        </ul>
      </div>
    </div>`;
  }

  private line(each: PersonHere): TemplateResult {
    const { person, self } = each;
    const key = personKey(person);
    const placed = this.placed.has(key) && !self;
    const label = self
      ? msg('parley-editor-person-self', isolate(displayName(person, this.homeWiki)))
      : displayName(person, this.homeWiki);
    const note = person.readOnly === true ? msg('parley-editor-reading') : undefined;
    return html`<li class="parley-people__line ${caretClass(person.colour)}">
      <button
        type="button"
        class="parley-person"
        title=${self ? nothing : msg(placed ? 'parley-editor-person-goto' : 'parley-editor-person-nowhere')}
        aria-disabled=${String(!placed)}
        @click=${() => {
          if (placed) this.choose('go', each);
        }}
      >
        ${face(person, { size: 1.5 })}
        <span class="parley-person__name" dir="auto">${label}</span>
        ${person.role === 'mentor' ? html`<span class="parley-person__mark">${msg('parley-editor-mentor')}</span>` : nothing}
        ${note === undefined ? nothing : html`<span class="parley-person__note">${note}</span>`}
      </button>
      ${
        self
          ? nothing
          : html`<button
              type="button"
              class="parley-button parley-button--quiet"
              aria-pressed=${String(this.followed === key)}
              aria-label=${msg('parley-editor-person-follow-name', isolate(displayName(person, this.homeWiki)))}
              @click=${() => this.choose('follow', each)}
            >
              ${msg('parley-editor-person-follow')}
            </button>`
      }
    </li>`;
  }

  private choose(kind: PeopleAction['kind'], person: PersonHere): void {
    this.isOpen = false;
    this.dispatchEvent(new CustomEvent<PeopleAction>('parley-people-action', { detail: { kind, person } }));
  }

  private readonly toggle = (): void => {
    this.isOpen = !this.isOpen;
  };

  private readonly onFocusOut = (event: FocusEvent): void => {
    if (event.relatedTarget instanceof Node && !this.contains(event.relatedTarget)) this.isOpen = false;
  };

  private readonly onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && this.isOpen) {
      event.preventDefault();
      event.stopPropagation();
      this.isOpen = false;
      this.querySelector<HTMLElement>('.parley-people__button')?.focus();
      return;
    }
    if (!this.isOpen || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    roveFocus(event, [...this.querySelectorAll<HTMLElement>('.parley-person')], 'column');
  };
}

customElements.define('parley-people', ParleyPeople);
