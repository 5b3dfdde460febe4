// SPDX-License-Identifier: GPL-2.0-or-later
import { css } from 'lit';

export const messageListStyles = css`
  :host {
    display: flex;
    position: relative;
    flex: 1;
    min-block-size: 0;
  }
  .scroller {
    flex: 1;
    min-inline-size: 0;
    overflow: hidden auto;
    overscroll-behavior: contain;
    scrollbar-gutter: stable;
    scrollbar-width: thin;
    display: flex;
    flex-direction: column;
  }
  .content {
    /* Few messages stand at the end, beside the field. */
    margin-block-start: auto;
    padding-block: var(--spacing-50);
  }
  ol {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .line {
    display: flex;
    align-items: center;
    gap: var(--spacing-50);
    margin: var(--spacing-50) var(--spacing-75);
    color: var(--color-subtle);
    font-size: var(--font-size-x-small);
  }
  .line::before,
  .line::after {
    content: '';
    flex: 1;
    border-block-start: 1px solid var(--border-color-muted);
  }
  .line.new {
    color: var(--color-progressive);
    font-weight: var(--font-weight-bold);
  }
  .line.new::before,
  .line.new::after {
    border-color: var(--border-color-progressive);
  }
  .note,
  .empty {
    margin: 0;
    padding: var(--spacing-75) var(--spacing-100);
    color: var(--color-subtle);
    text-align: center;
  }
  .note {
    font-size: var(--font-size-x-small);
  }
  .pill {
    position: absolute;
    inset-block-end: var(--spacing-50);
    inset-inline: 0;
    margin-inline: auto;
    inline-size: fit-content;
    border-radius: var(--border-radius-pill);
    box-shadow: 0 4px 8px 0 var(--box-shadow-color-alpha-base);
  }
  .skeleton {
    padding: var(--spacing-75);
    opacity: 0;
    /* What loads at once shows no skeleton. */
    animation: appear 1ms 300ms forwards;
  }
  .bone {
    block-size: 2.5rem;
    margin-block-end: var(--spacing-75);
    border-radius: var(--border-radius-base);
    background: var(--background-color-neutral-subtle);
  }
  .bone:nth-child(2) {
    inline-size: 80%;
  }
  .bone:nth-child(3) {
    inline-size: 60%;
  }
  @keyframes appear {
    to {
      opacity: 1;
    }
  }
`;
