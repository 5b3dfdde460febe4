// SPDX-License-Identifier: GPL-2.0-or-later
import { css } from 'lit';

/** The edit page: a bar, the text, and the chat beside it; on a phone the chat is a sheet over the text. */
export const editPageStyles = css`
  body.view-edit parley-edit-page {
    display: flex;
    flex-direction: column;
    min-inline-size: 0;
    font-size: var(--font-size-small);
    line-height: var(--line-height-small);
  }
  .parley-edit__bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--spacing-50);
    padding-block: var(--spacing-35);
  }
  .parley-edit__bar > :first-child {
    margin-inline-end: auto;
  }
  .parley-edit__button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: var(--spacing-25);
    min-block-size: 2rem;
    padding: 0 var(--spacing-75);
    border: 1px solid var(--border-color-interactive);
    border-radius: var(--border-radius-base);
    background: var(--background-color-interactive-subtle);
    color: var(--color-neutral);
    font: inherit;
    font-weight: var(--font-weight-bold);
    text-decoration: none;
    white-space: nowrap;
    cursor: pointer;
  }
  .parley-edit__button svg {
    fill: currentColor;
  }
  .parley-edit__button:hover {
    background: var(--background-color-interactive-subtle--hover);
    text-decoration: none;
  }
  .parley-edit__button:disabled {
    border-color: var(--border-color-disabled);
    background: var(--background-color-disabled-subtle);
    color: var(--color-disabled);
    cursor: default;
  }
  .parley-edit__button--primary:not(:disabled) {
    border-color: transparent;
    background: var(--background-color-progressive);
    color: var(--color-inverted-fixed);
  }
  .parley-edit__button--primary:hover:not(:disabled) {
    background: var(--background-color-progressive--hover);
  }
  .parley-edit__button--side > svg {
    display: none;
  }
  .parley-edit__button--quiet {
    border-color: transparent;
    background: transparent;
  }
  .parley-edit__badge {
    min-inline-size: 1.25rem;
    padding-inline: var(--spacing-25);
    border-radius: 1rem;
    background: var(--background-color-progressive);
    color: var(--color-inverted-fixed);
    font-size: var(--font-size-x-small);
    line-height: 1.25rem;
    text-align: center;
  }
  .parley-edit__notice {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--spacing-50) var(--spacing-100);
    margin-block-end: var(--spacing-35);
    padding: var(--spacing-35) var(--spacing-75);
    border: 1px solid var(--border-color-subtle);
    border-inline-start: 4px solid var(--border-color-notice, var(--border-color-base));
    border-radius: var(--border-radius-base);
    background: var(--background-color-notice-subtle);
  }
  .parley-edit__notice--alert {
    border-color: var(--border-color-warning);
    background: var(--background-color-warning-subtle);
  }
  .parley-edit__notice p {
    flex: 1 1 0;
    min-inline-size: min(9rem, 60%);
    margin: 0;
  }
  .parley-edit__notice > :last-child {
    margin-inline-start: auto;
  }
  .parley-edit__columns {
    flex: 1 1 auto;
    display: flex;
    min-block-size: 0;
    border-block-start: 1px solid var(--border-color-subtle);
  }
  .parley-edit__text {
    flex: 1 1 auto;
    min-inline-size: 0;
  }
  /* The page's name as readers see it; a screen reader has it from the heading of the document. */
  .parley-edit__title {
    margin: 0;
    padding-block: var(--spacing-50);
    font-family: var(--font-family-serif, serif);
    font-size: var(--font-size-xx-large);
    line-height: var(--line-height-xx-large);
    overflow-wrap: anywhere;
  }
  .parley-edit__text .parley-editor__page {
    padding-inline-end: var(--spacing-100);
  }
  .parley-edit__chat {
    display: flex;
    flex-direction: column;
    position: relative;
    background: var(--background-color-base);
  }
  .parley-edit__chat[hidden] {
    display: none;
  }
  .parley-edit__chat parley-room {
    flex: 1 1 auto;
    min-block-size: 0;
  }
  .parley-edit__help > * {
    flex: 1 1 auto;
    min-block-size: 0;
  }
  /* One of both beside the text: the chat goes on behind. */
  .parley-edit__columns:has(> .parley-edit__help:not([hidden])) > .parley-edit__chat:not(.parley-edit__help) {
    display: none;
  }
  .parley-edit__loading {
    padding: var(--spacing-200) var(--spacing-100);
    color: var(--color-subtle);
  }
  .parley-edit__loading span {
    display: block;
    block-size: 1rem;
    margin-block-end: var(--spacing-75);
    max-inline-size: 40rem;
    background: var(--background-color-neutral-subtle);
    /* A text that is there at once needs no stand-in. */
    animation: parley-edit-appear 0s 300ms backwards;
  }
  .parley-edit__loading--late span {
    animation: none;
  }
  .parley-edit__loading span:nth-child(odd) {
    max-inline-size: 34rem;
  }
  @keyframes parley-edit-appear {
    from {
      visibility: hidden;
    }
  }
  @media (min-width: 48rem) {
    body.view-edit {
      display: flex;
      flex-direction: column;
      block-size: 100dvb;
      overflow: hidden;
    }
    body.view-edit .page-frame {
      flex: 1 1 auto;
      min-block-size: 0;
      inline-size: 100%;
    }
    body.view-edit main {
      display: flex;
      flex-direction: column;
    }
    body.view-edit parley-edit-page {
      flex: 1 1 auto;
      min-block-size: 0;
    }
    .parley-edit__text {
      overflow: auto;
      overscroll-behavior: contain;
    }
    .parley-edit__chat {
      flex: none;
      inline-size: 22rem;
      border-inline-start: 1px solid var(--border-color-subtle);
    }
  }
  @media (max-width: 47.99rem) {
    .parley-edit__bar {
      position: sticky;
      inset-block-end: 0;
      z-index: var(--z-index-sticky, 100);
      order: 1;
      padding: var(--spacing-35) 0 max(var(--spacing-35), env(safe-area-inset-bottom));
      border-block-start: 1px solid var(--border-color-subtle);
      background: var(--background-color-base);
    }
    /* Words are longer in some languages: the state breaks its line before a button has to. */
    .parley-edit__bar {
      column-gap: var(--spacing-25);
    }
    .parley-edit__bar > :first-child {
      flex: 999 1 0;
      min-inline-size: min-content;
    }
    .parley-edit__button {
      min-block-size: 2.75rem;
      padding-inline: var(--spacing-50);
    }
    .parley-edit__button--primary {
      flex-grow: 1;
    }
    /* Drawings in the place of words leave room for the state. */
    .parley-edit__button--side {
      min-inline-size: 2.75rem;
    }
    .parley-edit__button--side > svg {
      display: inline;
    }
    .parley-edit__word {
      position: absolute;
      overflow: hidden;
      inline-size: 1px;
      block-size: 1px;
      clip-path: inset(50%);
      white-space: nowrap;
    }
    .parley-edit__notice:has(> .parley-edit__button:not(.parley-edit__button--quiet)) p {
      flex-basis: 100%;
    }
    .parley-edit__text {
      /* A name beside a caret must not make the page wider than the screen. */
      overflow-x: clip;
      padding-block-end: var(--spacing-200);
    }
    .parley-edit__chat {
      position: fixed;
      inset: var(--parley-covered-top, 0px) 0 var(--parley-covered-bottom, 0px);
      z-index: var(--z-index-overlay, 450);
    }
  }
`;
