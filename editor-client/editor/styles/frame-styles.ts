// SPDX-License-Identifier: GPL-2.0-or-later
import { css } from 'lit';

/** The editor's toolbar, menus, popovers and bars. */
export const frameStyles = css`
  parley-editor {
    display: block;
    min-inline-size: 0;
    font-family: var(--font-family-system-sans, sans-serif);
  }
  .parley-editor__top {
    position: sticky;
    inset-block-start: 0;
    z-index: var(--z-index-sticky, 100);
    background: var(--background-color-base, #fff);
    border-block-end: 1px solid var(--border-color-subtle, #c8ccd1);
  }
  .parley-editor__row {
    display: flex;
    align-items: stretch;
    justify-content: space-between;
    gap: var(--spacing-25, 4px);
  }
  .parley-toolbar {
    display: flex;
    flex: 1 1 auto;
    min-inline-size: 0;
  }
  .parley-toolbar__group {
    display: flex;
    align-items: center;
    padding-inline: var(--spacing-12, 2px);
  }
  .parley-toolbar__group + .parley-toolbar__group {
    border-inline-start: 1px solid var(--border-color-muted, #dadde3);
  }
  .parley-toolbar__group--end {
    margin-inline-start: auto;
  }
  .parley-toolbar__button,
  .parley-button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: var(--spacing-25, 4px);
    min-inline-size: 2rem;
    min-block-size: 2.25rem;
    padding: 0 var(--spacing-35, 6px);
    border: 1px solid transparent;
    border-radius: var(--border-radius-base, 2px);
    background: transparent;
    color: var(--color-base, #202122);
    font: inherit;
    font-size: var(--font-size-small, 0.875rem);
    text-decoration: none;
    cursor: pointer;
  }
  .parley-button {
    min-block-size: 2rem;
    border-color: var(--border-color-interactive, #72777d);
    background: var(--background-color-interactive-subtle, #f8f9fa);
    padding-inline: var(--spacing-75, 12px);
    font-weight: var(--font-weight-bold, 700);
    white-space: nowrap;
  }
  .parley-button--quiet {
    border-color: transparent;
    background: transparent;
  }
  .parley-button--primary {
    border-color: var(--border-color-progressive, #36c);
    background: var(--background-color-progressive, #36c);
    color: var(--color-inverted-fixed, #fff);
  }
  .parley-button:is(:disabled, [aria-disabled='true']) {
    border-color: transparent;
    background: var(--background-color-disabled, #dadde3);
    color: var(--color-disabled-emphasized, #a2a9b1);
    cursor: default;
  }
  .parley-toolbar__button:hover,
  .parley-button--quiet:hover {
    background: var(--background-color-interactive-subtle--hover, #eaecf0);
  }
  .parley-toolbar__button[aria-pressed='true'],
  .parley-toolbar__button[aria-expanded='true'] {
    background: var(--background-color-progressive-subtle, #e8eeff);
    color: var(--color-progressive, #36c);
  }
  .parley-toolbar__button[aria-disabled='true'] {
    color: var(--color-disabled, #a2a9b1);
    background: transparent;
    cursor: default;
  }
  :is(
    .parley-toolbar__button,
    .parley-button,
    .parley-menu__entry,
    .parley-field,
    .parley-person,
    .parley-chip__remove
  ):focus-visible {
    outline: 2px solid var(--outline-color-progressive--focus, #36c);
    outline-offset: -2px;
  }
  .parley-icon {
    flex: none;
    inline-size: 1.125rem;
    block-size: 1.125rem;
    fill: currentcolor;
  }
  .parley-icon--flips:dir(rtl) {
    transform: scaleX(-1);
  }
  .parley-menu {
    position: relative;
    display: inline-flex;
  }
  .parley-toolbar__style .parley-menu__button {
    inline-size: 8.5rem;
    justify-content: space-between;
  }
  .parley-menu__label {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .parley-menu__expand .parley-icon {
    inline-size: 0.75rem;
    block-size: 0.75rem;
  }
  .parley-menu__list,
  .parley-popover {
    border: 1px solid var(--border-color-base, #a2a9b1);
    border-radius: var(--border-radius-base, 2px);
    background: var(--background-color-base, #fff);
    box-shadow:
      0 2px 8px var(--box-shadow-color-alpha-base, rgba(0, 0, 0, 0.06)),
      0 0 8px var(--box-shadow-color-alpha-base, rgba(0, 0, 0, 0.06));
    color: var(--color-base, #202122);
  }
  .parley-menu__list {
    position: absolute;
    inset-block-start: 100%;
    inset-inline-start: 0;
    z-index: var(--z-index-dropdown, 50);
    min-inline-size: 14rem;
    max-block-size: min(70vh, 30rem);
    overflow-y: auto;
    padding-block: var(--spacing-25, 4px);
  }
  .parley-menu__list--end {
    inset-inline: auto 0;
  }
  .parley-menu__entry {
    display: flex;
    align-items: center;
    gap: var(--spacing-50, 8px);
    inline-size: 100%;
    min-block-size: 2.25rem;
    padding: var(--spacing-25, 4px) var(--spacing-75, 12px);
    border: 0;
    background: transparent;
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }
  .parley-menu__entry:hover,
  .parley-menu__entry:focus {
    background: var(--background-color-interactive-subtle--hover, #eaecf0);
  }
  .parley-menu__entry[aria-disabled='true'] {
    color: var(--color-disabled, #a2a9b1);
    cursor: default;
  }
  .parley-menu__text {
    flex: 1;
  }
  .parley-menu__keys {
    color: var(--color-subtle, #54595d);
    font: inherit;
    font-size: var(--font-size-x-small, 0.75rem);
  }
  .parley-menu__check {
    inline-size: 1rem;
  }
  .parley-menu__check .parley-icon {
    inline-size: 1rem;
    block-size: 1rem;
  }
  .parley-style-heading2 {
    font-family: var(--font-family-serif, serif);
    font-size: var(--font-size-x-large, 1.25rem);
  }
  .parley-style-heading3 {
    font-size: var(--font-size-large, 1.125rem);
    font-weight: 700;
  }
  :is(.parley-style-heading4, .parley-style-heading5, .parley-style-heading6) {
    font-weight: 700;
  }
  .parley-style-code {
    font-family: var(--font-family-monospace, monospace);
  }
  :is(parley-link-dialog, parley-link-completion, .parley-discuss) {
    position: fixed;
    z-index: var(--z-index-popover, 700);
  }
  :is(parley-link-dialog, parley-link-completion) {
    inline-size: min(22rem, calc(100vw - 16px));
  }
  parley-link-completion {
    inline-size: min(20rem, calc(100vw - 16px));
  }
  .parley-link {
    padding: var(--spacing-75, 12px);
  }
  .parley-field {
    box-sizing: border-box;
    inline-size: 100%;
    min-block-size: 2rem;
    padding: var(--spacing-25, 4px) var(--spacing-50, 8px);
    border: 1px solid var(--border-color-interactive, #72777d);
    border-radius: var(--border-radius-base, 2px);
    background: var(--background-color-base, #fff);
    color: var(--color-base, #202122);
    font: inherit;
    font-size: var(--font-size-medium, 1rem);
  }
  .parley-popover__actions {
    display: flex;
    flex-wrap: wrap;
    justify-content: flex-end;
    gap: var(--spacing-50, 8px);
    margin-block-start: var(--spacing-75, 12px);
  }
  .parley-suggestions {
    max-block-size: 18rem;
    overflow-y: auto;
    padding-block: var(--spacing-25, 4px);
  }
  .parley-suggestions__item {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 var(--spacing-50, 8px);
    min-block-size: 1.75rem;
    padding: var(--spacing-25, 4px) var(--spacing-75, 12px);
    cursor: pointer;
  }
  .parley-suggestions__item[aria-selected='true'],
  .parley-suggestions__item:hover {
    background: var(--background-color-progressive-subtle, #e8eeff);
  }
  .parley-suggestions__title {
    overflow: hidden;
    font-weight: var(--font-weight-bold, 700);
    text-overflow: ellipsis;
  }
  .parley-suggestions__description,
  .parley-suggestions__note {
    margin: 0;
    color: var(--color-subtle, #54595d);
    font-size: var(--font-size-small, 0.875rem);
  }
  .parley-suggestions__note {
    padding: var(--spacing-25, 4px) var(--spacing-75, 12px);
  }
  .parley-unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  [hidden].parley-menu__list,
  parley-link-dialog[hidden],
  parley-link-completion[hidden],
  .parley-discuss[hidden] {
    display: none;
  }
  @media (max-width: 640px) {
    .parley-toolbar__button {
      min-inline-size: 2.25rem;
      min-block-size: 2.75rem;
    }
    .parley-toolbar__group:has(> .parley-toolbar__style) {
      flex: 0 1 6.5rem;
      min-inline-size: 3.5rem;
    }
    .parley-toolbar__style,
    .parley-toolbar__style .parley-menu__button {
      flex: 1;
      inline-size: 100%;
      min-inline-size: 0;
    }
  }
  @media (max-width: 47.99rem) {
    /* Where the browser has moved the page up for its keyboard, the toolbar stays in view. */
    .parley-editor__top {
      inset-block-start: var(--parley-covered-top, 0px);
    }
  }
  @media (max-width: 400px) {
    .parley-toolbar__button {
      min-inline-size: 2rem;
      padding-inline: var(--spacing-25, 4px);
    }
  }
`;
