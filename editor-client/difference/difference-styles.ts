// SPDX-License-Identifier: GPL-2.0-or-later
import { css } from 'lit';

/** A difference: signs and lines beside the colours, so that nobody depends on the colour alone. */
export const differenceStyles = css`
  :host {
    display: block;
    font-size: var(--font-size-medium);
    line-height: var(--line-height-medium);
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--spacing-50);
    margin-block-end: var(--spacing-75);
    font-size: var(--font-size-small);
    color: var(--color-subtle);
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: var(--spacing-75);
    margin: 0;
    padding: 0;
    list-style: none;
    flex: 1 1 auto;
  }
  /* Both stay in one line where there is little room. */
  .walk {
    display: flex;
    gap: var(--spacing-50);
  }
  .changes {
    overflow-wrap: anywhere;
  }
  .changes > *,
  .changes ins.block > *,
  .changes del.block > * {
    margin-block: 0 var(--spacing-50);
  }
  ins {
    background: var(--background-color-content-added);
    color: var(--color-content-added);
    text-decoration: underline;
    text-decoration-thickness: 2px;
    text-underline-offset: 0.2em;
  }
  del {
    background: var(--background-color-content-removed);
    color: var(--color-content-removed);
    text-decoration: line-through;
  }
  ins.words,
  del.words {
    white-space: pre-wrap;
    border-radius: var(--border-radius-base);
  }
  /* A whole block is told by its edge and sign: the strong tint is for words. */
  ins.block,
  del.block {
    display: block;
    background: color-mix(in srgb, var(--background-color-content-added) 30%, transparent);
    color: inherit;
    text-decoration: none;
    padding: var(--spacing-25) var(--spacing-50);
    border-inline-start: 4px solid var(--border-color-content-added);
    margin-block-end: var(--spacing-50);
  }
  del.block {
    background: color-mix(in srgb, var(--background-color-content-removed) 30%, transparent);
    border-inline-start-color: var(--border-color-content-removed);
    text-decoration: line-through;
  }
  ins.block::before,
  del.block::before {
    float: inline-start;
    margin-inline-end: var(--spacing-50);
    font-weight: var(--font-weight-bold);
    content: '+' / '';
  }
  del.block::before {
    content: '−' / '';
  }
  [data-change]:focus {
    outline: 2px solid var(--outline-color-progressive--focus);
    outline-offset: 2px;
  }
  .formatted {
    border-block-end: 2px dotted var(--border-color-progressive);
    background: var(--background-color-progressive-subtle);
  }
  .note,
  .chip {
    display: inline-block;
    padding: 0 var(--spacing-50);
    border: 1px solid var(--border-color-subtle);
    border-radius: var(--border-radius-base);
    background: var(--background-color-neutral-subtle);
    color: var(--color-subtle);
    font-size: var(--font-size-small);
  }
  .note {
    border-inline-start: 4px solid var(--border-color-progressive);
  }
  .link {
    color: var(--color-link);
  }
  ins .link,
  del .link {
    color: inherit;
  }
  .fold {
    inline-size: 100%;
    padding: var(--spacing-25) var(--spacing-50);
    border: 1px dashed var(--border-color-subtle);
    border-radius: var(--border-radius-base);
    background: transparent;
    color: var(--color-subtle);
    font: inherit;
    font-size: var(--font-size-small);
    text-align: start;
    cursor: pointer;
  }
  .fold:hover {
    background: var(--background-color-interactive-subtle--hover);
  }
  .fold-place {
    list-style: none;
  }
  table {
    border-collapse: collapse;
    display: block;
    overflow-x: auto;
  }
  td,
  th {
    border: 1px solid var(--border-color-subtle);
    padding: var(--spacing-25) var(--spacing-50);
    vertical-align: top;
  }
  th {
    background: var(--background-color-neutral-subtle);
  }
  /* Each block runs in the direction of its own words, whatever the interface does. */
  .changes :is(p, h1, h2, h3, h4, h5, h6, li, td, th, pre) {
    unicode-bidi: plaintext;
  }
  .changes :is(h1, h2) {
    font-family: var(--font-family-serif, serif);
    font-weight: var(--font-weight-normal);
    font-size: var(--font-size-x-large);
    line-height: var(--line-height-x-large);
  }
  .changes :is(h3, h4, h5, h6) {
    font-size: var(--font-size-large);
    line-height: var(--line-height-large);
  }
  td > p,
  th > p,
  li > p {
    margin-block: 0;
  }
  blockquote {
    margin-inline: var(--spacing-100) 0;
    padding-inline-start: var(--spacing-75);
    border-inline-start: 3px solid var(--border-color-subtle);
  }
  pre {
    white-space: pre-wrap;
    font-family: var(--font-family-monospace, monospace);
  }
  .nothing {
    color: var(--color-subtle);
  }
  @media (forced-colors: active) {
    ins,
    del {
      forced-color-adjust: none;
    }
  }
`;
