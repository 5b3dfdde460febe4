// SPDX-License-Identifier: GPL-2.0-or-later
import { msg } from '@parley/chat-ui/i18n/messages.ts';
import type { Icon } from '@wikimedia/codex-icons';
import {
  cdxIconAdd,
  cdxIconEllipsis,
  cdxIconHighlight,
  cdxIconKeyboard,
  cdxIconSearch,
  cdxIconTable,
} from '@wikimedia/codex-icons';
import { LitElement, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Command, EditorState } from 'prosemirror-state';
import { isInTable } from 'prosemirror-tables';
import type { EditorView } from 'prosemirror-view';
import { blockStyles, setStyle, styleOf } from '../commands/blocks.ts';
import { listAt } from '../commands/lists.ts';
import { tableActions, tableCommand } from '../commands/tables.ts';
import type { EditorKit } from '../editor-kit.ts';
import { icon } from './icon.ts';
import type { ToolbarItem } from './items.ts';
import { blockItems, historyItems, linkItem, listItems, moreItems, tableItem, textItems } from './items.ts';
import { ariaKeys, roveFocus, shownKeys } from './keyboard.ts';
import type { MenuEntry } from './menu.ts';
import { closeMenuOf, menu } from './menu.ts';

/** Bullets and numbers stay in sight longest; in pixels, what that takes. */
const listKinds = blockItems.slice(0, 2);
const middleNeeds = 480;

/**
 * How much is shown: all; all, with pictures for the words of some menus; the lists beside what is used most; or only
 * that. The rest stands in a menu.
 */
type Room = 'wide' | 'snug' | 'middle' | 'narrow';

/** What the toolbar asks of the editor beyond running commands. */
export type ToolbarAction = 'link' | 'find' | 'authors' | 'help';

/**
 * The editor's buttons, as one tab stop: arrow keys move between them. In light DOM, styled by the editor.
 * Fires `parley-toolbar-action` with a `ToolbarAction` as detail.
 */
export class ParleyEditorToolbar extends LitElement {
  static override properties = {
    view: { attribute: false },
    state: { attribute: false },
    readOnly: { attribute: false },
    coloured: { attribute: false },
    kit: { attribute: false },
    room: { state: true },
  };

  declare view: EditorView | undefined;
  declare state: EditorState | undefined;
  declare readOnly: boolean;
  /** The text is coloured by author. */
  declare coloured: boolean;
  /** What the kind of page adds, or, for wikitext, has instead. */
  declare kit: EditorKit | undefined;
  declare room: Room;

  /** What everything takes, in pixels: learned when it did not fit, since words differ in length. */
  private readonly needs = { wide: 560, snug: 520 };
  private available = Infinity;

  private readonly widths = new ResizeObserver(([entry]) => {
    if (entry === undefined) return;
    this.available = entry.contentRect.width;
    this.room = this.roomIn(this.available);
  });

  constructor() {
    super();
    this.readOnly = false;
    this.coloured = false;
    this.room = 'wide';
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.widths.observe(this);
    this.classList.add('parley-toolbar');
    this.setAttribute('role', 'toolbar');
    this.addEventListener('keydown', this.onKey);
    this.addEventListener('focusin', this.onFocus);
    // A click on a button must not take the selection away from the text.
    this.addEventListener('mousedown', keepSelection);
    // A menu opened by mouse leaves the focus in the text: what happens there closes it.
    document.addEventListener('pointerdown', this.closeMenus);
    document.addEventListener('keydown', this.closeMenus);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.widths.disconnect();
    this.removeEventListener('keydown', this.onKey);
    this.removeEventListener('focusin', this.onFocus);
    this.removeEventListener('mousedown', keepSelection);
    document.removeEventListener('pointerdown', this.closeMenus);
    document.removeEventListener('keydown', this.closeMenus);
  }

  /** Puts the focus on the button last used. */
  override focus(): void {
    this.stops()
      .find((stop) => stop.tabIndex === 0)
      ?.focus();
  }

