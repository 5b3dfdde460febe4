// SPDX-License-Identifier: GPL-2.0-or-later
import { css, unsafeCSS } from 'lit';
import { caretRules } from '../presence/caret-colours.ts';

/** How the page's text looks while it is edited: as it does when read. */
export const textStyles = css`
  .parley-text {
    position: relative;
    min-block-size: 16rem;
    padding-block: var(--spacing-100, 16px) var(--spacing-300, 48px);
    color: var(--color-base, #202122);
    font-size: var(--font-size-medium, 1rem);
    line-height: var(--line-height-content, 1.625);
    overflow-wrap: anywhere;
    white-space: break-spaces;
    font-variant-ligatures: none;
    outline: none;
  }
  .parley-text :is(p, h1, h2, h3, h4, h5, h6, li, td, th) {
    unicode-bidi: plaintext;
    text-align: start;
  }
  .parley-text p {
    margin-block: 0.5em;
  }
  /* Where the first word will stand; it takes no room, so that nothing moves when it goes. */
  .parley-text[aria-placeholder]::before {
    content: attr(aria-placeholder);
    position: absolute;
    margin-block-start: 0.5em;
    color: var(--color-placeholder, #72777d);
    pointer-events: none;
  }
  .parley-text :is(h1, h2, h3, h4, h5, h6) {
    margin-block: 1em 0.25em;
    color: var(--color-emphasized, #101418);
    font-weight: var(--font-weight-bold, 700);
    line-height: 1.375;
  }
  .parley-text :is(h1, h2) {
    border-block-end: 1px solid var(--border-color-muted, #dadde3);
    font-family: var(--font-family-serif, serif);
    font-size: var(--font-size-xx-large, 1.5rem);
    font-weight: var(--font-weight-normal, 400);
  }
  .parley-text h3 {
    font-size: var(--font-size-x-large, 1.25rem);
  }
  .parley-text h4 {
    font-size: var(--font-size-large, 1.125rem);
  }
  .parley-text :is(h5, h6) {
    font-size: var(--font-size-medium, 1rem);
  }
  .parley-text h6 {
    color: var(--color-subtle, #54595d);
  }
  .parley-text :is(ul, ol) {
    margin-block: 0.5em;
    padding-inline-start: 1.75em;
  }
  .parley-text li > p {
    margin-block: 0.125em;
  }
  .parley-text blockquote {
    margin: 0.75em 0;
    padding-inline-start: var(--spacing-100, 16px);
    border-inline-start: 4px solid var(--border-color-muted, #dadde3);
    color: var(--color-neutral, #404244);
  }
  .parley-text pre {
    padding: var(--spacing-75, 12px);
    border: 1px solid var(--border-color-muted, #dadde3);
    border-radius: var(--border-radius-base, 2px);
    background: var(--background-color-neutral-subtle, #f8f9fa);
    direction: ltr;
    text-align: left;
    white-space: pre-wrap;
  }
  .parley-text :is(pre, code) {
    font-family: var(--font-family-monospace, monospace);
    font-size: 0.9em;
  }
  .parley-text :not(pre) > code {
    padding: 0.0625em 0.25em;
    border-radius: var(--border-radius-base, 2px);
    background: var(--background-color-neutral, #eaecf0);
    unicode-bidi: isolate;
  }
  .parley-text hr {
    margin-block: 1.5em;
    border: 0;
    border-block-start: 1px solid var(--border-color-base, #a2a9b1);
  }
  .parley-text a {
    /* Large enough to hit with a finger; the padding of inline text moves no line. */
    padding-block: 0.125rem;
    color: var(--color-progressive, #36c);
    text-decoration: underline color-mix(in srgb, currentcolor 30%, transparent);
    text-underline-offset: 0.15em;
    cursor: text;
  }
  .parley-text a:hover {
    text-decoration-color: currentcolor;
  }
  .parley-text a.parley-missing,
  .parley-text .parley-missing a,
  .parley-missing {
    color: var(--color-destructive, #bf3c2c);
  }
  .parley-text a[rel~='mw:ExtLink']::after {
    content: '\\2197';
    margin-inline-start: 0.125em;
    font-size: 0.7em;
    vertical-align: super;
    line-height: 0;
  }
  .parley-table {
    max-inline-size: 100%;
    margin-block: 0.75em;
    overflow-x: auto;
  }
  .parley-text table {
    border-collapse: collapse;
    background: var(--background-color-neutral-subtle, #f8f9fa);
  }
  .parley-text :is(td, th) {
    position: relative;
    min-inline-size: 3rem;
    padding: var(--spacing-25, 4px) var(--spacing-50, 8px);
    border: 1px solid var(--border-color-base, #a2a9b1);
    /* Columns are as wide as their longest word; the table scrolls before a word is torn apart. */
    overflow-wrap: break-word;
    vertical-align: top;
  }
  .parley-text th {
    background: var(--background-color-neutral, #eaecf0);
    font-weight: var(--font-weight-bold, 700);
  }
  .parley-text :is(td, th) > p {
    margin-block: 0;
  }
  .parley-text .selectedCell::after {
    content: '';
    position: absolute;
    inset: 0;
    background: var(--color-progressive, #36c);
    opacity: 0.15;
    pointer-events: none;
  }
  .parley-text .ProseMirror-selectednode {
    outline: 2px solid var(--outline-color-progressive--focus, #36c);
    outline-offset: 1px;
  }
  .parley-text.ProseMirror-hideselection {
    caret-color: transparent;
  }
  .parley-text.ProseMirror-hideselection *::selection {
    background: transparent;
  }
  .parley-text .ProseMirror-gapcursor {
    display: none;
    position: absolute;
    pointer-events: none;
  }
  .parley-text.ProseMirror-focused .ProseMirror-gapcursor {
    display: block;
  }
  .parley-text .ProseMirror-gapcursor::after {
    content: '';
    display: block;
    inline-size: 1.25rem;
    border-block-start: 2px solid var(--color-emphasized, #101418);
  }
  .parley-text img.ProseMirror-separator {
    display: inline !important;
    border: none !important;
    margin: 0 !important;
  }
  .parley-drop {
    background: var(--color-progressive, #36c);
  }
  .parley-chip {
    display: inline-flex;
    align-items: center;
    max-inline-size: 100%;
    margin-block: var(--spacing-12, 2px);
    margin-inline: 0 var(--spacing-25, 4px);
    border: 1px solid var(--border-color-subtle, #c8ccd1);
    border-radius: var(--border-radius-pill, 9999px);
    background: var(--background-color-neutral-subtle, #f8f9fa);
    color: var(--color-subtle, #54595d);
    font-size: var(--font-size-small, 0.875rem);
    line-height: 1.5;
    vertical-align: top;
    white-space: nowrap;
    cursor: default;
  }
  .parley-chip__text {
    overflow: hidden;
    padding-inline: var(--spacing-50, 8px);
    text-overflow: ellipsis;
  }
  .parley-chip__remove {
    min-inline-size: 1.5rem;
    min-block-size: 1.5rem;
    margin-inline-start: calc(-1 * var(--spacing-25, 4px));
    border: 0;
    border-radius: var(--border-radius-pill, 9999px);
    background: transparent;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }
  .parley-text[contenteditable='false'] .parley-chip__remove {
    display: none;
  }
  .parley-chip__remove:hover {
    background: var(--background-color-neutral, #eaecf0);
    color: var(--color-base, #202122);
  }
  .parley-opaque {
    border: 1px dashed var(--border-color-subtle, #c8ccd1);
    border-radius: var(--border-radius-base, 2px);
    background: var(--background-color-neutral-subtle, #f8f9fa);
    color: var(--color-subtle, #54595d);
    font-size: var(--font-size-small, 0.875rem);
    cursor: default;
  }
  .parley-opaque--block {
    margin-block: 0.5em;
    padding: var(--spacing-50, 8px) var(--spacing-75, 12px);
  }
  .parley-opaque--inline {
    padding-inline: var(--spacing-25, 4px);
  }
`;

