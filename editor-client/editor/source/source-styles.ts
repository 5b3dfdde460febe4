// SPDX-License-Identifier: GPL-2.0-or-later
import { css } from 'lit';

/** Wikitext in the editor: one family and size of letters, colours by what a stretch is. */
export const sourceStyles = css`
  .parley-text.parley-source {
    font-family: var(--font-family-monospace, monospace);
    font-size: var(--font-size-medium, 1rem);
    line-height: 1.5;
    tab-size: 4;
  }
  .parley-source > pre[data-parley-source] {
    margin: 0;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    min-block-size: 1.5em;
    white-space: break-spaces;
    overflow-wrap: anywhere;
    unicode-bidi: plaintext;
    text-align: start;
  }
  .parley-source__heading {
    color: var(--color-emphasized);
    font-weight: bold;
  }
  .parley-source__bold {
    font-weight: bold;
  }
  .parley-source__italic {
    font-style: italic;
  }
  .parley-source__link {
    color: var(--color-progressive);
  }
  .parley-source__mark,
  .parley-source__link-mark,
  .parley-source__list,
  .parley-source__table,
  .parley-source__template-mark {
    color: var(--color-subtle);
  }
  .parley-source__list,
  .parley-source__table,
  .parley-source__template-mark {
    font-weight: bold;
  }
  .parley-source__template,
  .parley-source__word {
    color: var(--color-visited);
  }
  .parley-source__parameter,
  .parley-source__tag,
  .parley-source__entity {
    color: var(--color-success);
  }
  .parley-source__comment {
    color: var(--color-subtle);
    font-style: italic;
  }
  .parley-source__verbatim {
    background: var(--background-color-neutral-subtle);
  }
`;
