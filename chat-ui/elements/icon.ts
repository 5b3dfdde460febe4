// SPDX-License-Identifier: GPL-2.0-or-later
import { resolveIcon, shouldIconFlip, type Icon } from '@wikimedia/codex-icons';
import { html, type TemplateResult } from 'lit';
import { unsafeSVG } from 'lit/directives/unsafe-svg.js';
import { direction } from '../i18n/direction.ts';
import { currentLanguage } from '../i18n/messages.ts';

/** A Codex icon, hidden from screen readers: the control around it has the words. `size` in rem. */
export function icon(which: Icon, size = 1.125): TemplateResult {
  const language = currentLanguage();
  const side = direction(language);
  const simple = resolveIcon(which, language, side);
  const drawing = typeof simple === 'string' ? simple : `<path d="${simple.path}"/>`;
  const flip = side === 'rtl' && shouldIconFlip(which, language) ? 'scale(-1 1)' : '';
  // The drawings are constants of the Codex package; nothing a person wrote gets here.
  return html`<svg
    viewBox="0 0 20 20"
    style="inline-size:${size}rem;block-size:${size}rem;flex:none"
    aria-hidden="true"
    focusable="false"
  >
    <g transform=${flip} transform-origin="10 10">${unsafeSVG(drawing)}</g>
  </svg>`;
}