  protected override render(): unknown {
    const { state } = this;
    if (state === undefined) return nothing;
    this.setAttribute('aria-label', msg('parley-editor-toolbar'));
    const inList = listAt(state) !== undefined;
    const inTable = isInTable(state);
    const wide = this.showsAll;
    const blocks = wide ? blockItems : listKinds;
    const items = (list: readonly ToolbarItem[]) => list.map((item) => this.command(item, state));
    return html`
      ${
        this.readOnly
          ? nothing
          : this.kit?.mode === 'source'
            ? this.sourceTools(this.kit, state)
            : html`<div class="parley-toolbar__group">${items(wide ? historyItems : historyItems.slice(0, 1))}</div>
                ${this.room !== 'narrow' || !inTable ? html`<div class="parley-toolbar__group">${this.styleMenu(state)}</div>` : nothing}
                <div class="parley-toolbar__group">
                  ${items(textItems)} ${this.link(state)} ${wide ? items(moreItems) : nothing}
                </div>
                ${
                  this.room === 'narrow'
                    ? nothing
                    : html`<div class="parley-toolbar__group">
                        ${items(inTable ? blocks.filter((item) => item !== tableItem) : blocks)}
                        ${wide && inList ? items(listItems) : nothing}
                      </div>`
                }
                ${inTable ? html`<div class="parley-toolbar__group">${this.tableMenu(state)}</div>` : nothing}
                ${this.insertMenu(state)}`
      }
      <div class="parley-toolbar__group parley-toolbar__group--end">
        ${wide ? this.toggles() : nothing} ${this.overflow(state)}
      </div>
    `;
  }

  protected override updated(): void {
    const stops = this.stops();
    if (stops.length > 0 && !stops.some((stop) => stop.tabIndex === 0)) setStop(stops, stops[0]);
    if (this.room === 'wide' || this.room === 'snug') this.makeRoom(this.room);
  }

  /** Every button stands in the bar. */
  private get showsAll(): boolean {
    return this.room === 'wide' || this.room === 'snug';
  }

  private roomIn(width: number): Room {
    if (width >= this.needs.wide) return 'wide';
    if (width >= this.needs.snug) return 'snug';
    return width >= middleNeeds ? 'middle' : 'narrow';
  }

  /** What does not fit goes into the menu, rather than under what stands beside. */
  private makeRoom(room: 'wide' | 'snug'): void {
    const needs = [...this.children].reduce((sum, child) => sum + child.getBoundingClientRect().width, 0);
    if (needs <= this.available + 1) return;
    this.needs[room] = Math.max(this.needs[room], Math.ceil(needs));
    this.room = this.roomIn(this.available);
  }

  private readonly stops = (): HTMLElement[] => [
    ...this.querySelectorAll<HTMLElement>('.parley-toolbar__button:not([hidden])'),
  ];

  private readonly onKey = (event: KeyboardEvent): void => {
    if (event.target instanceof HTMLElement && event.target.closest('[role="menu"]') !== null) return;
    if (roveFocus(event, this.stops(), 'row')) return;
    if (event.key !== 'Escape') return;
    event.preventDefault();
    this.view?.focus();
  };

  private readonly closeMenus = (event: Event): void => closeMenuOf(this, event.target);

  private readonly onFocus = (event: FocusEvent): void => {
    const stops = this.stops();
    const target = stops.find((stop) => stop === event.target);
    if (target !== undefined) setStop(stops, target);
  };

  private readonly run = (command: Command): void => {
    const { view } = this;
    if (view === undefined) return;
    command(view.state, view.dispatch, view);
    view.focus();
  };

  private ask(action: ToolbarAction): void {
    this.dispatchEvent(new CustomEvent<ToolbarAction>('parley-toolbar-action', { detail: action }));
  }

  private command(item: ToolbarItem, state: EditorState): TemplateResult {
    const on = item.isOn?.(state);
    const possible = on === true || item.command(state);
    return button(item, () => this.run(item.command), { ...(on === undefined ? {} : { on }), disabled: !possible });
  }

  private link(state: EditorState): TemplateResult {
    return button(linkItem, () => this.ask('link'), { on: linkItem.isOn(state) });
  }

  private toggles(): TemplateResult {
    return html`${button({ message: 'parley-editor-find', icon: cdxIconSearch, keys: 'Mod-f' }, () => this.ask('find'), {})}
    ${button({ message: 'parley-editor-authors', icon: cdxIconHighlight }, () => this.ask('authors'), { on: this.coloured })}`;
  }

  private styleMenu(state: EditorState): TemplateResult {
    const present = styleOf(state);
    const label = present === undefined ? msg('parley-editor-style') : msg(`parley-editor-style-${present}`);
    const entries = blockStyles.map((style, index): MenuEntry => {
      const keys = style === 'code' ? 'Mod-7' : style === 'paragraph' ? 'Mod-0' : `Mod-${index + 1}`;
      return {
        label: msg(`parley-editor-style-${style}`),
        className: `parley-style-${style}`,
        keys: shownKeys(keys),
        checked: present === style,
        disabled: !setStyle(style)(state) && present !== style,
        run: () => this.run(setStyle(style)),
      };
    });
    return menu({ label, name: msg('parley-editor-style'), entries, className: 'parley-toolbar__style' });
  }

