// SPDX-License-Identifier: GPL-2.0-or-later
import { css } from 'lit';

/** Up to this width the drawer takes the whole window. */
export const phoneWidth = '(max-width: 640px)';

export const drawerStyles = css`
  :host {
    position: fixed;
    inset-block: 0;
    inset-inline-end: 0;
    z-index: var(--z-index-off-canvas);
    display: flex;
    inline-size: 24rem;
    max-inline-size: 100vw;
    border-inline-start: 1px solid var(--border-color-subtle);
    background: var(--background-color-base);
    box-shadow: 0 0 16px 0 var(--box-shadow-color-alpha-base);
  }
  :host(:not([opened])) .panel {
    display: none;
  }
  :host(:not([opened])) {
    inset-block: auto 0;
    inline-size: auto;
    border: 0;
    background: none;
    box-shadow: none;
  }
  @media (max-width: 640px) {
    :host([opened]) {
      inset: var(--parley-covered-top, 0px) 0 auto;
      inline-size: 100%;
      block-size: calc(100dvb - var(--parley-covered-top, 0px) - var(--parley-covered-bottom, 0px));
      border: 0;
    }
  }
  .panel {
    display: flex;
    flex: 1;
    flex-direction: column;
    min-inline-size: 0;
    min-block-size: 0;
  }
  .bar {
    display: flex;
    align-items: center;
    gap: var(--spacing-25);
    padding: var(--spacing-50) var(--spacing-50) var(--spacing-50) var(--spacing-100);
    padding-inline: var(--spacing-100) var(--spacing-50);
    border-block-end: 1px solid var(--border-color-subtle);
  }
  .bar h2 {
    flex: 1;
    min-inline-size: 0;
    margin: 0;
    overflow: hidden;
    color: var(--color-emphasized);
    font-size: var(--font-size-medium);
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .promise {
    display: flex;
    align-items: center;
    gap: var(--spacing-50);
    padding: var(--spacing-25) var(--spacing-100);
    background: var(--background-color-warning-subtle);
    font-size: var(--font-size-x-small);
  }
  parley-room,
  parley-room-list,
  parley-find-rooms,
  parley-help,
  parley-desk {
    flex: 1;
    min-block-size: 0;
  }
  .figures {
    flex: 1;
    overflow: auto;
    padding: var(--spacing-75);
  }
  .toast {
    position: fixed;
    inset-block-end: var(--spacing-100);
    inset-inline-end: var(--spacing-100);
    z-index: var(--z-index-toast-notification);
    display: flex;
    align-items: center;
    gap: var(--spacing-75);
    max-inline-size: min(22rem, calc(100vw - 2rem));
    padding: var(--spacing-75);
    border: 1px solid var(--border-color-base);
    border-radius: var(--border-radius-base);
    background: var(--background-color-base);
    box-shadow: 0 4px 8px 0 var(--box-shadow-color-alpha-base);
  }
  .toast .words {
    flex: 1;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .toast p {
    display: -webkit-box;
    margin: 0;
    overflow: hidden;
    color: var(--color-subtle);
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
  }
`;
