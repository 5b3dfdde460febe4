// SPDX-License-Identifier: GPL-2.0-or-later
import type { HelpNote, HelpRequest } from '@parley/protocol/help/request.ts';
import type { DeskHelper } from '@parley/protocol/help/desk.ts';
import type { PageContext } from '@parley/protocol/http/page-context.ts';
import { type Person, personKey } from '@parley/protocol/identity/person.ts';
import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Connection } from '../connection/live-document.ts';
import { announce, mountAnnouncer } from '../elements/announcer.ts';
import type { ParleyConfirmDialog, Question } from '../elements/confirm-dialog.ts';
import '../elements/confirm-dialog.ts';
import type { MenuItem } from '../elements/menu.ts';
import type { ParleyRoom } from '../elements/room.ts';
import '../elements/room.ts';
import { nameOf } from '../elements/words.ts';
import { searchTitles } from '../http/wiki.ts';
import { currentLanguage, msg } from '../i18n/messages.ts';
import { baseStyles, buttonStyles, fieldStyles } from '../styles/shared-styles.ts';
import { askerState } from './asker-state.ts';
import { offerCannedAnswers } from './canned-answers.ts';
import { closing } from './closing.ts';
import { helpStyles } from './help-styles.ts';
import { namesOf, outcomeWords, placeWords } from './help-words.ts';
import { helperState } from './helper-state.ts';
import { helperMenu } from './helper-menu.ts';
import { keepAsFile } from './keep-conversation.ts';
import { type HelpCommandWithoutId, givesAway, type HelpSignal, RequestLink } from './request-link.ts';
import { stateNews } from './state-news.ts';

/** The request of a conversation changed, or came. */
export type HelpRequestEvent = CustomEvent<{ readonly link: RequestLink; readonly request: HelpRequest | undefined }>;
/** A mentor pointed or led; of the edit page's interest. */
export type HelpSignalEvent = CustomEvent<{ readonly link: RequestLink; readonly signal: HelpSignal }>;

/**
 * One request: where it stands, what can be done about it, and its conversation. For the asker, or for a helper in it.
 *
 * Events: `parley-help-request`, `parley-help-signal`, `parley-help-again` (the asker wants to ask something else),
 * `parley-help-given` (a helper gave it away), `parley-leave` (Esc). All bubble and cross shadow roots.
 */
export class ParleyHelpTalk extends LitElement {
  static override properties = {
    document: {},
    connection: { attribute: false },
    context: { attribute: false },
    side: {},
    known: { attribute: false },
    helpPage: {},
    helpersPresent: { attribute: false },
    helpers: { attribute: false },
    inPage: { type: Boolean },
    back: { attribute: false },
  };

  declare document: string;
  declare connection: Pick<Connection, 'open'> | undefined;
  declare context: Pick<PageContext, 'wiki' | 'person' | 'title'>;
  declare side: 'asker' | 'helper';
  /** The request as it was known before its document is here. */
  declare known: HelpRequest | undefined;
  declare helpPage: string;
  /** Helpers who are here now, for the asker; `undefined` where it is not known. */
  declare helpersPresent: number | undefined;
  /** Who could take the request over; of the desk. */
  declare helpers: readonly DeskHelper[];
  /** Shown on the edit page of the request. */
  declare inPage: boolean;
  declare back: (() => void) | undefined;
  #link: RequestLink | undefined;
  #seen: HelpRequest | undefined;
  #problem = '';
  #posted: HelpNote | undefined;

  constructor() {
    super();
    this.document = '';
    this.connection = undefined;
    this.side = 'asker';
    this.known = undefined;
    this.helpPage = '';
    this.helpersPresent = undefined;
    this.helpers = [];
    this.inPage = false;
    this.back = undefined;
  }

  static override styles = [
    baseStyles,
    buttonStyles,
    fieldStyles,
    helpStyles,
    css`
      .state {
        flex: none;
        max-block-size: 60%;
        overflow: auto;
      }
      parley-room {
        flex: 1;
        min-block-size: 8rem;
      }
      .thanks {
        display: grid;
        gap: var(--spacing-50);
      }
    `,
  ];

