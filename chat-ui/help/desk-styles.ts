// SPDX-License-Identifier: GPL-2.0-or-later
import { css } from 'lit';

/** The desk: one column beside a page, two columns where there is room: the requests, and the conversation. */
export const deskStyles = css`
  :host {
    container-type: inline-size;
    block-size: 100%;
  }
  .desk {
    display: flex;
    flex: 1;
    min-block-size: 0;
  }
  .list {
    flex: 1 1 auto;
    min-inline-size: 0;
    overflow: auto;
  }
  .talks {
    display: flex;
    flex: 1 1 auto;
    flex-direction: column;
    min-inline-size: 0;
    min-block-size: 0;
  }
  .pick {
    margin: auto;
    padding: var(--spacing-100);
    color: var(--color-subtle);
    text-align: center;
  }
  .talks[hidden],
  .list[hidden] {
    display: none;
  }
  parley-help-talk {
    flex: 1;
  }
  .you {
    display: grid;
    gap: var(--spacing-50);
    padding: var(--spacing-75);
    border-block-end: 1px solid var(--border-color-subtle);
    background: var(--background-color-neutral-subtle);
  }
  .banner {
    display: flex;
    align-items: center;
    gap: var(--spacing-50);
    padding: var(--spacing-50) var(--spacing-75);
    background: var(--background-color-warning-subtle);
  }
  .banner span {
    flex: 1;
  }
  .list h2 {
    font-size: var(--font-size-small);
    padding: var(--spacing-75) var(--spacing-75) var(--spacing-25);
  }
  .request {
    display: grid;
    gap: var(--spacing-50);
    padding: var(--spacing-75);
    border-block-end: 1px solid var(--border-color-subtle);
    overflow-wrap: anywhere;
  }
  .offered {
    border-inline-start: 4px solid var(--border-color-progressive);
    background: var(--background-color-progressive-subtle);
  }
  .people {
    display: grid;
    gap: var(--spacing-50);
    padding: var(--spacing-50) var(--spacing-75) var(--spacing-75);
  }
  .empty {
    padding: var(--spacing-50) var(--spacing-75) var(--spacing-100);
    color: var(--color-subtle);
  }
  .badge {
    min-inline-size: 1.25rem;
    padding-inline: var(--spacing-25);
    border-radius: 1rem;
    background: var(--background-color-progressive);
    color: var(--color-inverted-fixed);
    font-size: var(--font-size-x-small);
    line-height: 1.25rem;
    text-align: center;
  }
  label.check {
    display: flex;
    align-items: center;
    gap: var(--spacing-50);
  }
  @container (min-width: 48rem) {
    .list,
    .list[hidden] {
      display: block;
      flex: none;
      inline-size: 24rem;
      border-inline-end: 1px solid var(--border-color-subtle);
    }
    .talks[hidden] {
      display: flex;
    }
  }
`;
