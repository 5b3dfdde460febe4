// SPDX-License-Identifier: GPL-2.0-or-later
import { formatNumber } from '@parley/chat-ui/i18n/formats.ts';
import { msg } from '@parley/chat-ui/i18n/messages.ts';
import { baseStyles, buttonStyles, fieldStyles } from '@parley/chat-ui/styles/shared-styles.ts';
import type { ConflictChoice, PendingChanges, Published } from '@parley/protocol/http/api.ts';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { Node } from 'prosemirror-model';
import '../difference/difference-element.ts';
import type { Versions } from '../difference/difference-element.ts';
import { pageOfHtml } from '../difference/page-of-html.ts';
import '../on-demand/messages.ts';
import { coAuthorList } from './co-authors.ts';
import { conflictView } from './conflict-view.ts';
import { dialogStyles } from './dialog-styles.ts';
import { challengeView, objectionView, optionsView } from './objection-view.ts';
import { PublishFlow, summaryBytesLeft, type PublishApi, type PublishStep } from './publish-flow.ts';
import { failureWords } from './publish-words.ts';
import { WikiLooks } from './wiki-looks.ts';
import type { EditOptions, WikiObjection, WikiSide } from './wiki-side.ts';

/** The pages of a step, read once: Lit compares them by identity. */
type Pages = { readonly base: Node; readonly draft: Node; readonly latest: Node | undefined };

/** So few bytes left, and the field for the summary says how many. */
const bytesShownBelow = 100;

/**
 * `<parley-publish-dialog>`: from the draft to a revision. `open(api)` shows it; it closes by itself when the page
 * is published.
 *
 * Events: `parley-published` (`detail: Published`), `parley-publish-closed`, `parley-help-wanted` (`refused`, `conflict`).
 */
export class ParleyPublishDialog extends LitElement {
  static override readonly properties = {
    homeWiki: {},
    newPage: { type: Boolean },
    offersHelp: { type: Boolean },
    step: { state: true },
    summary: { state: true },
    choice: { state: true },
    options: { state: true },
    answer: { state: true },
  };
  static override readonly styles = [baseStyles, buttonStyles, fieldStyles, dialogStyles];

  declare homeWiki: string;
  /** The page does not exist yet. */
  declare newPage: boolean;
  /** Somebody can be asked when publishing is refused or conflicts. */
  declare offersHelp: boolean;
  declare private step: PublishStep;
  declare private summary: string;
  declare private choice: ConflictChoice | undefined;
  declare private options: EditOptions | undefined;
  /** To the wiki's question. */
  declare private answer: string;
  #wiki: WikiSide | undefined;
  readonly #looks = new WikiLooks(this);
  #flow: PublishFlow | undefined;
  readonly #pages = new WeakMap<PendingChanges, Pages>();
  readonly #versions = new WeakMap<Node, WeakMap<Node, Versions>>();

  constructor() {
    super();
    this.homeWiki = '';
    this.newPage = false;
    this.offersHelp = false;
    this.step = { kind: 'loading' };
    this.summary = '';
    this.answer = '';
  }

