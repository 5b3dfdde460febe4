// SPDX-License-Identifier: GPL-2.0-or-later
import { msg } from '@parley/chat-ui/i18n/messages.ts';
import { cdxIconArticleAdd, cdxIconLinkExternal } from '@wikimedia/codex-icons';
import { html, nothing } from 'lit';
import type { ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';
import { icon } from '../toolbar/icon.ts';
import type { LinkTarget } from './link-target.ts';
import { readTarget } from './link-target.ts';
import type { PageDirectory } from './page-directory.ts';

/** A line of the suggestions. */
export type Suggestion =
  | { readonly kind: 'page'; readonly title: string; readonly description?: string }
  | { readonly kind: 'create'; readonly title: string }
  | { readonly kind: 'outside'; readonly href: string };

/** Milliseconds to wait for the next key before the wiki is asked. */
const typingPause = 120;
/** Most lines shown. */
const mostSuggestions = 8;

/** Looks pages up as a person types, and keeps which line is active. */
export class Suggestions implements ReactiveController {
  items: readonly Suggestion[] = [];
  active = -1;
  failed = false;
  private readonly host: ReactiveControllerHost;
  private readonly pages: () => PageDirectory;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running: AbortController | undefined;

  constructor(host: ReactiveControllerHost, pages: () => PageDirectory) {
    this.host = host;
    this.pages = pages;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.clear();
  }

  /** Forgets what was looked up. */
  clear(): void {
    clearTimeout(this.timer);
    this.running?.abort();
    this.items = [];
    this.active = -1;
    this.failed = false;
    this.host.requestUpdate();
  }

  /** Looks up what was typed; with `activate` the first line is active at once. */
  look(typed: string, activate: boolean, prefix = ''): void {
    clearTimeout(this.timer);
    this.running?.abort();
    const target = typed.trim() === '' ? undefined : readTarget(prefix + typed, this.pages());
    if (target === undefined) {
      this.clear();
      return;
    }
    if (target.kind === 'outside') {
      this.show([{ kind: 'outside', href: target.href }], activate);
      return;
    }
    // What is there stays until the answer comes, so that the list does not flicker.
    if (this.items.length === 0) this.show([{ kind: 'create', title: target.title }], activate);
    this.timer = setTimeout(() => void this.ask(target.title, activate), typingPause);
  }

  private async ask(title: string, activate: boolean): Promise<void> {
    const running = new AbortController();
    this.running = running;
    try {
      const found = await this.pages().search(title, running.signal);
      if (running.signal.aborted) return;
      const pages = found.slice(0, mostSuggestions).map((page): Suggestion => ({ kind: 'page', ...page }));
      const exists = found.some((page) => page.title.toLocaleLowerCase() === title.toLocaleLowerCase());
      this.failed = false;
      this.show(exists ? pages : [...pages, { kind: 'create', title }], activate);
    } catch {
      if (running.signal.aborted) return;
      this.failed = true;
      this.show([{ kind: 'create', title }], activate);
    }
  }

  private show(items: readonly Suggestion[], activate: boolean): void {
    this.items = items;
    this.active = activate && items.length > 0 ? 0 : -1;
    this.host.requestUpdate();
  }

  /** Moves the active line, around the ends. */
  move(step: 1 | -1): void {
    const count = this.items.length;
    if (count === 0) return;
    this.active = this.active < 0 ? (step === 1 ? 0 : count - 1) : (this.active + step + count) % count;
    this.host.requestUpdate();
  }

  /** The active line. */
  get chosen(): Suggestion | undefined {
    return this.items[this.active];
  }
}

/** Where a suggestion leads. */
export function suggestionTarget(suggestion: Suggestion): LinkTarget {
  switch (suggestion.kind) {
    case 'page':
    case 'create':
      return { kind: 'page', title: suggestion.title };
    case 'outside':
      return { kind: 'outside', href: suggestion.href };
  }
}

/** The list below a field or caret; `id` lets the field name it and its active line. */
export function suggestionList(
  suggestions: Suggestions,
  id: string,
  choose: (suggestion: Suggestion) => void,
): TemplateResult | typeof nothing {
  if (suggestions.items.length === 0) return nothing;
  return html`<div class="parley-suggestions" role="listbox" id=${id} aria-label=${msg('parley-editor-suggestions')}>
    ${suggestions.items.map(
      (item, index) =>
        html`<div
          class="parley-suggestions__item"
          role="option"
          id=${`${id}-${index}`}
          aria-selected=${String(index === suggestions.active)}
          @mousedown=${(event: Event) => event.preventDefault()}
          @click=${() => choose(item)}
        >
          ${lineOf(item)}
        </div>`,
    )}
    ${
      suggestions.failed
        ? html`<p class="parley-suggestions__note">${msg('parley-editor-suggestions-failed')}</p>`
        : nothing
    }
  </div>`;
}

function lineOf(item: Suggestion): TemplateResult {
  switch (item.kind) {
    case 'page':
      return html`<span class="parley-suggestions__title" dir="auto">${item.title}</span> ${
          item.description === undefined
            ? nothing
            : html`<span class="parley-suggestions__description" dir="auto">${item.description}</span>`
        }`;
    case 'create':
      return html`${icon(cdxIconArticleAdd)}
        <span class="parley-suggestions__title parley-missing" dir="auto">${item.title}</span>
        <span class="parley-suggestions__description">${msg('parley-editor-link-no-page')}</span>`;
    case 'outside':
      return html`${icon(cdxIconLinkExternal)}
        <span class="parley-suggestions__title" dir="ltr">${item.href}</span>
        <span class="parley-suggestions__description">${msg('parley-editor-link-outside')}</span>`;
  }
}