  get link(): RequestLink | undefined {
    return this.#link;
  }

  get room(): ParleyRoom | null {
    return this.renderRoot.querySelector('parley-room');
  }

  /** Goes to the field to write in. */
  async focusField(): Promise<void> {
    await this.updateComplete;
    this.room?.shown();
    await this.room?.focusComposer();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    mountAnnouncer();
  }

  override willUpdate(changed: PropertyValues<this>): void {
    const { connection } = this;
    if (!changed.has('connection') && !changed.has('document')) return;
    this.#seen = undefined;
    this.#posted = undefined;
    if (connection === undefined || this.document === '') {
      this.#link = undefined;
      return;
    }
    const events = {
      changed: () => this.#changed(link),
      signal: (signal: HelpSignal) => this.#tell('parley-help-signal', { link, signal }),
    };
    const link: RequestLink = new RequestLink(connection, events, this.known);
    this.#link = link;
  }

  override render(): TemplateResult | typeof nothing {
    const link = this.#link;
    if (link === undefined) return nothing;
    const { request } = link;
    return html`
      <parley-room
        .document=${this.document}
        .kept=${false}
        .connection=${link.connection}
        .context=${this.context}
        .heading=${this.#heading(request)}
        .topic=${(request && placeWords(request.about)) ?? ''}
        .promise=${msg('parley-help-promise')}
        .searchPages=${searchTitles}
        .menuItems=${this.#menu(request)}
        .back=${this.back}
        .backLabel=${msg('parley-help-leave-view')}
        lang=${currentLanguage()}
      >
        <div class="state" slot="standing">
          ${request === undefined ? nothing : this.#state(request)}
          ${this.#problem === '' ? nothing : html`<p class="card error" role="alert">${this.#problem}</p>`}
        </div>
      </parley-room>
      <parley-confirm-dialog></parley-confirm-dialog>
      <parley-hand-over-dialog></parley-hand-over-dialog>
      <parley-canned-answers></parley-canned-answers>
    `;
  }

  #heading(request: HelpRequest | undefined): string {
    if (this.side === 'asker' || request === undefined) return msg('parley-help-yours');
    return msg('parley-help-of', nameOf(request.asker, this.context.wiki));
  }

  #state(request: HelpRequest): TemplateResult | typeof nothing {
    const { wiki } = this.context;
    const run = (command: HelpCommandWithoutId) => void this.#run(command);
    const close = () => this.#ask(closeQuestion(() => run({ type: 'help-close' })));
    if (this.side === 'helper') {
      return helperState(request, { wiki, me: this.context.person ?? undefined, inPage: this.inPage, run, close });
    }
    const withdraw = () => this.#ask(withdrawQuestion(() => run({ type: 'help-withdraw' })));
    const { helpPage, helpersPresent } = this;
    const again = () => this.#tell('parley-help-again', undefined);
    const another = (helpers: readonly Person[]) =>
      this.#ask(anotherQuestion(helpers, wiki, () => run({ type: 'help-another' })));
    const end = () => run({ type: 'help-close' });
    const view = { wiki, helpPage, helpersPresent, run, close: end, withdraw, another, ask: again };
    const state = askerState(request, view);
    if (state !== nothing) return state;
    return closing(request, {
      wiki,
      solved: (solved) => run({ type: 'help-solved', solved }),
      thank: (text) => run({ type: 'help-thank', ...(text !== '' && { text }) }),
      keep: () => keepAsFile(this.room?.list?.items ?? [], wiki),
      post: () => this.#ask(postQuestion(() => void this.#post())),
      posted: this.#posted,
      hasWords: (this.room?.list?.items ?? []).some((item) => item.kind === 'message'),
      again,
    });
  }

  #menu(request: HelpRequest | undefined): readonly MenuItem[] {
    if (this.side === 'asker' || request === undefined) return [];
    const me = this.context.person;
    return helperMenu(request, {
      me: me ?? undefined,
      canned: () => void this.#canned(request),
      handOver: (kind) => void this.#handOver(kind, me === null ? '' : personKey(me)),
      run: (command) => void this.#run(command),
    });
  }

  async #handOver(kind: 'help-pass' | 'help-second', me: string): Promise<void> {
    if (!(await this.#fetched(import('./hand-over-dialog.ts')))) return;
    this.renderRoot.querySelector('parley-hand-over-dialog')?.ask({
      kind,
      helpers: this.helpers.filter(({ person }) => personKey(person) !== me),
      wiki: this.context.wiki,
      send: async (command) => (await this.#run(command)) ?? { type: 'unanswered' },
    });
  }

  async #canned(request: HelpRequest): Promise<void> {
    const answers = await offerCannedAnswers(this.renderRoot, request.about.page?.title ?? '', (text) =>
      this.#insert(text),
    );
    if (!answers) this.#say(msg('parley-help-canned-failed'));
  }

  /** Puts words into the field: they can still be changed before they are sent. */
  #insert(text: string): void {
    const composer = this.room?.composer;
    if (composer === null || composer === undefined) return;
    composer.restore({ text: composer.text === '' ? text : `${composer.text}\n${text}` }, undefined);
    void composer.focusField();
  }

  async #fetched(part: Promise<unknown>): Promise<boolean> {
    try {
      await part;
      return true;
    } catch {
      this.#say(msg('parley-error-not-done'));
      return false;
    }
  }

  async #post(): Promise<void> {
    const outcome = await this.#run({ type: 'help-post' });
    if (outcome?.type === 'ack' && outcome.note !== undefined) this.#posted = outcome.note;
    this.requestUpdate();
  }

  async #run(command: HelpCommandWithoutId) {
    const outcome = await this.#link?.command(command);
    this.#say(outcome === undefined ? '' : (outcomeWords(outcome, this.context.wiki) ?? ''));
    if (outcome?.type === 'ack' && givesAway(command)) this.#tell('parley-help-given', undefined);
    return outcome;
  }

  #ask(question: Question): void {
    this.renderRoot.querySelector<ParleyConfirmDialog>('parley-confirm-dialog')?.ask(question);
  }

  #changed(link: RequestLink): void {
    if (this.#link !== link) return;
    const { request } = link;
    const before = this.#seen;
    if (request !== undefined && request !== before) {
      this.#seen = request;
      const news = stateNews(before, request, this.side, this.context);
      if (news !== undefined) announce(news);
    }
    this.requestUpdate();
    this.#tell('parley-help-request', { link, request });
  }

  #say(words: string): void {
    this.#problem = words;
    this.requestUpdate();
  }

  #tell(name: string, detail: unknown): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }
}

function withdrawQuestion(run: () => void): Question {
  return {
    heading: msg('parley-help-withdraw-heading'),
    text: msg('parley-help-withdraw-text'),
    verb: msg('parley-help-withdraw'),
    run,
  };
}

function anotherQuestion(helpers: readonly Person[], wiki: string, run: () => void): Question {
  return {
    heading: msg('parley-help-another-heading'),
    text: msg('parley-help-another-text', namesOf(helpers, wiki), helpers.length),
    verb: msg('parley-help-another'),
    run,
  };
}

function closeQuestion(run: () => void): Question {
  return {
    heading: msg('parley-help-close-heading'),
    text: msg('parley-help-close-text'),
    verb: msg('parley-help-close'),
    run,
  };
}

function postQuestion(run: () => void): Question {
  return {
    heading: msg('parley-help-post-heading'),
    text: msg('parley-help-post-text'),
    verb: msg('parley-help-post'),
    run,
  };
}

customElements.define('parley-help-talk', ParleyHelpTalk);

declare global {
  interface HTMLElementTagNameMap {
    'parley-help-talk': ParleyHelpTalk;
  }
}
