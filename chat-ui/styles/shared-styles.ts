// SPDX-License-Identifier: GPL-2.0-or-later
import { css } from 'lit';

/** What every element of Parley starts from: box sizes, focus, hidden text, reduced motion. */
export const baseStyles = css`
  :host {
    box-sizing: border-box;
    color: var(--color-base);
    font-family: var(--font-family-base, sans-serif);
    font-size: var(--font-size-small);
    line-height: var(--line-height-small);
  }
  :host([hidden]) {
    display: none !important;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  :focus-visible {
    outline: 2px solid var(--outline-color-progressive--focus);
    outline-offset: 1px;
  }
  a {
    color: var(--color-link);
    text-decoration: none;
  }
  a:hover {
    color: var(--color-link--hover);
    text-decoration: underline;
  }
  .hidden-text {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  svg {
    fill: currentColor;
    display: block;
  }
  @media (prefers-reduced-motion: reduce) {
    *,
    *::before,
    *::after {
      animation-duration: 0.01ms !important;
      transition-duration: 0.01ms !important;
      scroll-behavior: auto !important;
    }
  }
`;

/** Buttons as Codex draws them: plain, `primary`, `quiet`, `destructive`, and `icon` for those without a text. */
export const buttonStyles = css`
  button {
    font: inherit;
    color: inherit;
    cursor: pointer;
  }
  button:disabled {
    cursor: default;
  }
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: var(--spacing-25);
    min-block-size: 2rem;
    max-inline-size: 100%;
    padding: 0 var(--spacing-75);
    border: 1px solid var(--border-color-interactive);
    border-radius: var(--border-radius-base);
    background: var(--background-color-interactive-subtle);
    color: var(--color-neutral);
    font-weight: var(--font-weight-bold);
    text-align: center;
    text-decoration: none;
  }
  .button:hover:not(:disabled) {
    background: var(--background-color-interactive-subtle--hover);
    text-decoration: none;
  }
  .button:active:not(:disabled) {
    background: var(--background-color-interactive-subtle--active);
  }
  .button:disabled {
    border-color: var(--border-color-disabled);
    background: var(--background-color-disabled-subtle);
    color: var(--color-disabled);
  }
  .primary {
    border-color: transparent;
    background: var(--background-color-progressive);
    color: var(--color-inverted-fixed);
  }
  .primary:hover:not(:disabled) {
    background: var(--background-color-progressive--hover);
  }
  .primary:active:not(:disabled) {
    background: var(--background-color-progressive--active);
  }
  .destructive {
    color: var(--color-destructive);
  }
  .quiet {
    border-color: transparent;
    background: transparent;
  }
  .quiet:hover:not(:disabled) {
    background: var(--background-color-interactive-subtle--hover);
  }
  .icon {
    inline-size: 2rem;
    padding: 0;
    flex: none;
  }
  @media (pointer: coarse) {
    .button {
      min-block-size: 2.75rem;
    }
    .icon {
      inline-size: 2.75rem;
    }
  }
`;

/** Text fields as Codex draws them. */
export const fieldStyles = css`
  input:not([type='checkbox'], [type='radio']),
  textarea,
  select {
    inline-size: 100%;
    min-block-size: 2rem;
    padding: var(--spacing-25) var(--spacing-50);
    border: 1px solid var(--border-color-interactive);
    border-radius: var(--border-radius-base);
    background: var(--background-color-base);
    color: var(--color-base);
    font: inherit;
  }
  input:focus,
  textarea:focus,
  select:focus {
    outline: 2px solid var(--outline-color-progressive--focus);
    outline-offset: -1px;
    border-color: transparent;
  }
  ::placeholder {
    color: var(--color-placeholder);
    opacity: 1;
  }
`;
