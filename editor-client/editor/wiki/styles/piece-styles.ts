// SPDX-License-Identifier: GPL-2.0-or-later
import { css } from 'lit';

/** A wiki's pieces in the text: quiet until the pointer or the selection is on them. */
export const pieceStyles = css`
  .parley-text .parley-source-break {
    white-space: normal;
  }
  .parley-piece {
    border-radius: var(--border-radius-base);
    cursor: default;
  }
  .parley-piece--block {
    display: flow-root;
    max-inline-size: 100%;
    overflow-x: auto;
    margin-block: var(--spacing-50);
  }
  .parley-piece--inline {
    overflow-wrap: anywhere;
  }
  .parley-piece:hover,
  .parley-reference:hover {
    background: var(--background-color-progressive-subtle);
  }
  .parley-text .parley-piece.ProseMirror-selectednode,
  .parley-text .parley-reference.ProseMirror-selectednode,
  .parley-text .parley-comment.ProseMirror-selectednode,
  .parley-text .parley-figure.ProseMirror-selectednode {
    outline: 2px solid var(--border-color-progressive--focus);
    outline-offset: 1px;
    background: var(--background-color-progressive-subtle);
  }
  .parley-piece--name,
  .parley-comment {
    border: 1px solid var(--border-color-subtle);
    background: var(--background-color-neutral-subtle);
    color: var(--color-subtle);
    font-size: 0.875em;
    padding: 0 var(--spacing-25);
  }
  .parley-piece--name.parley-piece--block,
  div.parley-comment {
    padding: var(--spacing-25) var(--spacing-50);
  }
  .parley-comment {
    border-style: dashed;
    border-radius: var(--border-radius-base);
    overflow-wrap: anywhere;
    white-space: pre-wrap;
  }
  .parley-piece--waiting {
    opacity: 0.6;
  }
  .parley-piece__link {
    color: var(--color-progressive);
  }
  .parley-piece table {
    max-inline-size: 100%;
  }
  .parley-piece img,
  .parley-figure img {
    max-inline-size: 100%;
    block-size: auto;
  }
  .parley-reference {
    color: var(--color-progressive);
    line-height: 1;
    cursor: default;
    border-radius: var(--border-radius-base);
    white-space: nowrap;
  }
  .parley-references {
    font-size: 0.875em;
  }
  .parley-references ol {
    margin-block: 0;
    padding-inline-start: 2.5em;
  }
  .parley-references li {
    overflow-wrap: anywhere;
  }
  .parley-figure {
    box-sizing: border-box;
    inline-size: fit-content;
    max-inline-size: 100%;
    margin: var(--spacing-50) 0;
  }
  .parley-figure--framed {
    border: 1px solid var(--border-color-subtle);
    background: var(--background-color-neutral-subtle);
    padding: var(--spacing-25);
  }
  .parley-figure--end,
  .parley-figure--right {
    float: inline-end;
    clear: inline-end;
    margin-inline-start: var(--spacing-100);
  }
  .parley-figure--left {
    float: inline-start;
    clear: inline-start;
    margin-inline-end: var(--spacing-100);
  }
  .parley-figure--center {
    margin-inline: auto;
  }
  .parley-figure__media {
    min-block-size: 1.5em;
    cursor: default;
    overflow-wrap: anywhere;
  }
  .parley-figure figcaption {
    min-block-size: 1.5em;
    font-size: 0.875em;
    min-inline-size: 6rem;
    max-inline-size: 22rem;
  }
  .parley-figure__caption--empty::before {
    content: attr(data-placeholder);
    float: inline-start;
    block-size: 0;
    color: var(--color-placeholder);
    pointer-events: none;
  }
  .parley-text dl {
    margin-block: var(--spacing-50);
  }
  .parley-text dt {
    font-weight: bold;
  }
  .parley-text dd {
    margin-inline-start: 1.6em;
  }
  .parley-text [data-parley-node='table_caption'] {
    min-block-size: 1.5em;
    font-weight: bold;
  }
  .parley-text [data-parley-node='preformatted'] {
    font-family: var(--font-family-monospace, monospace);
    white-space: pre-wrap;
    padding: var(--spacing-50) var(--spacing-75);
    background: var(--background-color-neutral-subtle);
    border: 1px solid var(--border-color-subtle);
  }
  .parley-piece-bar {
    position: fixed;
    z-index: var(--z-index-popover, 700);
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--spacing-50);
    max-inline-size: calc(100vw - 1rem);
    padding: var(--spacing-25) var(--spacing-50);
  }
  .parley-piece-bar[hidden] {
    display: none;
  }
  .parley-piece-bar__name {
    flex: 1 1 0;
    min-inline-size: 4rem;
    max-inline-size: 16rem;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
    font-weight: bold;
  }
  @media (max-width: 40rem) {
    .parley-figure--end,
    .parley-figure--right,
    .parley-figure--left {
      float: none;
      margin-inline: auto;
    }
  }
`;