/** Carets, selections, authorship, found and discussed passages in the text. */
export const markStyles = css`
  ${unsafeCSS(caretRules())}
  .parley-caret {
    position: relative;
    margin-inline: -1px;
    border-inline-start: 2px solid var(--parley-caret);
    word-break: normal;
    pointer-events: none;
    user-select: none;
    unicode-bidi: isolate;
  }
  .parley-caret__label {
    position: absolute;
    inset-block-end: 100%;
    inset-inline-start: -2px;
    z-index: var(--z-index-above-content, 1);
    max-inline-size: min(12rem, 45vw);
    overflow: hidden;
    padding: 0 var(--spacing-25, 4px);
    border-radius: var(--border-radius-base, 2px);
    background: var(--parley-person);
    color: #fff;
    font: normal 600 0.6875rem/1.375 var(--font-family-system-sans, sans-serif);
    letter-spacing: 0;
    text-overflow: ellipsis;
    white-space: nowrap;
    user-select: none;
    animation: parley-label-fade 0.2s var(--parley-label-time, 2s) forwards;
  }
  .parley-caret__mark {
    margin-inline-start: 0.25em;
    font-weight: 400;
  }
  .parley-caret--turned .parley-caret__label {
    inset-inline: auto 0;
  }
  .parley-caret--tucked .parley-caret__label {
    visibility: hidden;
  }
  @keyframes parley-label-fade {
    to {
      opacity: 0;
      visibility: hidden;
    }
  }
  .parley-selection {
    background: color-mix(in srgb, var(--parley-caret) 22%, transparent);
  }
  .parley-passage {
    border-block-end: 2px dotted var(--border-color-progressive, #36c);
    cursor: pointer;
  }
  .parley-revealed {
    background: var(--background-color-target-text, #ffead4);
    box-shadow:
      0 -2px 0 0 var(--background-color-target-text, #ffead4),
      0 2px 0 0 var(--background-color-target-text, #ffead4);
  }
  /* What a mentor shows stays marked until they take it back. */
  .parley-pointed {
    background: var(--background-color-progressive-subtle);
    /* A line below: words in italics and links are pieces of their own, which a frame would cut apart. */
    box-shadow: 0 2px 0 0 var(--border-color-progressive);
  }
  .parley-author {
    background: color-mix(in srgb, var(--parley-caret) 14%, transparent);
    box-shadow: inset 0 -2px 0 0 var(--parley-caret);
  }
  .parley-text .parley-found {
    background: light-dark(#fdf2d5, #5a4a14);
  }
  .parley-text .parley-found--current {
    background: light-dark(#f7c948, #b58a12);
    outline: 2px solid light-dark(#886425, #f0d37a);
  }
  @media (prefers-reduced-motion: reduce) {
    .parley-caret__label {
      animation-duration: 1ms;
    }
  }
`;
