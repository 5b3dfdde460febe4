// SPDX-License-Identifier: GPL-2.0-or-later
import { css } from 'lit';

/** Forms of a wiki's pieces: wide enough for wikitext, one column on a phone. */
export const formStyles = css`
  dialog {
    inline-size: min(40rem, calc(100vw - 2rem));
  }
  .fields {
    display: grid;
    gap: var(--spacing-75);
    min-inline-size: 0;
  }
  .field {
    display: grid;
    gap: var(--spacing-25);
    min-inline-size: 0;
  }
  .field__head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: var(--spacing-50);
  }
  .field__head > label {
    flex: 1 1 auto;
    display: block;
    overflow-wrap: anywhere;
  }
  .field__head > label > bdi {
    font-weight: var(--font-weight-bold);
  }
  .field__head button {
    margin-inline-start: auto;
  }
  .note {
    color: var(--color-subtle);
    font-size: var(--font-size-small);
    overflow-wrap: anywhere;
  }
  .needed {
    color: var(--color-error);
  }
  textarea,
  input[type='text'],
  input[type='number'],
  select {
    box-sizing: border-box;
    inline-size: 100%;
    min-inline-size: 0;
  }
  textarea {
    resize: vertical;
    min-block-size: 2.75rem;
    field-sizing: content;
    max-block-size: 40vh;
  }
  textarea.source {
    font-family: var(--font-family-monospace, monospace);
    min-block-size: 8rem;
  }
  .row {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 12rem), 1fr));
    gap: var(--spacing-75);
  }
  .preview {
    max-block-size: 12rem;
    overflow: auto;
    padding: var(--spacing-50) var(--spacing-75);
    border: 1px solid var(--border-color-subtle);
    border-radius: var(--border-radius-base);
    background: var(--background-color-neutral-subtle);
    overflow-wrap: anywhere;
  }
  .results {
    display: grid;
    gap: 0;
    max-block-size: 40vh;
    overflow: auto;
    margin: 0;
    padding: 0;
    border: 1px solid var(--border-color-subtle);
    border-radius: var(--border-radius-base);
  }
  .results:empty {
    display: none;
  }
  .result {
    display: flex;
    align-items: center;
    gap: var(--spacing-75);
    min-block-size: 2.75rem;
    padding: var(--spacing-50) var(--spacing-75);
    border: 0;
    background: none;
    color: var(--color-base);
    font: inherit;
    text-align: start;
    overflow-wrap: anywhere;
    cursor: pointer;
  }
  .result:hover,
  .result[aria-selected='true'] {
    background: var(--background-color-interactive-subtle);
  }
  .result:focus-visible {
    outline: 2px solid var(--outline-color-progressive--focus, var(--color-progressive));
    outline-offset: -2px;
  }
  .result img {
    inline-size: 3rem;
    block-size: 3rem;
    object-fit: cover;
  }
  .actions .start {
    margin-inline-end: auto;
  }
`;
