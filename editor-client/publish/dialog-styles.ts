// SPDX-License-Identifier: GPL-2.0-or-later
import { css } from 'lit';

/** A modal dialog as Codex draws it: over the page on wide screens, the whole screen on a phone. */
export const dialogStyles = css`
  dialog {
    inline-size: min(60rem, calc(100vw - 2rem));
    max-block-size: calc(100dvh - 2rem);
    padding: 0;
    border: 1px solid var(--border-color-base);
    border-radius: var(--border-radius-base);
    background: var(--background-color-base);
    color: var(--color-base);
    box-shadow: var(--box-shadow-large);
    font-family: var(--font-family-base, sans-serif);
  }
  dialog.narrow {
    inline-size: min(32rem, calc(100vw - 2rem));
  }
  dialog[open] {
    display: flex;
    flex-direction: column;
  }
  dialog::backdrop {
    background: var(--background-color-backdrop-light);
  }
  header,
  footer {
    flex: none;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--spacing-75);
    padding: var(--spacing-75) var(--spacing-150);
  }
  header {
    justify-content: space-between;
    border-block-end: 1px solid var(--border-color-subtle);
  }
  footer {
    border-block-start: 1px solid var(--border-color-subtle);
    justify-content: flex-end;
  }
  footer .help {
    flex: 1 1 auto;
    margin: 0;
  }
  footer .hint {
    flex: 1 1 16rem;
    margin: 0;
    color: var(--color-subtle);
    font-size: var(--font-size-small);
  }
  h2 {
    margin: 0;
    font-size: var(--font-size-x-large);
    line-height: var(--line-height-x-large);
  }
  /* The heading has the focus when the dialog opens, for screen readers; it is no control. */
  h2:focus {
    outline: none;
  }
  h3 {
    margin-block: var(--spacing-100) var(--spacing-50);
    font-size: var(--font-size-medium);
  }
  .body {
    flex: 1 1 auto;
    overflow: auto;
    overscroll-behavior: contain;
    padding: var(--spacing-100) var(--spacing-150);
  }
  .body > :first-child {
    margin-block-start: 0;
  }
  .failure {
    margin-block: 0 var(--spacing-100);
    padding: var(--spacing-50) var(--spacing-75);
    border: 1px solid var(--border-color-error);
    background: var(--background-color-error-subtle);
  }
  .failure p {
    margin: 0;
  }
  .failure blockquote {
    margin: var(--spacing-50) 0 0;
    padding-inline-start: var(--spacing-75);
    border-inline-start: 3px solid var(--border-color-error);
    white-space: pre-line;
    overflow-wrap: anywhere;
  }
  .challenge {
    margin-block-end: var(--spacing-100);
  }
  .challenge img {
    max-inline-size: 100%;
    background: #fff;
  }
  .challenge span {
    display: block;
    font-weight: var(--font-weight-bold);
  }
  .options {
    display: flex;
    flex-wrap: wrap;
    gap: var(--spacing-25) var(--spacing-150);
    margin-block-start: var(--spacing-75);
  }
  .looks {
    display: flex;
    flex-wrap: wrap;
    gap: var(--spacing-50);
    margin-block-end: var(--spacing-75);
  }
  .looks [aria-pressed='true'] {
    border-color: var(--border-color-progressive);
    background: var(--background-color-progressive-subtle);
    color: var(--color-progressive);
  }
  .wiki-look {
    overflow-x: auto;
  }
  .difference {
    padding: var(--spacing-75);
    border: 1px solid var(--border-color-subtle);
    border-radius: var(--border-radius-base);
  }
  .sides {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 22rem), 1fr));
    gap: var(--spacing-100);
  }
  .sides > * {
    min-inline-size: 0;
  }
  .authors {
    display: flex;
    flex-wrap: wrap;
    gap: var(--spacing-50) var(--spacing-100);
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .authors li {
    display: inline-flex;
    align-items: center;
    gap: var(--spacing-50);
    max-inline-size: 100%;
  }
  .authors bdi {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
    max-inline-size: 16rem;
  }
  .share,
  .left {
    color: var(--color-subtle);
    font-size: var(--font-size-small);
  }
  .left.over {
    color: var(--color-error);
    font-weight: var(--font-weight-bold);
  }
  .summary {
    display: block;
    margin-block: var(--spacing-100) 0;
  }
  .summary span {
    display: block;
    margin-block-end: var(--spacing-25);
    font-weight: var(--font-weight-bold);
  }
  textarea {
    resize: vertical;
    min-block-size: 4rem;
  }
  fieldset {
    margin: var(--spacing-100) 0 0;
    padding: 0;
    border: 0;
  }
  legend {
    padding: 0;
    margin-block-end: var(--spacing-50);
    font-weight: var(--font-weight-bold);
  }
  .choice {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0 var(--spacing-50);
    padding: var(--spacing-50) 0;
  }
  .choice small {
    grid-column: 2;
    color: var(--color-subtle);
    font-size: var(--font-size-small);
  }
  @media (max-width: 640px) {
    dialog,
    dialog.narrow {
      inline-size: 100vw;
      max-inline-size: 100vw;
      max-block-size: 100dvh;
      margin: auto 0 0;
      border-inline: 0;
    }
    dialog.full {
      block-size: 100dvh;
    }
    header,
    footer,
    .body {
      padding-inline: var(--spacing-100);
    }
  }
`;
