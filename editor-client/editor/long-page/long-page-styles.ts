// SPDX-License-Identifier: GPL-2.0-or-later
import { css } from 'lit';

/**
 * In a long page, blocks out of sight are neither laid out nor painted: a key costs what the blocks in sight cost.
 * They stay in the text that is searched, selected and read aloud. Text flows around a picture, so the blocks after
 * one are laid out as ever; so are those around the caret, through which keys move it.
 */
export const longPageStyles = css`
  .parley-text--long
    > :is(p, h1, h2, h3, h4, h5, h6, ul, ol, dl, pre, .parley-table, .parley-piece--block):not(
      .parley-near-caret,
      :is(.parley-figure--end, .parley-figure--right, .parley-figure--left) + *,
      :is(.parley-figure--end, .parley-figure--right, .parley-figure--left) + * + *
    ) {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 6em;
    /* The names at carets stand above the first line, the marks of lists and selections beside it. */
    overflow-clip-margin: 2.5rem;
  }
  .parley-text--long > :is(h1, h2, h3, h4, h5, h6) {
    contain-intrinsic-block-size: auto 1.5em;
  }
  .parley-text--long > .parley-table {
    contain-intrinsic-block-size: auto 20em;
  }
`;
