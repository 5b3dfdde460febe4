// SPDX-License-Identifier: GPL-2.0-or-later
import { css } from 'lit';

export const composerStyles = css`
  :host {
    display: block;
    position: relative;
    padding: var(--spacing-50) var(--spacing-75) var(--spacing-25);
    border-block-start: 1px solid var(--border-color-subtle);
    background: var(--background-color-base);
  }
  .context {
    display: flex;
    align-items: center;
    gap: var(--spacing-25);
    margin-block-end: var(--spacing-25);
    padding-inline-start: var(--spacing-50);
    border-inline-start: 3px solid var(--border-color-progressive);
    color: var(--color-subtle);
  }
  .context span {
    flex: 1;
    min-inline-size: 0;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .line {
    display: flex;
    align-items: flex-end;
    gap: var(--spacing-50);
  }
  /* A field of one line is as high as the button beside it. */
  .line .primary {
    min-block-size: 2.25rem;
    min-inline-size: 2.25rem;
  }
  textarea {
    flex: 1;
    min-inline-size: 0;
    max-block-size: min(12rem, 30vh);
    min-block-size: 2.25rem;
    resize: none;
    field-sizing: content;
    unicode-bidi: plaintext;
    font-size: max(var(--font-size-small), 0.875rem);
  }
  @media (pointer: coarse) {
    /* Below 16 px, phones zoom in when the field is entered. */
    .line .primary {
      min-block-size: 2.75rem;
      min-inline-size: 2.75rem;
    }
    textarea {
      min-block-size: 2.75rem;
      padding-block: var(--spacing-50);
      font-size: 1rem;
    }
  }
  .below {
    display: flex;
    gap: var(--spacing-50);
    min-block-size: 1.25rem;
    color: var(--color-subtle);
    font-size: var(--font-size-x-small);
    line-height: 1.25rem;
  }
  .below .state {
    flex: 1;
    min-inline-size: 0;
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .over {
    color: var(--color-error);
    font-weight: var(--font-weight-bold);
  }
  .error {
    color: var(--color-error);
  }
  .completions {
    position: absolute;
    inset-inline: var(--spacing-75);
    inset-block-end: calc(100% - var(--spacing-25));
    z-index: var(--z-index-dropdown);
    margin: 0;
    padding: var(--spacing-25) 0;
    list-style: none;
    border: 1px solid var(--border-color-base);
    border-radius: var(--border-radius-base);
    background: var(--background-color-base);
    box-shadow: 0 4px 8px 0 var(--box-shadow-color-alpha-base);
  }
  .completions li {
    display: flex;
    align-items: center;
    gap: var(--spacing-50);
    min-block-size: 2rem;
    padding: var(--spacing-12) var(--spacing-75);
    cursor: pointer;
    overflow-wrap: anywhere;
  }
  .completions li[aria-selected='true'] {
    background: var(--background-color-progressive-subtle);
    color: var(--color-progressive);
  }
`;