  private sourceTools({ items }: EditorKit, state: EditorState): TemplateResult {
    const shown = this.showsAll ? items : items.slice(0, 4);
    return html`${[historyItems, shown].map(
      (list) => html`<div class="parley-toolbar__group">${list.map((item) => this.command(item, state))}</div>`,
    )}`;
  }

  /** What a wiki's pages can hold beyond text. */
  private insertMenu(state: EditorState): TemplateResult | typeof nothing {
    const { kit } = this;
    if (kit === undefined || kit.items.length === 0) return nothing;
    const name = msg('parley-wiki-insert');
    const entries = kit.items.map((item) => this.entryOf(item, state));
    const look = this.room === 'wide' ? { label: name } : { icon: cdxIconAdd };
    return html`<div class="parley-toolbar__group">${menu({ ...look, name, entries })}</div>`;
  }

  private tableMenu(state: EditorState): TemplateResult {
    const entries = tableActions.map((action): MenuEntry => {
      const command = tableCommand(action);
      return {
        label: msg(`parley-editor-table-${action.toLowerCase()}`),
        disabled: !command(state),
        run: () => this.run(command),
      };
    });
    const look = this.room === 'wide' ? { label: msg('parley-editor-table') } : { icon: cdxIconTable };
    return menu({ ...look, name: msg('parley-editor-table-menu'), entries });
  }

  private itemsInMenu(): readonly ToolbarItem[] {
    return this.kit?.mode === 'source'
      ? this.kit.items.slice(4)
      : [
          ...historyItems.slice(1),
          ...moreItems,
          ...blockItems.filter((item) => this.room === 'narrow' || !listKinds.includes(item)),
          ...listItems,
        ];
  }

  private entryOf(item: ToolbarItem, state: EditorState): MenuEntry {
    return {
      label: msg(item.message),
      icon: item.icon,
      ...(item.keys === undefined ? {} : { keys: shownKeys(item.keys) }),
      ...(item.isOn === undefined ? {} : { checked: item.isOn(state) }),
      disabled: !item.command(state),
      run: () => this.run(item.command),
    };
  }

  private overflow(state: EditorState): TemplateResult {
    const action = (message: string, what: ToolbarAction, glyph: Icon, keys?: string): MenuEntry => ({
      label: msg(message),
      icon: glyph,
      ...(keys === undefined ? {} : { keys: shownKeys(keys) }),
      ...(what === 'authors' ? { checked: this.coloured } : {}),
      run: () => this.ask(what),
    });
    const hidden = this.readOnly ? [] : this.itemsInMenu().map((item) => this.entryOf(item, state));
    const entries = [
      ...(!this.showsAll
        ? [
            ...hidden,
            action('parley-editor-find', 'find', cdxIconSearch, 'Mod-f'),
            action('parley-editor-authors', 'authors', cdxIconHighlight),
          ]
        : []),
      action('parley-editor-help', 'help', cdxIconKeyboard, 'Mod-/'),
    ];
    return menu({ icon: cdxIconEllipsis, name: msg('parley-editor-more'), entries, atEnd: true });
  }
}

type ButtonLook = { readonly on?: boolean; readonly disabled?: boolean };

function button(
  item: { readonly message: string; readonly icon: Icon; readonly keys?: string },
  press: () => void,
  { on, disabled = false }: ButtonLook,
): TemplateResult {
  const name = msg(item.message);
  const title = item.keys === undefined ? name : msg('parley-editor-with-keys', name, shownKeys(item.keys));
  // Disabled buttons stay reachable, so that the arrow keys do not jump.
  return html`<button
    type="button"
    class="parley-toolbar__button"
    tabindex="-1"
    title=${title}
    aria-label=${name}
    aria-keyshortcuts=${item.keys === undefined ? nothing : ariaKeys(item.keys)}
    aria-pressed=${on === undefined ? nothing : String(on)}
    aria-disabled=${String(disabled)}
    @click=${() => {
      if (!disabled) press();
    }}
  >
    ${icon(item.icon)}
  </button>`;
}

function setStop(stops: readonly HTMLElement[], stop: HTMLElement | undefined): void {
  for (const each of stops) each.tabIndex = each === stop ? 0 : -1;
}

function keepSelection(event: MouseEvent): void {
  event.preventDefault();
}

customElements.define('parley-editor-toolbar', ParleyEditorToolbar);