  /** Shows the dialog and fetches what would be published. The summary of a failed or closed try is still there. */
  open(api: PublishApi): void {
    this.#flow?.end();
    this.choice = undefined;
    this.answer = '';
    this.#wiki = api.wiki;
    this.options ??= api.wiki?.options;
    this.#looks.reset(api.wiki);
    this.#flow = new PublishFlow(
      api,
      (changes) => this.#isSame(changes),
      (step) => this.#onStep(step),
    );
    void this.#flow.load();
    this.renderRoot.querySelector('dialog')?.showModal();
  }

  close(): void {
    this.renderRoot.querySelector('dialog')?.close();
  }

  #onStep(step: PublishStep): void {
    const begins = this.step.kind === 'loading' && step.kind === 'review';
    this.step = step;
    if (begins) void this.#focusSummary();
    if (step.kind === 'review' && step.objection !== undefined) this.answer = '';
    if (step.kind !== 'published') return;
    this.summary = '';
    this.options = this.#wiki?.options;
    this.close();
    this.dispatchEvent(new CustomEvent<Published>('parley-published', { detail: step.published }));
  }

  /** What is asked for first gets the caret, unless the person went elsewhere meanwhile. */
  async #focusSummary(): Promise<void> {
    await this.updateComplete;
    const root = this.shadowRoot;
    if (root?.activeElement?.id === 'title') root.querySelector('textarea')?.focus();
  }

  readonly #onClose = (): void => {
    this.#flow?.end();
    this.dispatchEvent(new CustomEvent('parley-publish-closed'));
  };

  #pagesOf(changes: PendingChanges): Pages {
    const known = this.#pages.get(changes);
    if (known !== undefined) return known;
    const pages = {
      base: pageOfHtml(changes.base.html),
      draft: pageOfHtml(changes.draft.html),
      latest: changes.latest === undefined ? undefined : pageOfHtml(changes.latest.html),
    };
    this.#pages.set(changes, pages);
    return pages;
  }

  #versionsOf(old: Node, current: Node): Versions {
    const ofOld = this.#versions.get(old) ?? new WeakMap<Node, Versions>();
    this.#versions.set(old, ofOld);
    const versions = ofOld.get(current) ?? { old, current };
    ofOld.set(current, versions);
    return versions;
  }

  #isSame(changes: PendingChanges): boolean {
    const { base, draft } = this.#pagesOf(changes);
    return base.eq(draft) && changes.base.revision > 0;
  }

  protected override render(): TemplateResult {
    const { step } = this;
    const conflict = step.kind === 'conflict' || step.kind === 'resolving';
    const title = msg(conflict ? 'publish-conflict-title' : 'publish-title');
    return html`
      <dialog class="full" aria-labelledby="title" @close=${this.#onClose}>
        <header>
          <h2 id="title" tabindex="-1" autofocus>${title}</h2>
          <button class="button quiet" type="button" @click=${() => this.close()}>${msg('publish-back')}</button>
        </header>
        <div class="body" aria-busy=${isBusy(step)}>
          ${this.#failure(step)} ${conflict ? nothing : this.#help(step)} ${this.#body(step)}
        </div>
        ${this.#footer(step)}
      </dialog>
    `;
  }

  /** Whoever is refused or does not know how to settle a conflict need not be alone with it. */
  #help(step: PublishStep): TemplateResult | typeof nothing {
    const conflict = step.kind === 'conflict';
    const refused = ('failure' in step && step.failure !== undefined) || objectionOf(step) !== undefined;
    if (!this.offersHelp || !(conflict || refused)) return nothing;
    const ask = () => {
      this.close();
      const detail = conflict ? 'conflict' : 'refused';
      this.dispatchEvent(new CustomEvent('parley-help-wanted', { detail, bubbles: true, composed: true }));
    };
    return html`<p class="help">
      <button class="button" type="button" @click=${ask}>${msg('session-help-ask')}</button>
    </p>`;
  }

  #failure(step: PublishStep): TemplateResult | typeof nothing {
    const objection = objectionOf(step);
    if (objection !== undefined) return objectionView(objection);
    const failure = 'failure' in step ? step.failure : undefined;
    if (failure === undefined) return nothing;
    return html`<p class="failure" role="alert">${msg('publish-failed', failureWords(failure))}</p>`;
  }

  #body(step: PublishStep): TemplateResult | typeof nothing {
    switch (step.kind) {
      case 'loading':
        return html`<p role="status">${msg('publish-loading')}</p>`;
      case 'nothing':
        return html`<p role="status">${msg('publish-nothing')}</p>`;
      case 'unavailable':
      case 'published':
        return nothing;
      case 'review':
      case 'publishing':
        return this.#review(step.changes, step.kind === 'publishing', objectionOf(step));
      case 'conflict':
      case 'resolving': {
        const { base, draft, latest } = this.#pagesOf(step.changes);
        return conflictView({
          changes: step.changes,
          theirs: this.#versionsOf(base, latest ?? base),
          ours: this.#versionsOf(base, draft),
          homeWiki: this.homeWiki,
          choice: this.choice,
          busy: step.kind === 'resolving',
          onChoice: (choice) => {
            this.choice = choice;
          },
        });
      }
    }
  }

  #review(changes: PendingChanges, busy: boolean, objection: WikiObjection | undefined): TemplateResult {
    const { base, draft } = this.#pagesOf(changes);
    const { options } = this;
    const difference = html`<div class="difference">
      <parley-difference .versions=${this.#versionsOf(base, draft)}></parley-difference>
    </div>`;
    return html`
      ${objection?.challenge === undefined ? nothing : challengeView(objection.challenge, this.answer, this.#onAnswer)}
      ${this.newPage ? html`<p>${msg('publish-new-page')}</p>` : nothing}
      <label class="summary">
        <span>${msg('publish-summary')}</span>
        <textarea
          rows="2"
          aria-describedby="left"
          ?disabled=${busy}
          .value=${this.summary}
          @input=${this.#onSummary}
          @keydown=${this.#onSummaryKey}
        ></textarea>
      </label>
      <span id="left" class="left ${summaryBytesLeft(this.summary) < 0 ? 'over' : ''}">${this.#bytesLeft()}</span>
      ${options === undefined ? nothing : optionsView(options, busy, this.#onOptions)}
      ${coAuthorList(changes.coAuthors, this.homeWiki)}
      <h3>${msg('publish-changes')}</h3>
      ${this.#looks.render(changes, difference)}
    `;
  }

  #bytesLeft(): string {
    const left = summaryBytesLeft(this.summary);
    if (left < 0) return msg('publish-summary-long', -left, formatNumber(-left));
    return left > bytesShownBelow ? '' : msg('publish-summary-left', left, formatNumber(left));
  }

  #footer(step: PublishStep): TemplateResult {
    switch (step.kind) {
      case 'review':
      case 'publishing': {
        const disabled = step.kind === 'publishing' || summaryBytesLeft(this.summary) < 0;
        const anyway = objectionOf(step)?.next === 'anyway';
        return html`<footer>
          <p class="hint">${msg('publish-license')}</p>
          <button class="button primary" type="button" ?disabled=${disabled} @click=${this.#publish}>
            ${msg(step.kind === 'publishing' ? 'publish-working' : anyway ? 'publish-anyway' : 'publish-confirm')}
          </button>
        </footer>`;
      }
      case 'conflict':
      case 'resolving': {
        const disabled = step.kind === 'resolving' || this.choice === undefined;
        return html`<footer>
          ${this.#help(step)}
          <button class="button primary" type="button" ?disabled=${disabled} @click=${this.#resolve}>
            ${msg('publish-go-on')}
          </button>
        </footer>`;
      }
      case 'unavailable':
        return html`<footer>
          <button class="button primary" type="button" @click=${() => void this.#flow?.load()}>
            ${msg('session-retry')}
          </button>
        </footer>`;
      case 'loading':
      case 'nothing':
      case 'published':
        return html`<footer>
          <button class="button" type="button" @click=${() => this.close()}>${msg('publish-close')}</button>
        </footer>`;
    }
  }

  readonly #onSummary = (event: Event): void => {
    if (event.target instanceof HTMLTextAreaElement) this.summary = event.target.value;
  };

  /** A summary is one line; Enter publishes only together with Ctrl or Cmd, so that nobody does by accident. */
  readonly #onSummaryKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.isComposing) return;
    event.preventDefault();
    if (event.ctrlKey || event.metaKey) this.#publish();
  };

  readonly #publish = (): void => {
    const { step, options } = this;
    const challenge = objectionOf(step)?.challenge;
    void this.#flow?.publish(this.summary, {
      ...(options === undefined ? {} : { options }),
      ...(challenge === undefined ? {} : { answer: { id: challenge.id, word: this.answer } }),
    });
  };

  readonly #onOptions = (options: EditOptions): void => {
    this.options = options;
  };

  readonly #onAnswer = (word: string): void => {
    this.answer = word;
  };

  readonly #resolve = (): void => {
    if (this.choice !== undefined) void this.#flow?.resolve(this.choice);
    this.choice = undefined;
  };
}

function objectionOf(step: PublishStep): WikiObjection | undefined {
  return step.kind === 'review' ? step.objection : undefined;
}

function isBusy(step: PublishStep): 'true' | 'false' {
  return step.kind === 'loading' || step.kind === 'publishing' || step.kind === 'resolving' ? 'true' : 'false';
}

customElements.define('parley-publish-dialog', ParleyPublishDialog);

declare global {
  interface HTMLElementTagNameMap {
    'parley-publish-dialog': ParleyPublishDialog;
  }
}
