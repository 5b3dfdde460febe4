// SPDX-License-Identifier: GPL-2.0-or-later
import { css } from 'lit';

/** What the parts of live help share. */
export const helpStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    min-inline-size: 0;
    min-block-size: 0;
  }
  h2,
  h3 {
    margin: 0;
    color: var(--color-emphasized);
    font-size: var(--font-size-medium);
    line-height: var(--line-height-small);
  }
  h3 {
    font-size: var(--font-size-small);
  }
  p {
    margin: 0;
  }
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .card {
    display: grid;
    gap: var(--spacing-50);
    padding: var(--spacing-75);
    border-block-end: 1px solid var(--border-color-subtle);
    overflow-wrap: anywhere;
  }
  .subtle {
    color: var(--color-subtle);
    font-size: var(--font-size-x-small);
    line-height: var(--line-height-x-small);
  }
  .error {
    color: var(--color-error);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--spacing-50);
  }
  .button[aria-pressed='true'] {
    border-color: var(--border-color-progressive);
    background: var(--background-color-progressive-subtle);
    color: var(--color-progressive);
  }
  .truth {
    display: flex;
    align-items: flex-start;
    gap: var(--spacing-50);
  }
  .promise {
    display: flex;
    align-items: center;
    gap: var(--spacing-50);
    padding: var(--spacing-25) var(--spacing-75);
    background: var(--background-color-warning-subtle);
    font-size: var(--font-size-x-small);
    line-height: var(--line-height-x-small);
  }
  .offer {
    display: grid;
    gap: var(--spacing-50);
    padding: var(--spacing-75);
    border: 1px solid var(--border-color-subtle);
    border-inline-start: 4px solid var(--border-color-notice, var(--border-color-base));
    border-radius: var(--border-radius-base);
    background: var(--background-color-notice-subtle);
  }
  .mark {
    padding-inline: var(--spacing-25);
    border: 1px solid var(--border-color-base);
    border-radius: var(--border-radius-base);
    color: var(--color-subtle);
    font-size: var(--font-size-x-small);
    white-space: nowrap;
  }
  .person {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--spacing-25) var(--spacing-50);
    min-inline-size: 0;
  }
  .words {
    padding-inline-start: var(--spacing-75);
    border-inline-start: 3px solid var(--border-color-subtle);
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  .bone {
    block-size: 2.5rem;
    margin: var(--spacing-75);
    border-radius: var(--border-radius-base);
    background: var(--background-color-neutral-subtle);
    opacity: 0;
    animation: appear 1ms 300ms forwards;
  }
  @keyframes appear {
    to {
      opacity: 1;
    }
  }
`;
