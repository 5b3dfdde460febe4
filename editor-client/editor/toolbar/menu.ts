// SPDX-License-Identifier: GPL-2.0-or-later
import type { Icon } from '@wikimedia/codex-icons';
import { cdxIconCheck, cdxIconExpand } from '@wikimedia/codex-icons';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { icon } from './icon.ts';
import { roveFocus } from './keyboard.ts';

/** A line of a menu. */
export type MenuEntry = {
  readonly label: string;
  readonly icon?: Icon;
  readonly keys?: string;
  readonly className?: string;
  /** Present on entries that are on or off. */
  readonly checked?: boolean;
  readonly disabled?: boolean;
  readonly run: () => void;
};

/** A button that opens a menu. Either a label or an icon is shown; `name` is what it is called. */
export type MenuButton = {
  readonly name: string;
  readonly label?: string;
  readonly icon?: Icon;
  readonly className?: string;
  readonly entries: readonly MenuEntry[];
  /** The menu's end is at the button's end. */
  readonly atEnd?: boolean;
};

/** A menu button after the pattern of the ARIA practices: arrow keys, Home, End, Esc. */
export function menu(button: MenuButton): TemplateResult {
  return html`<span class="parley-menu ${button.className ?? ''}" @keydown=${onKey} @focusout=${onFocusOut}>
    <button
      type="button"
      class="parley-toolbar__button parley-menu__button"
      tabindex="-1"
      title=${button.name}
      aria-label=${button.label === undefined ? button.name : `${button.name}: ${button.label}`}
      aria-haspopup="menu"
      aria-expanded="false"
      @click=${toggle}
    >
      ${button.icon === undefined ? nothing : icon(button.icon)}
      ${button.label === undefined ? nothing : html`<span class="parley-menu__label">${button.label}</span>`}
      ${button.label === undefined ? nothing : html`<span class="parley-menu__expand">${icon(cdxIconExpand)}</span>`}
    </button>
    <div
      class="parley-menu__list ${button.atEnd === true ? 'parley-menu__list--end' : ''}"
      role="menu"
      aria-label=${button.name}
      hidden
    >
      ${button.entries.map(entryOf)}
    </div>
  </span>`;
}

function entryOf(entry: MenuEntry): TemplateResult {
  const { checked } = entry;
  return html`<button
    type="button"
    tabindex="-1"
    role=${checked === undefined ? 'menuitem' : 'menuitemcheckbox'}
    aria-checked=${checked === undefined ? nothing : String(checked)}
    aria-disabled=${String(entry.disabled === true)}
    class="parley-menu__entry"
    @click=${(event: Event) => {
      if (entry.disabled === true) return;
      setOpen(menuOf(event), false);
      entry.run();
    }}
  >
    ${entry.icon === undefined ? nothing : icon(entry.icon)}
    <span class="parley-menu__text ${entry.className ?? ''}">${entry.label}</span>
    ${entry.keys === undefined ? nothing : html`<kbd class="parley-menu__keys" aria-hidden="true">${entry.keys}</kbd>`}
    <span class="parley-menu__check">${checked === true ? icon(cdxIconCheck) : nothing}</span>
  </button>`;
}

/** Closes a menu open in `container`, unless `inside` is in it. */
export function closeMenuOf(container: EventTarget | null, inside: EventTarget | null): void {
  if (!(container instanceof Element)) return;
  for (const open of container.querySelectorAll<HTMLElement>('.parley-menu')) {
    if (!(inside instanceof Element && open.contains(inside))) setOpen(open, false);
  }
}

function menuOf(event: Event): HTMLElement | null {
  return event.currentTarget instanceof Element ? event.currentTarget.closest<HTMLElement>('.parley-menu') : null;
}

function toggle(event: Event): void {
  const container = menuOf(event);
  const opens = container?.querySelector('[role="menu"]')?.hasAttribute('hidden') === true;
  setOpen(container, opens);
  // A click by keyboard has no detail: then the focus goes into the menu.
  if (opens && event instanceof MouseEvent && event.detail === 0) focusFirst(container);
}

function setOpen(container: HTMLElement | null, open: boolean): void {
  container?.querySelector('[role="menu"]')?.toggleAttribute('hidden', !open);
  container?.querySelector('[aria-haspopup]')?.setAttribute('aria-expanded', String(open));
}

function entriesIn(container: HTMLElement | null): HTMLElement[] {
  return [...(container?.querySelectorAll<HTMLElement>('.parley-menu__entry') ?? [])];
}

function focusFirst(container: HTMLElement | null): void {
  const entries = entriesIn(container);
  (entries.find((entry) => entry.getAttribute('aria-checked') === 'true') ?? entries[0])?.focus();
}

function onKey(event: KeyboardEvent): void {
  const container = menuOf(event);
  const button = container?.querySelector<HTMLElement>('[aria-haspopup]');
  const inMenu = event.target instanceof Element && event.target.closest('[role="menu"]') !== null;
  if (!inMenu) {
    if (event.key !== 'ArrowDown') return;
    event.preventDefault();
    event.stopPropagation();
    setOpen(container, true);
    focusFirst(container);
    return;
  }
  if (event.key === 'Escape') {
    event.preventDefault();
    event.stopPropagation();
    setOpen(container, false);
    button?.focus();
    return;
  }
  roveFocus(event, entriesIn(container), 'column');
}

function onFocusOut(event: FocusEvent): void {
  const container = menuOf(event);
  if (event.relatedTarget instanceof Node && container?.contains(event.relatedTarget) === true) return;
  // Focus that goes nowhere comes from a mouse press on the menu itself, which keeps the text's selection.
  if (event.relatedTarget !== null) setOpen(container, false);
}
