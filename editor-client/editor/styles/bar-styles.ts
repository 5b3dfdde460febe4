// SPDX-License-Identifier: GPL-2.0-or-later
import { css } from 'lit';

/** The list of people, the bars below the toolbar, and the dialogs. */
export const barStyles = css`
  .parley-people {
    position: relative;
    display: flex;
    align-items: center;
    block-size: 100%;
  }
  .parley-people__button {
    display: inline-flex;
    align-items: center;
    min-block-size: 2.25rem;
    padding: 0 var(--spacing-50, 8px);
    border: 0;
    border-radius: var(--border-radius-base, 2px);
    background: transparent;
    color: var(--color-base, #202122);
    font: inherit;
    font-size: var(--font-size-small, 0.875rem);
    cursor: pointer;
  }
  .parley-people__button > :not(:first-child, .parley-unseen) {
    margin-inline-start: -0.375rem;
  }
  .parley-people__button > span {
    box-shadow: 0 0 0 2px var(--background-color-base, #fff);
  }
  .parley-people__button > .parley-people__more {
    margin-inline-start: var(--spacing-25, 4px);
    box-shadow: none;
  }
  .parley-people__button > .parley-people__all {
    display: none;
    margin-inline-start: var(--spacing-25, 4px);
    box-shadow: none;
  }
  .parley-people__button:hover {
    background: var(--background-color-interactive-subtle--hover, #eaecf0);
  }
  .parley-people__list {
    position: absolute;
    inset-block-start: 100%;
    inset-inline-end: 0;
    z-index: var(--z-index-dropdown, 50);
    inline-size: min(20rem, calc(100vw - 16px));
    max-block-size: min(70vh, 30rem);
    overflow-y: auto;
    padding: var(--spacing-50, 8px) 0;
  }
  .parley-people__list[hidden] {
    display: none;
  }
  .parley-people__list ul,
  .parley-legend__list {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .parley-people__count {
    margin: 0;
    padding: 0 var(--spacing-75, 12px) var(--spacing-25, 4px);
    color: var(--color-subtle, #54595d);
    font-size: var(--font-size-small, 0.875rem);
  }
  .parley-people__line {
    display: flex;
    align-items: center;
    padding-inline-end: var(--spacing-50, 8px);
    border-inline-start: 3px solid var(--parley-caret);
  }
  .parley-person {
    display: flex;
    flex: 1;
    align-items: center;
    gap: var(--spacing-50, 8px);
    min-inline-size: 0;
    min-block-size: 2.25rem;
    padding: var(--spacing-25, 4px) var(--spacing-75, 12px);
    border: 0;
    background: transparent;
    color: var(--color-base, #202122);
    font: inherit;
    font-size: var(--font-size-small, 0.875rem);
    text-align: start;
    cursor: pointer;
  }
  .parley-person[aria-disabled='true'] {
    cursor: default;
  }
  .parley-person:not([aria-disabled='true']):hover {
    background: var(--background-color-interactive-subtle--hover, #eaecf0);
  }
  .parley-person__name {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .parley-person__mark,
  .parley-person__note {
    padding: 0 var(--spacing-25, 4px);
    border: 1px solid var(--border-color-subtle, #c8ccd1);
    border-radius: var(--border-radius-base, 2px);
    color: var(--color-subtle, #54595d);
    font-size: var(--font-size-x-small, 0.75rem);
  }
  .parley-button[aria-pressed='true'] {
    background: var(--background-color-progressive-subtle, #e8eeff);
    color: var(--color-progressive, #36c);
  }
  .parley-find,
  .parley-legend,
  .parley-follow {
    padding: var(--spacing-50, 8px);
    border-block-start: 1px solid var(--border-color-muted, #dadde3);
    background: var(--background-color-neutral-subtle, #f8f9fa);
    font-size: var(--font-size-small, 0.875rem);
  }
  .parley-find__row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--spacing-25, 4px);
  }
  .parley-find__row + .parley-find__row {
    margin-block-start: var(--spacing-50, 8px);
  }
  .parley-find .parley-field {
    flex: 1 1 12rem;
    inline-size: auto;
    max-inline-size: 24rem;
  }
  .parley-find__count {
    min-inline-size: 5rem;
    padding-inline: var(--spacing-25, 4px);
    color: var(--color-subtle, #54595d);
  }
  .parley-follow {
    display: flex;
    align-items: center;
    justify-content: center;
    gap: var(--spacing-50, 8px);
    margin: 0;
    background: var(--background-color-progressive-subtle, #e8eeff);
  }
  .parley-legend {
    display: flex;
    flex-wrap: wrap;
    gap: var(--spacing-25, 4px) var(--spacing-100, 16px);
    justify-content: space-between;
  }
  .parley-legend__list {
    display: flex;
    flex-wrap: wrap;
    gap: var(--spacing-25, 4px) var(--spacing-75, 12px);
  }
  .parley-legend__here {
    margin: 0;
  }
  .parley-legend__here,
  .parley-legend__before {
    color: var(--color-subtle, #54595d);
  }
  .parley-discuss__button {
    background: var(--background-color-base, #fff);
    box-shadow: 0 2px 6px var(--box-shadow-color-alpha-base, rgba(0, 0, 0, 0.06));
  }
  parley-category-adder {
    display: block;
    padding-block-end: var(--spacing-200, 32px);
  }
  .parley-category-add {
    color: var(--color-progressive, #36c);
    font-weight: var(--font-weight-normal, 400);
    padding-inline: 0;
  }
  .parley-category-form {
    position: relative;
    max-inline-size: 22rem;
  }
  .parley-category-form__list {
    position: absolute;
    inset-block-end: 100%;
    inset-inline: 0;
    z-index: var(--z-index-dropdown, 50);
  }
  .parley-help {
    inline-size: min(56rem, calc(100vw - 32px));
    max-block-size: calc(100vh - 32px);
    padding: 0;
    border: 1px solid var(--border-color-base, #a2a9b1);
    border-radius: var(--border-radius-base, 2px);
    background: var(--background-color-base, #fff);
    color: var(--color-base, #202122);
  }
  .parley-help::backdrop {
    background: var(--background-color-backdrop-light, rgba(255, 255, 255, 0.65));
  }
  .parley-help__inside {
    padding: var(--spacing-100, 16px);
  }
  .parley-help__head {
    display: flex;
    align-items: center;
    justify-content: space-between;
  }
  .parley-help :is(h2, h3) {
    margin: 0;
    font-size: var(--font-size-large, 1.125rem);
  }
  .parley-help h3 {
    margin-block: var(--spacing-75, 12px) var(--spacing-25, 4px);
    font-size: var(--font-size-medium, 1rem);
  }
  .parley-help__groups {
    columns: 20rem 2;
    column-gap: var(--spacing-200, 32px);
  }
  .parley-help section {
    break-inside: avoid;
  }
  .parley-help dl {
    margin: 0;
  }
  .parley-help dl > div {
    display: flex;
    justify-content: space-between;
    gap: var(--spacing-75, 12px);
    padding-block: var(--spacing-12, 2px);
  }
  .parley-help dd {
    margin: 0;
    text-align: end;
  }
  .parley-help kbd {
    padding: 0 var(--spacing-25, 4px);
    border: 1px solid var(--border-color-subtle, #c8ccd1);
    border-radius: var(--border-radius-base, 2px);
    font: inherit;
    font-size: var(--font-size-small, 0.875rem);
    white-space: nowrap;
  }
  @media (max-width: 640px) {
    .parley-people__button {
      min-block-size: 2.75rem;
      padding-inline: var(--spacing-25, 4px);
    }
    /* Faces bring their own display as an inline style. */
    .parley-people__button > :nth-child(n + 2):not(.parley-unseen, .parley-people__all) {
      display: none !important;
    }
    .parley-people__button > .parley-people__all {
      display: inline;
    }
    .parley-people__list {
      position: fixed;
      inset-block-start: auto;
      inset-inline: 8px;
      inline-size: auto;
    }
  }
`;
