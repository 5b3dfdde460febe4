// SPDX-License-Identifier: GPL-2.0-or-later
import { css } from 'lit';

export const moderationStyles = css`
  :host {
    display: block;
    flex: 1;
    min-block-size: 0;
    overflow: auto;
  }
  .states {
    display: flex;
    flex-wrap: wrap;
    gap: var(--spacing-25);
    padding: var(--spacing-75) var(--spacing-100);
  }
  .states [aria-pressed='true'] {
    border-color: var(--border-color-progressive);
    background: var(--background-color-progressive-subtle);
    color: var(--color-progressive);
  }
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .item {
    padding: var(--spacing-75) var(--spacing-100);
    border-block-end: 1px solid var(--border-color-muted);
    overflow-wrap: anywhere;
  }
  .item p {
    margin: 0;
  }
  .subtle {
    color: var(--color-subtle);
    font-size: var(--font-size-x-small);
  }
  blockquote {
    margin: var(--spacing-50) 0;
    padding: var(--spacing-50) var(--spacing-75);
    border-inline-start: 3px solid var(--border-color-subtle);
    background: var(--background-color-neutral-subtle);
    white-space: pre-wrap;
  }
  blockquote.reported {
    border-inline-start-color: var(--border-color-error);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--spacing-50);
    margin-block-start: var(--spacing-50);
  }
  .note {
    margin: 0;
    padding: var(--spacing-75) var(--spacing-100);
    color: var(--color-subtle);
  }
`;
