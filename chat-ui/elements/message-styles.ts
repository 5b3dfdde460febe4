// SPDX-License-Identifier: GPL-2.0-or-later
import { css } from 'lit';

export const messageStyles = css`
  :host {
    display: block;
    position: relative;
    padding: var(--spacing-25) var(--spacing-75);
    overflow-wrap: anywhere;
    scroll-margin-block: 3rem;
  }
  :host(:not([grouped])) {
    padding-block-start: var(--spacing-50);
  }
  :host(:hover),
  :host(:focus-within) {
    background: var(--background-color-neutral-subtle);
  }
  :host(:focus-visible) {
    outline: 2px solid var(--outline-color-progressive--focus);
    outline-offset: -2px;
  }
  /* In half tone, and still to be read. */
  :host([pending]) {
    color: var(--color-subtle);
  }
  :host([pending]) .face {
    opacity: var(--opacity-medium);
  }
  :host([highlighted]) {
    background: var(--background-color-target-text);
  }
  :host([mentions-me]) {
    box-shadow: inset 3px 0 0 0 var(--border-color-progressive);
  }
  :host([mentions-me]:dir(rtl)) {
    box-shadow: inset -3px 0 0 0 var(--border-color-progressive);
  }
  .row {
    display: grid;
    grid-template-columns: 1.75rem minmax(0, 1fr);
    column-gap: var(--spacing-50);
  }
  .face {
    padding-block-start: var(--spacing-12);
  }
  .body {
    min-inline-size: 0;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    column-gap: var(--spacing-50);
  }
  .name {
    font-weight: var(--font-weight-bold);
    color: var(--color-emphasized);
  }
  .abroad {
    color: var(--color-subtle);
    font-weight: var(--font-weight-normal);
  }
  .mark {
    padding: 0 var(--spacing-25);
    border: 1px solid var(--border-color-subtle);
    border-radius: var(--border-radius-base);
    color: var(--color-subtle);
    font-size: var(--font-size-x-small);
    line-height: 1.125rem;
  }
  time,
  .edited {
    color: var(--color-subtle);
    font-size: var(--font-size-x-small);
    white-space: nowrap;
  }
  .gutter {
    text-align: end;
    opacity: 0;
    padding-block-start: var(--spacing-6);
    margin-inline-start: -0.5rem;
  }
  :host(:hover) .gutter,
  :host(:focus-within) .gutter,
  :host(:focus) .gutter {
    opacity: 1;
  }
  .text {
    display: block;
    white-space: pre-wrap;
    unicode-bidi: plaintext;
    text-align: start;
  }
  .gone {
    color: var(--color-subtle);
    font-style: italic;
  }
  .mention {
    color: var(--color-progressive);
    font-weight: var(--font-weight-bold);
  }
  .mention.me {
    padding: 0 var(--spacing-12);
    border-radius: var(--border-radius-base);
    background: var(--background-color-progressive-subtle);
  }
  .quote {
    display: flex;
    align-items: center;
    gap: var(--spacing-25);
    inline-size: 100%;
    margin-block: var(--spacing-12) var(--spacing-25);
    padding: var(--spacing-25) var(--spacing-50);
    border: 0;
    border-inline-start: 3px solid var(--border-color-subtle);
    border-radius: 0;
    background: var(--background-color-neutral-subtle);
    color: var(--color-subtle);
    text-align: start;
  }
  :host(:hover) .quote,
  :host(:focus-within) .quote {
    background: var(--background-color-neutral);
  }
  .quote.anchor {
    border-inline-start-color: var(--border-color-progressive);
  }
  .quote span {
    flex: 1;
    min-inline-size: 0;
    overflow: hidden;
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
  }
  button.quote:hover {
    color: var(--color-base);
  }
  .quote.deleted span {
    text-decoration: line-through;
  }
  .reactions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--spacing-25);
    margin-block-start: var(--spacing-25);
  }
  .reaction {
    display: inline-flex;
    align-items: center;
    gap: var(--spacing-25);
    min-block-size: 1.5rem;
    padding: 0 var(--spacing-50);
    border: 1px solid var(--border-color-subtle);
    border-radius: var(--border-radius-pill);
    background: var(--background-color-base);
    font-size: var(--font-size-x-small);
  }
  .reaction[aria-pressed='true'] {
    border-color: var(--border-color-progressive);
    background: var(--background-color-progressive-subtle);
    color: var(--color-progressive);
  }
  .tools {
    position: absolute;
    inset-block-start: -0.75rem;
    inset-inline-end: var(--spacing-50);
    z-index: var(--z-index-above-content);
    display: flex;
    border: 1px solid var(--border-color-subtle);
    border-radius: var(--border-radius-base);
    background: var(--background-color-base);
    opacity: 0;
    pointer-events: none;
  }
  :host(:hover) .tools,
  :host(:focus) .tools,
  :host(:focus-within) .tools,
  .tools:has([open]) {
    opacity: 1;
    pointer-events: auto;
  }
  .failure {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--spacing-25) var(--spacing-50);
    margin-block-start: var(--spacing-25);
    color: var(--color-error);
    font-size: var(--font-size-x-small);
  }
  .event {
    padding-block: var(--spacing-25);
    color: var(--color-subtle);
    text-align: center;
  }
  .event .button {
    margin-block-start: var(--spacing-25);
  }
`;
