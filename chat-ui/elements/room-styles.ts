// SPDX-License-Identifier: GPL-2.0-or-later
import { css } from 'lit';

export const roomStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    min-block-size: 0;
    min-inline-size: 0;
    background: var(--background-color-base);
    container-type: inline-size;
  }
  section {
    display: flex;
    flex: 1;
    flex-direction: column;
    min-block-size: 0;
    min-inline-size: 0;
  }
  .banner {
    display: flex;
    align-items: center;
    gap: var(--spacing-50);
    padding: var(--spacing-50) var(--spacing-75);
    background: var(--background-color-notice-subtle);
  }
  .banner span {
    flex: 1;
  }
  .banner.warning {
    background: var(--background-color-warning-subtle);
  }
  .banner.error {
    background: var(--background-color-error-subtle);
    color: var(--color-base);
  }
  .refusal {
    padding: var(--spacing-75);
    border-block-start: 1px solid var(--border-color-subtle);
    color: var(--color-subtle);
    text-align: center;
  }
`;
